import { isCounted } from '@/lib/kpi/counted';
import type { MetricId } from '@/lib/metrics/catalog';
import type { Fact } from '@/lib/snapshot/fact';
import type { PageState } from '@/lib/snapshot/page-state';
import { isOwnMoney } from '@/lib/snapshot/shop-facts';
import type { Value } from '@/lib/snapshot/snapshot';

/** What a page shows now as facts: fresher than anything stored. Doubtful numbers, the general rule's and money that is not the shop's are left out. */
export function factsOf(page: PageState | null): Fact[] {
  if (!page) return [];
  const { surface, scope, at, url } = page;
  const entries = Object.entries(page.values) as [MetricId, Value][];
  return entries
    .filter(([, value]) => isCounted(value) && isOwnMoney(value, page.shop))
    .map(([metric, value]) => ({ ...value, metric, surface, scope, at, url, snapshot: '' }));
}
