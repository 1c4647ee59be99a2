import type { Reading } from '@/lib/reading/reading';
import type { Check } from '@/lib/snapshot/snapshot';

/** A reading whose broken identities are marked at the values that break them. */
export function checked(reading: Reading): { reading: Reading; checks: Check[] } {
  return { reading, checks: [] };
}
