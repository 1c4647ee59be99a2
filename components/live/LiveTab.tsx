import { useState } from 'react';
import { StagePicker } from '@/components/alarms/StagePicker';
import type { RoomAlarms } from '@/components/alarms/use-alarms';
import { BlockLine } from '@/components/blocks/BlockLine';
import { useAnswer } from '@/components/hooks/answer';
import { HostLine } from '@/components/hosts/HostLine';
import { OpenActions } from '@/components/review/OpenActions';
import { ReviewReady } from '@/components/review/ReviewReady';
import type { BenchmarkSet } from '@/lib/benchmark/benchmark';
import type { Output } from '@/lib/messages/contract';
import { stepMetrics } from '@/lib/room/funnel';
import { roomMinute } from '@/lib/room/minute';
import { CoreNumbers } from './CoreNumbers';
import { Deltas, type SpanId } from './Deltas';
import { DerivedNumbers } from './DerivedNumbers';
import { conversionMetric, dwellMetric } from './dwell';
import { Funnel } from './Funnel';
import { inCurrencyOf } from './in-currency';
import { NowList } from './NowList';
import { nowMetrics } from './now-rows';
import { OverLine } from './OverLine';
import { Pace, type Plan } from './Pace';
import { ProductCycles } from './ProductCycles';
import { RoomCards } from './RoomCards';
import { RoomHeader } from './RoomHeader';
import { RoomMemory } from './RoomMemory';
import type { RoomPage } from './room';
import type { PaceBy } from './room-pace';
import { useLiveCurves } from './use-live-curves';
import './live.css';

type LiveTabProps = {
  page: RoomPage;
  targets: Output<'targets'> | undefined;
  benchmarks: BenchmarkSet[] | undefined;
  plan: Plan;
  paceBy: PaceBy;
  alarms: RoomAlarms;
};

/** One room now: how long people stay, how many buy, whether the money is on pace, the last minutes, and where it is weakest. */
export function LiveTab({ page, targets, benchmarks, plan, paceBy, alarms }: LiveTabProps) {
  const [span, setSpan] = useState<SpanId>('5');
  const { cards, history, recent } = useLiveCurves(page, paceBy, span);
  return (
    <>
      <RoomHeader page={page} planned={plan.minutes} />
      {page.scope.state === 'live' && !page.demo && <OverLine room={page.scope.room} />}
      {page.scope.state === 'live' && (
        <HostLine page={page}>{alarms.stage && <StagePicker room={page.scope.room} stage={alarms.stage} isSet={alarms.isSet} />}</HostLine>
      )}
      {page.scope.state === 'live' && <BlockLine page={page} />}
      {page.scope.state === 'live' ? <OpenActions page={page} /> : !page.demo && <ReviewReady room={page.scope.room} />}
      <RoomCards page={page} benchmarks={benchmarks} history={history} />
      <Pace page={page} targets={targets} plan={plan} paceBy={paceBy} history={history} />
      {page.scope.state === 'live' && <Deltas page={page} recent={recent} span={span} onSpan={setSpan} />}
      <Funnel page={page} benchmarks={benchmarks} />
      {page.scope.state === 'live' && <ProductCycles page={page} />}
      <NowList page={page} without={cards} benchmarks={benchmarks} history={history} recent={recent} span={span} />
      <RoomMemory page={page} history={history} />
      <CoreNumbers page={page} without={[...cards, ...nowMetrics]} />
      <DerivedNumbers page={page} />
    </>
  );
}

/** What the LIVE tab and the rail hold against benchmarks. */
export function useRoomBenchmarks(page: RoomPage | null, veryLow: boolean): BenchmarkSet[] | undefined {
  const dwell = page && dwellMetric(page.values);
  const shown = nowMetrics.filter((id) => page?.values[id]);
  const metrics = [...new Set([dwell, conversionMetric, ...stepMetrics, ...shown])].filter((id) => id !== null);
  const minute = page && roomMinute(page);
  const ask = page?.shop ? { shop: page.shop.key, room: page.scope.room, surface: page.surface, metrics, minute, veryLow } : null;
  const sets = useAnswer('benchmark', ask, { steady: true }).value;
  return page ? sets?.map((set) => inCurrencyOf(page, set)) : sets;
}
