import { browser } from 'wxt/browser';
import type { Sampled } from './sampling';

/** Where batches wait that the background could not take: one key each, so that two tabs never overwrite one another. */
export type Spool = {
  /** Ids of waiting batches, oldest first. */
  list(): Promise<string[]>;
  load(id: string): Promise<Sampled | null>;
  save(id: string, batch: Sampled): Promise<void>;
  remove(id: string): Promise<void>;
};

const prefix = 'spool/';

/** The spool in `storage.local`: reachable from the page's script even when the background or its database is not. */
export const localSpool: Spool = {
  async list() {
    const keys = Object.keys(await browser.storage.local.get(null));
    return keys
      .filter((key) => key.startsWith(prefix))
      .map((key) => key.slice(prefix.length))
      .sort();
  },
  async load(id) {
    const found = await browser.storage.local.get(prefix + id);
    return (found[prefix + id] as Sampled | undefined) ?? null;
  },
  save: (id, batch) => browser.storage.local.set({ [prefix + id]: batch }),
  remove: (id) => browser.storage.local.remove(prefix + id),
};
