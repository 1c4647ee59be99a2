import { type FormEvent, useId, useState } from 'react';
import { useWords } from '@/components/hooks/words';
import { typedClock } from '@/components/marks/mark-text';
import { newMarkId } from '@/components/marks/use-marks';
import { IconButton } from '@/components/ui/Button';
import { longestCue } from '@/lib/room/cue';
import { endOfCue, nextMinutes, type SendCue } from './use-send-cue';

const minuteMs = 60_000;
/** A time lies within the next hours, or is this very minute. */
const aheadMs = 12 * 60 * minuteMs;

/** What comes next, with its time where it has one. */
export function NextCue({ onSend }: { onSend: SendCue }) {
  const { cue: words } = useWords().screens;
  const [text, setText] = useState('');
  const [time, setTime] = useState('');
  const [wrong, setWrong] = useState<'text' | 'time' | null>(null);
  const why = useId();
  const send = async (event: FormEvent) => {
    event.preventDefault();
    const now = Date.now();
    const line = text.trim();
    if (line === '') return setWrong('text');
    const due = time.trim() === '' ? undefined : typedClock(time, now, now - minuteMs, now + aheadMs);
    if (due === null) return setWrong('time');
    const done = await onSend('next', {
      id: newMarkId(),
      text: line,
      until: endOfCue(now, nextMinutes, due),
      ...(due !== undefined && { due }),
    });
    if (!done) return;
    setText('');
    setTime('');
  };
  const edit = (set: (value: string) => void) => (event: { target: { value: string } }) => {
    set(event.target.value);
    setWrong(null);
  };
  return (
    <form onSubmit={send} className="cue-form cue-form--next">
      <input
        className="field cue-due"
        aria-label={words.dueField}
        aria-invalid={wrong === 'time'}
        aria-describedby={wrong === 'time' ? why : undefined}
        placeholder={words.dueHint}
        maxLength={8}
        value={time}
        onChange={edit(setTime)}
      />
      <input
        className="field cue-field"
        aria-label={words.nextField}
        aria-invalid={wrong === 'text'}
        aria-describedby={wrong === 'text' ? why : undefined}
        placeholder={words.nextHint}
        maxLength={longestCue}
        autoComplete="off"
        value={text}
        onChange={edit(setText)}
      />
      <IconButton type="submit" icon="send" label={`${words.send}: ${words.next}`} />
      {wrong && (
        <span id={why} className="note i2 cue-why" role="alert">
          {wrong === 'time' ? words.badDue : words.empty}
        </span>
      )}
    </form>
  );
}
