import type { MetricId } from '@/lib/metrics/catalog';
import { checkIdentities } from '@/lib/metrics/identities';
import type { Reading } from '@/lib/reading/reading';
import type { Check, Value } from '@/lib/snapshot/snapshot';

/** A reading whose broken identities are marked at the values that break them. Doubtful values are kept: they are on the page. */
export function checked(reading: Reading): { reading: Reading; checks: Check[] } {
  const { checks, doubts } = checkIdentities(reading.values, reading.scope.kind === 'room' ? reading.scope.seconds : undefined);
  const values = { ...reading.values };
  for (const [id, doubt] of Object.entries(doubts) as [MetricId, string][]) values[id] = { ...(values[id] as Value), doubt };
  return { reading: { ...reading, values }, checks };
}
