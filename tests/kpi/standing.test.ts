import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Actual, actualOf } from '@/lib/kpi/actual';
import { attainment, standing, verdict } from '@/lib/kpi/attainment';
import { duePace } from '@/lib/kpi/pace';
import { roles } from '@/lib/kpi/roles';
import { type Target, targetFor, targetKey } from '@/lib/kpi/target';
import { periodWindow, type Window, windowShare } from '@/lib/kpi/window';
import { fact, noon, period, today } from './given';

const month = periodWindow('month', today);
const [gmv, gpm] = roles.operator.kpis;
const target = (value: number, rest: Partial<Target> = {}): Target => ({
  shop: 's',
  role: 'operator',
  kpi: 'live_gmv_attributed',
  horizon: 'month',
  value,
  currency: 'USD',
  since: 0,
  ...rest,
});
const monthGmv = (value: number) =>
  actualOf(gmv!, [fact('live_gmv_attributed', value, period('2026-03-01', '2026-03-31'))], month) as Actual;

describe('attainment', () => {
  it('is actual ÷ target, turned round where less is better', () => {
    expect(attainment(12_433.68, 14_000, 'more')).toBeCloseTo(0.888, 3);
    expect(attainment(0.041, 0.044, 'less')).toBeCloseTo(1.073, 3);
    expect(attainment(0, 0.044, 'less')).toBe(2);
    expect(attainment(1, 0, 'more')).toBeNull();
  });

  it('grows with the actual where more is better and shrinks where less is', () => {
    const amounts = fc.double({ min: 0, max: 1e9, noNaN: true });
    fc.assert(
      fc.property(amounts, amounts, fc.double({ min: 1e-6, max: 1e9, noNaN: true }), (a, b, goal) => {
        const [low, high] = [Math.min(a, b), Math.max(a, b)];
        expect(attainment(low, goal, 'more')!).toBeLessThanOrEqual(attainment(high, goal, 'more')!);
        if (low > goal / 2) expect(attainment(low, goal, 'less')!).toBeGreaterThanOrEqual(attainment(high, goal, 'less')!);
      }),
    );
  });

  it('has a word from 100 % and one from 105 %', () => {
    expect([0.999, 1, 1.049, 1.05].map(verdict)).toEqual(['behind', 'met', 'met', 'ahead']);
    expect(verdict(0.1 + 0.2 - 0.3 + 1)).toBe('met');
    expect(verdict((0.1 * 3) / 0.3)).toBe('met');
  });
});

describe('standing', () => {
  it('holds a counter against what is due, and says how far the target itself is', () => {
    expect(standing(monthGmv(12_433.68), target(14_000), month, noon)).toEqual({
      state: 'behind',
      ratio: 12_433.68 / ((14_000 * 30) / 31),
      attained: 12_433.68 / 14_000,
    });
  });

  it('holds a rate against the target', () => {
    const rate = actualOf(gpm!, [fact('show_gpm_attributed', 13.77, period('2026-03-01', '2026-03-31'))], month);
    expect(standing(rate, target(13), month, noon)).toMatchObject({ state: 'ahead', ratio: 13.77 / 13 });
  });

  it('gives no verdict without a target, in another currency, or on an old reading', () => {
    expect(standing(monthGmv(1), null, month, noon).state).toBe('unknown');
    expect(standing(monthGmv(1), target(1, { currency: 'EUR' }), month, noon).state).toBe('unknown');
    expect(standing(monthGmv(1), target(1), month, noon + 26 * 3_600_000).state).toBe('old');
    expect(standing({ unknown: 'not-seen', awaits: 'home' }, target(1), month, noon).state).toBe('unknown');
  });

  it('an ended room never gets old', () => {
    const window: Window = { kind: 'room', room: '1', plannedMinutes: null };
    const facts = [fact('live_ctr', 0.07, { kind: 'room', room: '1', state: 'ended' }, { surface: 'live-dashboard' })];
    const ctr = roles.controller.kpis.find((kpi) => kpi.id === 'live_ctr')!;
    expect(standing(actualOf(ctr, facts, window), target(0.07), window, noon + 1e9).state).toBe('met');
  });
});

describe('pace', () => {
  const window = (minutes: number | null): Window => ({ kind: 'room', room: '1', start: 0, plannedMinutes: minutes });

  it('what is due never falls as time passes, and reaches the target at the planned end', () => {
    const due = (at: number) => duePace({ ...monthGmv(1), share: windowShare(window(120), at) }, target(875))?.due ?? 0;
    fc.assert(
      fc.property(fc.nat(10_000_000), fc.nat(10_000_000), (a, b) => {
        expect(due(Math.min(a, b))).toBeLessThanOrEqual(due(Math.max(a, b)));
      }),
    );
    expect(due(60 * 60_000)).toBeCloseTo(437.5, 9);
    expect(due(120 * 60_000)).toBe(875);
    expect(due(500 * 60_000)).toBe(875);
  });

  it('does not exist for rates, at the very start, or without a planned end', () => {
    expect(windowShare(window(null), 1)).toBeNull();
    const reading = monthGmv(1);
    expect(duePace({ ...reading, metric: 'live_ctr' }, target(1))).toBeNull();
    expect(duePace({ ...reading, share: null }, target(1))).toBeNull();
    expect(duePace({ ...reading, share: 0 }, target(1))).toBeNull();
    expect(duePace({ ...reading, metric: 'refunds' }, target(1))).toBeNull();
  });

  it('a single day counts by the clock', () => {
    expect(windowShare(periodWindow('day', today), noon)).toBe(0.5);
  });
});

describe('windows', () => {
  it('a week begins on Monday, a month has its own length', () => {
    expect(periodWindow('week', today)).toMatchObject({ from: '2026-03-30', to: '2026-04-05' });
    expect(periodWindow('week', { ...today, day: '2026-03-29' })).toMatchObject({ from: '2026-03-23', to: '2026-03-29' });
    expect(periodWindow('month', { ...today, day: '2028-02-10' })).toMatchObject({ from: '2028-02-01', to: '2028-02-29' });
  });
});

describe('targets', () => {
  it('the newest up to the moment is in force; one viewing duration says nothing about the other', () => {
    const dwell = roles.host.kpis.find((kpi) => kpi.id === 'dwell')!;
    const of = (metric: 'live_avg_view_duration' | 'live_avg_view_duration_per_view', value: number, since: number) =>
      target(value, { role: 'host', kpi: targetKey(dwell, metric), horizon: 'room', since });
    const targets = [of('live_avg_view_duration', 45, 1), of('live_avg_view_duration', 50, 5), of('live_avg_view_duration', 60, 9)];
    expect(targetFor(targets, 'host', dwell, 'live_avg_view_duration', 7)?.value).toBe(50);
    expect(targetFor(targets, 'host', dwell, 'live_avg_view_duration_per_view', 7)).toBeNull();
    expect(targetFor(targets, 'controller', dwell, 'live_avg_view_duration', 7)).toBeNull();
  });
});
