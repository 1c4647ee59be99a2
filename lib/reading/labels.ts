import { isMetricId, type MetricId } from '@/lib/metrics/catalog';
import { currencyOf, signInLabel } from '@/lib/metrics/currencies';
import type { Dialect, Labels } from './dialects/dialect';
import { rawFields, rawKeyPattern } from './dialects/raw-keys';

/**
 * What labels mean in one region of a page, whatever its language. `only`: the metrics the region can show.
 * `instead`: a label of the first metric stands for the second here ("CTR" in the streamer's LIVE list is the LIVE CTR).
 */
export type Meanings = { only?: readonly MetricId[]; instead?: Partial<Record<MetricId, MetricId>> };

/** `currency`: of the shop, where known; it decides a shared sign such as "$" in a label. */
export type LabelHint = { dialect: Dialect; meanings?: Meanings; currency?: string };

/** The metric a label names. `guessed`: no source shows this label. `currency`: the label carries one. */
export type LabelMatch = { metric: MetricId; guessed?: true; currency?: string };

type Entry = { metric: MetricId; guessed?: true };
type Index = Map<string, Entry[]>;

/** No label is longer. */
const longest = 80;
const ellipsis = /(?:\.{3}|…)$/;
const indexes = new WeakMap<Labels, Index>();
const allLetters = new WeakMap<Index, string>();

/** Keys of texts met before: a page shows the same ones at every look. */
const keys = new Map<string, string>();
const maxKeys = 5000;

/** A label without what differs between builds: width, case, white space, invisible marks, the forms of apostrophe and hyphen. */
export function labelKey(text: string): string {
  const known = keys.get(text);
  if (known !== undefined) return known;
  const key = text
    .normalize('NFKC')
    .replace(/[\s\u00ad\u200b-\u200f\u2060\ufeff]+/g, '')
    .replace(/[\u2018\u2019\u02bc]/g, "'")
    .replaceAll('\u2010', '-')
    .toLowerCase();
  if (keys.size >= maxKeys) keys.clear();
  keys.set(text, key);
  return key;
}

/** Whether a text is, as a whole, a label of the dialect. */
export function knowsLabel(text: string, dialect: Dialect): boolean {
  return indexOf(dialect).has(labelKey(signInLabel(text).label));
}

/** Whether a text may be a label of the dialect, or a part of one. Costs little, and spares most texts of a page a closer look. */
export function mayBeLabel(text: string, dialect: Dialect): boolean {
  const whole = text.trim();
  if (whole.length > longest || !/\p{L}/u.test(whole)) return false;
  return whole.includes('_') || lettersOf(dialect).includes(letters(labelKey(signInLabel(whole).label)));
}

/**
 * The one metric a whole text names in a region; undefined when it names none, or several that the region does not
 * tell apart. A label cut by an ellipsis counts only if exactly one label begins that way.
 */
export function metricForLabel(text: string, hint: LabelHint): LabelMatch | undefined {
  if (text.length > longest) return undefined;
  const { label, sign } = signInLabel(text);
  const found = [...new Map(candidates(label, hint).map((it) => [it.metric, it])).values()];
  const [entry] = found;
  if (!entry || found.length > 1) return undefined;
  const currency = sign && currencyOf(sign, hint.currency);
  return currency ? { ...entry, currency } : entry;
}

/** Every metric a whole text can name in a region. */
function candidates(label: string, { dialect, meanings = {} }: LabelHint): Entry[] {
  const entries = ellipsis.test(label)
    ? byPrefix(labelKey(label).replace(ellipsis, ''), indexOf(dialect))
    : (indexOf(dialect).get(labelKey(label)) ?? keyEntries(label));
  const { only, instead } = meanings;
  const here = entries.map((it) => ({ ...it, metric: instead?.[it.metric] ?? it.metric }));
  return only ? here.filter((it) => only.includes(it.metric)) : here;
}

function byPrefix(prefix: string, index: Index): Entry[] {
  const labels = prefix.length < 4 ? [] : [...index.keys()].filter((key) => key.startsWith(prefix));
  const [only] = labels;
  return only && labels.length === 1 ? (index.get(only) ?? []) : [];
}

/** The metric in a translation key of the general form. */
function keyEntries(text: string): Entry[] {
  const field = rawKeyPattern.exec(text.trim())?.[1];
  const metric = field && (rawFields.get(field) ?? (isMetricId(field) ? field : undefined));
  return metric ? [{ metric }] : [];
}

/** All labels in one text, a line for each: whatever part a page makes of a label is found in there. */
function lettersOf(dialect: Dialect): string {
  const index = indexOf(dialect);
  const known = allLetters.get(index) ?? [...index.keys()].map(letters).join('\n');
  allLetters.set(index, known);
  return known;
}

function letters(key: string): string {
  return key.replace(/[\p{P}\p{S}]+/gu, '');
}

function indexOf(dialect: Dialect): Index {
  // A dialect with another number style is a copy with the same labels.
  const { seen, guessed: likely, keys: own = seen } = dialect;
  const known = indexes.get(own);
  if (known) return known;
  const index: Index = new Map();
  for (const [labels, guessed] of [
    [seen, false],
    [own, false],
    [likely, true],
  ] as const) {
    for (const id of Object.keys(labels) as MetricId[]) for (const label of (labels[id] ?? '').split('|')) add(index, label, id, guessed);
  }
  indexes.set(own, index);
  return index;
}

function add(index: Index, label: string, metric: MetricId, guessed: boolean): void {
  const key = labelKey(signInLabel(label).label);
  const entries = index.get(key) ?? [];
  if (!entries.some((it) => it.metric === metric)) entries.push(guessed ? { metric, guessed } : { metric });
  index.set(key, entries);
}
