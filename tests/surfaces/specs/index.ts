import { otherSpecs } from './other';
import { sellerSpecs } from './seller';
import type { Spec } from './spec';
import { streamerSpecs } from './streamer';

/** Every surface that has a reader and no saved page in `tests/pages`. */
export const specs: readonly Spec[] = [...streamerSpecs, ...sellerSpecs, ...otherSpecs];
