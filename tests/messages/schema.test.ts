import { describe, expect, it } from 'vitest';
import { contract } from '@/lib/messages/contract';
import { snapshotSchema, tickSchema } from '@/lib/snapshot/schema';
import { evening, snapshot, tick, value } from '../store/fixtures';

const state = {
  at: evening,
  url: 'https://shop.tiktok.com/workbench/live/overview',
  status: 'read',
  surface: 'live-dashboard',
  shop: null,
  scope: { kind: 'instant' },
  values: {},
  rows: [],
  missing: [],
  partial: [],
  checks: [],
  expected: 15,
  theme: 'dark',
  since: evening,
  store: { ok: true, spooled: 0 },
};

/** As it arrives: messages are JSON. */
function sent(item: unknown): unknown {
  return JSON.parse(JSON.stringify(item));
}

describe('what a page hands over', () => {
  it('passes as it is', () => {
    const whole = snapshot(evening, { rows: [{ kind: 'product', key: '1', name: 'Demo', values: { orders: value(2) } }] });
    expect(snapshotSchema.parse(sent(whole))).toEqual(whole);
    const one = tick(evening, { orders: 3, live_views: null });
    expect(tickSchema.parse(sent(one))).toEqual(one);
  });

  it.each([
    ['a number that is none', { values: { orders: value(Number.NaN) } }],
    ['a metric nobody knows', { values: { wealth: value(1) } as never }],
    ['text without end', { values: { orders: value(1, { raw: 'x'.repeat(301) }) } }],
    ['a currency that is none', { values: { aov: value(1, { currency: 'dollars' }) } }],
    ['a room whose id would break a sample’s', { scope: { kind: 'room' as const, room: '1|2', state: 'live' as const } }],
    [
      'too many rows',
      { rows: Array.from({ length: 1001 }, (_, key) => ({ kind: 'product' as const, key: `${key}`, name: '', values: {} })) },
    ],
    ['a time before time', { at: -1 }],
  ])('is refused with %s', (_, part) => {
    expect(snapshotSchema.safeParse(sent(snapshot(evening, part))).success).toBe(false);
  });

  it('is refused under another snapshot’s id', () => {
    expect(snapshotSchema.safeParse({ ...snapshot(evening), id: snapshot(evening + 1000).id }).success).toBe(false);
  });

  it('cannot smuggle keys in, least of all into prototypes', () => {
    const hostile = JSON.parse(
      `{"values":{"__proto__":{"polluted":1},"orders":${JSON.stringify(value(1))}},"constructor":{"prototype":{"polluted":1}},"extra":1}`,
    );
    const parsed = snapshotSchema.parse({ ...snapshot(evening), ...hostile, values: hostile.values });
    expect(Object.keys(parsed.values)).toEqual(['orders']);
    expect(Object.keys(parsed)).not.toContain('extra');
    expect(Object.hasOwn(parsed, 'constructor')).toBe(false);
    expect(({} as { polluted?: number }).polluted).toBeUndefined();
  });

  it('never has an address with a query: it could name an account', () => {
    const batch = { batch: '1', snapshots: [], ticks: [] };
    expect(contract.publish.input.safeParse({ ...batch, state }).success).toBe(true);
    const asked = { ...state, url: `${state.url}?seller_id=7` };
    expect(contract.publish.input.safeParse({ ...batch, state: asked }).success).toBe(false);
  });
});

describe('an export', () => {
  it('is of one day or one room: without either it would be of everything there is', () => {
    const accepts = (input: object) => contract.exportRows.input.safeParse(input).success;
    expect(accepts({ shop: 's', day: '2026-03-30' })).toBe(true);
    expect(accepts({ shop: 's', room: '1', cursor: '{}' })).toBe(true);
    expect(accepts({ shop: 's' })).toBe(false);
    expect(accepts({ shop: 's', day: '2026-03-30', room: '1' })).toBe(false);
  });
});
