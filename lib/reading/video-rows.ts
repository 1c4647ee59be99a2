import type { MetricId } from '@/lib/metrics/catalog';
import type { Row, Values } from '@/lib/snapshot/snapshot';
import { readValue, type Writing } from './candidates';
import { metricForLabel } from './labels';
import { isRawKey } from './pick-dialect';
import type { VideosRegion } from './readers/reader';
import { nothing, type RegionReader } from './region-reading';
import { isPartial, pageOf } from './shapes/partial';
import { pairsIn, type VideoCard, videoCards } from './shapes/video-card';
import type { Sight } from './sight';

/** Enough of a title to tell two videos of one minute apart. */
const told = 200;
/** No figure, nor a sign that there is none. */
const words = /^[^\d]*\p{L}[^\d]*$/u;

/**
 * Reads a list of videos, a card for each. Two that cannot be told apart, or one without its moment of posting, are lost, and
 * the list says that it is not whole. Of a list in pages it says which one this is, unless it was searched.
 */
export function createVideosReader(region: VideosRegion): RegionReader {
  return (element, { writing, sight }) => {
    const list = videoCards(element, sight);
    const rows = new Map<string, Row>();
    const labels: string[] = [];
    for (const card of list.cards) {
      const row = rowOf(card, region, writing, sight, labels);
      if (!rows.has(row.key)) rows.set(row.key, row);
    }
    const lost = list.lost || rows.size < list.cards.length || isSearched(element);
    const at = pageOf(element);
    return {
      ...nothing,
      rows: [...rows.values()],
      labels: labels.filter(isRawKey),
      partial: [
        ...(lost || isPartial(element, list.cards) ? ['rows:video'] : []),
        ...(at && !lost && rows.size > 0 ? [`page:video:${at.page}/${at.of}`] : []),
      ],
    };
  };
}

/** Somebody looks for a title: what is listed is what has it. */
function isSearched(list: Element): boolean {
  return [...list.querySelectorAll<HTMLInputElement>('[class*="-input-search"] input')].some(({ value }) => value.trim() !== '');
}

function rowOf(card: VideoCard, { means }: VideosRegion, writing: Writing, sight: Sight, labels: string[]): Row {
  const found = new Map<MetricId, Values[MetricId][]>();
  for (const { label, text } of pairsIn(card, sight)) {
    labels.push(label);
    // A title can read like a label, with "View details" beside it.
    if (text === undefined || words.test(text)) continue;
    const match = metricForLabel(label, { ...writing, meanings: means });
    if (!match) continue;
    const { value } = readValue(text, match.metric, label, { ...writing, printed: match.currency ?? writing.printed });
    found.set(match.metric, [...(found.get(match.metric) ?? []), value && (match.guessed ? { ...value, guessed: true } : value)]);
  }
  const values: Values = {};
  // Two figures under one label: which of them is meant, nobody can say.
  for (const [metric, [value, ...more]] of found) if (value && more.length === 0) values[metric] = value;
  const { title, posted } = card;
  return { kind: 'video', key: `${posted} ${title}`.slice(0, told), name: title, posted, values };
}
