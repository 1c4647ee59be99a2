import { useState } from 'react';
import { planName } from '@/components/blocks/plan-name';
import { useRevision } from '@/components/hooks/revision';
import { useLive } from '@/components/hooks/use-live';
import { useOnce } from '@/components/hooks/use-once';
import { useWords } from '@/components/hooks/words';
import { Button } from '@/components/ui/Button';
import { call } from '@/lib/messages/client';
import { isFull } from '@/lib/room/blocks/plan';
import type { PlanWithDraws } from '@/lib/store/blocks';
import { Answer } from '../Answer';
import { Confirm } from '../Confirm';
import { Card } from '../Page';
import { useTexts } from '../use-texts';
import { type PlanView, readPlan, readStanding } from './blocks-view';
import { NextDraw } from './NextDraw';
import { PlanResult } from './PlanResult';
import { PlanRooms } from './PlanRooms';

/** One plan: what was written down, the draw for the next LIVE, what it came to, and each of its rooms. */
export function PlanCard({ of }: { of: PlanWithDraws }) {
  const words = useWords();
  const { plan: said } = words.blocks;
  const texts = useTexts();
  const { plan, draws } = of;
  const name = planName(plan, words);
  const standing = useLive(`standing ${plan.id} ${draws.map(({ room }) => room)}`, () => readStanding(of)).value;
  const edits = useRevision('edits');
  const view = useOnce(plan.id, `${standing} ${edits} ${plan.ended}`, () => readPlan(of));
  const done = view.value?.result.rooms ?? 0;
  return (
    <Card
      title={name}
      aside={
        <>
          <span className="d-tag">
            {plan.ended !== undefined ? said.ended : done >= plan.rooms ? said.complete : said.progress(done, plan.rooms)}
          </span>
          <span className="note i3">{said.rule(plan.minutes, plan.lead, words.blocks.by[plan.by])}</span>
          <span className="note i3">{said.made(texts.date(plan.made))}</span>
          <PlanActions of={of} name={name} isDone={done >= plan.rooms} />
        </>
      }
    >
      {plan.ended === undefined && done < plan.rooms && <NextDraw of={of} />}
      <Answer live={view}>{(found: PlanView) => <Outcome of={of} view={found} name={name} />}</Answer>
    </Card>
  );
}

function Outcome({ of: { plan }, view, name }: { of: PlanWithDraws; view: PlanView; name: string }) {
  if (view.rooms.length === 0) return null;
  return (
    <>
      <PlanResult plan={plan} result={view.result} name={name} />
      <PlanRooms rooms={view.rooms} />
    </>
  );
}

function PlanActions({ of: { plan, draws }, name, isDone }: { of: PlanWithDraws; name: string; isDone: boolean }) {
  const { plan: said } = useWords().blocks;
  const [failed, setFailed] = useState(false);
  const canDraw = !isFull(plan, draws) && draws.every(({ room }) => room !== '');
  const draw = () =>
    call('drawBlocks', { plan: plan.id }).then(
      () => setFailed(false),
      () => setFailed(true),
    );
  return (
    <span className="row end">
      {failed && (
        <span role="alert" className="note">
          {said.failed}
        </span>
      )}
      {canDraw && (
        <Button kind="primary" small onClick={draw}>
          {said.draw}
        </Button>
      )}
      {plan.ended === undefined && !isDone && (
        <Confirm
          trigger={
            <Button kind="plain" small>
              {said.end}
            </Button>
          }
          title={said.endTitle(name)}
          loses={said.endLoses}
          onConfirm={() => call('endPlan', { id: plan.id })}
        />
      )}
      <Confirm
        trigger={
          <Button kind="plain" small>
            {said.remove}
          </Button>
        }
        title={said.removeTitle(name)}
        loses={said.removeLoses}
        onConfirm={() => call('removePlan', { id: plan.id })}
      />
    </span>
  );
}
