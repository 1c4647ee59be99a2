import type { BenchmarkSource } from '@/lib/benchmark/benchmark';
import type { MetricId } from '@/lib/metrics/catalog';
import type { Choice, Database } from './db';

/** Pins the benchmark that a shop's team goes by for a metric; null leaves it to the order of trust again. */
export async function choose(
  db: Database,
  { shop, metric, source }: Omit<Choice, 'source'> & { source: BenchmarkSource | null },
): Promise<void> {
  if (source === null) await db.choices.delete([shop, metric]);
  else await db.choices.put({ shop, metric, source });
}

/** What a shop's team has pinned, by metric. */
export async function choicesOf(db: Database, shop: string): Promise<Map<MetricId, BenchmarkSource>> {
  const rows = await db.choices.where('shop').equals(shop).toArray();
  return new Map(rows.map(({ metric, source }) => [metric, source]));
}
