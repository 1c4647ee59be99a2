import { run } from '@/lib/store/deadline';
import { saveBatch } from '@/lib/store/publish';
import { evening, snapshot, tick, value } from './fixtures';

const dayMs = 86_400_000;

/**
 * Three rooms of 100 minutes with ten more views each minute: 1, ended, was not watched from minute 30 to 60; 2 was not seen
 * to end; 3 is tonight's.
 */
export async function storeViews(): Promise<void> {
  const rooms = [
    { room: '1', start: evening - dayMs, state: 'ended' as const, watched: (minute: number) => minute < 30 || minute >= 60 },
    { room: '2', start: evening - 2 * dayMs, state: 'live' as const, watched: () => true },
    { room: '3', start: evening, state: 'live' as const, watched: () => true },
  ];
  for (const { room, start, state, watched } of rooms) {
    const minutes = Array.from({ length: 100 }, (_, minute) => minute).filter(watched);
    const ticks = minutes.map((minute) => tick(start + minute * 60_000 + 30_000, { live_views: (minute + 1) * 10 }, { room }));
    const scope = { kind: 'room' as const, room, state, seconds: 6000, start: new Date(start).toISOString() };
    const last = snapshot(start + 6_000_000, { scope, values: { live_views: value(1000) } });
    await run('relaxed', (db) => saveBatch(db, { tab: 1, snapshots: [last], ticks }, start + 6_000_000));
  }
}
