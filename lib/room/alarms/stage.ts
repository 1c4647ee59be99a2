import type { Mark } from '../marks';
import type { LiveStage } from './alarm';

/** People are still coming in during the first minutes, and nobody starts anything new in the last. */
const warmUpMinutes = 10;
const closeMinutes = 10;
/** A coupon, a giveaway or a price is a push for as long. */
const pushMs = 10 * 60_000;
const pushes: ReadonlySet<Mark['kind']> = new Set(['coupon', 'giveaway', 'price']);

/**
 * The stage of a room: warm-up in its first ten minutes, close in the ten before its planned end, push for ten minutes after a
 * coupon, a giveaway or a change of price, hold otherwise. `minute`, `planned`: whole minutes, null is unknown.
 */
export function stageAt({
  minute,
  planned,
  marks,
  at,
}: {
  minute: number | null;
  planned: number | null;
  marks: readonly Mark[];
  at: number;
}): LiveStage {
  if (minute !== null && minute < warmUpMinutes) return 'warm-up';
  if (minute !== null && planned !== null && minute >= planned - closeMinutes) return 'close';
  return marks.some((mark) => pushes.has(mark.kind) && mark.at <= at && at - mark.at < pushMs) ? 'push' : 'hold';
}
