import { type MetricId, metric as rowOf } from '@/lib/metrics/catalog';
import { dictionary } from '@/lib/metrics/dictionary';
import type { Unit } from '@/lib/metrics/metric';
import type { Formula, Sign } from './read';

/** Powers of what is measured: money per order is money 1, count −1. All zero is a plain number. `mark`: a score or a rank. */
export type Measure = { money: number; time: number; count: number; mark: number };

/**
 * Why the parts of a formula do not go together. `mixed`: an amount and a count were added up, or the like · `people`: people
 * and events were · `sales`: two GMV of which one holds the other · `marks`: a score or rank was reckoned with · `no-unit`: what
 * comes out is no unit (orders times orders).
 */
export type UnitFault =
  | { why: 'mixed'; sign: Sign; left: Measure; right: Measure }
  | { why: 'people' | 'sales'; left: MetricId; right: MetricId }
  | { why: 'marks' | 'no-unit' }
  | { why: 'zero' };

/** What a formula comes to: its unit, and whether it adds up over days. */
export type Outcome = { unit: Unit; kind: 'counter' | 'rate' };

const plain: Measure = { money: 0, time: 0, count: 0, mark: 0 };

/** The unit of what a formula comes to, or why it has none. */
export function outcomeOf(formula: Formula): Outcome | UnitFault {
  const measure = measureOf(formula);
  if ('why' in measure) return measure;
  const unit = unitOf(measure, formula);
  return typeof unit === 'string' ? { unit, kind: isCounter(formula) ? 'counter' : 'rate' } : unit;
}

/** Whether an outcome is none. */
export function hasNoUnit(outcome: Outcome | UnitFault): outcome is UnitFault {
  return 'why' in outcome;
}

function measureOf(formula: Formula): Measure | UnitFault {
  if (formula.kind === 'number') return plain;
  if (formula.kind === 'metric') return measureOfMetric(formula.metric);
  if (formula.kind === 'minus') return measureOf(formula.of);
  const { sign } = formula;
  const [left, right] = [measureOf(formula.left), measureOf(formula.right)];
  if ('why' in left) return left;
  if ('why' in right) return right;
  if (sign === '+' || sign === '-') return added(formula, left, right);
  if (sign === '/' && isZero(formula.right)) return { why: 'zero' };
  const turn = sign === '*' ? 1 : -1;
  return {
    money: left.money + turn * right.money,
    time: left.time + turn * right.time,
    count: left.count + turn * right.count,
    mark: left.mark + turn * right.mark,
  };
}

/** A rate that is money or time is that for each of something: it times a count is an amount again. */
export function measureOfMetric(id: MetricId): Measure {
  const { unit, kind } = rowOf(id);
  const each = kind === 'rate' ? -1 : 0;
  const isHourly = id.endsWith('_per_hour');
  if (unit === 'money') return { ...plain, money: 1, ...(isHourly ? { time: each } : { count: each }) };
  if (unit === 'duration') return { ...plain, time: 1, count: each };
  if (unit === 'count') return { ...plain, count: 1, time: isHourly ? each : 0 };
  if (unit === 'score' || unit === 'rank') return { ...plain, mark: 1 };
  return plain;
}

type Pair = Extract<Formula, { kind: 'op' }>;

function added({ sign, left, right }: Pair, a: Measure, b: Measure): Measure | UnitFault {
  const isSame = a.money === b.money && a.time === b.time && a.count === b.count && a.mark === b.mark;
  if (!isSame) return { why: 'mixed', sign, left: a, right: b };
  if (sign === '-') return a;
  const [one, other] = [bare(left), bare(right)];
  for (const first of one)
    for (const second of other) {
      const clash = clashOf(first, second);
      if (clash) return { why: clash, left: first, right: second };
    }
  return a;
}

/** The metrics that a sum adds up as they are. */
function bare(formula: Formula): MetricId[] {
  if (formula.kind === 'metric') return [formula.metric];
  return formula.kind === 'op' && formula.sign === '+' ? [...bare(formula.left), ...bare(formula.right)] : [];
}

function clashOf(a: MetricId, b: MetricId): 'people' | 'sales' | null {
  const [one, other] = [dictionary[a], dictionary[b]];
  if ((one.counts === 'people') !== (other.counts === 'people')) return 'people';
  const [first, second] = [one.sale?.basis, other.sale?.basis];
  return one.counts === 'money' && first && second && (a === b || first !== second) ? 'sales' : null;
}

function unitOf({ money, time, count, mark }: Measure, formula: Formula): Unit | UnitFault {
  if (mark !== 0) return mark === 1 && formula.kind === 'metric' ? rowOf(formula.metric).unit : { why: 'marks' };
  if (Math.max(Math.abs(money), Math.abs(time), Math.abs(count)) > 1) return { why: 'no-unit' };
  if (money === 1) return count <= 0 && time <= 0 ? 'money' : { why: 'no-unit' };
  if (time === 1) return count <= 0 && money === 0 ? 'duration' : { why: 'no-unit' };
  if (count === 1) return 'count';
  if (money !== 0 || time !== 0 || count !== 0) return { why: 'no-unit' };
  return isShare(formula) ? 'ratio' : 'multiple';
}

/** A part of a count or of a share is read as a percentage; money over money, or what a number was put before, as a factor. */
function isShare(formula: Formula): boolean {
  if (formula.kind === 'metric') return rowOf(formula.metric).unit !== 'multiple';
  if (formula.kind === 'minus') return isShare(formula.of);
  if (formula.kind === 'number') return true;
  const { sign, left, right } = formula;
  if (sign === '+' || sign === '-') return isShare(left) && isShare(right);
  if (left.kind === 'number' || right.kind === 'number') return false;
  return !isMoney(left) && !isMoney(right) && isShare(left) && isShare(right);
}

function isMoney(formula: Formula): boolean {
  const measure = measureOf(formula);
  return !('why' in measure) && measure.money !== 0;
}

/** Sums of what adds up, and their multiples, add up as well. */
function isCounter(formula: Formula): boolean {
  if (formula.kind === 'number') return false;
  if (formula.kind === 'metric') return rowOf(formula.metric).kind === 'counter';
  if (formula.kind === 'minus') return isCounter(formula.of);
  const { sign, left, right } = formula;
  if (sign === '+' || sign === '-') return isCounter(left) && isCounter(right);
  if (sign === '*' && left.kind === 'number') return isCounter(right);
  return right.kind === 'number' && isCounter(left);
}

function isZero(formula: Formula): boolean {
  if (formula.kind === 'number') return formula.value === 0;
  return formula.kind === 'minus' && isZero(formula.of);
}
