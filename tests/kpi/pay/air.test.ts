import { describe, expect, it } from 'vitest';
import { airRows, paidRoles, shiftRows, withTypedSales, withUnclear } from '@/lib/kpi/pay/air';
import { dayAt } from '@/lib/report/zone';
import type { Minute } from '@/lib/room/counters';
import type { Shift, ShiftRole } from '@/lib/room/shifts';
import { kept, minute, on, steadyRoom as steady } from '../team/given';
import { air } from './given';

const zone = 'America/Los_Angeles';
const evening = Date.parse('2026-03-31T23:00:00-07:00');
/** A steady room whose money is in dollars. */
const steadyRoom = (...of: Parameters<typeof steady>): Minute[] =>
  steady(...of).map(({ at, metrics }) => {
    const { live_gmv_direct: gmv } = metrics;
    return { at, metrics: { ...metrics, ...(gmv && { live_gmv_direct: { ...gmv, currency: 'USD' } }) } };
  });
const ask = (who: string, shifts: readonly Shift[], roles: readonly ShiftRole[] = ['host']) => ({
  ...{ who, shop: 'us/north', roles, shifts },
  dayOf: (at: number) => dayAt(at, zone).day,
});

describe('what somebody did in rooms', () => {
  // Two hours from 23:00 on, $12.50 a minute: Mia alone for 45, both for 30, Leo alone for 45.
  const shifts = [on('Mia', evening, 0, 75), on('Leo', evening, 45, 120)];
  const room = kept('7', evening, 120, shifts, steadyRoom(evening, 120));

  it('is whole minutes alone and shared, and their part of the sales, under the day the LIVE began', () => {
    // Alone 45 × 12.50 = 562.50; of 30 × 12.50 = 375.00 half is 187.50; together 750.00
    expect(airRows([room], ask('Mia', shifts))).toEqual([
      {
        room: '7',
        shop: 'us/north',
        day: '2026-03-31',
        from: evening,
        to: evening + 120 * minute,
        alone: 45,
        shared: 30,
        sales: { direct: { amount: 750, currency: 'USD', approximate: false } },
      },
    ]);
    // Past midnight, and still 31 March's.
    expect(airRows([room], ask('leo ', shifts))[0]).toMatchObject({
      day: '2026-03-31',
      alone: 45,
      shared: 30,
      sales: { direct: { amount: 750 } },
    });
    expect(airRows([room], ask('Ana', shifts))).toEqual([]);
  });

  it('is nothing of a role that is not paid here, and each minute once for who has two roles in one room', () => {
    const of = (second: [number, number], roles: readonly ShiftRole[]) => {
      const both = [on('Mia', evening, 0, 60), on('Mia', evening, ...second, 'controller')];
      const [row] = airRows([kept('8', evening, 120, both, steadyRoom(evening, 120))], ask('Mia', both, roles));
      return row && [row.alone, row.shared, row.sales.direct?.amount ?? null];
    };
    expect(of([0, 120], ['ads'])).toBeUndefined();
    expect(of([0, 120], ['controller'])).toEqual([120, 0, 1500]);
    const two = ['host', 'controller'] as const;
    // One after the other: 60 + 60 min, 60 × 12.50 + 60 × 12.50 = 1,500. One within the other: 120 min and 120 × 12.50, once.
    expect([of([60, 120], two), of([0, 120], two), of([0, 60], two)]).toEqual([
      [120, 0, 1500],
      [120, 0, 1500],
      [60, 0, 750],
    ]);
    // From 30 to 60 in both: 90 min, of which what was sold cannot be told without counting half an hour twice.
    expect(of([30, 90], two)).toEqual([90, 0, null]);
  });

  it('has no sales where the page was not read while they were on, and says what fell into a gap at a hand-over', () => {
    const lost = [on('Mia', evening, 0, 30), on('Leo', evening, 30, 60)];
    const gap = kept('9', evening, 60, lost, steadyRoom(evening, 60, [[25, 40]]));
    const [mia] = airRows([gap], ask('Mia', lost));
    expect(mia?.sales.direct?.amount).toBeLessThanOrEqual(25 * 12.5);
    expect(mia?.lost?.direct).toMatchObject({ currency: 'USD' });
    expect(mia?.sales.direct?.least).toBe(true);
    // What is hers, his and nobody's is all there was: 60 × 12.50 = 750.00
    const [leo] = airRows([gap], ask('Leo', lost));
    expect((mia?.sales.direct?.amount ?? 0) + (leo?.sales.direct?.amount ?? 0) + (mia?.lost?.direct?.amount ?? 0)).toBeCloseTo(750, 6);
    const unread = kept('10', evening, 60, lost, steadyRoom(evening, 60, [[28, 60]]));
    // Read again at the very end: nothing is counted for Leo, and all of it may be his.
    expect(airRows([unread], ask('Leo', lost))[0]?.sales.direct).toMatchObject({ amount: 0, least: true });
    const never = kept('11', evening, 60, lost, steadyRoom(evening, 60, [[28, 61]]));
    expect(airRows([never], ask('Leo', lost))[0]?.sales.direct).toBeNull();
    expect(airRows([room], ask('Mia', shifts))[0]).not.toHaveProperty('sales.direct.least');
  });
});

