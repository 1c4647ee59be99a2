import type { PayMonth } from '@/lib/messages/pay-month';

export type PayState = 'locked' | 'signed' | 'stale' | 'ready' | 'running' | 'open' | 'none' | 'several';

/** Where somebody's month stands, from nothing agreed to locked. */
export function stateOf({ lock, paid, version, sealed, isOver, signs }: PayMonth): PayState {
  if (lock) return 'locked';
  if ('why' in paid) return paid.why;
  if (!version) return 'none';
  if (!sealed) return 'open';
  if (!isOver) return 'running';
  const leads = signs.filter((one) => one.as === 'lead');
  if (leads.length === 0) return 'ready';
  return leads.some((one) => one.print === sealed.print) ? 'signed' : 'stale';
}
