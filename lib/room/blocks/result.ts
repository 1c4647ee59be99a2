import type { BlockCounts, Money } from './counts';
import type { Followed } from './follow';
import { fewestEvents, fewestPairs, type Judgement, judge, type Pair } from './judge';
import { type BlockDraw, type BlockPlan, type JudgedId, judgedIds } from './plan';
import type { Block } from './schedule';

/** One room of a plan that is over: its whole blocks, what grew in each, and whether each went as drawn. */
export type BlockRoom = { draw: BlockDraw; blocks: readonly Block[]; counts: readonly BlockCounts[]; followed: readonly Followed[] };

/** One count of a plan over all its rooms. `left`: pairs in which a block of it is not known. */
export type Measured = Judgement & { left: number; approximate: boolean; currency?: string };

/**
 * `early`: not all rooms that were planned are over · `stopped`: nor will they be · `few`: too few pairs or events · `more`,
 * `fewer`: while it was on, beyond what the draw alone does · `open`: not beyond it.
 */
export type BlockVerdict = 'early' | 'stopped' | 'few' | 'more' | 'fewer' | 'open';

/** What a plan came to. `against`, `unmarked`: counted blocks that did not go as drawn, or of which nobody said so. */
export type BlockResult = {
  measured: Record<JudgedId, Measured>;
  verdict: BlockVerdict;
  rooms: number;
  blocks: number;
  against: number;
  unmarked: number;
};

/** All rooms of a plan that are over, oldest first, judged as they were drawn, whether or not that was followed. */
export function resultOf(plan: BlockPlan, rooms: readonly BlockRoom[]): BlockResult {
  const money = rooms.findLast(({ counts }) => counts[0]?.money)?.counts[0]?.money ?? null;
  const measured = Object.fromEntries(judgedIds.map((id) => [id, measureOf(id, rooms, money)])) as BlockResult['measured'];
  const followed = rooms.flatMap((room) => room.followed.filter((_, index) => isPaired(room, index)));
  const count = (how: Followed) => followed.filter((one) => one === how).length;
  return {
    measured,
    verdict: verdictOf(plan, measured, rooms),
    rooms: rooms.length,
    blocks: followed.length,
    against: count('against'),
    unmarked: count('unmarked'),
  };
}

/** Whether the other block of a block's pair is whole as well. */
function isPaired({ blocks }: BlockRoom, index: number): boolean {
  const pair = blocks[index]?.pair;
  return blocks.filter((block) => block.pair === pair).length === 2;
}

function measureOf(id: JudgedId, rooms: readonly BlockRoom[], money: Money | null): Measured {
  const pairs = rooms.flatMap((room) => pairsOf(id, room, money));
  const known = pairs.filter((pair) => pair !== null);
  return {
    ...judge(known),
    left: pairs.length - known.length,
    approximate: known.some((pair) => pair.approximate),
    ...(id === 'gmv' && money?.currency && { currency: money.currency }),
  };
}

/** The pairs of a room's whole blocks; null where one is not known, or in other money than the rest. */
function pairsOf(id: JudgedId, { blocks, counts }: BlockRoom, money: Money | null): ((Pair & { approximate: boolean }) | null)[] {
  return blocks.flatMap((first, index) => {
    const second = blocks[index + 1];
    if (index % 2 === 1 || second?.pair !== first.pair) return [];
    const [a, b] = [counts[index], counts[index + 1]];
    const [one, other] = [a?.counts[id], b?.counts[id]];
    if (!one || !other || 'unknown' in one || 'unknown' in other || (id === 'gmv' && !isSame(a?.money, money))) return [null];
    const [on, off] = first.on ? [one, other] : [other, one];
    // What follows from rounded rates can fall by one.
    return [{ on: Math.max(0, on.value), off: Math.max(0, off.value), approximate: on.approximate || off.approximate }];
  });
}

function isSame(a: Money | null | undefined, b: Money | null): boolean {
  return a?.metric === b?.metric && a?.currency === b?.currency;
}

function verdictOf(plan: BlockPlan, measured: BlockResult['measured'], rooms: readonly BlockRoom[]): BlockVerdict {
  if (rooms.length < plan.rooms) return plan.ended === undefined ? 'early' : 'stopped';
  const { pairs, p, on, off } = measured[plan.by];
  const events = plan.by === 'gmv' ? measured.orders.on + measured.orders.off : on + off;
  if (pairs < fewestPairs || events < fewestEvents) return 'few';
  return p > 0.05 ? 'open' : on > off ? 'more' : 'fewer';
}
