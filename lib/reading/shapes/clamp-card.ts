import type { Sight } from '../sight';
import { visibleBlocks } from '../visible-text';
import { amountOf } from './amount';
import { changeIn } from './change';
import { type Pair, type Shape, skeleton } from './shape';

/**
 * Cards of the streamer pages: a label row, a value row in which money stands beside a block with its sign,
 * sometimes a comparison row. The chart is the card's neighbour, and the last card of a row can be empty.
 */
export function clampCard(cards: string): Shape {
  return function* (region, sight) {
    for (const card of region.querySelectorAll(cards)) {
      const pair = pairOf(card, sight);
      if (pair) yield pair;
    }
  };
}

/** A number without words, which no change in per cent is. */
const amount = /^[^\p{L}%]*\d[^\p{L}%]*$/u;

/** What one card says: undefined where it is none. */
export function pairOf(card: Element, sight: Sight): Pair | undefined {
  const [labelRow, valueRow, compareRow, ...others] = card.children;
  const [label, ...beside] = labelRow ? visibleBlocks(labelRow, sight).map((block) => block.text) : [];
  if (!label || !valueRow) return undefined;
  // Two texts where one is expected: which of them names the value, or is it, nobody can say.
  if (beside.length > 0) return { label, element: valueRow, why: 'ambiguous' };
  if (valueRow.matches(skeleton) || valueRow.querySelector(skeleton)) return { label, element: valueRow, why: 'loading' };
  const blocks = visibleBlocks(valueRow, sight);
  if (blocks.length === 0) return { label, element: valueRow, why: 'absent' };
  const text = amountOf(blocks);
  const rest = [compareRow, ...others].flatMap((row) => (row ? visibleBlocks(row, sight) : []));
  // An amount in a later row could be the value, and this one a note above it.
  if (text === undefined || rest.some((block) => amount.test(block.text))) return { label, element: valueRow, why: 'ambiguous' };
  return { label, element: valueRow, text, change: compareRow && changeIn(visibleBlocks(compareRow, sight), compareRow) };
}
