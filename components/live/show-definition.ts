import { call } from '@/lib/messages/client';
import type { MetricId } from '@/lib/metrics/catalog';

/** Opens the dictionary at a metric, in a tab of its own. */
export function showDefinition(metric: MetricId): void {
  // Without an answer nothing opens, and the panel says by itself that the extension is gone.
  call('openWindow', { view: 'dashboard', metric }).catch(() => undefined);
}
