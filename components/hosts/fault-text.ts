import { clockText } from '@/lib/format';
import type { Language, Words } from '@/lib/i18n/words';
import { endOf, type ShiftFault } from '@/lib/room/shifts';

/** What is wrong with a shift, as its field says it. */
export function faultText(fault: ShiftFault, { faults }: Words['hosts'], language: Language): string {
  if (!('with' in fault)) return faults[fault.why];
  const { shop } = fault.with;
  const [from, to] = [clockText(fault.with.from, language), clockText(endOf(fault.with), language)];
  return fault.why === 'overlap' ? faults.overlap(from, to) : faults.elsewhere(shop.slice(shop.indexOf('/') + 1), from, to);
}
