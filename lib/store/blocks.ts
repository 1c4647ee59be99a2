import { type BlockDraw, type BlockPlan, isFull } from '@/lib/room/blocks/plan';
import { type RoomSummary, startedAt } from '@/lib/room/summary';
import type { Database } from './db';

/** A plan with all its draws, the first first. */
export type PlanWithDraws = { plan: BlockPlan; draws: BlockDraw[] };

/** The plans of a shop, or of all, the newest first. */
export async function plansOf(db: Database, shop: string | undefined): Promise<PlanWithDraws[]> {
  const plans = await (shop === undefined ? db.blockPlans.toArray() : db.blockPlans.where('shop').equals(shop).toArray());
  return Promise.all(plans.toSorted((a, b) => b.made - a.made).map(async (plan) => ({ plan, draws: await drawsOf(db, plan.id) })));
}

async function drawsOf(db: Database, plan: string): Promise<BlockDraw[]> {
  return (await db.blockDraws.where('plan').equals(plan).toArray()).sort((a, b) => a.at - b.at);
}

/**
 * Keeps a new plan; again changes nothing. False while another of the shop's goes on: what two things tried at once did could not
 * be told apart.
 */
export function addPlan(db: Database, plan: BlockPlan): PromiseLike<boolean> {
  return db.transaction('rw', [db.blockPlans, db.blockDraws], async () => {
    if (await db.blockPlans.get(plan.id)) return true;
    const others = await plansOf(db, plan.shop);
    if (others.some(({ plan: other, draws }) => isOpen(other, draws))) return false;
    await db.blockPlans.add(plan);
    return true;
  });
}

/** Whether a plan still has a LIVE before it. */
function isOpen(plan: BlockPlan, draws: readonly BlockDraw[]): boolean {
  return plan.ended === undefined && draws.filter(({ room }) => room !== '').length < plan.rooms;
}

/** Draws for the next LIVE of a plan. Nothing while one draw waits: a draw that is not liked is not made again. */
export function drawNext(db: Database, id: string, { seed, now }: { seed: number; now: number }): PromiseLike<void> {
  return db.transaction('rw', [db.blockPlans, db.blockDraws], async () => {
    const plan = await db.blockPlans.get(id);
    const draws = await drawsOf(db, id);
    if (!plan || isFull(plan, draws) || draws.some(({ room }) => room === '')) return;
    await db.blockDraws.add({ id: crypto.randomUUID(), plan: id, shop: plan.shop, seed, at: now, room: '' });
  });
}

/** Gives a running room the draw that waits for it: made before it began, and only where it has none. Call inside a transaction. */
export async function takeDraw(db: Database, row: RoomSummary): Promise<void> {
  if (row.state !== 'live' || row.demo) return;
  const waiting = await db.blockDraws.where('[shop+room]').equals([row.shop.key, '']).first();
  if (!waiting || waiting.at > startedAt(row) || (await db.blockDraws.where('room').equals(row.room).count()) > 0) return;
  await db.blockDraws.put({ ...waiting, room: row.room, start: startedAt(row) });
}

/** The plan that a room goes by, with its draw; undefined for none. */
export async function planOfRoom(db: Database, room: string): Promise<{ plan: BlockPlan; draw: BlockDraw } | undefined> {
  const draw = await db.blockDraws.where('room').equals(room).first();
  const plan = draw && (await db.blockPlans.get(draw.plan));
  return draw && plan && { plan, draw };
}

/** Stops a plan; a draw that waits is dropped with it. Again changes nothing. */
export function endPlan(db: Database, id: string, now: number): PromiseLike<void> {
  return db.transaction('rw', [db.blockPlans, db.blockDraws], async () => {
    const plan = await db.blockPlans.get(id);
    if (!plan || plan.ended !== undefined) return;
    await db.blockPlans.put({ ...plan, ended: now });
    await db.blockDraws
      .where('plan')
      .equals(id)
      .filter(({ room }) => room === '')
      .delete();
  });
}

/** Deletes a plan with its draws; again changes nothing. */
export function removePlan(db: Database, id: string): PromiseLike<void> {
  return db.transaction('rw', [db.blockPlans, db.blockDraws], async () => {
    await db.blockPlans.delete(id);
    await db.blockDraws.where('plan').equals(id).delete();
  });
}

/** Forgets the plans of some shops. Call inside a transaction. */
export async function dropPlans(db: Database, shops: readonly string[]): Promise<void> {
  await db.blockPlans.where('shop').anyOf(shops).delete();
  await db.blockDraws.where('shop').anyOf(shops).delete();
}
