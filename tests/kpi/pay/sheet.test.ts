import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { canonical, type Plain } from '@/lib/kpi/pay/lock';
import { differences } from '@/lib/kpi/pay/locked';
import type { PayRecord } from '@/lib/kpi/pay/record';
import { type Scheme, schemeFaults } from '@/lib/kpi/pay/scheme';
import { type PaySheet, printOf, reckon, sheetOf } from '@/lib/kpi/pay/sheet';
import { templates } from '@/lib/kpi/pay/templates';
import { air, entry, extra, rate, record, scheme, scored, shift, shop } from './given';

const tiers = [
  { from: 0, rate: 0.01 },
  { from: 50_000, rate: 0.015 },
  { from: 200_000, rate: 0.02 },
];
const total = (of: Scheme, given: PayRecord) => reckon(of, given, [], []).total;

describe('a sheet', () => {
  const given = record({ air: [air('2026-03-02', 125, 30, 100)], entered: [entry('refunds', 5), entry('alone', 1), entry('alone', null)] });
  const of = {
    ...scheme({ base: 4000, hourly: { rate: 100, shared: 0.5 }, commission: { on: 'direct', net: true, way: 'within', tiers } }),
    version: 2,
  };
  const sheet = (extras = [extra(100, 'travel')], on: PayRecord = given) => sheetOf(reckon(of, on, [], extras), of, on) as PaySheet;

  it('holds who, by what, from which facts, line by line', () => {
    expect(sheet()).toMatchObject({
      month: '2026-03',
      person: { name: 'Lin' },
      scheme: { id: 's', version: 2 },
      facts: { minutes: { alone: 125, shared: 30 }, sales: 10_000, refunds: 500 },
      air: [{ room: 'room 2026-03-02' }],
      entered: [{ fact: 'refunds', value: 5, by: 'Zhou' }],
      extras: [{ text: 'travel', amount: 100 }],
    });
    // 4,000.00; 125 min 208.33; 30 min shared 25.00; (100 − 5) × 1 % = 0.95; travel 1.00
    expect(sheet().total).toBe(400_000 + 20_833 + 2500 + 95 + 100);
    expect(sheetOf(reckon(of, record(), [], []), of, record())).toBeNull();
  });

  it('is its lines and nothing else: the total is their sum', () => {
    const amount = fc.integer({ min: -1_000_000, max: 1_000_000 });
    fc.assert(
      fc.property(
        fc.array(amount, { maxLength: 8 }),
        fc.integer({ min: 0, max: 5000 }),
        fc.integer({ min: 0, max: 10_000_000 }),
        (beside, minutes, sold) => {
          const on = record({ ...given, air: [air('2026-03-02', minutes, 10, sold / 100)] });
          const {
            lines,
            extras,
            total: whole,
          } = sheet(
            beside.map((one, row) => extra(one, `line ${row}`)),
            on,
          );
          expect([...lines, ...extras].reduce((sum, line) => sum + line.amount, 0)).toBe(whole);
        },
      ),
    );
  });

  it('pays no less for more hours', () => {
    const minutes = fc.integer({ min: 0, max: 20_000 });
    fc.assert(
      fc.property(minutes, minutes, fc.double({ min: 0, max: 1, noNaN: true }), (a, b, shared) => {
        const hourly = scheme({ hourly: { rate: 88.8, shared }, floor: 100, cap: 50_000 });
        const [low, high] = [Math.min(a, b), Math.max(a, b)].map(
          (one) => total(hourly, record({ air: [air('2026-03-02', one, one, 1)] })) as number,
        );
        expect(high).toBeGreaterThanOrEqual(low as number);
      }),
    );
  });

  it('keeps its fingerprint when it is stored, exported and read again, with its keys in any order', async () => {
    const print = await printOf(sheet());
    const shuffled = (value: unknown): unknown =>
      Array.isArray(value)
        ? value.map(shuffled)
        : typeof value === 'object' && value !== null
          ? Object.fromEntries(
              Object.entries(value)
                .reverse()
                .map(([key, one]) => [key, shuffled(one)]),
            )
          : value;
    expect(await printOf(structuredClone(sheet()))).toBe(print);
    expect(await printOf(JSON.parse(canonical(sheet() as unknown as Plain)))).toBe(print);
    expect(await printOf(shuffled(sheet()) as PaySheet)).toBe(print);
    expect(await printOf(sheet([extra(101, 'travel')]))).not.toBe(print);
  });

  it('has the fingerprint that it was signed with, whatever schemes can say by now', async () => {
    // Reckoned and noted before schemes could have performance pay, limits by days and agreed rates: what was signed then stays signed.
    const old = {
      ...scheme({
        ...{ base: 4000, hourly: { rate: 100, shared: 0.5 }, floor: 9000, cap: 20_000, fx: 'end' },
        commission: { on: 'direct', net: true, refunds: 'share', way: 'within', tiers },
        coefficient: { on: 'variable', steps: [{ from: 0, factor: 0.9 }], unknown: 'one' },
      }),
      version: 3,
    };
    const on = record({
      ...{ held: { days: 17, of: 31 }, air: [air('2026-03-02', 125, 30, 100, 'USD')], shifts: [shift('2026-03-02', 155)] },
      ...{ shops: [shop(1000, 100, 'USD')], scored: [scored(80)], trial: { from: '2026-03-01', to: '2026-03-07', days: 7 } },
    });
    const signed = sheetOf(reckon(old, on, [rate('2026-03-31', 7)], [extra(100, 'travel')]), old, on) as PaySheet;
    // 2,193.55 + 208.33 + 25.00 + 90 USD × 7 × 1 % = 6.30; −10 % of 239.63 for 10 of 17 days = −14.10; to the floor 9,000.00; travel 1.00
    expect(signed.total).toBe(900_100);
    expect(await printOf(signed)).toBe('2fc9d414fcc904c58a641dbfd2c5b78a3498541b22dc6dda70947ec3737a6289');
  });

  it('is held against today, figure by figure', () => {
    const on = record({ ...given, air: [air('2026-03-02', 185, 30, 100)] });
    // an hour more: 100.00
    expect(differences(sheet(), reckon(of, on, [], [extra(100, 'travel')]))).toEqual([
      { what: { fact: 'alone' }, from: 125, to: 185 },
      { what: { line: 'hours' }, from: 20_833, to: 30_833 },
      { what: { total: true }, from: sheet().total, to: sheet().total + 10_000 },
    ]);
    expect(differences(sheet(), reckon(of, given, [], [extra(100, 'travel')]))).toEqual([]);
    expect(differences(sheet(), null).at(-1)).toEqual({ what: { total: true }, from: sheet().total, to: null });
  });
});

describe('templates', () => {
  it.each(Object.entries(templates))('%s can stand as it is', (_, structure) => {
    expect(schemeFaults({ id: 't', name: 'T', currency: 'CNY', ...structure })).toEqual([]);
  });
});
