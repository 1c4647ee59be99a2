import { describe, expect, it } from 'vitest';
import { entryFrom, type TypedEntry } from '@/components/dashboard/manual/typed-entry';

const context = {
  today: '2026-03-30',
  rooms: ['7001'],
  currency: 'USD',
  own: [{ id: 'own:samples', name: 'Samples sent', unit: 'count', better: 'more', adds: true, made: 0 }],
} as const;

const typed = (part: Partial<TypedEntry> = {}): TypedEntry => ({
  metric: 'shop_gmv',
  person: '',
  kind: 'day',
  from: '2026-03-29',
  to: '',
  room: '',
  value: '1,250.50',
  note: '',
  ...part,
});

describe('a number typed by hand', () => {
  it.each<[Partial<TypedEntry>, unknown]>([
    [{}, { metric: 'shop_gmv', of: { from: '2026-03-29', to: '2026-03-29' }, value: 1250.5, currency: 'USD' }],
    [{ kind: 'days', from: '2026-03-01', to: '2026-03-31' }, { of: { from: '2026-03-01', to: '2026-03-31' } }],
    [
      { kind: 'room', room: '7001', metric: 'ctor_sku', value: '4.5%' },
      { of: { room: '7001' }, value: 0.045 },
    ],
    [
      { metric: 'own:samples', value: '12', person: 'p1', note: ' by post ' },
      { metric: 'own:samples', value: 12, person: 'p1', note: 'by post' },
    ],
    [{ value: '0' }, { value: 0 }],
  ])('is read: %j', (part, entry) => {
    expect(entryFrom(typed(part), context)).toMatchObject({ entry });
  });

  it.each<[Partial<TypedEntry>, unknown]>([
    [{ metric: '' }, { metric: 'metric' }],
    [{ metric: 'own:gone' }, { metric: 'metric' }],
    [{ metric: '__proto__' }, { metric: 'metric' }],
    [{ from: '29.3.' }, { from: 'day' }],
    [{ from: '2026-02-30' }, { from: 'day' }],
    [{ from: '2026-03-31' }, { from: 'future' }],
    [{ kind: 'days', to: '2026-03-01' }, { to: 'order' }],
    [{ kind: 'days', to: '' }, { to: 'day' }],
    [{ kind: 'room', room: '9' }, { room: 'room' }],
    [{ value: '' }, { value: 'empty' }],
    [{ value: '5万' }, { value: 'unreadable' }],
    [{ value: '-3' }, { value: 'negative' }],
    [{ value: '€50' }, { value: 'otherCurrency' }],
    [{ metric: 'ctor_sku', value: 'most' }, { value: 'percent' }],
    [{ note: 'x'.repeat(301) }, { note: 'long' }],
  ])('is refused: %j', (part, faults) => {
    expect(entryFrom(typed(part), context)).toEqual({ faults });
  });

  it('is no money while the shop’s currency is not known', () => {
    expect(entryFrom(typed(), { ...context, currency: undefined })).toEqual({ faults: { value: 'currency' } });
    expect(entryFrom(typed({ metric: 'ctor_sku', value: '4.5' }), { ...context, currency: undefined })).toHaveProperty('entry');
  });
});
