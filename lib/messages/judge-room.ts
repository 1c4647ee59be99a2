import { browser } from 'wxt/browser';
import { storage } from '#imports';
import { isReviewFilled } from '@/lib/report/review/review';
import type { LiveStage } from '@/lib/room/alarms/alarm';
import { foldVerdict, verdictOf } from '@/lib/room/alarms/judge';
import { rules } from '@/lib/room/alarms/rules';
import { settingOf } from '@/lib/room/alarms/settings';
import { stageAt } from '@/lib/room/alarms/stage';
import type { AlarmView } from '@/lib/room/alarms/view';
import { minuteOf } from '@/lib/room/minute';
import { longestShift, onAirAt } from '@/lib/room/shifts';
import type { RoomSummary } from '@/lib/room/summary';
import { alarmSettings, noteEdit } from '@/lib/settings/settings';
import type { PageState } from '@/lib/snapshot/page-state';
import { changeAlarms } from '@/lib/store/alarms';
import type { Database } from '@/lib/store/db';
import { run, write } from '@/lib/store/deadline';
import { reviewOf } from '@/lib/store/reviews';
import { usualLength } from '@/lib/store/rooms';
import { roomSamples } from '@/lib/store/samples';
import { shiftsOf, timelineOf } from '@/lib/store/shifts';
import { linesOf } from '@/lib/store/targets';
import { ring } from './ring';

/** Samples of so long are looked at: the longest limit a team may set, and what was before it. */
const lookedBackMs = 65 * 60_000;

/** A roster that was used so lately is kept. */
const rosterMs = 30 * 86_400_000;

/** A room is judged at most so often, ms: a condition is told well within a minute. */
const everyMs = 15_000;

/** The stage a person said a room is in. */
export function stageKey(room: string): `session:stage/${string}` {
  return `session:stage/${room}`;
}

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
  const { changed, fresh } = await write('strict', (db) =>
    changeAlarms(db, room, (alarms) =>
      rules.flatMap((rule) => foldVerdict(rule.id, verdictOf(rule, settingOf(rule, settings), stage, view), alarms, judged)),
    ),
  );
  if (changed) await noteEdit();
  if (fresh.length > 0) await ring(fresh, settings, now);
}

/** What the rules look at, from the room's own samples and the page that shows it now. */
async function lookAt(row: RoomSummary, now: number): Promise<{ view: AlarmView; stage: LiveStage }> {
  const page = await shownPage(row.room);
  const [stored, plan, said] = await Promise.all([
    run('relaxed', (db) => storedOf(db, row, now)),
    storage.getItem<number>(`session:plan/${row.room}`),
    storage.getItem<LiveStage>(stageKey(row.room)),
  ]);
  const { samples, marks, shifts, roster, lines, usual, reviewed } = stored;
  const seen = samples.at(-1)?.at.at(-1) ?? row.last;
  // What was read is judged at the moment it was read; a silence by the clock. A clock set back counts as no time at all.
  const at = row.state === 'live' && now - seen < everyMs * 4 ? seen : Math.max(seen, now);
  const minute = minuteOf(row.start, at) ?? null;
  const values = Object.fromEntries(Object.entries(page?.values ?? {}).filter(([, value]) => !value.doubt));
  const view: AlarmView = {
    at,
    minute,
    state: row.state,
    seen,
    samples,
    values,
    rows: page?.rows ?? [],
    roster,
    hosted: onAirAt(shifts, at).length > 0,
    reviewed,
    lines,
  };
  return { view, stage: said ?? stageAt({ minute, planned: plan ?? usual, marks, at }) };
}

async function storedOf(db: Database, row: RoomSummary, now: number) {
  const key = row.shop.key;
  const [samples, { marks, shifts }, recent, lines, usual, review] = await Promise.all([
    roomSamples(db, row.room, row.surface, Math.max(0, Math.min(now, row.last + lookedBackMs) - lookedBackMs)),
    timelineOf(db, row),
    shiftsOf(db, key, now - rosterMs, now + longestShift),
    linesOf(db, key),
    usualLength(db, key),
    reviewOf(db, row.room),
  ]);
  return {
    samples,
    marks,
    shifts,
    roster: recent.length > 0,
    lines: Object.fromEntries(lines.map(({ metric, value }) => [metric, value])),
    usual: usual === null ? null : Math.round(usual),
    reviewed: isReviewFilled(review),
  };
}

/** The newest page of a room among the open tabs. */
async function shownPage(room: string): Promise<PageState | undefined> {
  const all = await browser.storage.session.get(null);
  const pages = Object.entries(all).flatMap(([key, value]) => (key.startsWith('page/') ? [value as PageState] : []));
  return pages.filter(({ scope }) => scope.kind === 'room' && scope.room === room).sort((a, b) => b.at - a.at)[0];
}

/** The stage a room is in now, and whether a person said so. */
export async function stageOf(room: string, now: number): Promise<{ stage: LiveStage; isSet: boolean }> {
  const row = await run('relaxed', (db) => db.rooms.get(room));
  const said = await storage.getItem<LiveStage>(stageKey(room));
  if (said || !row) return { stage: said ?? 'hold', isSet: said !== null };
  return { stage: (await lookAt(row, now)).stage, isSet: false };
}
