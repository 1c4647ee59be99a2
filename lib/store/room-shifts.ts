import { endWith, isOpen, type Over, ranOn, reopen } from '@/lib/room/shift-ends';
import { longestShift, type Shift } from '@/lib/room/shifts';
import { onAirUntil, type RoomSummary, startedAt } from '@/lib/room/summary';
import type { Database } from './db';
import { listRooms } from './rooms';
import { keysOf, shiftsOf } from './shifts';

/** The rooms a shift can have begun in are among the newest. */
const mostRooms = 30;

/** Not read for so long (ms) a room may have ended unseen. */
const unread = 120_000;

/**
 * Keeps the shop's shifts in step with one of its rooms, whose row was `before` and is `after`: with its end the open ones end, with its
 * start those that an earlier LIVE left open, and when it is on air again after all they go on, unless somebody came by `now` (epoch
 * ms; else by its last look). Call inside a transaction on `rooms` and `shifts`, after the row was put.
 */
export async function followRoom(db: Database, before: RoomSummary | undefined, after: RoomSummary, now = after.last): Promise<void> {
  if (after.demo) return;
  if (!before) await endStray(db, after);
  if (after.state === 'ended') {
    if (before?.state !== 'ended' || onAirUntil(before) !== onAirUntil(after)) await end(db, after, before?.state === 'live');
  } else if (before && (before.state === 'ended' || after.last - before.last > unread))
    await change(db, after, (all) => reopen(after.room, all, now));
}

/**
 * `first`: it was on air when it was last read. Only then it takes along who is on air in no room by name: a look at the page of one
 * that was over already says nothing of who is on air now.
 */
async function end(db: Database, room: RoomSummary, first: boolean): Promise<void> {
  const over = overOf(room);
  // Another LIVE that went on then has its hosts still.
  const alone = first && !(await earlier(db, room)).some((one) => ranOn(one, over.end));
  await change(db, room, (all) => endWith(over, all, alone));
}

/**
 * With a LIVE's start end the shifts that began in an earlier one which was not read since: they are not this one's. One first read
 * when it was over ends only those that an earlier one's own key began.
 */
async function endStray(db: Database, room: RoomSummary): Promise<void> {
  const start = startedAt(room);
  const gone = (await earlier(db, room))
    .filter((one) => startedAt(one) < start && one.last < start)
    .sort((a, b) => startedAt(b) - startedAt(a));
  await change(db, room, (all) =>
    all
      .filter((one) => one.from < start && isOpen(one))
      .flatMap((one) => {
        const its = gone.find((earlier) =>
          one.room === undefined ? room.state === 'live' && onAirUntil(earlier) > one.from : one.room === earlier.room,
        );
        return its ? endWith(overOf(its), [one], true) : [];
      }),
  );
}

function overOf(room: RoomSummary): Over {
  return { room: room.room, end: onAirUntil(room) };
}

async function earlier(db: Database, room: RoomSummary): Promise<RoomSummary[]> {
  return (await listRooms(db, room.shop.key, mostRooms)).filter((one) => one.room !== room.room && !one.demo);
}

async function change(db: Database, room: RoomSummary, by: (shifts: Shift[]) => Shift[]): Promise<void> {
  for (const key of keysOf(room)) {
    const near = await shiftsOf(db, key, startedAt(room) - longestShift, Math.max(room.last, onAirUntil(room)) + longestShift);
    await db.shifts.bulkPut(by(near));
  }
}
