import type { MetricId } from '@/lib/metrics/catalog';
import type { Readings } from '@/lib/metrics/identities';
import { selfCheck } from '@/lib/metrics/self-check';
import type { SampleRecord } from './pack';

/**
 * What cannot have been read right at a moment (epoch ms) of a few minutes in time order: the same checks as on the page,
 * made anew, since samples carry no doubts. A page's clock is not sampled, so figures per hour go unchecked.
 */
export function doubtedAt(records: readonly SampleRecord[], until: number): ReadonlySet<MetricId> {
  const values: Readings = {};
  for (const record of records) {
    const index = record.at.findLastIndex((at) => at <= until);
    if (index < 0) continue;
    for (const [id, column] of Object.entries(record.metrics) as [MetricId, NonNullable<SampleRecord['metrics'][MetricId]>][]) {
      const value = column.values[index];
      const step = column.steps.findLast(([from]) => from <= index)?.[1];
      if (value === undefined || step === undefined || Number.isNaN(value)) delete values[id];
      else values[id] = { value, step, ...(column.currency && { currency: column.currency }) };
    }
  }
  return new Set(Object.keys(selfCheck(values).doubts) as MetricId[]);
}
