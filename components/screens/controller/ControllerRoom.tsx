import { useState } from 'react';
import { StagePicker } from '@/components/alarms/StagePicker';
import { BlockLine } from '@/components/blocks/BlockLine';
import { HostLine } from '@/components/hosts/HostLine';
import { CoreNumbers } from '@/components/live/CoreNumbers';
import { Deltas, type SpanId } from '@/components/live/Deltas';
import { DerivedNumbers } from '@/components/live/DerivedNumbers';
import { Funnel } from '@/components/live/Funnel';
import { NowList } from '@/components/live/NowList';
import { nowMetrics } from '@/components/live/now-rows';
import { Pace } from '@/components/live/Pace';
import { ProductCycles } from '@/components/live/ProductCycles';
import { RoomCards } from '@/components/live/RoomCards';
import { RoomHeader } from '@/components/live/RoomHeader';
import { RoomMemory } from '@/components/live/RoomMemory';
import type { RoomPage } from '@/components/live/room';
import { useLiveCurves } from '@/components/live/use-live-curves';
import type { PanelData } from '@/components/panel/Panel';
import { OpenActions } from '@/components/review/OpenActions';
import { ReviewReady } from '@/components/review/ReviewReady';
import { CueComposer } from './CueComposer';
import { RoomCurves } from './RoomCurves';
import { situationsOf } from './situation';

type ControllerRoomProps = { page: RoomPage; tab: number | null; data: PanelData; theme: string };

/** A room for its desk, in columns: where it stands, what can be said to the host and where it is weak, every rate. */
export function ControllerRoom({ page, tab, data, theme }: ControllerRoomProps) {
  const [span, setSpan] = useState<SpanId>('5');
  const { targets, benchmarks, plan, paceBy, alarms } = data;
  const { cards, history, recent } = useLiveCurves(page, paceBy, span);
  const { room, state } = page.scope;
  const isLive = state === 'live';
  const situations = situationsOf({ page, benchmarks, alarms: alarms.all, stage: alarms.stage });
  return (
    <div className="desk-columns">
      <div className="desk-column desk-room">
        <RoomHeader page={page} planned={plan.minutes} />
        {isLive && <HostLine page={page}>{alarms.stage && <StagePicker room={room} stage={alarms.stage} isSet={alarms.isSet} />}</HostLine>}
        {isLive && <BlockLine page={page} />}
        {!isLive && !page.demo && <ReviewReady room={room} />}
        <Pace page={page} targets={targets} plan={plan} paceBy={paceBy} history={history} />
        {isLive && <Deltas page={page} recent={recent} span={span} onSpan={setSpan} />}
        <RoomCurves room={room} history={history} paced={paceBy.kpi.metrics} theme={theme} />
        <RoomMemory page={page} history={history} />
      </div>
      {isLive && (
        <div className="desk-column desk-cue">
          <CueComposer page={page} tab={tab} situations={situations} />
        </div>
      )}
      <div className="desk-side">
        <div className="desk-column desk-weak">
          <Funnel page={page} benchmarks={benchmarks} />
          {isLive && <ProductCycles page={page} />}
          {isLive && <OpenActions page={page} />}
        </div>
        <div className="desk-column desk-rates">
          <RoomCards page={page} benchmarks={benchmarks} history={history} />
          <NowList page={page} without={cards} benchmarks={benchmarks} history={history} recent={recent} span={span} />
          <CoreNumbers page={page} without={[...cards, ...nowMetrics]} />
          <DerivedNumbers page={page} />
        </div>
      </div>
    </div>
  );
}
