import { useId, useState } from 'react';
import { useItem } from '@/components/hooks/item';
import { useWords } from '@/components/hooks/words';
import { markIcons } from '@/components/marks/mark-icons';
import { Button } from '@/components/ui/Button';
import { Icon } from '@/components/ui/Icon';
import { type KeyConflict, keyConflict, usualKeys } from '@/lib/room/mark-keys';
import { type MarkKind, markKinds } from '@/lib/room/marks';
import { markKeys } from '@/lib/settings/settings';

/** Which key sets which mark. A key that is taken is said at its field and not saved. */
export function MarkKeysCard() {
  const { keys: words } = useWords().marks;
  const keys = useItem(markKeys);
  const [round, setRound] = useState(0);
  if (!keys) return null;
  const reset = async () => {
    await markKeys.setValue({ ...usualKeys });
    setRound(round + 1);
  };
  return (
    <section className="d-card d-narrow" aria-label={words.title}>
      <div className="d-card-head">
        <h2>{words.title}</h2>
        <Button small className="end" onClick={reset}>
          {words.reset}
        </Button>
      </div>
      {markKinds.map((kind) => (
        <KeyField key={`${kind} ${round}`} kind={kind} keys={keys} />
      ))}
      <p className="d-note i3">{words.note}</p>
    </section>
  );
}

function KeyField({ kind, keys }: { kind: MarkKind; keys: Record<MarkKind, string> }) {
  const { marks: words } = useWords();
  const [text, setText] = useState(keys[kind]);
  const conflict = keyConflict(keys, kind, text);
  const why = useId();
  const change = async (next: string) => {
    setText(next);
    if (!keyConflict(keys, kind, next)) await markKeys.setValue({ ...keys, [kind]: next.trim() });
  };
  return (
    <div className="d-setting">
      <label className="row" htmlFor={`${why}-field`}>
        <Icon name={markIcons[kind]} />
        {words.kinds[kind]}
      </label>
      <span className="row">
        {conflict && (
          <span id={why} className="note i2" role="alert">
            {whyText(conflict, words)}
          </span>
        )}
        <input
          id={`${why}-field`}
          className="field d-key"
          autoComplete="off"
          value={text}
          aria-invalid={conflict !== null}
          aria-describedby={conflict ? why : undefined}
          onFocus={(event) => event.target.select()}
          onChange={(event) => change(event.target.value)}
        />
      </span>
    </div>
  );
}

function whyText(conflict: KeyConflict, { keys, kinds }: ReturnType<typeof useWords>['marks']): string {
  return conflict.why === 'mark' ? keys.why.mark(kinds[conflict.kind]) : keys.why[conflict.why];
}
