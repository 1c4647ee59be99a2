import type { Words } from '@/lib/i18n/words';
import type { TeamFault } from '@/lib/kpi/team/people';
import type { Texts } from '../use-texts';

/** What is wrong with an entry about people, in words. */
export function teamFaultText(fault: TeamFault, { faults }: Words['team'], texts: Texts): string {
  if (fault.why === 'shifts') return faults.shifts(fault.with.who, texts.moment(fault.with.from));
  if (fault.why !== 'overlap') return faults[fault.why];
  const { from, to } = fault.with;
  return faults.overlap(from, to === undefined ? '' : faults.overlapEnd(to));
}
