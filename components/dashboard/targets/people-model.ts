import { typedNumber } from '@/components/ui/typed-number';
import type { Grain } from '@/lib/kpi/targets/grain';
import {
  type PersonShare,
  type ShareFault,
  type ShareMode,
  type SplitPeople,
  shareFault,
  splitPeople,
} from '@/lib/kpi/targets/split-people';
import type { Unit } from '@/lib/metrics/metric';
import { amountOf, type DayFault } from './days-model';

/** One person's part as typed: a share, and an amount of their own where there is one. */
export type TypedShare = { person: string; share: string; fixed: string };

export type PeopleRead = {
  split: SplitPeople | null;
  fault: ShareFault | null;
  /** At which person's field, and which. */
  wrong: Record<string, { share?: true; fixed?: DayFault }>;
};

/** What typed shares come to, or what is wrong with which. */
export function readShares(
  typed: readonly TypedShare[],
  mode: ShareMode,
  { total, unit, grain, there }: { total: number; unit: Unit; grain: Grain; there?: ReadonlyMap<string, number> },
): PeopleRead {
  const wrong: PeopleRead['wrong'] = {};
  const shares = typed.map(({ person, share, fixed }): PersonShare => {
    const part = shareOf(share);
    const own = fixed.trim() === '' ? undefined : amountOf(fixed, unit, grain);
    if (part === null) wrong[person] = { ...wrong[person], share: true };
    if (typeof own === 'string') wrong[person] = { ...wrong[person], fixed: own };
    return { person, share: part ?? 0, ...(typeof own === 'number' && { fixed: own }) };
  });
  if (Object.keys(wrong).length > 0) return { split: null, fault: null, wrong };
  const fault = shareFault(shares, mode);
  return { split: fault ? null : splitPeople(total, grain, shares, there), fault, wrong };
}

/** A share as a number; empty is none. Null for what is no number. */
function shareOf(text: string): number | null {
  const plain = text.trim().replace(/%$/, '');
  if (plain === '' || /^0+([.,]0*)?$/.test(plain)) return 0;
  const read = typedNumber(plain, 'multiple');
  return 'value' in read ? read.value : null;
}

/** The same share for everyone, in percent with two digits; what does not divide is the first one's. */
export function evenShares(people: readonly string[]): TypedShare[] {
  const each = Math.floor(10_000 / people.length) / 100;
  const first = Math.round((100 - each * (people.length - 1)) * 100) / 100;
  return people.map((person, index) => ({ person, share: String(index === 0 ? first : each), fixed: '' }));
}
