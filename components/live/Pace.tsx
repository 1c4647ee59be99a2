import type { usePlan } from '@/components/hooks/plan';
import { useLanguage, useWords } from '@/components/hooks/words';
import { Chip } from '@/components/ui/Chip';
import { Picker } from '@/components/ui/Picker';
import { formatValue } from '@/lib/format';
import { roomCounts } from '@/lib/kpi/room-counts';
import { lengthOf, roomStart } from '@/lib/room/minute';
import type { History } from '@/lib/room/series';
import { pacedCount } from '@/lib/settings/settings';
import { curveOf } from './curve';
import { PaceChart } from './PaceChart';
import { PaceBasis, PaceLine } from './PaceLine';
import { PaceNeed } from './PaceNeed';
import type { RoomPage } from './room';
import { type PaceBy, type RoomPace, roomPace, type Targets } from './room-pace';
import './pace.css';

export type Plan = ReturnType<typeof usePlan>;

type PaceProps = { page: RoomPage; targets: Targets; plan: Plan; paceBy: PaceBy; history: History | undefined };

/** One count of the room against its target: how much, how much is due, where it will end, and what is still missing. */
export function Pace({ page, targets, plan, paceBy, history }: PaceProps) {
  const { live } = useWords();
  const { kpi } = paceBy;
  const found = roomPace(page, targets, plan.minutes, paceBy);
  const doubtful = kpi.metrics.some((id) => page.values[id]?.doubt);
  return (
    <section className="sec">
      <div className="row pace-head">
        <h2 className="nowrap">{live.pace.title}</h2>
        <PacePicker page={page} shown={kpi.id} />
        <span className="end">{found && <PaceChip found={found} />}</span>
      </div>
      {!found && <p className="i2">{doubtful ? live.pace.doubtful : live.pace.notRead}</p>}
      {found && <PaceLine found={found} page={page} paceBy={paceBy} />}
      {found?.target && history && (
        <Curve page={page} found={found} history={history} minutes={lengthOf(page.scope, plan.minutes)} paceBy={paceBy} />
      )}
      {found?.target && <PaceNeed page={page} found={found} plan={plan} />}
      {found && <PaceBasis found={found} />}
    </section>
  );
}

/** The counts this page shows, and the one in view. */
function PacePicker({ page, shown }: { page: RoomPage; shown: string }) {
  const { live, kpi, metrics } = useWords();
  const options = roomCounts
    .filter(({ id, metrics: ids }) => id === shown || ids.some((one) => page.values[one]))
    .map(({ id, metrics: [first] }) => ({ value: id, name: kpi.names[id] ?? metrics[first].short }));
  return <Picker label={live.pace.by} value={shown} options={options} onChange={(id) => pacedCount.setValue(id)} />;
}

type CurveProps = { page: RoomPage; found: RoomPace; history: History; minutes: number | null; paceBy: PaceBy };

function Curve({ page, found, history, minutes, paceBy }: CurveProps) {
  const start = roomStart(page.scope, page.at);
  const points = curveOf(history, found.actual.metric, 328);
  if (start === undefined || minutes === null || !found.target || points.length < 2) return null;
  const to = history.from + history.bucket * history.count;
  return (
    <PaceChart
      points={points}
      from={history.from}
      to={to}
      target={found.target.value}
      start={start}
      end={start + minutes * 60_000}
      shapes={paceBy.shapes}
      finish={found.finish}
    />
  );
}

/** How far the room is ahead of what is due by now, or behind. */
export function PaceChip({ found }: { found: RoomPace }) {
  const { common } = useWords();
  const language = useLanguage();
  const { state, ratio, pace } = found;
  if (ratio === null || state === 'unknown' || state === 'old') return null;
  const word = state === 'behind' && pace ? common.states.slow : common.states[state];
  return (
    <Chip state={state}>
      {word} {formatValue({ value: ratio, unit: 'ratio', step: 0.01 }, language)}
    </Chip>
  );
}
