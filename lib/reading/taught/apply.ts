import type { MetricId } from '@/lib/metrics/catalog';
import type { TaughtState } from '@/lib/snapshot/page-state';
import type { MissingWhy, Scope, Value } from '@/lib/snapshot/snapshot';
import { readValue, type Writing } from '../candidates';
import type { Changes } from '../changes';
import { type DialectSource, pickDialect } from '../pick-dialect';
import type { Reading } from '../reading';
import type { CurrencyOf } from '../shop';
import type { Sight } from '../sight';
import { findPlace } from './find';
import type { TaughtRule } from './rule';

/** What one rule reads on a page: a value, or why there is none. `places`: how many numbers fit the rule. */
export type Taught = { value?: Value; why?: MissingWhy; places: number };

/** How a page writes, as far as what was read there tells. */
export function writingOf(
  root: Document,
  reading: Pick<Reading, 'values' | 'shop'>,
  source: DialectSource,
  currencyOf: CurrencyOf,
): Writing {
  const { lang } = root.documentElement;
  const labels = Object.values(reading.values).map((value) => value.label);
  return { dialect: pickDialect(lang, labels, source.known(lang)), currency: reading.shop ? currencyOf(reading.shop) : undefined };
}

/** Reads the one number of a rule; what is moving is not read. */
export function readTaught(root: Document, rule: TaughtRule, writing: Writing, sight: Sight, moving?: Changes): Taught {
  const place = findPlace(root, rule.anchor, writing, sight);
  if ('why' in place) return place;
  if (moving?.touches(place.part.element)) return { why: 'moving', places: 1 };
  const { value, why } = readValue(place.part.text, rule.metric, place.label, writing);
  return value ? { value: { ...value, by: 'taught' }, places: 1 } : { why: why ?? 'unreadable', places: 1 };
}

/** What a declared reader reads again in a moment: until then no other number may pass for it. */
const passing: ReadonlySet<MissingWhy | undefined> = new Set(['moving', 'loading']);

/**
 * A reading with what the rules of its page say. A number that a declared reader reads here wins over a rule, unless the user
 * said otherwise; a number of the general rule never does. A number of this moment is none of a period's.
 */
export function withTaught(reading: Reading, taught: readonly (readonly [TaughtRule, Taught])[]): Reading {
  if (reading.halt || taught.length === 0) return reading;
  const values = { ...reading.values };
  const states: TaughtState[] = [];
  const missing = new Map(reading.missing.map((it) => [it.metric, it]));
  const isOpen = isWithoutPeriod(reading.scope);
  for (const [{ metric, first, covers }, read] of taught) {
    const { value, why = 'absent' }: Taught = covers === 'now' && !isOpen ? { why: 'ambiguous', places: read.places } : read;
    const isOutranked = !first && (values[metric]?.by === 'declared' || passing.has(missing.get(metric)?.why));
    states.push({ metric, ...(isOutranked && { outranked: true }), ...(!value && { why }) });
    if (isOutranked) continue;
    delete values[metric];
    missing.delete(metric);
    if (value) values[metric] = value;
    else missing.set(metric, { metric, why });
  }
  const expected = [...new Set([...reading.expected, ...taught.map(([rule]) => rule.metric)])];
  // A number of the rule stands elsewhere than the one it replaces.
  const places = reading.places && new Map([...reading.places].filter(([id]) => values[id] === reading.values[id]));
  const scope = scopeOf(reading.scope, values, taught);
  return { ...reading, values, missing: [...missing.values()], expected, taught: states, scope, ...(places && { places }) };
}

/** Whether a page shows no period, and so leaves it to its rules what their numbers are for. */
export function isWithoutPeriod(scope: Scope): boolean {
  return scope.kind === 'unknown' && scope.why === 'no-period';
}

/** Where the page shows no period, a rule can say that its number is of this moment: if it says so of every number there is. */
function scopeOf(scope: Scope, values: Reading['values'], taught: readonly (readonly [TaughtRule, Taught])[]): Scope {
  if (!isWithoutPeriod(scope)) return scope;
  const ofNow = new Set(taught.flatMap(([rule]) => (rule.covers === 'now' ? [rule.metric] : [])));
  const ids = Object.keys(values) as MetricId[];
  return ids.length > 0 && ids.every((id) => values[id]?.by === 'taught' && ofNow.has(id)) ? { kind: 'instant' } : scope;
}
