import { browser } from 'wxt/browser';
import { spoolPrefix } from '@/lib/messages/forgotten';
import type { Sampled } from './sampling';

/** Where batches wait that the background could not take: one key each, so that two tabs never overwrite one another. */
export type Spool = {
  /** Ids of waiting batches, oldest first. */
  list(): Promise<string[]>;
  load(id: string): Promise<Sampled | null>;
  save(id: string, batch: Sampled): Promise<void>;
  remove(id: string): Promise<void>;
};

/** The spool in `storage.local`: reachable from the page's script even when the background or its database is not. */
export const localSpool: Spool = {
  async list() {
    const keys = Object.keys(await browser.storage.local.get(null));
    return keys
      .filter((key) => key.startsWith(spoolPrefix))
      .map((key) => key.slice(spoolPrefix.length))
      .sort();
  },
  async load(id) {
    const found = await browser.storage.local.get(spoolPrefix + id);
    return (found[spoolPrefix + id] as Sampled | undefined) ?? null;
  },
  // Async: once the extension is gone its API throws instead of rejecting.
  save: async (id, batch) => browser.storage.local.set({ [spoolPrefix + id]: batch }),
  remove: async (id) => browser.storage.local.remove(spoolPrefix + id),
};
