import { useState } from 'react';
import { useWords } from '@/components/hooks/words';
import { Button } from '@/components/ui/Button';
import type { Minute } from '@/lib/room/counters';
import { roleOf, type Shift, shiftRoles } from '@/lib/room/shifts';
import { type RoomSummary, startedAt } from '@/lib/room/summary';
import { Card } from '../Page';
import { RoleSegments } from './RoleSegments';
import { ShiftForm } from './ShiftForm';
import { ShiftList } from './ShiftList';
import '@/components/hosts/hosts.css';

type HostsCardProps = { room: RoomSummary; shifts: readonly Shift[]; minutes: readonly Minute[]; fixed?: boolean };

/** Who was on when in a room, hosts first, what grew in each segment, and the shifts themselves to add, change and delete, unless `fixed`. */
export function HostsCard({ room, shifts, minutes, fixed = false }: HostsCardProps) {
  const { hosts: words } = useWords();
  const [open, setOpen] = useState<Shift | null>(null);
  const from = startedAt(room);
  const add = () => setOpen({ id: crypto.randomUUID(), shop: room.shop.key, who: '', from });
  return (
    <Card
      title={words.title}
      aside={
        !fixed && (
          <Button small icon="plus" className="end" onClick={add}>
            {words.add}
          </Button>
        )
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
          {shiftRoles.map(
            (role) =>
              shifts.some((one) => roleOf(one) === role) && (
                <RoleSegments key={role} role={role} room={room} shifts={shifts} minutes={minutes} />
              ),
          )}
          <p className="d-note i3">
            {words.rule} {words.order}
          </p>
          {!fixed && <ShiftList shifts={shifts} onEdit={setOpen} />}
        </>
      )}
    </Card>
  );
}
