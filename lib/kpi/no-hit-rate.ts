import type { Fact } from '@/lib/snapshot/fact';
import { actualOf, isActual, type NoActual, type NotReckoned, type Source } from './actual';
import { whyNoRate } from './listed-videos';
import type { Window } from './window';

/**
 * Why there is no hit rate in a window, from its parts: how many videos were posted, and which of them the list beside that number
 * showed.
 */
export function noHitRate(kpi: Source, facts: readonly Fact[], window: Window): NoActual | NotReckoned {
  const posted = actualOf({ ...kpi, metrics: ['videos_posted'] }, facts, window);
  if (!isActual(posted)) return posted;
  const fact = posted.by === 'reading' ? posted.facts[0] : undefined;
  const unknown = (fact && whyNoRate(fact)) ?? 'videos-part';
  const videos = fact?.listed?.videos ?? 0;
  return { unknown, awaits: kpi.awaits, ...(unknown === 'videos-part' && videos < posted.value && { seen: { videos, of: posted.value } }) };
}
