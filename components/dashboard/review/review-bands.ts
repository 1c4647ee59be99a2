import type { CurveBand } from '@/components/charts/CurveBands';
import type { Words } from '@/lib/i18n/words';
import { roomSegments } from '@/lib/room/segments';
import { longestSilence } from '@/lib/room/windows';
import type { Texts } from '../use-texts';
import type { ReviewView } from './review-view';

/** A silence shorter than this is how rooms are: not drawn. Milliseconds. */
const worthSeeing = 12 * 60_000;

/** What a review shows over its curve: who was on air, the best and worst ten minutes, the longest time without an order. */
export function reviewBands({ room, shifts, minutes, windows }: ReviewView, words: Words, texts: Texts): CurveBand[] {
  const { segments, totals } = roomSegments(room, shifts, minutes);
  const currency = totals.gmv?.currency;
  const hosts = segments.map(({ from, to, hosts: names, counts }): CurveBand => {
    const gmv = counts.gmv && totals.gmv && texts.point(totals.gmv.metric, counts.gmv.value, currency);
    const orders = counts.orders && words.review.orders(counts.orders.value);
    const note = [texts.length((to - from) / 1000), gmv, orders].filter(Boolean).join('  ');
    return { kind: 'host', from, to, name: names.join(words.hosts.and) || words.hosts.nobody, note };
  });
  const bands = segments.some(({ hosts: names }) => names.length > 0) ? hosts : [];
  if ('best' in windows) {
    bands.push({ kind: 'best', ...spanOf(windows.best), name: words.review.best });
    bands.push({ kind: 'worst', ...spanOf(windows.worst), name: words.review.worst });
  }
  const silence = longestSilence(minutes);
  if (silence && silence.to - silence.from >= worthSeeing)
    bands.push({ kind: 'silence', ...silence, name: words.review.silentFor(Math.round((silence.to - silence.from) / 60_000)) });
  return bands;
}

function spanOf({ from, to }: { from: number; to: number }) {
  return { from, to };
}
