import type { StorageUse } from '@/lib/messages/contract';
import type { Database } from './db';
import { StoreError } from './deadline';

/** What is stored and what it weighs. `bytesPerHour` is that of the newest room, once it has run ten minutes. */
export async function storageUse(db: Database): Promise<Omit<StorageUse, 'bytes' | 'quota' | 'hung'>> {
  const [snapshots, samples, room] = await Promise.all([db.snapshots.count(), db.samples.count(), db.rooms.orderBy('last').last()]);
  const written = room && (await db.written.get(room.room));
  const hours = room ? (room.last - room.first) / 3_600_000 : 0;
  return { snapshots, samples, bytesPerHour: written && hours >= 1 / 6 ? Math.round(written.bytes / hours) : null };
}
