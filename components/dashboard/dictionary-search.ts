import { wordsFor } from '@/lib/i18n/words';
import { type MetricId, metrics } from '@/lib/metrics/catalog';
import { adsMetrics } from '@/lib/metrics/catalog/ads';
import { liveMetrics } from '@/lib/metrics/catalog/live';
import { serviceMetrics } from '@/lib/metrics/catalog/service';
import { shopMetrics } from '@/lib/metrics/catalog/shop';
import { dialects } from '@/lib/reading/dialects';
import { rawKeys } from '@/lib/reading/dialects/raw-keys';
import { labelKey } from '@/lib/reading/labels';

/** One label of a metric in one language. `guessed`: no source shows it. */
export type LabelRow = { language: string; label: string; guessed: boolean };

/** The parts of the catalogue, in its order. */
export const parts = [
  { part: 'live', ids: liveMetrics.map((row) => row.id as MetricId) },
  { part: 'shop', ids: shopMetrics.map((row) => row.id as MetricId) },
  { part: 'ads', ids: adsMetrics.map((row) => row.id as MetricId) },
  { part: 'service', ids: serviceMetrics.map((row) => row.id as MetricId) },
] as const;

/** Every label of a metric that a dialect knows, seen ones first within a language. */
export function labelsOf(id: MetricId): LabelRow[] {
  return dialects.flatMap(({ code, seen, guessed }) => [...rowsOf(code, seen[id], false), ...rowsOf(code, guessed[id], true)]);
}

/** Translation keys that stand in place of a label when a translation is missing. */
export function rawKeysOf(id: MetricId): string[] {
  return rawKeys[id]?.split(' ') ?? [];
}

/**
 * The metrics that a text names: by id, by name in either language, or by a label of any dialect. Those whose name or id
 * begins with it first, then those that hold it; width, case and white space do not count. Everything for an empty text.
 */
export function search(text: string): MetricId[] {
  const query = labelKey(text);
  index ??= metrics.map((row) => keysOf(row.id));
  if (!query) return index.map(({ id }) => id);
  const ranked = index.map((keys) => ({ id: keys.id, rank: rankOf(keys, query) })).filter(({ rank }) => rank < unranked);
  return ranked.sort((a, b) => a.rank - b.rank).map(({ id }) => id);
}

const unranked = 4;

/** What a metric can be found by, as keys: its id and names, and its labels. */
type Keys = { id: MetricId; own: string[]; labels: string[] };
let index: Keys[] | undefined;

function keysOf(id: MetricId): Keys {
  const names = [wordsFor('zh-CN').metrics[id], wordsFor('en').metrics[id]].flatMap(({ name, short }) => [name, short]);
  const labels = [...labelsOf(id).map(({ label }) => label), ...rawKeysOf(id)];
  return { id, own: [id, id.replaceAll('_', ' '), ...names].map(labelKey), labels: labels.map(labelKey) };
}

function rankOf({ own, labels }: Keys, query: string): number {
  if (own.includes(query)) return 0;
  if (labels.includes(query)) return 1;
  if (own.some((name) => name.startsWith(query))) return 2;
  return [...own, ...labels].some((name) => name.includes(query)) ? 3 : unranked;
}

function rowsOf(language: string, labels: string | undefined, guessed: boolean): LabelRow[] {
  return labels?.split('|').map((label) => ({ language, label, guessed })) ?? [];
}
