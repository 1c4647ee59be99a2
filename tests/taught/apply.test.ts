import { describe, expect, it } from 'vitest';
import type { Reading } from '@/lib/reading/reading';
import { type Taught, withTaught } from '@/lib/reading/taught/apply';
import type { TaughtRule } from '@/lib/reading/taught/rule';
import type { Value } from '@/lib/snapshot/snapshot';

const rule: TaughtRule = {
  metric: 'refunds',
  on: 'seller',
  path: '/compass/data-overview',
  anchor: { path: ['div#totals', 'span'] },
  covers: 'page',
  taughtAt: 0,
};
const value: Value = { value: 12, step: 1, unit: 'count', raw: '12', label: '', by: 'taught' };
const read: Taught = { value, places: 1 };
const reading: Reading = {
  surface: 'compass-overview',
  reader: { id: 'compass-overview', version: 1 },
  shop: null,
  scope: { kind: 'period', from: '2026-03-01', to: '2026-03-31', preset: 'custom', timeZone: '-08:00' },
  values: {},
  rows: [],
  partial: [],
  missing: [],
  expected: [],
};

describe('a number of this moment', () => {
  const ofNow: TaughtRule = { ...rule, covers: 'now' };

  it('makes an instant of a page that shows no period', () => {
    const { scope, values } = withTaught({ ...reading, scope: { kind: 'unknown', why: 'no-period' } }, [[ofNow, read]]);
    expect(scope).toEqual({ kind: 'instant' });
    expect(values.refunds).toEqual(value);
  });

  it('is none of a period that the page has come to show', () => {
    const { values, missing } = withTaught(reading, [[ofNow, read]]);
    expect(values).toEqual({});
    expect(missing).toEqual([{ metric: 'refunds', why: 'ambiguous' }]);
  });
});

describe('a number that a declared reader reads here', () => {
  const declared: Value = { ...value, value: 9, raw: '9', by: 'declared' };

  it('wins over a rule', () => {
    expect(withTaught({ ...reading, values: { refunds: declared } }, [[rule, read]]).values.refunds).toEqual(declared);
  });

  it.each(['moving', 'loading'] as const)('has no stand-in while it is %s', (why) => {
    const { values, missing } = withTaught({ ...reading, missing: [{ metric: 'refunds', why }] }, [[rule, read]]);
    expect(values).toEqual({});
    expect(missing).toEqual([{ metric: 'refunds', why }]);
  });

  it('is read by the rule once the page has lost it, and whenever the user says so', () => {
    const lost = { ...reading, missing: [{ metric: 'refunds', why: 'absent' }] } satisfies Reading;
    expect(withTaught(lost, [[rule, read]]).values.refunds).toEqual(value);
    expect(withTaught({ ...reading, values: { refunds: declared } }, [[{ ...rule, first: true }, read]]).values.refunds).toEqual(value);
  });
});
