import type { useWords } from '@/components/hooks/words';
import type { Kpi } from '@/lib/kpi/role';
import type { MetricId } from '@/lib/metrics/catalog';

type Words = Pick<ReturnType<typeof useWords>, 'kpi' | 'metrics'>;

/** What a KPI is called: by the team, by its role, else by its metric. `metric`: which one it stands for, where that is known. */
export function kpiName({ id, name, metrics }: Kpi, words: Words, metric?: MetricId): string {
  const own = name ?? words.kpi.names[id];
  // Two sums go by the name of GMV: where it is known which, it is said.
  const kind = id === 'room_gmv' && metric ? words.kpi.gmv[metric] : undefined;
  return own && kind ? `${own} ${kind}` : (own ?? words.metrics[metric ?? metrics[0]].name);
}
