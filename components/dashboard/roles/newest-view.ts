import { type Actual, isActual, type NoActual, type NotReckoned } from '@/lib/kpi/actual';
import { isCounted } from '@/lib/kpi/counted';
import type { Kpi } from '@/lib/kpi/role';
import { actualIn } from '@/lib/kpi/score/stretch';
import { pastWindow, type Today, type Window } from '@/lib/kpi/window';
import { factsMs } from '@/lib/messages/handlers/day';
import { newestFacts } from '@/lib/report/build-day';
import type { Fact } from '@/lib/snapshot/fact';
import { run } from '@/lib/store/deadline';
import { factsSince } from '@/lib/store/manual';
import { listRooms } from '@/lib/store/rooms';

/** What a shop's pages said last: of periods, and of its newest LIVE, which is null while none was recorded. */
export type Newest = { facts: Fact[]; room: string | null };

/** A reading that came too early lacks a number or two, which the ones before it have. */
const newestOfRoom = 5;

export function readNewest(shop: string): Promise<Newest> {
  return run('relaxed', async (db) => {
    const [periods, rooms] = await Promise.all([factsSince(db, shop, Date.now() - factsMs), listRooms(db, shop, 1)]);
    const room = rooms[0]?.room ?? null;
    const newest =
      room === null
        ? []
        : await db.snapshots.where('[scope.room+at]').between([room, 0], [room, Infinity]).reverse().limit(newestOfRoom).toArray();
    return { facts: [...periods, ...newestFacts(newest)].filter(isCounted), room };
  });
}

/** What a KPI comes to on the newest numbers: in the running stretch, else in the one before it; null where there is no LIVE to ask. */
export function tryKpi(
  kpi: Kpi,
  { facts, room }: Newest,
  today: Today,
): { window: Window; actual: Actual | NoActual | NotReckoned } | null {
  if (kpi.horizon === 'room') {
    if (room === null) return null;
    const window = { kind: 'room', room, plannedMinutes: null } as const;
    return { window, actual: actualIn(kpi, facts, window) };
  }
  const [now, before] = [pastWindow(kpi.horizon, today, 0), pastWindow(kpi.horizon, today, 1)];
  const actual = actualIn(kpi, facts, now);
  if (isActual(actual)) return { window: now, actual };
  const last = actualIn(kpi, facts, before);
  return isActual(last) ? { window: before, actual: last } : { window: now, actual };
}
