import type { MetricId } from '@/lib/metrics/catalog';
import type { Minute } from '@/lib/room/counters';
import { demoTicks } from '@/lib/room/demo';
import { packTicks, tickId } from '@/lib/store/pack';

export const second = 1000;
export const minute = 60_000;
export const start = Date.UTC(2026, 10, 21, 4);

/** Minutes of samples with these readings of each metric, of which those between `lost` (epoch ms) are missing. */
export function minutesOf(
  readings: ReadonlyArray<{ at: number; values: Partial<Record<MetricId, number>> }>,
  { steps = {}, lost = [] }: { steps?: Partial<Record<MetricId, number>>; lost?: ReadonlyArray<readonly [number, number]> } = {},
): Minute[] {
  const kept = readings.filter(({ at }) => !lost.some(([from, to]) => at >= from && at < to));
  return [...Map.groupBy(kept, ({ at }) => Math.floor(at / minute)).values()].map((looks) => {
    const ids = [...new Set(looks.flatMap(({ values }) => Object.keys(values) as MetricId[]))];
    const metrics: Minute['metrics'] = {};
    for (const id of ids) metrics[id] = { values: looks.map(({ values }) => values[id] ?? Number.NaN), steps: [[0, steps[id] ?? 1]] };
    return { at: looks.map(({ at }) => at), metrics };
  });
}

/** Looks every `every` ms over `length` ms, with the values that a truth gives for each moment. */
export function looks(length: number, every: number, truth: (since: number) => Partial<Record<MetricId, number>>) {
  return Array.from({ length: Math.floor(length / every) + 1 }, (_, i) => ({ at: start + i * every, values: truth(i * every) }));
}

/** The demo's running room as its packed minutes. */
export function demoMinutes(now: number): Minute[] {
  const ticks = demoTicks(now).filter((tick) => tick.room === '9000000000000000084' && tick.row === '-');
  return [...Map.groupBy(ticks, tickId).values()].map((together) => packTicks(undefined, together));
}
