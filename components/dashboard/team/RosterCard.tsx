import { useState } from 'react';
import { useNow } from '@/components/hooks/clock';
import { useLive } from '@/components/hooks/use-live';
import { useWords } from '@/components/hooks/words';
import { Button, IconButton } from '@/components/ui/Button';
import type { Shift } from '@/lib/room/shifts';
import type { ShopEntry } from '@/lib/snapshot/shop-facts';
import { Card } from '../Page';
import { useTexts } from '../use-texts';
import { RosterForm } from './RosterForm';
import { RosterGrid } from './RosterGrid';
import { RosterPaste } from './RosterPaste';
import { rosterRows, weekOf } from './roster-week';
import { readRoster } from './team-view';

export type OpenShift = { shift: Partial<Shift> & { id: string }; isNew: boolean };

/** Who is on when in a week, in all shops; shifts to add, change, delete and paste. */
export function RosterCard({ shops }: { shops: readonly ShopEntry[] }) {
  const { team: all } = useWords();
  const words = all.roster;
  const texts = useTexts();
  const now = useNow(60_000);
  const [weeks, setWeeks] = useState(0);
  const [open, setOpen] = useState<OpenShift | null>(null);
  const [isPasting, setPasting] = useState(false);
  const midnights = weekOf(now, weeks);
  const [from = 0, to = 0] = [midnights[0], midnights.at(-1)];
  const { value } = useLive(`roster ${from}`, () => readRoster(from, to));
  const add = (shift: Partial<Shift>) => setOpen({ shift: { id: crypto.randomUUID(), ...shift }, isNew: true });
  return (
    <Card
      title={words.title}
      aside={
        <>
          <span className="row team-week">
            <IconButton icon="expand" label={words.before} onClick={() => setWeeks(weeks - 1)} />
            <span className="nowrap">{texts.dates(from, to - 1)}</span>
            <IconButton icon="collapse" label={words.after} onClick={() => setWeeks(weeks + 1)} />
            {weeks !== 0 && (
              <Button small kind="plain" onClick={() => setWeeks(0)}>
                {words.thisWeek}
              </Button>
            )}
          </span>
          <span className="note i3">{words.zone(Intl.DateTimeFormat().resolvedOptions().timeZone)}</span>
          <span className="row end">
            <Button small aria-expanded={isPasting} onClick={() => setPasting(!isPasting)}>
              {all.paste.button}
            </Button>
            <Button small icon="plus" onClick={() => add({ from: weeks === 0 ? now : from })}>
              {words.add}
            </Button>
          </span>
        </>
      }
    >
      {isPasting && <RosterPaste shops={shops} onClose={() => setPasting(false)} />}
      {open && <RosterForm key={open.shift.id} open={open} shops={shops} names={value?.names ?? []} onClose={() => setOpen(null)} />}
      {value && value.names.length === 0 && <p className="d-note i2">{words.none}</p>}
      {value && value.names.length > 0 && (
        <RosterGrid
          rows={rosterRows(value.shifts, value.names, midnights, now)}
          midnights={midnights}
          shops={shops}
          now={now}
          onOpen={(shift) => setOpen({ shift, isNew: false })}
          onAdd={(who, at) => add({ who, from: at })}
        />
      )}
    </Card>
  );
}
