import { useState } from 'react';
import { useNow } from '@/components/hooks/clock';
import { useItem } from '@/components/hooks/item';
import { useWords } from '@/components/hooks/words';
import { HandOverForm } from '@/components/hosts/HandOverForm';
import type { RoomPage } from '@/components/live/room';
import { Icon } from '@/components/ui/Icon';
import { type Mark, type MarkedProduct, type MarkKind, markKinds } from '@/lib/room/marks';
import { roomStart } from '@/lib/room/minute';
import { markKeys } from '@/lib/settings/settings';
import { LastMark } from './LastMark';
import { MarkForm } from './MarkForm';
import { markIcons } from './mark-icons';
import { useMarkKeys } from './use-mark-keys';
import { newMarkId, useMarks } from './use-marks';
import './marks.css';

/** Later than this (ms) a mark is changed, not undone. */
const undoable = 600_000;
const day = 86_400_000;

/** A key for each mark of the running room, and the last one with what can be done to it. The keys work when the row is hidden. */
export function MarkBar({ page, hidden }: { page: RoomPage; hidden: boolean }) {
  const { marks: words } = useWords();
  const { room } = page.scope;
  const keys = useItem(markKeys);
  const { marks = [], failed, put, remove } = useMarks(room);
  const now = useNow(15_000);
  const [open, setOpen] = useState<Mark | null>(null);
  const [handing, setHanding] = useState<number | null>(null);
  const last = marks.findLast((mark) => mark.at <= Date.now() && mark.by !== 'roster');
  const isUndoable = last?.by === 'hand' && now - last.made < undoable;
  const press = (kind: MarkKind) => {
    const mark = { id: newMarkId(), room, kind, at: Date.now(), ...(kind === 'pin' && pinnedOn(page)) };
    // A note without its words is nothing yet.
    if (kind === 'host') setHanding(mark.at);
    else if (kind === 'note') setOpen({ ...mark, by: 'hand', made: mark.at });
    else void put(mark);
  };
  const undo = last && isUndoable ? () => void remove(last) : null;
  useMarkKeys(keys ?? none, press, undo);
  if (hidden || !keys) return null;
  return (
    <section className="marks" aria-label={words.bar}>
      {handing !== null && page.shop ? (
        <HandOverForm key={handing} shop={page.shop.key} room={room} at={handing} onDone={() => setHanding(null)} />
      ) : open ? (
        <MarkForm
          mark={open}
          from={roomStart(page.scope, page.at) ?? Date.now() - day}
          to={Date.now()}
          onSave={put}
          onClose={() => setOpen(null)}
        />
      ) : (
        <div className="mark-keys">
          {markKinds.map((kind) => (
            <button key={kind} type="button" className="mark-key" aria-keyshortcuts={keys[kind]} onClick={() => press(kind)}>
              <Icon name={markIcons[kind]} />
              <span className="clip">{words.kinds[kind]}</span>
              <i aria-hidden="true">{keys[kind]}</i>
            </button>
          ))}
        </div>
      )}
      {failed && (
        <p className="note" role="alert">
          {words.notSaved}
        </p>
      )}
      {last && !open && handing === null && (
        <LastMark page={page} marks={marks} last={last} now={now} onUndo={undo} onEdit={() => setOpen(last)} />
      )}
    </section>
  );
}

const none = Object.fromEntries(markKinds.map((kind) => [kind, ''])) as Record<MarkKind, string>;

/** The product that the page shows as pinned. */
function pinnedOn({ rows }: RoomPage): { product: MarkedProduct } | undefined {
  const row = rows.find((one) => one.pinned);
  return row && { product: { key: row.key, name: row.name } };
}
