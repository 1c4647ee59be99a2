import type { useWords } from '@/components/hooks/words';
import type { Kpi } from '@/lib/kpi/role';

type Words = Pick<ReturnType<typeof useWords>, 'kpi' | 'metrics'>;

/** What a KPI is called: by the team, by its role, else by its metric. */
export function kpiName({ id, name, metrics }: Kpi, words: Words, metric = metrics[0]): string {
  const own = name ?? words.kpi.names[id];
  // Two sums go by the name of GMV.
  const kind = id === 'room_gmv' ? words.kpi.gmv[metric] : undefined;
  return own && kind ? `${own} ${kind}` : (own ?? words.metrics[metric].name);
}
