import { dwellMetric } from '@/components/live/dwell';
import { stepsNow } from '@/components/live/funnel-now';
import type { RoomPage } from '@/components/live/room';
import type { BenchmarkSet } from '@/lib/benchmark/benchmark';
import { compare } from '@/lib/benchmark/compare';
import { metric as rowOf } from '@/lib/metrics/catalog';
import type { Alarm, LiveStage } from '@/lib/room/alarms/alarm';
import { inForce, weakestStep } from '@/lib/room/funnel';

/** In what a room can be, as far as a host can do something about it; phrases are kept for each. */
export const situations = ['wait', 'enter_room_rate', 'live_ctr', 'ctor_sku', 'aov_sku', 'dwell', 'close', 'always'] as const;
export type Situation = (typeof situations)[number];

type SituationInput = {
  page: RoomPage;
  benchmarks: BenchmarkSet[] | undefined;
  alarms: readonly Alarm[];
  stage: LiveStage | null;
};

/** The situations a room is in, the most pressing first: nobody buys, a weak step, short viewing, the end; and what is always of use. */
export function situationsOf({ page, benchmarks, alarms, stage }: SituationInput): Situation[] {
  const weakest = weakestStep(stepsNow(page, benchmarks));
  const found: Situation[] = [];
  if (alarms.some(({ rule, endedAt }) => rule === 'no-order' && endedAt === undefined)) found.push('wait');
  // Both parts of LIVE CTR are about who clicks.
  const step = weakest === 'product_show_rate' || weakest === 'product_ctr' ? 'live_ctr' : situations.find((one) => one === weakest);
  if (step) found.push(step);
  if (isShortViewing(page, benchmarks)) found.push('dwell');
  if (stage === 'close') found.push('close');
  return [...found, 'always'];
}

function isShortViewing({ values }: RoomPage, benchmarks: BenchmarkSet[] | undefined): boolean {
  const metric = dwellMetric(values);
  const [value, held] = [metric && values[metric], metric && inForce(benchmarks, metric)];
  return Boolean(metric && value && !value.doubt && held && compare(value.value, held, rowOf(metric).better).verdict === 'behind');
}
