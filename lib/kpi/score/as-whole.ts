import { shareOut } from '../targets/share-out';
import { wholeWeight } from './faults';

/**
 * Weights of one stage scaled so that they make 100: whole points, in the proportion they had. Null where there are none above
 * zero, or so many that one would come to nothing.
 */
export function asWhole(weights: ReadonlyMap<string, number>): Map<string, number> | null {
  const shared = weights.size > 0 ? shareOut(wholeWeight, weights) : null;
  return shared && [...shared.values()].every((one) => one > 0) ? shared : null;
}
