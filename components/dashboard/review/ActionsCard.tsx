import { type FormEvent, useId, useState } from 'react';
import { useNow } from '@/components/hooks/clock';
import { useWords } from '@/components/hooks/words';
import { ActionRow } from '@/components/review/ActionRow';
import { Button } from '@/components/ui/Button';
import { call } from '@/lib/messages/client';
import { type Action, longestFinding } from '@/lib/report/review/review';
import { longestName } from '@/lib/room/shifts';
import type { RoomSummary } from '@/lib/room/summary';
import { Card } from '../Page';

const blank = { text: '', owner: '', due: '' };

/** What is to be done next time: by whom, by when. It comes back with the shop's next rooms until it is ticked off. */
export function ActionsCard({ room, actions }: { room: RoomSummary; actions: readonly Action[] }) {
  const { review: words, common } = useWords();
  const [typed, setTyped] = useState(blank);
  const [isLost, setLost] = useState(false);
  const now = useNow(60_000);
  const why = useId();
  const isBadDay = typed.due !== '' && !/^\d{4}-\d\d-\d\d$/.test(typed.due);
  const add = async (event: FormEvent) => {
    event.preventDefault();
    const { text, owner, due } = typed;
    if (text.trim() === '' || isBadDay) return;
    const action = { id: crypto.randomUUID(), shop: room.shop.key, room: room.room, text: text.trim(), made: Date.now() };
    await call('putAction', { ...action, ...(owner.trim() && { owner: owner.trim() }), ...(due && { due }) }).then(
      () => setTyped(blank),
      () => setLost(true),
    );
  };
  const field = (name: keyof typeof blank, label: string, className: string, most: number) => (
    <input
      className={`field ${className}`}
      aria-label={label}
      placeholder={label}
      maxLength={most}
      aria-invalid={name === 'due' && isBadDay}
      aria-describedby={name === 'due' && isBadDay ? why : undefined}
      value={typed[name]}
      onChange={(event) => setTyped({ ...typed, [name]: event.target.value })}
    />
  );
  return (
    <Card title={words.actions} aside={<span className="note i3 no-print">{words.actionsHint}</span>}>
      {actions.length === 0 && <p className="d-note">{words.noActions}</p>}
      <ul className="actions review-actions">
        {actions.map((action) => (
          <ActionRow key={action.id} action={action} now={now} onRemove={() => call('removeAction', { id: action.id }).catch(() => {})} />
        ))}
      </ul>
      <form className="review-add row no-print" onSubmit={add}>
        {field('text', words.addAction, 'review-text', longestFinding)}
        {field('owner', words.owner, 'review-owner', longestName)}
        {field('due', words.dueHint, 'review-due', 10)}
        <Button small type="submit" disabled={typed.text.trim() === '' || isBadDay}>
          {common.save}
        </Button>
      </form>
      {isBadDay && (
        <p id={why} role="alert" className="d-note">
          {words.badDay}
        </p>
      )}
      {isLost && (
        <p role="alert" className="d-note">
          {words.notSaved}
        </p>
      )}
    </Card>
  );
}
