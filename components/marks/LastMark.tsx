import { useId, useState } from 'react';
import { useAnswer } from '@/components/hooks/answer';
import { useLanguage, useWords } from '@/components/hooks/words';
import type { RoomPage } from '@/components/live/room';
import { IconButton } from '@/components/ui/Button';
import { Sep } from '@/components/ui/Sep';
import { clockText } from '@/lib/format';
import { effectSpan } from '@/lib/room/effect';
import { hostMark, isBare, type Mark } from '@/lib/room/marks';
import { productsIn } from '@/lib/room/pins';
import { EffectList } from './EffectList';
import { countText, mainCount } from './effect-text';

type LastMarkProps = {
  page: RoomPage;
  marks: readonly Mark[];
  last: Mark;
  /** What undo takes back; it may be another than the one shown. */
  pressed: Mark | undefined;
  now: number;
  onUndo: (() => void) | null;
  onEdit: () => void;
};

/** An effect is news for this long after it is known, milliseconds; later it is in the review. */
const news = 1_800_000;

/** The last mark, to undo or change, and what the ten minutes after the last one that has them were like. */
export function LastMark({ page, marks, last, pressed, now, onUndo, onEdit }: LastMarkProps) {
  const { marks: words } = useWords();
  const language = useLanguage();
  const judged = marks.findLast((mark) => now - mark.at >= effectSpan && now - mark.at < effectSpan + news);
  return (
    <>
      <div className="mark-last note">
        <span className="i3">{clockText(last.at, language)}</span>
        <span className="clip">
          {words.kinds[last.kind]} {last.product?.name ?? last.text}
        </span>
        {last.by === 'page' && <span className="i3 wide nowrap">{words.by.page}</span>}
        <span className="mark-acts">
          {last.kind === 'pin' && last.by === 'hand' && !last.product && productsIn(page.rows).length > 0 && (
            <button type="button" className="text-btn" onClick={onEdit}>
              {words.chooseProduct}
            </button>
          )}
          {onUndo && (
            <button type="button" className="text-btn" onClick={onUndo} aria-keyshortcuts="U Alt+U">
              {words.undo}
              {pressed && pressed.id !== last.id && ` ${words.kinds[pressed.kind]}`}
            </button>
          )}
          {isBare(last) ? (
            <button type="button" className="text-btn" onClick={onEdit}>
              {words.fill}
            </button>
          ) : (
            !last.id.startsWith(hostMark) && <IconButton icon="edit" label={words.edit} onClick={onEdit} />
          )}
        </span>
      </div>
      {judged && <JudgedLine page={page} mark={judged} isLast={judged === last} />}
    </>
  );
}

function JudgedLine({ page, mark, isLast }: { page: RoomPage; mark: Mark; isLast: boolean }) {
  const { marks: words } = useWords();
  const language = useLanguage();
  const [open, setOpen] = useState(false);
  const list = useId();
  const effect = useAnswer('effect', { room: page.scope.room, surface: page.surface, mark: mark.id }).value;
  // The answer to the mark before may still stand.
  const main = effect?.at === mark.at ? mainCount(effect) : undefined;
  if (!main || !effect) return null;
  return (
    <>
      <p className="mark-effect note i2">
        {!isLast && (
          <span className="i3">
            {clockText(mark.at, language)} {words.kinds[mark.kind]}
            <Sep />
          </span>
        )}
        {countText(main, words, language)}
        <Sep />
        {words.effect.inTen}{' '}
        <button type="button" className="text-btn" aria-expanded={open} aria-controls={list} onClick={() => setOpen(!open)}>
          {open ? words.effect.fold : words.effect.all}
        </button>
      </p>
      {open && <EffectList id={list} effect={effect} />}
    </>
  );
}
