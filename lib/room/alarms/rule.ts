import type { RoleId } from '@/lib/kpi/role';
import type { Unit } from '@/lib/metrics/metric';
import type { Evidence, Limits, RuleId, Verdict } from './alarm';
import type { AlarmView } from './view';

/**
 * One alarm: what it watches, for whom, and from which limit on in each stage. `judge` is arithmetic on what was read: it says
 * `firing` only where rounding and chance leave no doubt, and `unknown` wherever something was not read. `held`: what an alarm
 * that is on stood against when it fired, until it is judged; a drop is made good only against that. `looser`: whether a
 * higher or a lower limit rings less often. `watches`: it judges whether a room is read and looked after, not what is read of it. `most`: the highest limit that can be judged.
 */
export type Rule = {
  id: RuleId;
  /** The unit of its limit. */
  unit: Unit | 'minutes';
  limits: Limits;
  looser: 'higher' | 'lower';
  roles: readonly RoleId[];
  watches?: true;
  most?: number;
  judge: (view: AlarmView, limit: number, held?: Evidence) => Verdict;
};

/** The same limit in every stage; in the warm-up another, or none. */
export function throughout(limit: number, warmUp: number | null = limit): Limits {
  return { 'warm-up': warmUp, push: limit, hold: limit, close: limit };
}

/** A LIVE is looked back on for an hour. */
export const mostMinutes = 60;

/** A drop by all there is has no number to be held against. */
const most: Readonly<Partial<Record<Rule['unit'], number>>> = { minutes: mostMinutes, ratio: 0.95, multiple: 100 };

/** The highest limit a rule can have, in the unit of its limits. */
export function mostOf(rule: Rule): number {
  return rule.most ?? most[rule.unit] ?? 9999;
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
