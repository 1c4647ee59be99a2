import { metric as rowOf } from '@/lib/metrics/catalog';
import type { RoomSummary } from '@/lib/room/summary';
import type { Actual } from './actual';
import type { Target } from './target';

/** What is due by the moment the actual was read, how much of it is there, and what is still missing of the target. */
export type Pace = { due: number; ratio: number; missing: number };

/** Fewer ended rooms than this say nothing about how long a room lasts. */
const minRooms = 3;

/**
 * Straight-line pace: due = target × share of the window that had passed. Counters that should grow only: a rate has
 * no pace. Null when the share is unknown, or nothing is due yet.
 */
export function duePace(actual: Actual, target: Target): Pace | null {
  const { kind, better } = rowOf(actual.metric);
  if (kind !== 'counter' || better !== 'more' || actual.share === null) return null;
  const due = target.value * actual.share;
  return due > 0 ? { due, ratio: actual.value / due, missing: Math.max(0, target.value - actual.value) } : null;
}

/** How many minutes a room is planned to last: the median length of the shop's ended rooms, null below three of them. */
export function usualMinutes(rooms: readonly RoomSummary[]): number | null {
  const lengths = rooms
    .filter((room) => room.state === 'ended' && room.seconds !== undefined)
    .map((room) => (room.seconds ?? 0) / 60)
    .sort((a, b) => a - b);
  const middle = Math.floor(lengths.length / 2);
  if (lengths.length < minRooms) return null;
  const [low = 0, high = 0] = lengths.length % 2 ? [lengths[middle], lengths[middle]] : [lengths[middle - 1], lengths[middle]];
  return (low + high) / 2;
}
