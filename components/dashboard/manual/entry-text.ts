import { type OwnMetric, stepOf, type Typed } from '@/lib/kpi/manual';
import type { Texts } from '../use-texts';
import { unitOf } from './typed-entry';

/** A typed number as a person reads it, as finely as it was typed. */
export function entryText(
  { metric, value, currency }: Pick<Typed, 'metric' | 'value' | 'currency'>,
  own: readonly OwnMetric[],
  texts: Texts,
): string {
  const unit = unitOf(metric, own) ?? 'count';
  return texts.value({ value, unit, step: stepOf(value, unit), ...(currency && { currency }) });
}
