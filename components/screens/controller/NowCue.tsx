import { type FormEvent, type RefObject, useId, useState } from 'react';
import { useWords } from '@/components/hooks/words';
import type { RoomPage } from '@/components/live/room';
import { newMarkId } from '@/components/marks/use-marks';
import { IconButton } from '@/components/ui/Button';
import { onEscape } from '@/components/ui/on-escape';
import { Picker } from '@/components/ui/Picker';
import { call } from '@/lib/messages/client';
import { longestCue } from '@/lib/room/cue';
import { endOfCue, type SendCue } from './use-send-cue';

const stays = ['5', '10', '20', '0'] as const;

type NowCueProps = {
  page: RoomPage;
  text: string;
  onText: (text: string) => void;
  field: RefObject<HTMLInputElement | null>;
  onSend: SendCue;
};

/** One line for now: typed or taken from the phrases, sent with Enter, for as long as was chosen. */
export function NowCue({ page, text, onText, field, onSend }: NowCueProps) {
  const { cue: words } = useWords().screens;
  const [stay, setStay] = useState<(typeof stays)[number]>('10');
  const [noted, setNoted] = useState(false);
  const [empty, setEmpty] = useState(false);
  const why = useId();
  const send = async (event: FormEvent) => {
    event.preventDefault();
    const line = text.trim();
    if (line === '') return setEmpty(true);
    const at = Date.now();
    const done = await onSend('now', { id: newMarkId(), text: line, until: endOfCue(at, Number(stay)) });
    if (!done) return;
    onText('');
    if (noted) call('putMark', { id: newMarkId(), room: page.scope.room, kind: 'note', at, text: line }).catch(() => {});
  };
  return (
    <form onSubmit={send} onKeyDown={onEscape(() => field.current?.blur())} className="cue-form">
      <input
        ref={field}
        className="field cue-field"
        aria-label={words.nowField}
        aria-keyshortcuts="/"
        aria-invalid={empty}
        aria-describedby={why}
        placeholder={words.nowHint}
        maxLength={longestCue}
        autoComplete="off"
        value={text}
        onChange={(event) => {
          onText(event.target.value);
          setEmpty(false);
        }}
      />
      <IconButton type="submit" icon="send" label={words.send} />
      <div className="cue-options note i2">
        <Picker label={words.stay} value={stay} options={stays.map((value) => ({ value, name: words.stays[value] }))} onChange={setStay} />
        <label className="cue-check">
          <input type="checkbox" checked={noted} onChange={(event) => setNoted(event.target.checked)} />
          {words.note}
        </label>
        <span id={why} className="end" role={empty ? 'alert' : undefined}>
          {empty ? words.empty : words.left(longestCue - text.length)}
        </span>
      </div>
    </form>
  );
}
