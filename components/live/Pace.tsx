import { useState } from 'react';
import type { usePlan } from '@/components/hooks/plan';
import { useLanguage, useWords } from '@/components/hooks/words';
import { Button } from '@/components/ui/Button';
import { Chip } from '@/components/ui/Chip';
import { EditNumber } from '@/components/ui/EditNumber';
import { Figure } from '@/components/ui/Figure';
import { Meter } from '@/components/ui/Meter';
import { formatValue } from '@/lib/format';
import { type Target, targetKey } from '@/lib/kpi/target';
import { call } from '@/lib/messages/client';
import { roomStart } from '@/lib/room/minute';
import type { History } from '@/lib/room/series';
import { curveOf } from './curve';
import { PaceChart } from './PaceChart';
import { type RoomPage, roomMinute } from './room';
import { lengthOf, paceKpi, type RoomPace, roomPace, type Targets } from './room-pace';
import { useAir } from './use-air';

export type Plan = ReturnType<typeof usePlan>;

type PaceProps = { page: RoomPage; targets: Targets; plan: Plan; history: History | undefined };

/** GMV against the room's target: how much, how much is due, and what is still missing. */
export function Pace({ page, targets, plan, history }: PaceProps) {
  const { live } = useWords();
  const found = roomPace(page, targets, plan.minutes);
  const doubtful = paceKpi.metrics.some((id) => page.values[id]?.doubt);
  return (
    <section className="sec">
      <div className="row">
        <h2>{live.pace.title}</h2>
        <span className="end">{found && <PaceChip found={found} />}</span>
      </div>
      {!found && <p className="i2">{doubtful ? live.pace.doubtful : live.pace.noGmv}</p>}
      {found && <PaceLine found={found} page={page} />}
      {found?.target && history && <Curve page={page} found={found} history={history} minutes={lengthOf(page.scope, plan.minutes)} />}
      {found?.target && <PaceNeed page={page} found={found} plan={plan} />}
    </section>
  );
}

function Curve({ page, found, history, minutes }: { page: RoomPage; found: RoomPace; history: History; minutes: number | null }) {
  const start = roomStart(page.scope, page.at);
  const points = curveOf(history, found.actual.metric, 328);
  if (start === undefined || minutes === null || !found.target || points.length < 2) return null;
  const to = history.from + history.bucket * history.count;
  return <PaceChart points={points} from={history.from} to={to} target={found.target.value} start={start} end={start + minutes * 60_000} />;
}

function PaceChip({ found }: { found: RoomPace }) {
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

function PaceLine({ found, page }: { found: RoomPace; page: RoomPage }) {
  const { live } = useWords();
  const language = useLanguage();
  const [open, setOpen] = useState(false);
  const { actual, target, pace } = found;
  const money = (value: number) => formatValue({ ...actual, value }, language);
  const { shop } = page;
  const save = (value: number | null) =>
    shop
      ? call('setTarget', {
          shop: shop.key,
          role: 'controller',
          kpi: targetKey(paceKpi, actual.metric),
          horizon: 'room',
          value,
          currency: actual.currency,
        })
      : Promise.reject(new Error('no shop'));
  if (open) {
    return (
      <EditNumber label={live.pace.setTarget} unit="money" initial={target?.value ?? null} onSave={save} onClose={() => setOpen(false)} />
    );
  }
  return (
    <>
      <div className="pace">
        <b className="pace-now">
          <Figure amount={actual} />
        </b>
        {target && (
          <button type="button" className="editable" onClick={() => setOpen(true)} title={live.pace.setTarget}>
            / {money(target.value)}
          </button>
        )}
        {pace && (
          <span className="note i2 end nowrap" title={live.pace.straight}>
            {live.pace.due} <b className="i1">{money(pace.due)}</b>
          </span>
        )}
      </div>
      {target && !pace && <Meter label={live.pace.title} value={actual.value} target={target.value} behind={found.state === 'behind'} />}
      {!target && shop && (
        <div className="row ask">
          <span className="note i2">{live.pace.setTargetWhy}</span>
          <Button small className="end" onClick={() => setOpen(true)}>
            {live.pace.setTarget}
          </Button>
        </div>
      )}
    </>
  );
}

function PaceNeed({ page, found, plan }: { page: RoomPage; found: RoomPace; plan: Plan }) {
  const { live } = useWords();
  const language = useLanguage();
  const [open, setOpen] = useState(false);
  const { actual, target } = found;
  const air = useAir(page);
  const minute = roomMinute(page);
  const left = plan.minutes !== null && minute !== null ? Math.max(0, plan.minutes - minute) : null;
  const amount = (value: number) => formatValue({ ...actual, value }, language);
  const gap = (target as Target).value - actual.value;
  const set = (value: number | null) => plan.set(value === null ? null : Math.round(value));
  if (open) return <EditNumber label={live.pace.plan} unit="count" initial={plan.minutes} onSave={set} onClose={() => setOpen(false)} />;
  return (
    <p className="need">
      {gap <= 0 && (gap === 0 ? live.pace.reached : live.pace.done(amount(-gap)))}
      {gap > 0 && left !== null && air === 'on' && live.pace.need(left, amount(gap))}{' '}
      {page.scope.state === 'live' && (
        <button type="button" className="editable note" onClick={() => setOpen(true)}>
          {plan.minutes === null ? live.pace.planAsk : live.pace.planned(plan.minutes)}
          {plan.minutes !== null && !plan.own && ` (${live.pace.planOwn})`}
        </button>
      )}
    </p>
  );
}
