import type { AbsentBenchmark, Benchmark } from './benchmark';
import { quantile } from './quantile';

/** What one of the shop's own rooms showed at the minute asked for. `weekday` 0 (Sunday) to 6, in the shop's zone. */
export type OwnPoint = { room: string; weekday: number; value: number; currency?: string };

/** Fewer rooms than this are anecdotes. */
export const minRooms = 5;

/** How many of a shop's newest rooms are its own history: a season of daily LIVEs. What was normal a year ago is not today's normal. */
export const pastRooms = 90;

/**
 * The shop's own normal: median and quartiles over its rooms, the last point of a room counting once.
 * Only rooms of `weekday` are taken while they are at least five, else all; below five there is none, nor over several currencies.
 */
export function ownBand(points: readonly OwnPoint[], weekday: number): Benchmark | AbsentBenchmark {
  const rooms = [...new Map(points.filter((point) => Number.isFinite(point.value)).map((point) => [point.room, point])).values()];
  const sameDay = rooms.filter((point) => point.weekday === weekday);
  const narrowed = sameDay.length >= minRooms;
  const taken = narrowed ? sameDay : rooms;
  const values = taken.map((point) => point.value).sort((a, b) => a - b);
  if (values.length < minRooms) return { source: 'own', absent: 'too-few', n: values.length };
  const [currency, ...others] = new Set(taken.map((point) => point.currency));
  if (others.length > 0) return { source: 'own', absent: 'mixed' };
  return {
    source: 'own',
    value: quantile(values, 0.5),
    low: quantile(values, 0.25),
    high: quantile(values, 0.75),
    n: values.length,
    weekday: narrowed,
    ...(currency ? { currency } : {}),
  };
}

/**
 * The rooms that one room may be held against: the shop's others whose start is known, without which no minute of theirs
 * is. Invented rooms stand beside invented ones only, real ones beside real ones.
 */
export function comparableRooms<Room extends { room: string; start?: number; demo?: true }>(
  rooms: readonly Room[],
  room: Pick<Room, 'room' | 'demo'> | undefined,
): Room[] {
  return rooms.filter((one) => one.room !== room?.room && one.start !== undefined && one.demo === room?.demo);
}
