import { useItem } from '@/components/hooks/item';
import { useWords } from '@/components/hooks/words';
import { HandOverForm } from '@/components/hosts/HandOverForm';
import { Icon } from '@/components/ui/Icon';
import type { MarkKeys } from '@/lib/room/mark-keys';
import { markKinds } from '@/lib/room/marks';
import { roomStart } from '@/lib/room/minute';
import { productsIn } from '@/lib/room/pins';
import { markKeys } from '@/lib/settings/settings';
import { LastMark } from './LastMark';
import { MarkForm } from './MarkForm';
import { markIcons } from './mark-icons';
import { type MarkBarProps, useMarkBar } from './use-mark-bar';
import './marks.css';

const day = 86_400_000;

/** A key for each mark of the running room, and the last one with what can be done to it. */
export function MarkBar(props: MarkBarProps) {
  const { marks: words } = useWords();
  const { page, hidden } = props;
  const keys = useItem(markKeys);
  const bar = useMarkBar(props, keys ?? none);
  const { last, open, handing } = bar;
  if (hidden || !keys) return null;
  return (
    <section className="marks" aria-label={words.bar}>
      {handing && page.shop ? (
        <HandOverForm
          key={handing.at}
          shop={page.shop.key}
          room={page.scope.room}
          at={handing.at}
          onHanded={bar.handed}
          onClose={bar.close}
        />
      ) : open ? (
        <MarkForm
          mark={open}
          from={roomStart(page.scope, page.at) ?? Date.now() - day}
          to={Date.now()}
          products={productsIn(page.rows)}
          onSave={bar.put}
          onClose={bar.close}
        />
      ) : (
        <div className="mark-keys">
          {markKinds.map((kind) => (
            <button
              key={kind}
              type="button"
              className="mark-key"
              aria-keyshortcuts={`${keys[kind]} Alt+${keys[kind]}`}
              onClick={() => bar.press(kind)}
            >
              <Icon name={markIcons[kind]} />
              <span className="clip">{words.kinds[kind]}</span>
              <i aria-hidden="true">{keys[kind]}</i>
            </button>
          ))}
        </div>
      )}
      {bar.failed && (
        <p className="note" role="alert">
          {words.notSaved}
        </p>
      )}
      {last && !open && !handing && (
        <LastMark
          page={page}
          marks={bar.marks}
          last={last}
          pressed={bar.pressed}
          now={bar.now}
          onUndo={bar.undo}
          onEdit={() => bar.fill(last)}
        />
      )}
    </section>
  );
}

const none = Object.fromEntries(markKinds.map((kind) => [kind, ''])) as MarkKeys;
