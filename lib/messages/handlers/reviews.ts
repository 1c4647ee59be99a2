import { effectsOf } from '@/lib/report/review/effects';
import type { Action, RoomReview } from '@/lib/report/review/review';
import { totalsOf } from '@/lib/report/review/totals';
import { dayAt } from '@/lib/report/zone';
import { onAirUntil, startedAt } from '@/lib/room/summary';
import { windowsOf } from '@/lib/room/windows';
import { dayCut, noteEdit } from '@/lib/settings/settings';
import { run, write } from '@/lib/store/deadline';
import { viewersOf } from '@/lib/store/history';
import { actionsOf, changeReview as change, putAction as put, removeAction as remove, reviewOf } from '@/lib/store/reviews';
import { roomSamples } from '@/lib/store/samples';
import { timelineOf } from '@/lib/store/shifts';
import { targetEdits } from '@/lib/store/targets';
import type { Checked } from '../server';
import { shopAndZone } from './day';

export async function review({ room }: Checked<'review'>): Promise<RoomReview> {
  const cut = await dayCut.getValue();
  return run('relaxed', async (db) => {
    const row = await db.rooms.get(room);
    if (!row) return { review: null, actions: [], windows: { why: 'absent' }, totals: null, effects: [] };
    const [found, actions, minutes, edits, { marks }, { zone }] = await Promise.all([
      reviewOf(db, room),
      actionsOf(db, row.shop.key),
      roomSamples(db, room, row.surface),
      targetEdits(db, row.shop.key),
      timelineOf(db, row),
      shopAndZone(db, row.shop.key),
    ]);
    const windows = windowsOf(minutes, startedAt(row), onAirUntil(row));
    const totals = totalsOf(row, edits, viewersOf(room, minutes), dayAt(startedAt(row), zone.id, cut).day);
    const effects = effectsOf(marks, minutes, Date.now());
    return { review: found ?? null, actions: actions.filter((one) => one.room === room), windows, totals, effects };
  });
}

export async function changeReview(asked: Checked<'changeReview'>): Promise<void> {
  const done = await write('strict', (db) => change(db, asked.room, asked.change, Date.now()));
  if (!done) throw new Error('refused');
  await noteEdit();
}

/** What a shop still has to do, and what it did lately; the oldest first. */
export function actions({ shop }: Checked<'actions'>): Promise<Action[]> {
  return run('relaxed', (db) => actionsOf(db, shop));
}

export async function putAction(action: Checked<'putAction'>): Promise<void> {
  await write('strict', (db) => put(db, action));
  await noteEdit();
}

export async function removeAction({ id }: Checked<'removeAction'>): Promise<void> {
  await write('strict', (db) => remove(db, id));
  await noteEdit();
}
