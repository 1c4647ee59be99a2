import { useState } from 'react';
import { useNow } from '@/components/hooks/clock';
import { useWords } from '@/components/hooks/words';
import { MarkForm } from '@/components/marks/MarkForm';
import { clockField } from '@/components/marks/mark-text';
import { newMarkId } from '@/components/marks/use-marks';
import { Button, IconButton } from '@/components/ui/Button';
import { call } from '@/lib/messages/client';
import type { Minute } from '@/lib/room/counters';
import { hostMark, type Mark } from '@/lib/room/marks';
import { type RoomSummary, startedAt } from '@/lib/room/summary';
import { Head } from './Head';
import { MarkCells } from './MarkCells';
import { Card } from './Page';

type MarksCardProps = { room: RoomSummary; marks: readonly Mark[]; minutes: readonly Minute[] };
type Open = Pick<Mark, 'id' | 'room' | 'kind' | 'at' | 'by' | 'text' | 'product'>;

/** Everything marked in a room, with what came before and after it; marks are added, changed and deleted here. */
export function MarksCard({ room, marks, minutes }: MarksCardProps) {
  const { marks: words } = useWords();
  const [open, setOpen] = useState<Open | null>(null);
  const [failed, setFailed] = useState(false);
  const now = useNow(60_000);
  const settle = (asked: Promise<unknown>) => asked.then(() => setFailed(false)).catch(() => setFailed(true));
  const add = () => setOpen({ id: newMarkId(), room: room.room, kind: 'coupon', at: room.last, by: 'hand' });
  return (
    <Card
      title={words.title}
      aside={
        <Button small icon="plus" className="end" onClick={add}>
          {words.add}
        </Button>
      }
    >
      {open && (
        <div className="d-form">
          <MarkForm
            key={open.id}
            mark={open}
            from={startedAt(room)}
            to={Math.max(room.last, open.at)}
            onSave={(draft) => settle(call('putMark', draft))}
            onClose={() => setOpen(null)}
          />
        </div>
      )}
      {failed && (
        <p className="d-note" role="alert">
          {words.notSaved}
        </p>
      )}
      {marks.length === 0 && !open && <p className="d-note">{words.empty}</p>}
      {marks.length > 0 && (
        <div className="d-scroll">
          <table className="d-table">
            <caption className="sr">{words.title}</caption>
            <Head
              first={[words.columns.time]}
              numbers={room.start === undefined ? [] : [words.columns.minute]}
              last={[words.columns.kind, words.columns.text, words.columns.effect, words.columns.by]}
            />
            <tbody>
              {marks.map((mark) => (
                <MarkRow
                  key={mark.id}
                  {...{ room, mark, marks, minutes, now }}
                  onEdit={() => setOpen(mark)}
                  onRemove={() => settle(call('removeMark', { id: mark.id }))}
                />
              ))}
            </tbody>
          </table>
        </div>
      )}
      {marks.length > 0 && <p className="d-note i3">{words.effect.rule}</p>}
    </Card>
  );
}

type RowProps = MarksCardProps & { mark: Mark; now: number; onEdit: () => void; onRemove: () => void };

function MarkRow({ room, mark, marks, minutes, now, onEdit, onRemove }: RowProps) {
  const { marks: words } = useWords();
  return (
    <tr className="d-mark">
      <MarkCells time={clockField(mark.at)} {...{ room, mark, marks, minutes, now }} />
      <td className="nowrap">
        <span className="row">
          <span className="note i3">{words.by[mark.by]}</span>
          {!mark.id.startsWith(hostMark) && (
            <span className="end">
              <IconButton icon="edit" label={words.edit} onClick={onEdit} />
              <IconButton icon="trash" label={words.remove} onClick={onRemove} />
            </span>
          )}
        </span>
      </td>
    </tr>
  );
}
