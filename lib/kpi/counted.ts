import type { Value } from '@/lib/snapshot/snapshot';

/** Whether a reading may count in a target or a sum: no check doubts it, and more than the general rule stands behind it. */
export function isCounted({ doubt, by }: Pick<Value, 'doubt' | 'by'>): boolean {
  return !doubt && by !== 'generic';
}
