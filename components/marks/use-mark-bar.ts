import { useState } from 'react';
import { useNow } from '@/components/hooks/clock';
import type { RoomPage } from '@/components/live/room';
import type { MarkKeys } from '@/lib/room/mark-keys';
import { lastPressed, lastShown, type Mark, type MarkKind } from '@/lib/room/marks';
import { obviousProduct } from '@/lib/room/pins';
import { useMarkKeys } from './use-mark-keys';
import { newMarkId, useMarks } from './use-marks';
import { usePressed } from './use-pressed';

export type MarkBarProps = {
  page: RoomPage;
  hidden: boolean;
  /** The tab beside which this is docked: what a key marks on its page, and has no words yet, is filled in here. */
  beside: number | null;
};

/** A moment of which it is not said yet who takes over; without an id it is not kept either. */
type Handing = { at: number; id?: string };

/** The marks of the running room, what can be done to the last, and what is being filled in. The keys work when the row is hidden. */
export function useMarkBar({ page, hidden, beside }: MarkBarProps, keys: MarkKeys) {
  const { room } = page.scope;
  const { marks = [], failed, put, remove } = useMarks(room);
  const now = useNow(15_000);
  const [open, setOpen] = useState<Mark | null>(null);
  const [handing, setHanding] = useState<Handing | null>(null);
  const last = lastShown(marks, Date.now());
  const pressed = lastPressed(marks, now);
  const press = (kind: MarkKind) => {
    const mark = { id: newMarkId(), room, kind, at: Date.now(), ...(kind === 'pin' && { product: obviousProduct(page) }) };
    // A note without its words is nothing yet.
    if (kind === 'host') setHanding({ at: mark.at });
    else if (kind === 'note') setOpen({ ...mark, by: 'hand', made: mark.at });
    else void put(mark);
  };
  const undo = pressed ? () => void remove(pressed) : null;
  // Who takes over stands in the roster: what is filled in is the hand-over, and it has a mark of its own.
  const fill = (mark: Mark) => (mark.kind === 'host' ? setHanding(mark) : setOpen(mark));
  useMarkKeys(keys, press, undo);
  const close = () => {
    setOpen(null);
    setHanding(null);
  };
  usePressed(beside, ({ act, id, at, undone, room: of }) => {
    const filling = open ?? handing;
    if (undone !== undefined && undone === filling?.id) close();
    if (!hidden && !filling && of === room && (act === 'note' || act === 'host')) fill({ id, room, kind: act, at, by: 'hand', made: at });
  });
  const handed = () => void (handing?.id && remove({ id: handing.id }));
  return { marks, last, pressed, now, failed, open, handing, press, put, undo, fill, handed, close };
}
