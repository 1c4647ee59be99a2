import { draws } from '@/lib/benchmark/draws';
import type { BlockDraw, BlockPlan } from './plan';

/** A stretch of a room, epoch ms, in which the thing tried was to be on or off. Blocks 0 and 1 are pair 0, and so on. */
export type Block = { index: number; pair: number; on: boolean; from: number; to: number };

const minuteMs = 60_000;

/** No room is longer. */
const longestMs = 16 * 60 * minuteMs;

/**
 * Whether the first block of each pair is the one that is on: a fair coin for each pair. The same seed always says the same, and
 * more pairs begin with the same ones.
 */
export function firstOn(seed: number, pairs: number): boolean[] {
  const next = draws(seed);
  return Array.from({ length: pairs }, () => next() < 0.5);
}

/** The blocks of a drawn room, as many as fit between its start and a moment (epoch ms); by default all there can be. */
export function scheduleOf(
  { minutes, lead }: Pick<BlockPlan, 'minutes' | 'lead'>,
  { seed, start = 0 }: Pick<BlockDraw, 'seed' | 'start'>,
  until = start + longestMs,
): Block[] {
  const length = minutes * minuteMs;
  const begin = start + lead * minuteMs;
  const count = Math.max(0, Math.floor((Math.min(until, start + longestMs) - begin) / length));
  const coins = firstOn(seed, Math.ceil(count / 2));
  return Array.from({ length: count }, (_, index) => {
    const pair = Math.floor(index / 2);
    const on = coins[pair] === (index % 2 === 0);
    return { index, pair, on, from: begin + index * length, to: begin + (index + 1) * length };
  });
}

/** The block of a moment (epoch ms) and the one after it; null before the first. */
export function blockAt(blocks: readonly Block[], at: number): { now: Block | null; next: Block | null } {
  const now = blocks.find(({ from, to }) => from <= at && at < to) ?? null;
  return { now, next: blocks.find(({ from }) => from > at) ?? null };
}
