import type { Database } from './db';

/**
 * How long a lease lasts, and how much of it must be left for it not to be renewed (milliseconds): a renewal at every batch
 * would be a write every three seconds. A page looks at a running room once a minute at least, and a tab that closes or
 * crashes gives its leases up, so only a tab that hangs keeps a room this long.
 */
export const leaseMs = 120_000;
const enoughMs = 90_000;

/**
 * Takes or renews the right to write one surface of a room; says whether the tab has it. Two tabs on one room
 * would store everything twice. Call inside a transaction on `leases`. `now` in epoch ms.
 */
export async function takeLease(db: Database, key: string, tab: number, now: number): Promise<boolean> {
  const held = await db.leases.get(key);
  // A lease from further ahead than any lease lasts was written before the clock was set back.
  const left = held && held.until <= now + leaseMs ? held.until - now : 0;
  if (held && left > 0 && held.tab !== tab) return false;
  if (left < enoughMs) await db.leases.put({ key, tab, until: now + leaseMs });
  return true;
}

/** The tabs that write something. */
export async function leaseHolders(db: Database): Promise<number[]> {
  return [...new Set((await db.leases.toArray()).map(({ tab }) => tab))];
}

/** Gives up what a tab held, or without one what anyone held. Call inside a transaction on `leases`. */
export async function dropLeases(db: Database, tab?: number): Promise<void> {
  if (tab === undefined) await db.leases.clear();
  else await db.leases.where('tab').equals(tab).delete();
}

/** Forgets who writes a room; a page that still shows it says so anew. Call inside a transaction on `leases`. */
export async function dropRoomLeases(db: Database, room: string): Promise<void> {
  await db.leases.where('key').startsWith(`${room}|`).delete();
}
