import { browser } from 'wxt/browser';
import type { Alarm } from '@/lib/room/alarms/alarm';
import { foldVerdict, verdictOf } from '@/lib/room/alarms/judge';
import { rules } from '@/lib/room/alarms/rules';
import { settingOf } from '@/lib/room/alarms/settings';
import { alarmSettings, noteEdit } from '@/lib/settings/settings';
import type { PageState } from '@/lib/snapshot/page-state';
import { alarmsOf, changeAlarms } from '@/lib/store/alarms';
import { run, write } from '@/lib/store/deadline';
import { ring } from './ring';
import { lookAt } from './room-view';

/** A room is judged at most so often, ms: a condition is told well within a minute. */
const everyMs = 15_000;

/** Judges the room that a tab shows, unless it was judged a moment ago. `now` in epoch ms. */
export async function judgeShown({ scope, demo }: PageState, now: number): Promise<void> {
  if (scope.kind !== 'room' || demo) return;
  const key = `judged/${scope.room}`;
  const { [key]: last } = await browser.storage.session.get(key);
  if (typeof last === 'number' && last <= now && now - last < everyMs) return;
  await browser.storage.session.set({ [key]: now });
  await judgeRoom(scope.room, now);
}

/** Judges a room by what is stored of it, notes what that changes and rings for what is new. */
export async function judgeRoom(room: string, now: number): Promise<void> {
  const row = await run('relaxed', (db) => db.rooms.get(room));
  if (!row || row.demo) return;
  const { view, stage } = await lookAt(row, now);
  const settings = await alarmSettings.getValue();
  const judged = { room, shop: row.shop.key, stage, at: view.at };
  const judge = (alarms: readonly Alarm[]) =>
    rules.flatMap((rule) => foldVerdict(rule.id, verdictOf(rule, settingOf(rule, settings), stage, view, alarms), alarms, judged));
  // Mostly nothing changes, and then nothing needs to be written.
  if (judge(await run('relaxed', (db) => alarmsOf(db, room))).length === 0) return;
  const { changed, fresh } = await write('strict', (db) => changeAlarms(db, room, judge));
  if (changed) await noteEdit();
  if (fresh.length > 0) await ring(fresh, settings, now);
}
