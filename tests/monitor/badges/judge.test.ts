import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { AbsentBenchmark, Benchmark } from '@/lib/benchmark/benchmark';
import { compare } from '@/lib/benchmark/compare';
import { zhCN } from '@/lib/i18n/zh-CN';
import type { Kpi } from '@/lib/kpi/role';
import { controller } from '@/lib/kpi/roles/controller';
import type { HeldTarget, Standard } from '@/lib/messages/standard';
import { type MetricId, metrics, metric as rowOf } from '@/lib/metrics/catalog';
import { hasBasis, judge, type Shown } from '@/lib/monitor/badges/judge';
import { say } from '@/lib/monitor/badges/say';
import type { Scope, Value } from '@/lib/snapshot/snapshot';

const start = Date.UTC(2026, 2, 30, 18);
const room = '1730000000000000051';
const onAir: Scope = { kind: 'room', room, state: 'live', seconds: 5040 };
/** A share that should stay small. */
const limit = metrics.find(({ unit, better }) => unit === 'ratio' && better === 'less')?.id as MetricId;
const zh = { language: 'zh-CN', words: zhCN.badges.onPage } as const;

function shown(metric: MetricId, value: number, more: Partial<Value> = {}, scope: Scope = onAir): Shown {
  const { unit } = rowOf(metric);
  const read: Value = { value, step: unit === 'ratio' ? 0.0001 : 1, unit, raw: String(value), label: metric, by: 'declared', ...more };
  return { metric, value: read, surface: 'live-dashboard', scope, at: start + 84 * 60_000 };
}

function standard(...benchmarks: (Benchmark | AbsentBenchmark)[]): Standard {
  return { name: '', definition: '', targets: [], benchmarks, pinned: null, sources: [] };
}

const gmv: Kpi = { ...(controller.kpis[0] as Kpi), metrics: ['live_gmv_direct'] };
function target(kpi: Kpi, value: number, currency?: string): HeldTarget {
  const horizon = kpi.horizon;
  return {
    kpi,
    target: { shop: 'us/demo_shop', role: 'controller', kpi: kpi.id, horizon, value, since: 0, ...(currency && { currency }) },
    window: { kind: 'room', room, start, plannedMinutes: 168 },
    shapes: [],
    spread: null,
  };
}

