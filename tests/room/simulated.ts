import { type Shape, shapeSteps } from '@/lib/room/shape';

// Simulated rooms. Nothing here was fitted to the forecast, or the forecast to it: rooms are told minute by minute from what
// a room goes through (warm-up, pushes, tired stretches, a viral minute, a dead one), orders come in clusters, and each is
// worth what somebody happens to buy.

/** A simulated room: what it had sold at the end of each minute, in money. */
export type SimulatedRoom = { total: Float64Array };

export type Random = () => number;

/** Uniform numbers of a seed (mulberry32). */
export function random(seed: number): Random {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let t = state;
    t = Math.imul(t ^ (t >>> 15), t | 1);
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61);
    return ((t ^ (t >>> 14)) >>> 0) / 2 ** 32;
  };
}

function normal(next: Random): number {
  return Math.sqrt(-2 * Math.log(1 - next())) * Math.cos(2 * Math.PI * next());
}

/** A count of chance events; for many the normal curve stands in. */
function poisson(next: Random, mean: number): number {
  if (mean > 60) return Math.max(0, Math.round(mean + Math.sqrt(mean) * normal(next)));
  let events = 0;
  for (let left = Math.exp(-mean), chance = next(); chance > left; chance *= next()) events += 1;
  return events;
}

/** What rooms of one shop have in common. */
export type Shop = { minutes: number; orders: number; price: number; warm: number; peaks: { at: number; width: number; height: number }[] };

export function simulateShop(next: Random): Shop {
  const peaks = Array.from({ length: 1 + Math.floor(next() * 3) }, () => ({
    at: 0.15 + 0.85 * next(),
    width: 0.05 + 0.2 * next(),
    height: 0.5 + 2.5 * next(),
  }));
  return {
    minutes: 60 + Math.round(next() * 240),
    orders: 25 + 400 * next() ** 2,
    price: 8 + 60 * next(),
    warm: 0.05 + 0.25 * next(),
    peaks,
  };
}

/** One room of a shop, of a length, a mood and luck of its own. */
export function simulateRoom(next: Random, shop: Shop): SimulatedRoom {
  const minutes = Math.max(40, Math.round(shop.minutes * Math.exp(0.15 * normal(next))));
  const scale = Math.exp(0.45 * normal(next));
  const peaks = shop.peaks.map(({ at, width, height }) => ({
    at: at + 0.06 * normal(next),
    width,
    height: height * Math.exp(0.4 * normal(next)),
  }));
  const viral = next() < 0.15 ? next() : Number.NaN;
  const dead = next() < 0.2 ? next() : Number.NaN;
  const total = new Float64Array(minutes);
  let mood = 0;
  let sum = 0;
  for (let minute = 0; minute < minutes; minute += 1) {
    const u = (minute + 0.5) / minutes;
    mood = 0.95 * mood + 0.12 * normal(next);
    let pull = Math.min(1, 0.15 + u / shop.warm);
    for (const { at, width, height } of peaks) pull += height * Math.exp(-(((u - at) / width) ** 2));
    if (Math.abs(u - viral) < 0.03) pull *= 4;
    if (Math.abs(u - dead) < 0.06) pull *= 0.1;
    const orders = poisson(next, (shop.orders / shop.minutes) * scale * 0.5 * pull * Math.exp(mood));
    for (let order = 0; order < orders; order += 1) sum += shop.price * Math.exp(0.6 * normal(next) - 0.18);
    total[minute] = sum;
  }
  return { total };
}

/** What a room had sold when a share of its length had passed. */
export function soldAt({ total }: SimulatedRoom, passed: number): number {
  const minute = Math.round(total.length * passed) - 1;
  return minute < 0 ? 0 : (total[minute] ?? 0);
}

/** What the forecast is given of a past room. */
export function shapeOf(room: SimulatedRoom, name: string): Shape {
  const final = soldAt(room, 1);
  return {
    room: name,
    shares: Array.from({ length: shapeSteps + 1 }, (_, step) => (final > 0 ? soldAt(room, step / shapeSteps) / final : null)),
  };
}
