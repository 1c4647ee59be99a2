import type { AuditRow } from '@/lib/kpi/team/audit';
import type { ShiftTold } from '@/lib/store/shift-audit';
import { fieldParts, part, type Speech, type Told } from './speech';

/** A shift that had begun: whose, as what, from when to when. */
export function shiftChange({ from, to }: AuditRow, speech: Speech): Told {
  const { words, texts } = speech;
  const { parts, days2, open } = words.changes;
  const [before, after] = [from as ShiftTold | null, to as ShiftTold | null];
  const period = (one: ShiftTold | null) => one && days2(texts.moment(one.from), one.to === undefined ? open : texts.moment(one.to));
  const shown = before ?? after;
  return {
    subject: shown ? `${shown.who} ${texts.moment(shown.from)}` : words.changes.gone,
    parts: [
      ...fieldParts(before, after, [
        ['who', parts.name, String],
        ['role', parts.role, (role) => words.kpi.roles[role as ShiftTold['role']]],
      ]),
      ...part(parts.period, period(before), period(after)),
      ...fieldParts(before, after, [['note', parts.note, String]]),
    ],
  };
}
