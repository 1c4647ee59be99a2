import { scheduleOf } from '@/lib/room/blocks/schedule';
import { noteEdit } from '@/lib/settings/settings';
import { addPlan as add, drawNext, endPlan as end, planOfRoom, removePlan as remove } from '@/lib/store/blocks';
import { run, write } from '@/lib/store/deadline';
import type { RoomBlocks } from '../blocks-contract';
import type { Checked } from '../server';

/** Keeps a plan as it was written down now. */
export async function addPlan(plan: Checked<'addPlan'>): Promise<boolean> {
  const done = await write('strict', (db) => add(db, { ...plan, made: Date.now() }));
  if (done) await noteEdit();
  return done;
}

/** Draws for the next LIVE. The seed is made here, at the moment it is stored: nobody has seen it before. */
export async function drawBlocks({ plan }: Checked<'drawBlocks'>): Promise<void> {
  const [seed = 0] = crypto.getRandomValues(new Uint32Array(1));
  await write('strict', (db) => drawNext(db, plan, { seed, now: Date.now() }));
  await noteEdit();
}

export async function endPlan({ id }: Checked<'endPlan'>): Promise<void> {
  await write('strict', (db) => end(db, id, Date.now()));
  await noteEdit();
}

export async function removePlan({ id }: Checked<'removePlan'>): Promise<void> {
  await write('strict', (db) => remove(db, id));
  await noteEdit();
}

/** The blocks a running room goes by. */
export function blocks({ room }: Checked<'blocks'>): Promise<RoomBlocks | null> {
  return run('relaxed', async (db) => {
    const found = await planOfRoom(db, room);
    if (!found || found.plan.ended !== undefined) return null;
    return { plan: found.plan, blocks: scheduleOf(found.plan, found.draw) };
  });
}
