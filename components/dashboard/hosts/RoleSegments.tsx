import { useMemo } from 'react';
import { useWords } from '@/components/hooks/words';
import { initials } from '@/components/hosts/initials';
import type { Minute } from '@/lib/room/counters';
import { hostParts } from '@/lib/room/hosts';
import { roomSegments } from '@/lib/room/segments';
import type { Shift, ShiftRole } from '@/lib/room/shifts';
import type { RoomSummary } from '@/lib/room/summary';
import { useTexts } from '../use-texts';
import { HostTable } from './HostTable';

type RoleSegmentsProps = { role: ShiftRole; room: RoomSummary; shifts: readonly Shift[]; minutes: readonly Minute[] };

/** Who was on in one role when, what grew in the room meanwhile, and what could not be read of it. */
export function RoleSegments({ role, room, shifts, minutes }: RoleSegmentsProps) {
  const { hosts: words } = useWords();
  const texts = useTexts();
  const result = useMemo(() => roomSegments(room, shifts, minutes, role), [room, shifts, minutes, role]);
  const isAds = role === 'ads';
  return (
    <>
      {role !== 'host' && <h3 className="host-role">{words.ofRole[role]}</h3>}
      <ol className="host-strip">
        {result.segments.map(({ from, to, hosts }) => (
          <li
            key={from}
            className={hosts.length === 0 ? 'host-none' : undefined}
            style={{ flexGrow: to - from, flexBasis: 0 }}
            title={`${texts.clock(from)}–${texts.clock(to)} ${hosts.join(words.and) || words.nobody}`}
          >
            {hosts.length === 0 ? words.noneOf[role] : hosts.map(initials).join(' + ')}
          </li>
        ))}
      </ol>
      <HostTable role={role} result={result} parts={hostParts(result)} />
      {result.gaps.map((gap) => (
        <p key={gap.from} className="d-note i2">
          {words.gap(texts.clock(gap.from), texts.clock(gap.to))}
        </p>
      ))}
      {role !== 'host' && (
        <p className="d-note i3">
          {words.roleRule} {isAds && (result.totals.spend ? words.roiRule : words.noSpend)}
        </p>
      )}
    </>
  );
}
