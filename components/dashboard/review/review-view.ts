import { stepsNow } from '@/components/live/funnel-now';
import { type BenchmarkSet, ownFirst } from '@/lib/benchmark/benchmark';
import { benchmark } from '@/lib/messages/handlers/day';
import { comparableWith } from '@/lib/report/review/compare';
import { type Finding, findingsOf } from '@/lib/report/review/findings';
import type { Action, Review } from '@/lib/report/review/review';
import type { Alarm } from '@/lib/room/alarms/alarm';
import { type StepNow, stepMetrics } from '@/lib/room/funnel';
import { onAirUntil, type RoomSummary, startedAt } from '@/lib/room/summary';
import { longestSilence, type Windows, windowsOf } from '@/lib/room/windows';
import { alarmsOf } from '@/lib/store/alarms';
import { run } from '@/lib/store/deadline';
import { actionsOf, reviewOf } from '@/lib/store/reviews';
import { listRooms } from '@/lib/store/rooms';
import { coverage } from '../coverage';
import { type RoomView, readRoom } from '../queries';

/** How many earlier rooms may be set beside one. */
const mostEarlier = 200;

/** A room as its review shows it: its own page's view, and what was made of it. */
export type ReviewView = RoomView & {
  steps: StepNow[];
  windows: Windows;
  findings: Finding[];
  alarms: Alarm[];
  review: Review | undefined;
  /** What is still open in the shop from before this room, and what this review added. */
  actions: Action[];
  earlier: RoomSummary[];
};

/** All of a review; null when there is no such room. `cut`: when days begin, minutes after midnight. */
export async function readReview(id: string, cut: number): Promise<ReviewView | null> {
  const view = await readRoom(id, cut);
  if (!view) return null;
  const { room, minutes } = view;
  const [sets, rest] = await Promise.all([
    ownMedians(room),
    run('relaxed', async (db) => ({
      alarms: await alarmsOf(db, id),
      review: await reviewOf(db, id),
      actions: await actionsOf(db, room.shop.key),
      rooms: await listRooms(db, room.shop.key, mostEarlier),
    })),
  ]);
  const steps = stepsNow({ values: room.values, scope: scopeOf(room) }, sets);
  const windows = windowsOf(minutes, startedAt(room), onAirUntil(room));
  const findings = findingsOf({
    steps,
    windows,
    silence: longestSilence(minutes),
    cycles: view.cycles,
    covered: coverage(room),
  });
  const actions = rest.actions.filter((one) => one.room === id || (one.doneAt === undefined && one.made < room.last));
  return { ...view, ...rest, steps, windows, findings, actions, earlier: comparableWith(room, rest.rooms) };
}

function scopeOf({ room, state, seconds }: RoomSummary) {
  return { kind: 'room', room, state, ...(seconds !== undefined && { seconds }) } as const;
}

/** The funnel's benchmarks at the room's last minute: the median of own rooms at that minute, else what is in force. */
async function ownMedians(room: RoomSummary): Promise<BenchmarkSet[]> {
  const minute = room.seconds === undefined ? null : Math.floor(room.seconds / 60);
  const sets = await benchmark({
    shop: room.shop.key,
    room: room.room,
    surface: room.surface,
    metrics: [...stepMetrics],
    minute,
    veryLow: false,
  });
  return sets.map(ownFirst);
}
