import type { Shop } from '@/lib/snapshot/snapshot';
import { run } from '@/lib/store/deadline';
import { shopEntries } from '@/lib/store/shops';
import { storageUse } from '@/lib/store/storage-use';

/** What is kept on this device. `bytes` and `quota` are the browser's own estimates. */
export type Stored = {
  rooms: number;
  snapshots: number;
  samples: number;
  bytesPerHour: number | null;
  bytes: number | null;
  quota: number | null;
  persisted: boolean;
  since: number | null;
  shops: Array<Shop & { rooms: number; demo: boolean }>;
};

/** Counts, size and age of everything stored. */
export function readStored(): Promise<Stored> {
  return run('relaxed', async (db) => {
    const [use, rooms, oldest, shops] = await Promise.all([
      storageUse(db),
      db.rooms.toArray(),
      db.snapshots.orderBy('at').first(),
      shopEntries(db),
    ]);
    const byShop = Map.groupBy(rooms, (room) => room.shop.key);
    return {
      ...use,
      ...(await estimate()),
      rooms: rooms.length,
      since: oldest?.at ?? null,
      shops: shops
        .filter((one) => !one.as)
        .map(({ shop }) => {
          const own = byShop.get(shop.key) ?? [];
          return { ...shop, rooms: own.length, demo: own.some((room) => room.demo) };
        }),
    };
  });
}

async function estimate(): Promise<Pick<Stored, 'bytes' | 'quota' | 'persisted'>> {
  const [{ usage, quota }, persisted] = await Promise.all([navigator.storage.estimate(), navigator.storage.persisted()]);
  return { bytes: usage ?? null, quota: quota ?? null, persisted };
}
