import type { SettleRefusal } from '@/lib/messages/pay-contract';
import type { PayMonth } from '@/lib/messages/pay-month';
import { stateOf } from './pay-state';

/** What became of one person's month: null where it was done, else why not. `stopped`: it was not their turn yet. */
export type Settled = { person: string; name: string; why: SettleRefusal | 'failed' | 'stopped' | null };

/** Whose month can be signed by the lead as it is shown: it has a total, and nobody who leads has signed that. */
export function canSign(one: PayMonth): boolean {
  const { lock, sealed, signs } = one;
  return !lock && sealed !== null && !signs.some(({ as, print }) => as === 'lead' && print === sealed.print);
}

/** Whose month can be locked: it is over, and signed by the lead as it is. */
export function canLock(one: PayMonth): boolean {
  return stateOf(one) === 'signed';
}

type Course = { isStopped: () => boolean; onStep: (done: number) => void };

/**
 * Signs or locks the months of several people one after the other, each by the fingerprint that was shown. What is refused for one
 * holds nobody else up; after a stop the rest are left as they were.
 */
export async function settleMany(
  people: readonly PayMonth[],
  ask: (one: PayMonth) => Promise<SettleRefusal | null>,
  { isStopped, onStep }: Course,
): Promise<Settled[]> {
  const settled: Settled[] = [];
  for (const one of people) {
    const { id: person, name } = one.person;
    const why = isStopped() ? 'stopped' : await ask(one).catch(() => 'failed' as const);
    settled.push({ person, name, why });
    onStep(settled.length);
  }
  return settled;
}
