import type { MetricId } from '@/lib/metrics/catalog';
import type { Span } from '@/lib/metrics/span';
import type { Formula } from './read';

/** What a formula comes to, and between what it lies as far as its parts were printed; or that something was divided by nothing. */
export type Reckoning = { value: number; step: number } | { why: 'by-zero' };

type Part = { value: number; span: Span };

/** A formula with numbers in the places of its metrics. Every metric of it must be among `parts`. */
export function reckon(formula: Formula, parts: ReadonlyMap<MetricId, Part>): Reckoning {
  const found = partOf(formula, parts);
  if (!found || !Number.isFinite(found.value)) return { why: 'by-zero' };
  const { low, high } = found.span;
  return { value: found.value, step: high - low };
}

/** Undefined where a divisor may be zero. */
function partOf(formula: Formula, parts: ReadonlyMap<MetricId, Part>): Part | undefined {
  if (formula.kind === 'number') return { value: formula.value, span: { low: formula.value, high: formula.value } };
  if (formula.kind === 'metric') return parts.get(formula.metric);
  if (formula.kind === 'minus') return negative(partOf(formula.of, parts));
  const [a, b] = [partOf(formula.left, parts), partOf(formula.right, parts)];
  if (!a || !b) return undefined;
  if (formula.sign === '+') return { value: a.value + b.value, span: { low: a.span.low + b.span.low, high: a.span.high + b.span.high } };
  if (formula.sign === '-') return { value: a.value - b.value, span: { low: a.span.low - b.span.high, high: a.span.high - b.span.low } };
  if (formula.sign === '*') return { value: a.value * b.value, span: corners(a.span, b.span, (x, y) => x * y) };
  if (b.span.low <= 0 && b.span.high >= 0) return undefined;
  return { value: a.value / b.value, span: corners(a.span, b.span, (x, y) => x / y) };
}

function negative(part: Part | undefined): Part | undefined {
  return part && { value: -part.value || 0, span: { low: -part.span.high, high: -part.span.low } };
}

function corners(a: Span, b: Span, of: (x: number, y: number) => number): Span {
  const all = [of(a.low, b.low), of(a.low, b.high), of(a.high, b.low), of(a.high, b.high)];
  return { low: Math.min(...all), high: Math.max(...all) };
}
