import { useMemo, useState } from 'react';
import { useWords } from '@/components/hooks/words';
import { initials } from '@/components/hosts/initials';
import { Button } from '@/components/ui/Button';
import type { Minute } from '@/lib/room/counters';
import { hostParts } from '@/lib/room/hosts';
import { roomSegments } from '@/lib/room/segments';
import type { Shift } from '@/lib/room/shifts';
import { type RoomSummary, startedAt } from '@/lib/room/summary';
import { HostTable } from './HostTable';
import { Card } from './Page';
import { ShiftForm } from './ShiftForm';
import { ShiftList } from './ShiftList';
import { useTexts } from './use-texts';
import '@/components/hosts/hosts.css';

type HostsCardProps = { room: RoomSummary; shifts: readonly Shift[]; minutes: readonly Minute[] };

/** Who was on air when in a room, what grew in each segment, and the shifts themselves to add, change and delete. */
export function HostsCard({ room, shifts, minutes }: HostsCardProps) {
  const { hosts: words } = useWords();
  const texts = useTexts();
  const [open, setOpen] = useState<Shift | null>(null);
  const from = startedAt(room);
  const result = useMemo(() => roomSegments(room, shifts, minutes), [room, shifts, minutes]);
  const add = () => setOpen({ id: crypto.randomUUID(), shop: room.shop.key, who: '', from });
  return (
    <Card
      title={words.title}
      aside={
        <Button small icon="plus" className="end" onClick={add}>
          {words.add}
        </Button>
      }
    >
      {open && <ShiftForm key={open.id} shift={open} near={from} onClose={() => setOpen(null)} />}
      {shifts.length === 0 && !open && (
        <p className="d-note">
          {words.none}. {words.noneWhy}
        </p>
      )}
      {shifts.length > 0 && (
        <>
          <ol className="host-strip">
            {result.segments.map(({ from: begin, to, hosts }) => (
              <li
                key={begin}
                className={hosts.length === 0 ? 'host-none' : undefined}
                style={{ flexGrow: to - begin, flexBasis: 0 }}
                title={`${texts.clock(begin)}–${texts.clock(to)} ${hosts.join(words.and) || words.nobody}`}
              >
                {hosts.length === 0 ? words.none : hosts.map(initials).join(' + ')}
              </li>
            ))}
          </ol>
          <HostTable result={result} parts={hostParts(result)} />
          {result.gaps.map((gap) => (
            <p key={gap.from} className="d-note i2">
              {words.gap(texts.clock(gap.from), texts.clock(gap.to))}
            </p>
          ))}
          <p className="d-note i3">
            {words.rule} {words.order}
          </p>
          <ShiftList shifts={shifts} onEdit={setOpen} />
        </>
      )}
    </Card>
  );
}
