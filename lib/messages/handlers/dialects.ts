import type { Dialect } from '@/lib/reading/dialects/dialect';
import { dialectsFor } from '@/lib/reading/dialects/index';
import type { Checked } from '../server';

/** Plain data, so that a page's script carries no language but English and the page's own. */
export async function dialects({ lang }: Checked<'dialects'>): Promise<readonly Dialect[]> {
  return dialectsFor(lang);
}
