import type { MetricId } from '@/lib/metrics/catalog';
import { metric } from '@/lib/metrics/catalog';
import { peelBack, peelFront } from '@/lib/metrics/currencies';
import { parseNumber } from '@/lib/metrics/numbers';
import type { Missing, MissingWhy, Value, Values } from '@/lib/snapshot/snapshot';
import type { Dialect } from './dialects/dialect';
import { type Meanings, metricForLabel } from './labels';
import type { Change, Pair } from './shapes/shape';

/** What one place on the page says about a metric: a value, or why there is none. `currency`: of the label, if it carries one. `element`: where it stands. */
export type Candidate = { metric: MetricId; value?: Value; why?: MissingWhy; text?: string; currency?: string; element?: Element };

/**
 * How a page writes. `currency`: of the shop, which decides signs that several currencies share.
 * `printed`: the currency a label on the page names, which is that of amounts printed without any.
 */
export type Writing = { dialect: Dialect; currency?: string; printed?: string };

/** Where viewers write. Nothing there is the page's word. */
export const chat = '[role="log"], [id*="chat" i], [class*="comment"], [class*="-list-virtual"]';

/** What a pair says, if its label names a metric here. */
export function candidateOf(pair: Pair, writing: Writing, means?: Meanings, market?: true): Candidate | undefined {
  const match = metricForLabel(pair.label, { ...writing, meanings: means });
  if (!match || pair.element.closest(chat)) return undefined;
  if (pair.text === undefined) return { ...match, why: pair.why ?? 'absent' };
  const read = readValue(pair.text, match.metric, pair.label, { ...writing, printed: match.currency ?? writing.printed });
  const value = read.value && market ? withMarket(read.value, pair.change, writing) : read.value;
  if (value && match.guessed) value.guessed = true;
  return { ...match, text: pair.text, ...read, value, element: pair.element };
}

/** Reads a text as a value of a metric, or says why that cannot be done. */
export function readValue(text: string, id: MetricId, label: string, writing: Writing): { value?: Value; why?: MissingWhy } {
  const { unit } = metric(id);
  const parsed = parseNumber(text, {
    dialect: writing.dialect.code,
    unit,
    currency: unit === 'money' ? currencyFor(text, writing) : undefined,
  });
  if ('unreadable' in parsed) return { why: whyOf[parsed.unreadable] };
  if (!isPossible(id, parsed.value)) return { why: 'unreadable' };
  const value: Value = { value: parsed.value, step: parsed.step, unit, raw: parsed.raw, label, by: 'declared' };
  if (parsed.currency) value.currency = parsed.currency;
  return { value };
}

/** Whether a metric can have this value: what is counted is whole, only its rate is not. */
export function isPossible(id: MetricId, value: number): boolean {
  const { unit, kind } = metric(id);
  return unit !== 'count' || kind === 'rate' || Number.isInteger(value);
}

/** Without a sign in the text, only what the page prints elsewhere counts: the shop's currency is no evidence. */
function currencyFor(text: string, { currency, printed }: Writing): string | undefined {
  const signed = peelFront(text).sign ?? peelFront(text.replace(/^[-+\u2212]/, '')).sign ?? peelBack(text).sign;
  return signed ? (currency ?? printed) : printed;
}

const whyOf = { placeholder: 'absent', range: 'unreadable', ambiguous: 'ambiguous', unreadable: 'unreadable' } as const;

/** The market's average follows from the printed change: value = average × (1 + change). */
function withMarket(value: Value, change: Change | undefined, { dialect }: Writing): Value {
  const parsed =
    change && change.direction !== 0
      ? parseNumber(change.text.replace(/^[-+\u2212]/, ''), { dialect: dialect.code, unit: 'ratio' })
      : undefined;
  if (!change || !parsed || 'unreadable' in parsed) return value;
  const signed = parsed.value * change.direction;
  return signed <= -1 ? value : { ...value, market: { change: signed, average: value.value / (1 + signed) } };
}

/**
 * One value for each metric. The same metric may stand on the page twice (a rotating set and a chosen one): values that
 * agree within their resolution are one, others are none.
 */
export function settle(candidates: Iterable<Candidate>): { values: Values; missing: Missing[]; places: Map<MetricId, Element> } {
  const byMetric = new Map<MetricId, Candidate[]>();
  for (const it of candidates) byMetric.set(it.metric, [...(byMetric.get(it.metric) ?? []), it]);
  const values: Values = {};
  const missing: Missing[] = [];
  const places = new Map<MetricId, Element>();
  for (const [id, all] of byMetric) {
    const found = all.flatMap((it) => it.value ?? []).sort((a, b) => a.step - b.step || Number(!a.market) - Number(!b.market));
    const [best] = found;
    if (!best) missing.push(missingOf(all[0] as Candidate));
    else if (found.every((it) => agree(best, it))) {
      values[id] = best;
      const at = all.find((it) => it.value === best)?.element;
      if (at) places.set(id, at);
    } else missing.push({ metric: id, why: 'ambiguous', text: found.map((it) => it.raw).join(' / ') });
  }
  return { values, missing, places };
}

/** No number is longer. */
const longest = 48;

/** The text is evidence when it is a placeholder or could be a number; of anything else it might be what a person wrote. */
function missingOf({ metric, why = 'absent', text = '' }: Candidate): Missing {
  const isEvidence = text !== '' && text.length <= longest && (why === 'absent' || /\d/.test(text));
  return isEvidence ? { metric, why, text } : { metric, why };
}

function agree(a: Value, b: Value): boolean {
  return a.currency === b.currency && Math.abs(a.value - b.value) <= ((a.step + b.step) / 2) * (1 + 1e-9);
}
