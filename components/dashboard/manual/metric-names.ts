import type { SearchOption } from '@/components/ui/SearchPicker';
import type { Words } from '@/lib/i18n/words';
import type { ManualEntry, OwnMetric } from '@/lib/kpi/manual';
import { isMetricId, metrics } from '@/lib/metrics/catalog';

/** What the metric of an entry is called; a number of the team's own by the name they gave it. */
export function metricName(metric: ManualEntry['metric'], own: readonly OwnMetric[], words: Words): string {
  return isMetricId(metric) ? words.metrics[metric].name : (own.find(({ id }) => id === metric)?.name ?? metric);
}

/** Everything a number can be typed for: the team's own first. */
export function metricOptions(own: readonly OwnMetric[], words: Words): SearchOption[] {
  return [
    ...own.map(({ id, name }) => ({ value: id as string, name, note: words.manual.own.short })),
    ...metrics.map(({ id }) => ({ value: id as string, name: words.metrics[id].name })),
  ];
}
