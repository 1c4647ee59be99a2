import { type MetricId, metric } from './catalog';
import { hoursOf, type Identity, identities, type Readings, sameCurrency } from './identities';
import { overlap, product, quotient, type Span, type Stepped, spanOf, widened } from './span';

/**
 * A count that the page does not show, or shows in short form, worked out from what it does show. The true count is a whole
 * number from `low` to `high`; `exact` when there is but one. `by` names how: one formula for each way it was narrowed down.
 */
export type Derived = { metric: MetricId; low: number; high: number; exact: boolean; by: Formula[] };

/** `left` and `right` multiplied or divided, then × `factor`; "hours" is the room's running time. */
export type Formula = { sign: '*' | '/'; left: MetricId; right: MetricId | 'hours'; factor: number };

type Known = Map<MetricId | 'hours', { span: Span; currency?: string }>;
type Found = { span: Span; by: Formula[] };

/** Wider than this share of its middle, a range says too little to be shown. */
const telling = 0.25;

/**
 * The counts hidden in what was read at one moment, from the identities turned round: SKU orders = order rate × views.
 * Doubtful readings must be left out before. `clock`: the room's running time in seconds, as for `selfCheck`.
 */
export function derive(values: Readings, clock?: Stepped): Derived[] {
  const known: Known = new Map();
  for (const [id, value] of Object.entries(values) as [MetricId, Stepped][])
    known.set(id, { span: readSpan(id, value), currency: value.currency });
  if (clock) known.set('hours', { span: spanOf(hoursOf(clock)) });
  const found = new Map<MetricId, Found>();
  // Once more with what was found: clicks follow from views, and orders from clicks.
  for (let round = 0; round < 2; round++) {
    const before = new Map(known);
    for (const [id, { span }] of found) before.set(id, { span });
    for (const identity of identities) narrow(found, values, before, identity);
  }
  return [...found].flatMap(([id, one]) => shown(id, one, values[id]));
}

/** A count in full is whole and exact: only its short form is rounded. */
function readSpan(id: MetricId, read: Stepped): Span {
  return isCount(id) && read.step <= 1 ? { low: read.value, high: read.value } : spanOf(read);
}

/** Both counts of an identity, each from the other and the rate. */
function narrow(found: Map<MetricId, Found>, values: Readings, known: Known, identity: Identity): void {
  const { metric: rate, of, by, factor = 1 } = identity;
  const parts = [rate, of, by].map((id) => known.get(id));
  if (!sameCurrency(parts.flatMap((part) => (part ? [{ value: 0, step: 0, currency: part.currency }] : [])))) return;
  const [shownRate, dividend, divisor] = parts;
  if (shownRate && divisor && isHidden(of, values)) {
    add(found, of, known, product(shownRate.span, divisor.span, 1 / factor), { sign: '*', left: rate, right: by, factor: 1 / factor });
  }
  if (by !== 'hours' && shownRate && dividend && isHidden(by, values)) {
    add(found, by, known, quotient(dividend.span, shownRate.span, factor), { sign: '/', left: of, right: rate, factor });
  }
}

/** Counts only: amounts are not whole, and what is printed in full needs no derivation. */
function isHidden(id: MetricId, values: Readings): boolean {
  return isCount(id) && (values[id]?.step ?? 2) > 1;
}

function isCount(id: MetricId): boolean {
  const { unit, kind } = metric(id);
  return unit === 'count' && kind === 'counter';
}

function add(found: Map<MetricId, Found>, id: MetricId, known: Known, span: Span | undefined, formula: Formula): void {
  const before = found.get(id);
  const inForce = before?.span ?? known.get(id)?.span;
  const both = span && (inForce ? overlap(inForce, span) : span);
  // Two ways that contradict each other: a check says so, and here the first one stands.
  if (!both || (inForce && both.high - both.low >= inForce.high - inForce.low)) return;
  const by = before?.by ?? [];
  // The second round may narrow once more by a way already named.
  const isNamed = by.some((one) => formulaText(one) === formulaText(formula));
  found.set(id, { span: both, by: isNamed ? by : [...by, formula] });
}

function shown(id: MetricId, { span, by }: Found, read: Stepped | undefined): Derived[] {
  const wide = widened(span);
  const [low, high] = [Math.max(0, Math.ceil(wide.low)), Math.floor(wide.high)];
  if (low > high || high - low > (telling * (high + low)) / 2) return [];
  // A range is worth showing beside the page's own short form only when it says more.
  if (read && high - low >= read.step / 2) return [];
  return [{ metric: id, low, high, exact: low === high, by }];
}

/** A formula as text: "order_rate_sku * live_views". */
export function formulaText({ sign, left, right, factor }: Formula): string {
  const times = factor === 1 ? '' : factor > 1 ? ` * ${factor}` : ` / ${Math.round(1 / factor)}`;
  return `${left} ${sign} ${right}${times}`;
}

/** Percentages beside cards are printed with two decimals at most, and closing zeros are dropped. */
const changeStep = 0.0001;

/** Where the market average lies that a page's own comparison implies: value / (1 + change). Undefined at −100 %, where any average fits. */
export function marketSpan(value: Stepped, change: number): Span | undefined {
  const { low, high } = spanOf(value);
  return quotient({ low: Math.max(0, low), high }, spanOf({ value: 1 + change, step: changeStep }));
}
