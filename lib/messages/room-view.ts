import { storage } from '#imports';
import { isReviewFilled } from '@/lib/report/review/review';
import type { LiveStage } from '@/lib/room/alarms/alarm';
import { unlinedDwell } from '@/lib/room/alarms/rules/dwell';
import { stageAt } from '@/lib/room/alarms/stage';
import type { AlarmView } from '@/lib/room/alarms/view';
import { minuteOf } from '@/lib/room/minute';
import { emptySince, longestShift, roleOf, type Shift } from '@/lib/room/shifts';
import { onAirUntil, type RoomSummary } from '@/lib/room/summary';
import { orderValue } from '@/lib/room/usual-order';
import { alarmSettings } from '@/lib/settings/settings';
import type { PageState } from '@/lib/snapshot/page-state';
import type { Database } from '@/lib/store/db';
import { run } from '@/lib/store/deadline';
import { reviewOf } from '@/lib/store/reviews';
import { lengthOfRooms, listRooms } from '@/lib/store/rooms';
import { roomSamples } from '@/lib/store/samples';
import { shiftsOf, timelineOf } from '@/lib/store/shifts';
import { linesOf } from '@/lib/store/targets';
import { benchmark } from './handlers/day';
import { tabsOn } from './tabs';

/** Samples of so long are looked at: the longest limit a team may set, and what was before it. */
const lookedBackMs = 65 * 60_000;

/** A roster that was used so lately is kept. */
const rosterMs = 30 * 86_400_000;

/** While a room is on air somebody judges it twice a minute: after a longer pause this computer slept, or the browser was closed. */
const longestPauseMs = 150_000;

/** Rooms that say what is usual in a shop; and how often what is usual at a minute is asked, minutes. */
const mostPast = 100;
const askedEvery = 5;

/** What was read lately is judged at the moment it was read, a longer silence by the clock. */
const latelyMs = 60_000;

/** The stage a person said a room is in. */
export function stageKey(room: string): `session:stage/${string}` {
  return `session:stage/${room}`;
}

/** What the rules look at, from the room's own samples and the page that shows it now. */
export async function lookAt(row: RoomSummary, now: number): Promise<{ view: AlarmView; stage: LiveStage }> {
  const page = await shownPage(row);
  const [stored, said, moved, watched, { orders }] = await Promise.all([
    run('relaxed', (db) => storedOf(db, row, now)),
    storage.getItem<LiveStage>(stageKey(row.room)),
    movedAt(row.room, page),
    watchedSince(now),
    alarmSettings.getValue(),
  ]);
  const { samples, marks, shifts, roster, lines, usual, past, reviewed } = stored;
  const read = samples.at(-1)?.at.at(-1) ?? row.last;
  // Looking at an ended room again makes its end no later.
  const seen = row.state === 'ended' ? Math.min(read, onAirUntil(row)) : read;
  // A clock set back counts as no time at all.
  const at = row.state === 'live' && now - seen < latelyMs ? seen : Math.max(seen, now);
  const minute = minuteOf(row.start, at) ?? null;
  const order = orderValue(orders, past, (page ?? row).values);
  const view: AlarmView = {
    at,
    minute,
    state: row.state,
    seen,
    ...(row.over && { said: row.over.said }),
    samples,
    ...(row.first < samplesFrom(row, now) && { earlier: true as const }),
    shown: page !== undefined,
    values: page?.values ?? {},
    rows: page?.rows ?? [],
    ...(moved !== null && { moved }),
    watched,
    unhosted: roster ? unhostedFor(shifts, row.start, at) : null,
    reviewed,
    lines,
    usual: await usualDwell(row, page, minute, lines),
    ...(order && { order }),
  };
  return { view, stage: said ?? stageAt({ minute, planned: row.planned ?? usual, marks, at }) };
}

