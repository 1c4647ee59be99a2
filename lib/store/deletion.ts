import Dexie from 'dexie';
import { dropAlarms } from './alarms';
import { dropPlans } from './blocks';
import type { Database } from './db';
import { dropRoomLeases } from './leases';
import { dropMarks } from './marks';
import { dropAssignments } from './pay-schemes';
import { dropReview } from './reviews';
import { roomBounds } from './samples';
import { dropShifts } from './shifts';
import { dropShop } from './shops';

/** The tables that hold something of a room. */
function roomTables(db: Database) {
  return [
    db.snapshots,
    db.samples,
    db.rooms,
    db.journal,
    db.written,
    db.marks,
    db.alarms,
    db.reviews,
    db.health,
    db.contributions,
    db.leases,
    db.answers,
  ];
}

/** Deletes one room: its samples, its snapshots, its row. */
export function deleteRoom(db: Database, room: string): PromiseLike<void> {
  return db.transaction('rw', roomTables(db), async () => {
    await dropRoom(db, room);
    await db.answers.clear();
    await leaveRoom(db, room);
  });
}

/**
 * Deletes all that belongs to a shop: rooms, snapshots, targets and lines, pinned benchmarks, how its pages read, what was said
 * about it. What people were paid in a month is theirs, not the shop's: locked months stay.
 */
export function deleteShop(db: Database, shop: string): PromiseLike<void> {
  const kept = [
    ...roomTables(db),
    db.targets,
    db.lines,
    db.choices,
    db.shifts,
    db.costs,
    db.profitReports,
    db.payAssignments,
    db.actions,
    db.blockPlans,
    db.blockDraws,
    db.holds,
    db.sets,
    db.stages,
    db.trials,
    db.feedback,
    db.manual,
    db.splits,
    db.audit,
    db.agreements,
  ];
  return db.transaction('rw', [...kept, db.shops], async () => {
    const first = [shop, Dexie.minKey];
    const last = [shop, Dexie.maxKey];
    for (const room of await roomsOfShop(db, shop)) await dropRoom(db, room);
    await db.answers.clear();
    await db.snapshots.where('[shop.key+at]').between(first, last).delete();
    // What was kept of a shop that is counted under this one stayed under its own key.
    const keys = await dropShop(db, shop);
    for (const table of [db.targets, db.lines, db.choices, db.costs, db.holds, db.stages, db.manual, db.splits, db.agreements, db.audit])
      await table.where('shop').anyOf(keys).delete();
    await dropPlans(db, keys);
    for (const key of keys) {
      await dropShifts(db, key);
      await db.profitReports.where('[shop+from+to]').between([key, Dexie.minKey, Dexie.minKey], [key, Dexie.maxKey, Dexie.maxKey]).delete();
      await db.actions.where('[shop+made]').between([key, Dexie.minKey], [key, Dexie.maxKey]).delete();
    }
    await dropAssignments(db, keys);
    await db.sets.filter(({ shop: of }) => of !== null && keys.includes(of)).delete();
    const trials = await db.trials.filter(({ shop: of }) => of !== null && keys.includes(of)).primaryKeys();
    await db.trials.bulkDelete(trials);
    await db.feedback.where('trial').anyOf(trials).delete();
    await db.health.where('shop.key').anyOf(keys).delete();
  });
}

/** The rooms that are kept of a shop. */
export function roomsOfShop(db: Database, shop: string): PromiseLike<string[]> {
  return db.rooms.where('[shop.key+last]').between([shop, Dexie.minKey], [shop, Dexie.maxKey]).primaryKeys();
}

/** Empties every table. The database itself stays, so that open pages keep working. */
export function deleteEverything(db: Database): PromiseLike<void> {
  return db.transaction('rw', db.tables, async () => {
    for (const table of db.tables) await table.clear();
  });
}

/** How its page read stays known, but not that it was this room's. */
async function leaveRoom(db: Database, room: string): Promise<void> {
  await db.health
    .filter((row) => row.room === room)
    .modify((row) => {
      delete row.room;
    });
}

async function dropRoom(db: Database, room: string): Promise<void> {
  await db.samples
    .where('id')
    .between(...roomBounds(room))
    .delete();
  await db.snapshots.where('[scope.room+at]').between([room, Dexie.minKey], [room, Dexie.maxKey]).delete();
  await db.rooms.delete(room);
  await db.journal.filter((row) => row.room === room).delete();
  await db.written.delete(room);
  await db.contributions.delete(room);
  await dropRoomLeases(db, room);
  await dropMarks(db, room);
  await dropAlarms(db, room);
  await dropReview(db, room);
}
