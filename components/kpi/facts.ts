import { isCounted } from '@/lib/kpi/counted';
import type { MetricId } from '@/lib/metrics/catalog';
import type { Fact } from '@/lib/snapshot/fact';
import type { PageState } from '@/lib/snapshot/page-state';
import type { Value } from '@/lib/snapshot/snapshot';

/** What a page shows now as facts: fresher than anything stored. Doubtful numbers and the general rule's are left out. */
export function factsOf(page: PageState | null): Fact[] {
  if (!page) return [];
  const { surface, scope, at, url } = page;
  const entries = Object.entries(page.values) as [MetricId, Value][];
  return entries
    .filter(([, value]) => isCounted(value))
    .map(([metric, value]) => ({ ...value, metric, surface, scope, at, url, snapshot: '' }));
}
