import { formatValue, type Language } from '@/lib/format';
import { isCounted } from '@/lib/kpi/counted';
import { type Derived, derive, formulaText, marketSpan } from '@/lib/metrics/derive';
import type { Value, Values } from '@/lib/snapshot/snapshot';
import { type IdentityWords, identityText } from './identity-text';

/** The counts that follow from what was read at one moment; numbers in doubt and the general rule's are left out. `seconds`: on air. */
export function derivedOf(values: Values, seconds?: number): Derived[] {
  const sure = Object.fromEntries(Object.entries(values).filter(([, value]) => isCounted(value)));
  return derive(sure, seconds === undefined ? undefined : { value: seconds, step: 0 });
}

/** "21", or "496–498" where more than one whole number fits. */
export function derivedText({ low, high }: Pick<Derived, 'low' | 'high'>, language: Language): string {
  const text = (value: number) => formatValue({ value, unit: 'count', step: 1 }, language);
  return low === high ? text(low) : `${text(low)}–${text(high)}`;
}

/** How a count was derived, one line a way: "SKU orders = Order rate × Views". */
export function derivations({ metric, by }: Derived, words: IdentityWords): string[] {
  return by.map((formula) => identityText(`${metric} = ${formulaText(formula)}`, words));
}

/** The market average that a page's own comparison implies, as far as its digits pin it down; null without one, or in doubt. */
export function marketText(value: Value, language: Language): string | null {
  const span = value.market && !value.doubt ? marketSpan(value, value.market.change) : undefined;
  if (!span) return null;
  const [low, high] = [span.low, span.high].map((end) => formatValue({ ...value, value: end }, language));
  return low === high ? (low ?? null) : `${low}–${high}`;
}
