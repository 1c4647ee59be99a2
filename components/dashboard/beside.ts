import type { Track } from '@/components/charts/track';
import type { MetricId } from '@/lib/metrics/catalog';
import { gmvKinds } from './core-metrics';

/** What ads have cost so far: the one amount that is drawn beside GMV. */
export const spendMetric: MetricId = 'ads_cost';

/** Ad spend on the axis of a GMV; `other-money` where it is in another currency and has no place there, null beside anything else. */
export function besideOf(track: Track, spend: Track | undefined): Track | 'other-money' | null {
  const isGmv = gmvKinds.some((kind) => kind === track.metric);
  if (!spend || !isGmv) return null;
  return spend.currency === track.currency ? spend : 'other-money';
}
