import type { MetricId } from '@/lib/metrics/catalog';
import { identities } from '@/lib/metrics/identities';
import { ads } from './ads';
import { liveParts } from './live-parts';
import { liveRates } from './live-rates';
import { liveSales } from './live-sales';
import { liveTraffic } from './live-traffic';
import type { DictionaryRow, Term } from './row';
import { service } from './service';
import { shop } from './shop';

/** What every metric counts and where it stands. Never imported by the content script, which needs none of it. */
export const dictionary: Record<MetricId, DictionaryRow> = {
  ...liveSales,
  ...liveTraffic,
  ...liveRates,
  ...liveParts,
  ...shop,
  ...ads,
  ...service,
};

/** The numerator and the denominator of a rate; `per` so many of the denominator. */
export type Fraction = { of: MetricId | Term; by: MetricId | Term; per: number };

/** What a rate divides by what: its identity, else what the dictionary says; undefined for what is counted, not divided. */
export function fractionOf(id: MetricId): Fraction | undefined {
  const identity = identities.find((one) => one.metric === id);
  if (identity) return { of: identity.of, by: identity.by, per: identity.factor ?? 1 };
  const { of, by, per = 1 } = dictionary[id];
  return of && by && { of, by, per };
}
