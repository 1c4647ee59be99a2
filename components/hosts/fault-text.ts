import { clockText } from '@/components/marks/mark-text';
import type { Language, Words } from '@/lib/i18n/words';
import { endOf, type ShiftFault } from '@/lib/room/shifts';

/** What is wrong with a shift, as its field says it. */
export function faultText(fault: ShiftFault, { faults }: Words['hosts'], language: Language): string {
  if (fault.why !== 'overlap') return faults[fault.why];
  return faults.overlap(clockText(fault.with.from, language), clockText(endOf(fault.with), language));
}
