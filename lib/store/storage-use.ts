import type { Database } from './db';

/** How much is stored. `bytesPerHour` is the written volume that of the newest room, once it has run ten minutes. */
export async function storageUse(db: Database): Promise<{ snapshots: number; samples: number; bytesPerHour: number | null }> {
  const [snapshots, samples, room] = await Promise.all([db.snapshots.count(), db.samples.count(), db.rooms.orderBy('last').last()]);
  const written = room && (await db.written.get(room.room));
  const hours = room ? (room.last - room.first) / 3_600_000 : 0;
  return { snapshots, samples, bytesPerHour: written && hours >= 1 / 6 ? Math.round(written.bytes / hours) : null };
}
