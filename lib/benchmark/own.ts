import type { AbsentBenchmark, Benchmark } from './benchmark';
import { medianInterval } from './bootstrap';
import { quantile } from './quantile';

/**
 * When a room began, in the shop's zone: `weekday` 0 (Sunday) to 6, `hour` 0 to under 24. `host`: who was on air at the minute asked
 * for, absent when nobody is entered.
 */
export type Began = { weekday: number; hour: number; host?: string };

/** What one of the shop's own rooms showed at the minute asked for. */
export type OwnPoint = Began & { room: string; value: number; currency?: string };

/** In what a room must be like the one it is held against. */
export type Like = 'host' | 'weekday' | 'hour';

/** The closest likeness first: the first that five rooms share is taken. */
const likenesses: readonly (readonly Like[])[] = [
  ['host', 'weekday', 'hour'],
  ['host', 'hour'],
  ['weekday', 'hour'],
  ['hour'],
  ['host'],
  ['weekday'],
  [],
];

/** Rooms that began within this many hours of each other began at the same time of day. */
const hourBand = 2;

/** Fewer rooms than this are anecdotes. */
export const minRooms = 5;

/** How many of a shop's newest rooms are its own history: a season of daily LIVEs. What was normal a year ago is not today's normal. */
export const pastRooms = 90;

/**
 * The shop's own normal: median and quartiles over its rooms and how sure the median is, the last point of a room counting
 * once. Only rooms like this one are taken as long as there are five of them; below five there is none, nor over several
 * currencies.
 */
export function ownBand(points: readonly OwnPoint[], began: Began): Benchmark | AbsentBenchmark {
  const rooms = [...new Map(points.filter((point) => Number.isFinite(point.value)).map((point) => [point.room, point])).values()];
  const like = likenesses.find((one) => alike(rooms, one, began).length >= minRooms);
  if (!like) return { source: 'own', absent: 'too-few', n: rooms.length };
  const taken = alike(rooms, like, began);
  const [currency, ...others] = new Set(taken.map((point) => point.currency));
  if (others.length > 0) return { source: 'own', absent: 'mixed' };
  const values = taken.map((point) => point.value).sort((a, b) => a - b);
  return {
    source: 'own',
    value: quantile(values, 0.5),
    low: quantile(values, 0.25),
    high: quantile(values, 0.75),
    n: values.length,
    like,
    interval: medianInterval(values),
    ...(currency ? { currency } : {}),
  };
}

function alike(rooms: readonly OwnPoint[], like: readonly Like[], began: Began): OwnPoint[] {
  const apart = (hour: number) => Math.min(Math.abs(hour - began.hour), 24 - Math.abs(hour - began.hour));
  const isLike: Record<Like, (room: OwnPoint) => boolean> = {
    // Nobody entered is nobody's likeness.
    host: ({ host }) => host !== undefined && host === began.host,
    weekday: ({ weekday }) => weekday === began.weekday,
    hour: ({ hour }) => apart(hour) <= hourBand,
  };
  return rooms.filter((room) => like.every((one) => isLike[one](room)));
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
