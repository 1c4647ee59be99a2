import type { RoleId } from '@/lib/kpi/role';
import type { Unit } from '@/lib/metrics/metric';
import type { Evidence, Limits, RuleId, Verdict } from './alarm';
import type { AlarmView } from './view';

/**
 * One alarm: what it watches, for whom, and from which limit on in each stage. `judge` is arithmetic on what was read: it says
 * `firing` only where rounding and chance leave no doubt, and `unknown` wherever something was not read. `looser`: whether a
 * higher or a lower limit rings less often.
 */
export type Rule = {
  id: RuleId;
  /** The unit of its limit. */
  unit: Unit | 'minutes';
  limits: Limits;
  looser: 'higher' | 'lower';
  roles: readonly RoleId[];
  judge: (view: AlarmView, limit: number) => Verdict;
};

/** The same limit in every stage; in the warm-up another, or none. */
export function throughout(limit: number, warmUp: number | null = limit): Limits {
  return { 'warm-up': warmUp, push: limit, hold: limit, close: limit };
}

type Bounds = { low: number; high: number };

/** A verdict on a value that is bad from its limit up, and over only below `calm`. `bounds`: where the value lies for sure. */
export function above(evidence: Evidence, calm: number, bounds: Bounds): Verdict {
  if (bounds.low >= evidence.limit) return { say: 'firing', evidence };
  return bounds.high < calm ? { say: 'clear' } : { say: 'between', evidence };
}

/** A verdict on a value that is bad below its limit, and over only from `calm` up. */
export function below(evidence: Evidence, calm: number, bounds: Bounds): Verdict {
  if (bounds.high < evidence.limit) return { say: 'firing', evidence };
  return bounds.low >= calm ? { say: 'clear' } : { say: 'between', evidence };
}