describe('a number', () => {
  it('of an unknown period, or of a page that nobody declared, is not judged at all', () => {
    const line = standard({ source: 'team', value: 0.05 });
    expect(judge(shown('live_ctr', 0.06, {}, { kind: 'unknown', why: 'stale-banner' }), line)).toBeNull();
    expect(judge({ ...shown('live_ctr', 0.06), surface: 'unknown' }, line)).toBeNull();
  });

  it('in doubt, or under a guessed label, has no verdict whatever it is held against', () => {
    const line = { ...standard({ source: 'team', value: 0.05 }), targets: [target(gmv, 100)] };
    for (const more of [{ doubt: 'live_ctr <= 1' }, { guessed: true as const }])
      expect(judge(shown('live_ctr', 0.9, more), line)).toEqual({ state: 'doubtful' });
  });

  it('is held against its target first: what is due by now, half way through', () => {
    const held = { ...standard({ source: 'team', value: 1 }), targets: [target(gmv, 1236, 'USD')] };
    const verdict = judge(shown('live_gmv_direct', 525, { currency: 'USD' }), held);
    expect(verdict).toMatchObject({ state: 'behind', against: 'target', due: 618 });
    expect(verdict && say(verdict, shown('live_gmv_direct', 525, { currency: 'USD' }), zh)).toEqual({
      state: '偏慢',
      basis: '应到',
      distance: '85%',
    });
  });

  it('is not held against a target in another currency, of another room, or by a number of the general rule', () => {
    const held = { ...standard(), targets: [target(gmv, 1236, 'USD')] };
    expect(judge(shown('live_gmv_direct', 525, { currency: 'GBP' }), held)).toEqual({ state: 'none' });
    expect(judge(shown('live_gmv_direct', 525, { by: 'generic', currency: 'USD' }), held)).toEqual({ state: 'none' });
    const other = { ...onAir, room: '1' } as Scope;
    expect(judge(shown('live_gmv_direct', 525, { currency: 'USD' }, other), held)).toEqual({ state: 'none' });
  });

  it('has no verdict while nobody knows when its window ends', () => {
    const held = target(gmv, 1236, 'USD');
    const open = { ...held, window: { kind: 'room', room, start, plannedMinutes: null } } as const;
    expect(judge(shown('live_gmv_direct', 525, { currency: 'USD' }), { ...standard(), targets: [open] })).toEqual({ state: 'none' });
  });

  it('says what it is held against, and how far it is from there', () => {
    const own: Benchmark = { source: 'own', value: 0.096, low: 0.081, high: 0.109, n: 11 };
    const ctr = shown('live_ctr', 0.0682);
    const verdict = judge(ctr, standard({ source: 'team', absent: 'not-set' }, own));
    expect(verdict && say(verdict, ctr, zh)).toEqual({ state: '偏低', basis: '自身', distance: '−29%' });
    const dwell = shown('live_avg_view_duration', 46);
    const met = judge(dwell, standard({ source: 'team', value: 45 }));
    expect(met && say(met, dwell, zh)).toEqual({ state: '达标', basis: '线 45 秒', distance: '+1 秒' });
  });

  it('is held against the market average of this very moment, behind the sources that are trusted more', () => {
    const market: AbsentBenchmark = { source: 'market', absent: 'not-shown' };
    const rate = shown('comment_rate', 0.0098, { market: { change: -0.8773, average: 0.0799 } });
    expect(judge(rate, standard(market))).toMatchObject({ state: 'behind', benchmark: { source: 'market', value: 0.0799 } });
    expect(judge(rate, standard({ source: 'team', value: 0.005 }, market))).toMatchObject({
      state: 'ahead',
      benchmark: { source: 'team' },
    });
    const last: Benchmark = { source: 'market', value: 0.08, at: start };
    expect(judge(shown('comment_rate', 0.0098), standard(last))).toMatchObject({ benchmark: last });
    expect(judge(rate, standard(last))).toMatchObject({ benchmark: { value: 0.0799 } });
  });

  it('goes by the source that the team pinned, while that has something to offer', () => {
    const own: Benchmark = { source: 'own', value: 0.05, n: 9 };
    const both = { ...standard({ source: 'team', value: 0.09 }, own), pinned: 'own' as const };
    expect(judge(shown('live_ctr', 0.06), both)).toMatchObject({ state: 'ahead', benchmark: own });
    expect(judge(shown('live_ctr', 0.06), { ...both, pinned: 'market' })).toMatchObject({ state: 'behind', benchmark: { source: 'team' } });
  });

  it('is due as past rooms grew, where there are enough of them', () => {
    const late = Array.from({ length: 5 }, (_, at) => ({ room: String(at), shares: [0, 0.2, 1] }));
    const held = { ...target(gmv, 1000, 'USD'), shapes: late };
    const verdict = judge(shown('live_gmv_direct', 210, { currency: 'USD' }), { ...standard(), targets: [held] });
    expect(verdict).toMatchObject({ state: 'ahead', due: 200 });
  });

  it('has nothing to be held against where all is absent', () => {
    expect(judge(shown('live_ctr', 0.06), undefined)).toEqual({ state: 'none' });
    expect(hasBasis(undefined)).toBe(false);
    expect(hasBasis(standard({ source: 'own', absent: 'too-few', n: 2 }))).toBe(false);
    expect(hasBasis(standard({ source: 'team', value: 1 }))).toBe(true);
  });

  it('of which neither more nor less is better has no verdict', () => {
    const [neither] = (['ads_cost', 'live_current_viewers'] as MetricId[]).filter((id) => rowOf(id).better === 'neither');
    expect(neither).toBeDefined();
    expect(judge(shown(neither as MetricId, 5), standard({ source: 'team', value: 4 }))).toEqual({ state: 'none' });
  });
});

it('is judged as the panel judges it, for any number and line', () => {
  const some = ['live_ctr', 'order_rate_sku', 'live_avg_view_duration', limit] as MetricId[];
  fc.assert(
    fc.property(
      fc.constantFrom(...some),
      fc.double({ min: 0.001, max: 1, noNaN: true }),
      fc.double({ min: 0.001, max: 1, noNaN: true }),
      (metric, value, line) => {
        const verdict = judge(shown(metric, value), standard({ source: 'team', value: line }));
        expect(verdict?.state).toBe(compare(value, { source: 'team', value: line }, rowOf(metric).better).verdict);
      },
    ),
  );
});

it('says of a limit by how much it is exceeded', () => {
  const held = target({ ...gmv, metrics: [limit] }, 0.05);
  const number = shown(limit, 0.06);
  const verdict = judge(number, { ...standard(), targets: [held] });
  expect(verdict && say(verdict, number, zh)).toEqual({ state: '偏低', basis: '上限 5%', distance: '+20%' });
});
