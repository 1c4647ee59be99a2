import { useAnswer } from '@/components/hooks/answer';
import { useItem } from '@/components/hooks/item';
import type { Kpi } from '@/lib/kpi/role';
import { daysOver, sanityOf } from '@/lib/kpi/targets/sanity';
import { traitsOfKpi } from '@/lib/kpi/targets/traits';
import type { MetricId } from '@/lib/metrics/catalog';
import { preferences } from '@/lib/settings/settings';
import { SanityMeter } from './SanityMeter';

type TargetCheckProps = { shop: string; kpi: Kpi; metric: MetricId; value: number | null; currency?: string };

/** The sanity meter of a target that is being typed, with what the background knows of the shop's past. */
export function TargetCheck({ shop, kpi, metric, value, currency }: TargetCheckProps) {
  const veryLow = useItem(preferences)?.veryLow ?? false;
  const { horizon, surfaces, reckoned } = kpi;
  const formula = reckoned && { formula: reckoned.text };
  const ask = { shop, metric, horizon, surfaces: [...surfaces], ...formula, ...(currency && { currency }), veryLow };
  const known = useAnswer('past', ask, { steady: true }).value;
  if (!known || value === null) return null;
  const { unit, better, kind } = traitsOfKpi(kpi, metric);
  const { past, published, today } = known;
  // What was in another currency says nothing about an amount in this one.
  const isOther = currency !== undefined && past.currency !== undefined && past.currency !== currency;
  const sanity = isOther ? null : sanityOf(value, better, past, daysOver(kind, horizon, today));
  return <SanityMeter sanity={sanity} published={published} unit={unit} currency={currency ?? past.currency} />;
}