async function storedOf(db: Database, row: RoomSummary, now: number) {
  const key = row.shop.key;
  const [samples, { marks }, shifts, lines, past, review] = await Promise.all([
    roomSamples(db, row.room, row.surface, samplesFrom(row, now)),
    timelineOf(db, row),
    // Not those of the timeline: it ends with the last look, and who was entered since then is on air all the same.
    shiftsOf(db, key, now - rosterMs, now + longestShift),
    linesOf(db, key),
    listRooms(db, key, mostPast),
    reviewOf(db, row.room),
  ]);
  return {
    samples,
    marks,
    shifts,
    // One that names only who runs the room says nothing of who is on air.
    roster: shifts.some((one) => roleOf(one) === 'host'),
    lines: Object.fromEntries(lines.map(({ metric, value }) => [metric, value])),
    past: past.filter((one) => one.room !== row.room),
    usual: roundedOf(lengthOfRooms(past)),
    // Of a room that was only looked at when it was over there is nothing to review.
    reviewed: row.minutes === 0 || isReviewFilled(review),
  };
}

/** From when on a room's samples are looked at, epoch ms. */
function samplesFrom({ last }: RoomSummary, now: number): number {
  return Math.max(0, Math.min(now, last + lookedBackMs) - lookedBackMs);
}

function roundedOf(value: number | null): number | null {
  return value === null ? null : Math.round(value);
}

/** What viewing durations are held against in a room without a line of the team's: asked anew every few minutes. */
async function usualDwell(
  row: RoomSummary,
  page: PageState | undefined,
  minute: number | null,
  lines: AlarmView['lines'],
): Promise<AlarmView['usual']> {
  const metric = unlinedDwell(page?.values ?? {}, lines);
  if (!metric || minute === null || row.state === 'ended') return {};
  const [key, asked] = [`session:dwell/${row.room}` as const, Math.floor(minute / askedEvery)];
  const before = await storage.getItem<{ asked: number; usual: AlarmView['usual'] }>(key);
  if (before?.asked === asked) return before.usual ?? {};
  const { room, surface, shop } = row;
  const [set] = await benchmark({ shop: shop.key, room, surface, metrics: [metric], minute, veryLow: false });
  const force = set?.inForce;
  const usual: AlarmView['usual'] =
    force?.source === 'own' || force?.source === 'market' ? { [metric]: { value: force.low ?? force.value, by: force.source } } : {};
  await storage.setItem(key, { asked, usual });
  return usual;
}

/** Minutes since somebody was on air; null when it is not known since when the room has run. */
function unhostedFor(shifts: readonly Shift[], start: number | undefined, at: number): number | null {
  const since = emptySince(shifts, start ?? Number.NEGATIVE_INFINITY, at);
  return since === null ? 0 : since === Number.NEGATIVE_INFINITY ? null : Math.max(0, at - since) / 60_000;
}

/** The newest page of a room among the open tabs, of those whose numbers stand for it. */
async function shownPage({ room, surface }: RoomSummary): Promise<PageState | undefined> {
  return (await tabsOn(room)).find(({ page }) => page.surface === surface)?.page;
}

/** When the clock that a room's page prints last moved, epoch ms: a page that lost its server is read, and says nothing new. */
async function movedAt(room: string, page: PageState | undefined): Promise<number | null> {
  const { seconds } = page?.scope.kind === 'room' ? page.scope : {};
  const key = `session:moved/${room}` as const;
  const before = await storage.getItem<{ seconds: number; at: number }>(key);
  if (!page || seconds === undefined || seconds === before?.seconds) return before?.at ?? null;
  await storage.setItem(key, { seconds, at: page.at });
  return page.at;
}

/** Since when rooms have been watched without a pause, epoch ms: asked for at `now`, which counts as watching. */
async function watchedSince(now: number): Promise<number> {
  const key = 'session:watched';
  const before = await storage.getItem<{ since: number; last: number }>(key);
  const isPaused = !before || now < before.last || now - before.last > longestPauseMs;
  const since = isPaused ? now : before.since;
  await storage.setItem(key, { since, last: now });
  return since;
}

/** The stage a room is in now, and whether a person said so. */
export async function stageOf(room: string, now: number): Promise<{ stage: LiveStage; isSet: boolean }> {
  const row = await run('relaxed', (db) => db.rooms.get(room));
  const said = await storage.getItem<LiveStage>(stageKey(room));
  if (said || !row) return { stage: said ?? 'hold', isSet: said !== null };
  return { stage: (await lookAt(row, now)).stage, isSet: false };
}
