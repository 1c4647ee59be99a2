import type { useWords } from '@/components/hooks/words';
import type { Kpi } from '@/lib/kpi/role';

type Words = Pick<ReturnType<typeof useWords>, 'kpi' | 'metrics'>;

/** What a KPI is called: by the team, by its role, else by its metric. */
export function kpiName({ id, name, metrics }: Kpi, words: Words, metric = metrics[0]): string {
  return name ?? words.kpi.names[id] ?? words.metrics[metric].name;
}