describe('what was typed of a room', () => {
  it('counts before what was read, for whose it is and of its kind only', () => {
    const rows = [air('2026-03-02', 60, 0, null, 'CNY', { room: '7' }), air('2026-03-03', 60, 0, 5, 'CNY', { room: '8' })];
    const typed = [
      { shop: 'us/a', metric: 'live_gmv_direct' as const, person: 'p', of: { room: '7' }, value: 80, currency: 'USD', by: 'Zhou', at: 1 },
      { shop: 'us/a', metric: 'live_gmv_direct' as const, person: 'q', of: { room: '8' }, value: 90, currency: 'USD', by: 'Zhou', at: 1 },
      { shop: 'us/a', metric: 'live_gmv_direct' as const, of: { room: '8' }, value: 91, currency: 'USD', by: 'Zhou', at: 1 },
    ];
    expect(withTypedSales(rows, typed, 'p').map(({ sales }) => sales.direct)).toEqual([
      { amount: 80, currency: 'USD', approximate: false, typed: { by: 'Zhou' } },
      { amount: 5, currency: 'CNY', approximate: false },
    ]);
  });
});

describe('shifts', () => {
  const shifts = [on('Mia', evening, -30, 90), on('Leo', evening, 60, 120), on('Mia', evening, 600)];
  const room = kept('7', evening, 120, shifts, steadyRoom(evening, 120));
  const now = evening + 660 * minute;

  it('are whole minutes alone and shared, of which some lie outside of what was recorded', () => {
    expect(shiftRows([room], ask('Mia', shifts), now)).toEqual([
      {
        shift: shifts[0]?.id,
        shop: 'us/north',
        day: '2026-03-31',
        from: evening - 30 * minute,
        to: evening + 90 * minute,
        alone: 90,
        shared: 30,
        outside: 30,
      },
      // Began at 09:00 the next day, and nobody has ended it.
      {
        shift: shifts[2]?.id,
        shop: 'us/north',
        day: '2026-04-01',
        from: evening + 600 * minute,
        to: now,
        alone: 60,
        shared: 0,
        outside: 60,
        open: true,
      },
    ]);
  });

  it('count a minute in two roles once', () => {
    // On air from 20:00 to 22:00 as host and controller: 120 minutes, not 240. Host to 21:00, then controller: 60 each.
    const of = (first: number, second: number) => {
      const both = [on('Mia', evening, 0, first), on('Mia', evening, second, 120, 'controller')];
      return shiftRows([], ask('Mia', both, ['host', 'controller']), now).map(({ alone, outside }) => [alone, outside]);
    };
    expect([of(120, 0), of(60, 60), of(60, 30)]).toEqual([
      [
        [120, 120],
        [0, 0],
      ],
      [
        [60, 60],
        [60, 60],
      ],
      [
        [60, 60],
        [60, 60],
      ],
    ]);
  });

  it('belong to the day of the LIVE they are of', () => {
    const late = [on('Mia', evening, 90, 120)];
    // Came at 00:30 of 1 April to a LIVE of 31 March.
    expect(shiftRows([room], ask('Mia', late), now).map(({ day }) => day)).toEqual(['2026-03-31']);
  });
});

describe('two LIVEs at once', () => {
  it('leave open which of them a shift is of', () => {
    const rows = [air('2026-03-02', 60, 0, 1), air('2026-03-02', 60, 0, 1, 'CNY', { room: 'other' }), air('2026-03-03', 60, 0, 1)];
    expect(withUnclear(rows).map(({ unclear }) => unclear ?? false)).toEqual([true, true, false]);
    // Five minutes of the next one while the last is still seen are no doubt.
    const [first] = rows;
    const next = { ...air('2026-03-02', 60, 0, 1), room: 'next', from: (first?.to ?? 0) - 5 * minute, to: (first?.to ?? 0) + 60 * minute };
    expect(withUnclear([first!, next]).some(({ unclear }) => unclear)).toBe(false);
  });
});

describe('roles that are paid', () => {
  it('are those of shifts among the roles held, or any where none is', () => {
    expect(paidRoles(['host', 'lead'])).toEqual(['host']);
    expect(paidRoles(['ads', 'controller'])).toEqual(['controller', 'ads']);
    expect(paidRoles(['lead'])).toEqual(['host', 'controller', 'ads']);
  });
});
