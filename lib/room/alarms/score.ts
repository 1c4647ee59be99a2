import { quantile } from '@/lib/benchmark/quantile';
import type { Alarm, RuleId } from './alarm';
import { mostOf, type Rule } from './rule';

/** Fewer alarms of which somebody said what they were worth are no ground for a judgement on their rule. */
export const fewestAlarms = 5;

/**
 * How a rule has done in a shop. `recovered`: of those judged, how many were over after ten minutes; `answered`: of
 * how many somebody said what they were worth; `noise`: put away as useless. `useful`: the share of those answered that was not,
 * null with too few: silence says nothing. `factor`: by which its limits should be multiplied so that three in four of the useless
 * ones would not have rung; null unless most of those answered were useless.
 */
export type RuleScore = {
  rule: RuleId;
  fired: number;
  judged: number;
  recovered: number;
  answered: number;
  noise: number;
  useful: number | null;
  factor: number | null;
};

/** How a rule has done, from its newest alarms. */
export function scoreOf(rule: Rule, alarms: readonly Alarm[]): RuleScore {
  const own = alarms.filter((alarm) => alarm.rule === rule.id);
  const judged = own.filter((alarm) => alarm.judged && alarm.judged.recovered !== null);
  const noise = own.filter(({ dismissed }) => dismissed && !dismissed.useful);
  const answered = own.filter(({ dismissed }) => dismissed).length;
  const isEnough = answered >= fewestAlarms;
  return {
    rule: rule.id,
    fired: own.length,
    judged: judged.length,
    recovered: judged.filter((alarm) => alarm.judged?.recovered).length,
    answered,
    noise: noise.length,
    useful: isEnough ? (answered - noise.length) / answered : null,
    factor: isEnough && noise.length > answered / 2 ? factorFor(rule, noise) : null,
  };
}

/** How far beyond its limit three in four of them went, to two digits; null where that would change nothing. */
function factorFor({ looser }: Rule, noise: readonly Alarm[]): number | null {
  const beyond = noise.map(({ worst }) => worst.over ?? worst.value / worst.limit).filter((one) => Number.isFinite(one) && one > 0);
  beyond.sort((a, b) => a - b);
  if (beyond.length === 0) return null;
  const factor = looser === 'higher' ? Math.ceil(quantile(beyond, 0.75) * 20) / 20 : Math.floor(quantile(beyond, 0.25) * 20) / 20;
  return (looser === 'higher' ? factor > 1 : factor < 1 && factor > 0) ? factor : null;
}

/** A limit times a factor, as a person would set it: shares stay below one, pieces and minutes are whole. */
export function proposed(rule: Rule, limit: number, factor: number): number {
  const next = Math.min(mostOf(rule), limit * factor);
  if (rule.unit === 'ratio') return Math.round(next * 100) / 100;
  if (rule.unit === 'multiple') return Math.round(next * 100) / 100;
  return rule.looser === 'higher' ? Math.ceil(next) : Math.max(1, Math.floor(next));
}
