import { browser } from 'wxt/browser';
import type { Snapshot, Tick } from '@/lib/snapshot/snapshot';

// What the user deletes must not come back from the batches that still wait to be stored: in `storage.local`, where the
// pages' scripts keep them, and in the memory of those scripts. On its own: a page's script must not reach the store.

/** What was deleted for good. */
export type Forgotten = { room: string } | { shop: string } | { everything: true };

type Batch = { snapshots: Snapshot[]; ticks: Tick[] };

/** Keys of waiting batches begin so. */
export const spoolPrefix = 'spool/';
/** Set and removed at once: only the change is of use, and a deleted shop's name must not stay behind. */
const signal = 'forgotten';

/** A batch without what was deleted. */
export function without({ snapshots, ticks }: Batch, what: Forgotten): Batch {
  if ('everything' in what) return { snapshots: [], ticks: [] };
  if ('shop' in what) {
    return { snapshots: snapshots.filter((it) => it.shop.key !== what.shop), ticks: ticks.filter((it) => it.shop !== what.shop) };
  }
  const isOther = ({ scope }: Snapshot) => scope.kind !== 'room' || scope.room !== what.room;
  return { snapshots: snapshots.filter(isOther), ticks: ticks.filter((it) => it.room !== what.room) };
}

/** Tells every open page what is deleted, and takes it out of the batches that wait. Rejects when the storage does. */
export async function forgetWaiting(what: Forgotten): Promise<void> {
  await browser.storage.local.set({ [signal]: what });
  await browser.storage.local.remove(signal);
  const stored = await browser.storage.local.get(null);
  for (const key of Object.keys(stored).filter((it) => it.startsWith(spoolPrefix))) {
    const rest = without(stored[key] as Batch, what);
    if (rest.snapshots.length + rest.ticks.length > 0) await browser.storage.local.set({ [key]: rest });
    else await browser.storage.local.remove(key);
  }
}

/** Calls back whenever something is deleted. */
export function onForgotten(forget: (what: Forgotten) => void): void {
  browser.storage.local.onChanged.addListener((changes) => {
    const what = changes[signal]?.newValue as Forgotten | undefined;
    if (what) forget(what);
  });
}
