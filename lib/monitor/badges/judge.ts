import { type AbsentBenchmark, type Benchmark, inForceOf, isPresent } from '@/lib/benchmark/benchmark';
import { type Comparison, compare } from '@/lib/benchmark/compare';
import { marketBenchmark } from '@/lib/benchmark/market';
import { actualOf, isActual } from '@/lib/kpi/actual';
import { standing } from '@/lib/kpi/attainment';
import { isCounted } from '@/lib/kpi/counted';
import { duePace } from '@/lib/kpi/pace';
import { spreadPart } from '@/lib/kpi/spread';
import { inOtherCurrency } from '@/lib/kpi/target';
import type { HeldTarget, Standard } from '@/lib/messages/standard';
import { type MetricId, metric as rowOf } from '@/lib/metrics/catalog';
import { expectedShare } from '@/lib/room/forecast';
import type { Scope, SurfaceId, Value } from '@/lib/snapshot/snapshot';

/** One number as it stands on the page. `at`: epoch ms of the look. */
export type Shown = { metric: MetricId; value: Value; surface: SurfaceId; scope: Scope; at: number };

export type TargetVerdict = {
  state: 'ahead' | 'met' | 'behind';
  against: 'target';
  held: HeldTarget;
  /** What is due by now; null for what has no pace. */
  due: number | null;
  /** Actual ÷ what it is held against, ≥ 1 being good. */
  ratio: number;
};
export type BenchmarkVerdict = Omit<Comparison, 'verdict'> & {
  state: 'ahead' | 'met' | 'behind';
  against: 'benchmark';
  benchmark: Benchmark;
};

/** What a badge says. `doubtful`: a check or a guess stands against the number · `none`: nothing to hold it against. */
export type Verdict = TargetVerdict | BenchmarkVerdict | { state: 'doubtful' | 'none' };

/**
 * Holds one number against its target, else the benchmark in force. Null for a number that may not be judged at all: of an
 * unknown period, or of a page that nobody declared. Only ever the same metric is compared.
 */
export function judge(shown: Shown, standard: Standard | undefined): Verdict | null {
  const { value, scope, surface } = shown;
  if (scope.kind === 'unknown' || surface === 'unknown') return null;
  if (value.doubt || value.guessed) return { state: 'doubtful' };
  const held = standard?.targets ?? [];
  for (const target of held) {
    const verdict = againstTarget(shown, target);
    if (verdict) return verdict;
  }
  return againstBenchmark(shown, standard) ?? { state: 'none' };
}

/** Whether there is anything that a number could be held against. */
export function hasBasis(standard: Standard | undefined): boolean {
  return standard !== undefined && (standard.targets.length > 0 || standard.benchmarks.some(isPresent));
}

/** The sources of a standard; the market average is the one that the number carries this very moment, if it does. */
export function sourcesNow(value: Value, standard: Standard | undefined): (Benchmark | AbsentBenchmark)[] {
  const market = marketBenchmark(value);
  const isNow = 'value' in market;
  return (standard?.benchmarks ?? []).map((row) => (row.source === 'market' && (isNow || value.doubt) ? market : row));
}

function againstTarget(shown: Shown, held: HeldTarget): TargetVerdict | null {
  const { kpi, target, window } = held;
  if (!isCounted(shown.value)) return null;
  const { value, ...where } = shown;
  const actual = actualOf(kpi, [{ ...value, ...where, snapshot: '' }], window);
  if (!isActual(actual)) return null;
  const share = dueShare(held, actual.share);
  const { state, ratio } = standing(actual, target, window, shown.at, share);
  if (ratio === null || state === 'old' || state === 'unknown') return null;
  return { state, against: 'target', held, due: duePace(actual, target, share)?.due ?? null, ratio };
}

/** The share of a target that is due: of a room's count as past rooms grew, of a month's as its days are due, else on a straight line. */
function dueShare({ shapes, spread }: HeldTarget, passed: number | null): number | null {
  if (spread) return spreadPart(spread, passed);
  return passed === null || shapes.length === 0 ? passed : expectedShare(shapes, passed).share;
}

function againstBenchmark({ metric, value }: Shown, standard: Standard | undefined): BenchmarkVerdict | null {
  const benchmark = inForceOf(sourcesNow(value, standard), standard?.pinned);
  if (!benchmark || inOtherCurrency(benchmark, value) || !Number.isFinite(benchmark.value)) return null;
  const { verdict, distance, relative } = compare(value.value, benchmark, rowOf(metric).better);
  return verdict && { state: verdict, against: 'benchmark', benchmark, distance, relative };
}
