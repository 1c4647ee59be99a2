import type { MetricId } from '@/lib/metrics/catalog';
import type { Health, MetricHealth } from '@/lib/report/health';
import { type SurfaceId, surfaceIds, type Value } from '@/lib/snapshot/snapshot';

export type MetricRow = MetricHealth & { metric: MetricId };

export type SurfaceRow = { surface: SurfaceId; health?: Health };

/** Every page that a reader declares, with what is known of it in each shop; a page no reader declares only once it was read. */
export function surfaceRows(known: readonly Health[]): SurfaceRow[] {
  return surfaceIds.flatMap((surface): SurfaceRow[] => {
    const rows = known.filter((row) => row.surface === surface).sort((a, b) => b.at - a.at);
    if (rows.length === 0) return surface === 'unknown' ? [] : [{ surface }];
    return rows.map((health) => ({ surface, health }));
  });
}

/** What is not read first, then what is in doubt, then the rest. */
export function metricRows({ metrics }: Health): MetricRow[] {
  const rows = (Object.entries(metrics) as [MetricId, MetricHealth][]).map(([metric, it]) => ({ metric, ...it }));
  return rows.sort((a, b) => rank(a) - rank(b));
}

/** Not read though the page should show it: a placeholder of its own or a card that is gone is no failure to read. */
export function isMissing({ since, blank, gone }: MetricHealth): boolean {
  return since !== undefined && !blank && !gone;
}

/** How many metrics each layer read. */
export function layersOf({ metrics }: Health): Array<{ by: Value['by']; n: number }> {
  const read = Object.values(metrics).filter((it) => it.since === undefined);
  return (['declared', 'generic', 'taught'] as const)
    .map((by) => ({ by, n: read.filter((it) => it.by === by).length }))
    .filter(({ n }) => n > 0);
}

function rank(row: MetricHealth): number {
  if (isMissing(row)) return 0;
  if (row.doubt) return 1;
  return row.since === undefined ? 2 : 3;
}
