import type { Database } from './db';

/** How long a tab may stay silent before another takes its room over, in milliseconds. A running LIVE speaks every few seconds. */
export const leaseMs = 30_000;

/**
 * Takes or renews the right to write one surface of a room; says whether the tab has it. Two tabs on one room
 * would store everything twice. Call inside a transaction on `leases`.
 */
export async function takeLease(db: Database, key: string, tab: number, now: number): Promise<boolean> {
  const held = await db.leases.get(key);
  // A lease from further ahead than any lease lasts was written before the clock was set back.
  const running = held && held.until > now && held.until <= now + leaseMs;
  if (running && held.tab !== tab) return false;
  await db.leases.put({ key, tab, until: now + leaseMs });
  return true;
}

/** Gives up whatever a closed tab held. */
export async function dropLeases(db: Database, tab: number): Promise<void> {
  await db.leases.where('tab').equals(tab).delete();
}
