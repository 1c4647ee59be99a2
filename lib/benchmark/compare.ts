import type { Better } from '@/lib/metrics/metric';
import type { Benchmark } from './benchmark';

/**
 * A number against a benchmark. `distance` is number − benchmark in the metric's own unit, `relative` the same as a
 * share of the benchmark (null when that is 0). No verdict for metrics of which neither more nor less is better.
 */
export type Comparison = { verdict: 'ahead' | 'met' | 'behind' | null; distance: number; relative: number | null };

/** A single value is met from 100 % and beaten from 105 %, as with targets. */
const aheadBy = 0.05;

/**
 * Inside a range (own quartiles, a published range) a number is normal, that is `met`; beyond its better end it is
 * `ahead`, beyond the other `behind`. A one-ended range is a limit. Against a single value see `aheadBy`. Where the benchmark's own
 * source says that more is not simply better there is no verdict beyond its better end, or none at all.
 */
export function compare(value: number, benchmark: Benchmark, better: Better): Comparison {
  const distance = value - benchmark.value;
  const relative = benchmark.value === 0 ? null : distance / Math.abs(benchmark.value);
  if (better === 'neither' || benchmark.better === 'neither') return { verdict: null, distance, relative };
  const verdict = verdictOf(value, benchmark, better === 'more' ? 1 : -1);
  return { verdict: benchmark.better === 'range' && verdict === 'ahead' ? null : verdict, distance, relative };
}

/** `sign` +1 when more is better: everything is turned so that more is better. */
function verdictOf(value: number, { value: middle, low, high }: Benchmark, sign: 1 | -1): 'ahead' | 'met' | 'behind' {
  const [bad, good] = sign === 1 ? [low, high] : [high, low];
  if (bad === undefined && good === undefined) {
    const gain = sign * (value - middle);
    if (gain < -1e-9) return 'behind';
    return gain >= aheadBy * Math.abs(middle) - 1e-9 ? 'ahead' : 'met';
  }
  if (bad !== undefined && sign * (value - bad) < 0) return 'behind';
  return good !== undefined && sign * (value - good) > 0 ? 'ahead' : 'met';
}
