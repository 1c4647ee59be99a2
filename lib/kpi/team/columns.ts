import type { MetricId } from '@/lib/metrics/catalog';
import { type Entry, type Head, perHead, widthOf } from './contribution';

/** One count over some presences: at each its value, half of what rounding leaves open, and the minutes it is known of; NaN where it is not. */
export type Column = { value: Float64Array; half: Float64Array; minutes: Float64Array };

/** The counts of some presences side by side, so that they are summed without looking each up: a year has a hundred thousand. */
export function columnsOf(entries: readonly Entry[]): ReadonlyMap<MetricId, Column> {
  const columns = new Map<MetricId, Column>();
  const blank = () => new Float64Array(entries.length).fill(Number.NaN);
  let heads: readonly Head[] | undefined;
  let targets: Column[] = [];
  for (const [at, { row, place }] of entries.entries()) {
    // Rooms of one page have the same counts in the same order, mostly in one and the same list.
    if (row.heads !== heads) {
      heads = row.heads;
      targets = heads.map(({ metric }) => {
        const known = columns.get(metric) ?? { value: blank(), half: blank(), minutes: blank() };
        columns.set(metric, known);
        return known;
      });
    }
    const from = place * widthOf(row);
    for (const [index, column] of targets.entries()) {
      const cell = from + index * perHead;
      column.value[at] = row.cells[cell] ?? Number.NaN;
      column.half[at] = row.cells[cell + 1] ?? Number.NaN;
      column.minutes[at] = row.cells[cell + 2] ?? Number.NaN;
    }
  }
  return columns;
}
