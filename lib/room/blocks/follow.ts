import type { Mark } from '../marks';
import { markOf, type TriedKind } from './plan';
import type { Block } from './schedule';

/**
 * Whether a block went as drawn, as far as marks tell. `as-drawn` · `against`: off, but switched on in it · `unmarked`: on, but
 * nobody marked that it was · `untold`: no kind of mark tells.
 */
export type Followed = 'as-drawn' | 'against' | 'unmarked' | 'untold';

/** A mark this near to a change of blocks (ms) is that change. */
const changeMs = 60_000;

/** How each block went by the marks of its kind. Blocks that are on one after the other need one mark between them. */
export function followedIn(blocks: readonly Block[], marks: readonly Mark[], kind: TriedKind): Followed[] {
  const wanted = markOf(kind);
  if (wanted === null) return blocks.map(() => 'untold');
  const moments = marks.filter((mark) => mark.kind === wanted).map(({ at }) => at);
  return blocks.map(({ index, on, from, to }) => {
    if (!on) return moments.some((at) => at > from + changeMs && at < to - changeMs) ? 'against' : 'as-drawn';
    const begin = blocks.slice(0, index).findLast((one) => !one.on)?.to ?? blocks[0]?.from ?? from;
    return moments.some((at) => at >= begin - changeMs && at < to) ? 'as-drawn' : 'unmarked';
  });
}
