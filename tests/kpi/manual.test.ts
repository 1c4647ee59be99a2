import { describe, expect, it } from 'vitest';
import { actualOf } from '@/lib/kpi/actual';
import { disputesOf, entryKey, type ManualEntry, manualFacts, parseEntryKey, stepOf, type Typed, typedNow } from '@/lib/kpi/manual';
import { tradeOf } from '@/lib/kpi/trade';
import { periodWindow } from '@/lib/kpi/window';
import { fact, noon, period, today } from './given';

const entry = (part: Partial<ManualEntry> = {}): ManualEntry => ({
  shop: 'us/north_store',
  metric: 'shop_gmv',
  of: { from: '2026-03-01', to: '2026-03-31' },
  value: 13_000,
  currency: 'USD',
  by: 'Lin',
  at: noon,
  ...part,
});
const typed = (part: Partial<ManualEntry> = {}) => entry(part) as Typed;
const month = periodWindow('month', today);
const gmv = { metrics: ['shop_gmv'], surfaces: ['compass-overview', 'home'], awaits: 'compass-overview' } as const;
const read = (value: number, from = '2026-03-01', to = '2026-03-30', at = noon) =>
  fact('shop_gmv', value, period(from, to), { surface: 'compass-overview', at });

describe('what was typed', () => {
  it('is the last of each thing, until it is taken back', () => {
    const other = entry({ of: { room: '7001' }, metric: 'live_gmv_direct', value: 500 });
    const rows = [entry(), other, entry({ value: 13_500 }), entry({ ...other, value: null })];
    expect(typedNow(rows)).toEqual([entry({ value: 13_500 })]);
  });

  it.each([
    [entry(), 'shop_gmv||2026-03-01..2026-03-31'],
    [entry({ of: { room: '7001' }, person: 'p1' }), 'shop_gmv|p1|7001'],
    [entry({ metric: 'own:samples' }), 'own:samples||2026-03-01..2026-03-31'],
  ])('has a name that can be read back: %#', (one, key) => {
    expect(entryKey(one)).toBe(key);
    const { metric, person, of } = one;
    expect(parseEntryKey(key)).toEqual({ metric, of, ...(person && { person }) });
  });

  it('makes nothing of names that are no entry’s', () => {
    expect(parseEntryKey('__proto__||2026-03-01..2026-03-31')).toBeNull();
    expect(parseEntryKey('')).toBeNull();
  });

  it('is a fact with its author, and one person’s is not the shop’s', () => {
    const [one] = manualFacts([typed({ note: 'bank statement' }), typed({ person: 'p1', value: 900 })]);
    expect(one).toMatchObject({ by: 'manual', value: 13_000, at: noon, manual: { by: 'Lin', note: 'bank statement' } });
    expect(manualFacts([typed(), typed({ person: 'p1', value: 900 })], 'p1').map(({ value }) => value)).toEqual([900]);
    expect(manualFacts([typed({ metric: 'own:samples' })])).toEqual([]);
  });

  it.each([
    [13_000, 'money', 1],
    [13_000.5, 'money', 0.01],
    [0.044, 'ratio', 0.0001],
    [0.04356, 'ratio', 0.00001],
    [4.25, 'multiple', 0.01],
    [12, 'count', 1],
    [12.5, 'count', 0.1],
  ] as const)('%d %s is known to %d', (value, unit, step) => {
    expect(stepOf(value, unit)).toBeCloseTo(step, 12);
  });
});

describe('an actual', () => {
  it('is what was typed for exactly its window, whatever pages say and whenever', () => {
    const facts = [read(12_433.68), ...manualFacts([typed({ at: noon - 5 * 86_400_000 })])];
    expect(actualOf(gmv, facts, month)).toMatchObject({ value: 13_000, by: 'hand', surface: 'unknown' });
    expect(actualOf(gmv, [read(12_433.68)], month)).toMatchObject({ value: 12_433.68, by: 'reading' });
  });

  it('takes a day that was typed in the place of a page’s, or of one that no page showed', () => {
    const days = Array.from({ length: 29 }, (_, i) => {
      const day = `2026-03-${String(i + 1).padStart(2, '0')}`;
      return read(100, day, day);
    });
    const whole = (facts: typeof days) => actualOf(gmv, facts, month);
    expect(whole(days)).toMatchObject({ value: 2900, by: 'sum' });
    const fixedDay = manualFacts([typed({ of: { from: '2026-03-05', to: '2026-03-05' }, value: 150 })]);
    expect(whole([...days, ...fixedDay])).toMatchObject({ value: 2950, by: 'sum' });
    const holed = days.filter(({ scope }) => scope.kind !== 'period' || scope.from !== '2026-03-05');
    expect(whole(holed)).toMatchObject({ unknown: 'incomplete' });
    expect(whole([...holed, ...fixedDay])).toMatchObject({ value: 2950, by: 'sum' });
  });

  it('of a room is what was typed for that room', () => {
    const roomGmv = { metrics: ['live_gmv_direct'], surfaces: ['live-dashboard'], awaits: 'live-dashboard' } as const;
    const window = { kind: 'room', room: '7001', plannedMinutes: null } as const;
    const facts = manualFacts([
      typed({ metric: 'live_gmv_direct', of: { room: '7001' }, value: 500 }),
      typed({ metric: 'live_gmv_direct', of: { room: '7002' }, value: 900 }),
    ]);
    expect(actualOf(roomGmv, facts, window)).toMatchObject({ value: 500, by: 'hand' });
  });

  it('of the profit guard is what was typed too, in its currency', () => {
    if (month.kind !== 'period') throw new Error('no period');
    const refunds = fact('refunds', 400, period('2026-03-01', '2026-03-30'), { surface: 'compass-overview' });
    const ads = (currency: string) =>
      manualFacts([typed({ metric: 'ads_cost', of: { from: '2026-03-01', to: '2026-03-31' }, value: 2000, currency })]);
    expect(tradeOf([read(12_000), refunds, ...ads('USD')], month, 'USD').trade).toMatchObject({ gmv: 12_000, refunds: 400, ads: 2000 });
    expect(tradeOf([read(12_000), refunds, ...ads('GBP')], month, 'USD').gaps.ads).toBe('other-currency');
  });
});

describe('a page that shows another number later', () => {
  const later = (value: number, part = {}) => ({ ...read(value, '2026-03-01', '2026-03-31', noon + 60_000), ...part });

  it('is asked about once', () => {
    expect(disputesOf([typed()], [later(12_900)])).toMatchObject([{ entry: { value: 13_000 }, seen: { value: 12_900 } }]);
    const kept = { value: 12_900, surface: 'compass-overview', at: noon + 90_000 } as const;
    expect(disputesOf([typed({ kept })], [later(12_800)])).toEqual([]);
  });

  it('is nothing to ask about if it is the same number, of another time, older, or in doubt of whose it is', () => {
    expect(disputesOf([typed()], [later(13_000.4)])).toEqual([]);
    expect(disputesOf([typed()], [later(12_900, { at: noon - 1 })])).toEqual([]);
    expect(disputesOf([typed()], [read(12_900, '2026-02-01', '2026-02-28', noon + 60_000)])).toEqual([]);
    expect(disputesOf([typed({ person: 'p1' })], [later(12_900)])).toEqual([]);
  });

  it('shows its newest number', () => {
    const [asked] = disputesOf([typed()], [later(12_900), later(12_950, { at: noon + 120_000 })]);
    expect(asked?.seen.value).toBe(12_950);
  });
});
