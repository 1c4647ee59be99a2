import { useWords } from '@/components/hooks/words';
import { IconButton } from '@/components/ui/Button';
import { Sep } from '@/components/ui/Sep';
import { call } from '@/lib/messages/client';
import { type Action, isLate } from '@/lib/report/review/review';
import './actions.css';

const dayMs = 86_400_000;

/** One thing to be done: a tick when it is, whose it is, by when, and how old it has become. */
export function ActionRow({ action, now, onRemove }: { action: Action; now: number; onRemove?: () => void }) {
  const { review: words } = useWords();
  const { text, owner, due, made, doneAt } = action;
  const tick = (done: boolean) => {
    const { doneAt: _, ...open } = action;
    call('putAction', done ? { ...open, doneAt: Date.now() } : open).catch(() => {});
  };
  const days = Math.max(0, Math.floor((now - made) / dayMs));
  return (
    <li className={doneAt === undefined ? 'action' : 'action action--done'}>
      <label>
        <input type="checkbox" checked={doneAt !== undefined} onChange={(event) => tick(event.target.checked)} />
        <span>
          <b>{text}</b>
          <span className="note i2">
            {owner ?? words.nobody}
            {due && (
              <>
                <Sep />
                {isLate(action, now) ? words.late(due) : words.due(due)}
              </>
            )}
            <Sep />
            {words.age(days)}
          </span>
        </span>
      </label>
      {onRemove && (
        <span className="no-print">
          <IconButton icon="trash" label={words.remove} onClick={onRemove} />
        </span>
      )}
    </li>
  );
}
