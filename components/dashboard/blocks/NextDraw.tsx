import { useLive } from '@/components/hooks/use-live';
import { useWords } from '@/components/hooks/words';
import { airOfRoom } from '@/lib/room/air';
import { isFull } from '@/lib/room/blocks/plan';
import { scheduleOf } from '@/lib/room/blocks/schedule';
import type { PlanWithDraws } from '@/lib/store/blocks';
import { readRooms } from '../queries';
import { useTexts } from '../use-texts';
import { BlockStrip } from './BlockStrip';

const minuteMs = 60_000;
/** How much of a draw is shown before its room begins: most rooms are over by then. */
const shownBlocks = 12;

/** The draw that waits for the next LIVE, or that there is none yet. */
export function NextDraw({ of: { plan, draws } }: { of: PlanWithDraws }) {
  const { plan: said } = useWords().blocks;
  const texts = useTexts();
  const rooms = useLive(`rooms ${plan.shop}`, () => readRooms(plan.shop)).value ?? [];
  const waiting = draws.find(({ room }) => room === '');
  if (!waiting) return isFull(plan, draws) ? null : <p className="d-note">{said.notDrawn}</p>;
  const onAir = rooms.some((room) => airOfRoom(room, Date.now()) === 'on' && !draws.some((draw) => draw.room === room.room));
  const blocks = scheduleOf(plan, waiting, (plan.lead + shownBlocks * plan.minutes) * minuteMs);
  return (
    <>
      <p className="d-note">
        {said.drawn(texts.moment(waiting.at))} {onAir && said.onAirNote}{' '}
        <span className="i3">{said.seed(waiting.seed.toString(16).padStart(8, '0'))}</span>
      </p>
      <BlockStrip blocks={blocks} goesOn />
    </>
  );
}
