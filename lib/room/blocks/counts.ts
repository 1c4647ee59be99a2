import { type Counter, counterOf, type Minute } from '../counters';
import { type Growth, growthIn, isReadAcross, type Unknown } from '../growth';
import { type JudgedId, judgedIds } from './plan';
import type { Block } from './schedule';

/** What grew in a block, or why that is not known. */
export type BlockCount = { value: number; approximate: boolean } | { unknown: Unknown | 'restated' };

/** Which GMV it is, and in what currency. */
export type Money = Pick<Counter, 'metric' | 'currency'>;

/** The counts of one block, and what its GMV is; null when the page does not show it. */
export type BlockCounts = { counts: Record<JudgedId, BlockCount>; money: Money | null };

/** What grew in each block of a room, from its samples in time order: only what was read throughout, on both sides of each edge. */
export function countsIn(blocks: readonly Block[], minutes: readonly Minute[]): BlockCounts[] {
  const counters = Object.fromEntries(judgedIds.map((id) => [id, counterOf(id, minutes)])) as Record<JudgedId, Counter | null>;
  const { gmv } = counters;
  const money = gmv && { metric: gmv.metric, ...(gmv.currency && { currency: gmv.currency }) };
  return blocks.map(({ from, to }) => ({
    counts: Object.fromEntries(judgedIds.map((id) => [id, countIn(counters[id], from, to)])) as Record<JudgedId, BlockCount>,
    money,
  }));
}

function countIn(counter: Counter | null, from: number, to: number): BlockCount {
  const growth: Growth | Unknown = growthIn(counter, from, to);
  if (typeof growth === 'string') return { unknown: growth };
  if (counter && !(isReadAcross(counter.looks, from) && isReadAcross(counter.looks, to))) return { unknown: 'gap' };
  if (growth.restated) return { unknown: 'restated' };
  return { value: growth.value, approximate: growth.high - growth.low > 2 };
}
