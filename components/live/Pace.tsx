import { useState } from 'react';
import type { usePlan } from '@/components/hooks/plan';
import { useLanguage, useWords } from '@/components/hooks/words';
import { factsOf } from '@/components/kpi/facts';
import { Button } from '@/components/ui/Button';
import { Chip } from '@/components/ui/Chip';
import { EditNumber } from '@/components/ui/EditNumber';
import { Figure } from '@/components/ui/Figure';
import { Meter } from '@/components/ui/Meter';
import { formatValue } from '@/lib/format';
import { actualOf, isActual } from '@/lib/kpi/actual';
import { standing } from '@/lib/kpi/attainment';
import { duePace } from '@/lib/kpi/pace';
import { controller } from '@/lib/kpi/roles/controller';
import { type Target, targetFor, targetKey } from '@/lib/kpi/target';
import { call } from '@/lib/messages/client';
import type { Output } from '@/lib/messages/contract';
import { minuteOf, roomStart } from '@/lib/room/minute';
import { type RoomPage, roomMinute } from './room';

export type Plan = ReturnType<typeof usePlan>;
type Targets = Output<'targets'> | undefined;

const kpi = controller.kpis.find((one) => one.id === 'room_gmv') as (typeof controller.kpis)[number];

/** The room's GMV against its target: what is due on a straight line to the planned end. */
export function roomPace(page: RoomPage, targets: Targets, plan: Plan) {
  const window = { kind: 'room', room: page.scope.room, start: roomStart(page.scope, page.at), plannedMinutes: plan.minutes } as const;
  const actual = actualOf(kpi, factsOf(page), window);
  if (!isActual(actual)) return null;
  const target = targetFor(targets?.targets ?? [], 'controller', kpi, actual.metric, Date.now());
  return { actual, target, pace: target && duePace(actual, target), ...standing(actual, target, window, page.at) };
}

export type RoomPace = NonNullable<ReturnType<typeof roomPace>>;

export function Pace({ page, targets, plan }: { page: RoomPage; targets: Targets; plan: Plan }) {
  const { live } = useWords();
  const found = roomPace(page, targets, plan);
  const doubtful = kpi.metrics.some((id) => page.values[id]?.doubt);
  return (
    <section className="sec">
      <div className="row">
        <h2>{live.pace.title}</h2>
        <span className="end">{found && <PaceChip found={found} />}</span>
      </div>
      {!found && <p className="i2">{doubtful ? live.pace.doubtful : live.pace.noGmv}</p>}
      {found && <PaceLine found={found} page={page} />}
      {found?.target && <PaceNeed page={page} found={found} plan={plan} />}
    </section>
  );
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
          kpi: targetKey(kpi, actual.metric),
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
          <span className="note i2 end nowrap">
            {live.pace.due} <b className="i1">{money(pace.due)}</b>
          </span>
        )}
      </div>
      {target && (
        <Meter label={live.pace.title} value={actual.value} target={target.value} due={pace?.due} behind={found.state === 'behind'} />
      )}
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
  const minute = roomMinute(page.scope) ?? minuteOf(roomStart(page.scope, page.at), page.at);
  const left = plan.minutes !== null && minute !== undefined ? Math.max(0, plan.minutes - minute) : null;
  const amount = (value: number) => formatValue({ ...actual, value }, language);
  const gap = (target as Target).value - actual.value;
  const set = (value: number | null) => plan.set(value === null ? null : Math.round(value));
  if (open) return <EditNumber label={live.pace.plan} unit="count" initial={plan.minutes} onSave={set} onClose={() => setOpen(false)} />;
  return (
    <p className="need">
      {gap <= 0 && (gap === 0 ? live.pace.reached : live.pace.done(amount(-gap)))}
      {gap > 0 && left !== null && page.scope.state === 'live' && live.pace.need(left, amount(gap))}{' '}
      {page.scope.state === 'live' && (
        <button type="button" className="editable note" onClick={() => setOpen(true)}>
          {plan.minutes === null ? live.pace.planAsk : live.pace.planned(plan.minutes)}
          {plan.minutes !== null && !plan.own && ` (${live.pace.planOwn})`}
        </button>
      )}
    </p>
  );
}
