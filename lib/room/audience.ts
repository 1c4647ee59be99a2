import type { History } from './series';

/** How many watched at once: the average over the minutes that were read (ACU), the most (PCU) and when that was, epoch ms. */
export type Audience = { average: number; peak: number; peakAt: number };

/**
 * From the curve of the viewers at each moment. Its buckets are equally long, so their mean is weighted by time; minutes that
 * were not read count for nothing, not as empty rooms. Null while none was read.
 */
export function audienceOf({ series, from, bucket }: History): Audience | null {
  const viewers = series.find(({ metric }) => metric === 'live_current_viewers');
  const read = viewers?.last.filter((value) => value !== null) ?? [];
  if (!viewers || read.length === 0) return null;
  const peak = Math.max(...viewers.high.map((value) => value ?? 0));
  const at = viewers.high.indexOf(peak);
  return { average: read.reduce((sum, value) => sum + value, 0) / read.length, peak, peakAt: from + at * bucket };
}
