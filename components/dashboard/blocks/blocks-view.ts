import { isOver } from '@/lib/room/air';
import { type BlockCounts, countsIn } from '@/lib/room/blocks/counts';
import { type Followed, followedIn } from '@/lib/room/blocks/follow';
import type { BlockDraw, BlockPlan } from '@/lib/room/blocks/plan';
import { type BlockResult, resultOf } from '@/lib/room/blocks/result';
import { type Block, scheduleOf } from '@/lib/room/blocks/schedule';
import { onAirUntil, type RoomSummary } from '@/lib/room/summary';
import type { PlanWithDraws } from '@/lib/store/blocks';
import { run } from '@/lib/store/deadline';
import { marksOf } from '@/lib/store/marks';
import { roomSamples } from '@/lib/store/samples';

/** A room of a plan; without its row when it was deleted, without counts until it is over. */
export type PlanRoom = {
  draw: BlockDraw;
  row: RoomSummary | undefined;
  isOver: boolean;
  blocks: Block[];
  counts: BlockCounts[];
  followed: Followed[];
};

export type PlanView = { rooms: PlanRoom[]; result: BlockResult };

/** All rooms of a plan with what grew in their blocks, and what that comes to. */
export async function readPlan({ plan, draws }: PlanWithDraws): Promise<PlanView> {
  const rooms: PlanRoom[] = [];
  for (const draw of draws) if (draw.room !== '') rooms.push(await readPlanRoom(plan, draw));
  return {
    rooms,
    result: resultOf(
      plan,
      rooms.filter(({ isOver }) => isOver),
    ),
  };
}

function readPlanRoom(plan: BlockPlan, draw: BlockDraw): Promise<PlanRoom> {
  return run('relaxed', async (db) => {
    const row = await db.rooms.get(draw.room);
    // What was deleted was drawn all the same: its room counts, though nothing of it does.
    if (!row) return { draw, row, isOver: true, blocks: [], counts: [], followed: [] };
    const over = isOver(row, Date.now());
    const blocks = scheduleOf(plan, draw, onAirUntil(row));
    const marks = await marksOf(db, draw.room);
    const counts = over ? countsIn(blocks, await roomSamples(db, draw.room, row.surface)) : [];
    return { draw, row, isOver: over, blocks, counts, followed: followedIn(blocks, marks, plan.kind) };
  });
}

/** What changes when a room of a plan ends, or its row does. */
export function readStanding({ draws }: PlanWithDraws): Promise<string> {
  return run('relaxed', async (db) => {
    const rows = await db.rooms.bulkGet(draws.map(({ room }) => room).filter((room) => room !== ''));
    return rows.map((row) => (row ? `${row.room} ${isOver(row, Date.now())}` : 'gone')).join();
  });
}
