import { useState } from 'react';
import { useAnswer } from '@/components/hooks/answer';
import { useNow } from '@/components/hooks/clock';
import { useLanguage, useWords } from '@/components/hooks/words';
import { useSayOver } from '@/components/live/use-say-over';
import { Icon } from '@/components/ui/Icon';
import { Menu, MenuItem } from '@/components/ui/Menu';
import { Sep } from '@/components/ui/Sep';
import { clockText } from '@/lib/format';
import { alarmText } from '@/lib/messages/alarm-text';
import { airOf } from '@/lib/room/air';
import type { Alarm } from '@/lib/room/alarms/alarm';
import { type RoomAlarms, settle, snooze, useRoomSound } from './use-alarms';
import './alarms.css';

/** For how long an alarm may be put off, minutes. */
const rests = [5, 15, 30];

/** What rings now: the newest in full, the others in a list below it. The only solid red in the panel. */
export function AlarmBar({ alarms }: { alarms: RoomAlarms }) {
  const { alarms: words } = useWords();
  const [open, setOpen] = useState(false);
  useRoomSound(alarms);
  const [first, ...others] = alarms.ringing;
  if (!first) return null;
  return (
    <section className="alarm-bar" role="alert" aria-label={words.title}>
      <AlarmLine alarm={first} />
      {others.length > 0 && (
        <>
          <button type="button" className="alarm-more" aria-expanded={open} onClick={() => setOpen(!open)}>
            {open ? words.shut : words.more(others.length)}
            <Icon name={open ? 'chevronUp' : 'chevronDown'} size={12} />
          </button>
          {open && (
            <div className="alarm-others">
              {others.map((alarm) => (
                <AlarmLine key={alarm.id} alarm={alarm} />
              ))}
            </div>
          )}
        </>
      )}
    </section>
  );
}

/** One alarm: since when, what, against what, what is usually looked at; of use, of none, or later. */
function AlarmLine({ alarm }: { alarm: Alarm }) {
  const { alarms: words } = useWords();
  const language = useLanguage();
  const { id, room, rule, worst, since } = alarm;
  const text = alarmText(rule, worst, words, language);
  return (
    <div className={rule === 'stale' ? 'alarm-line alarm-line--over' : 'alarm-line'}>
      <Icon name="alarm" size={16} />
      <div className="alarm-text">
        <b>{text}</b>
        <p className="note" title={words.advice[rule]}>
          <span className="nowrap">{words.since(clockText(since, language))}</span>
          <Sep />
          {words.advice[rule]}
        </p>
      </div>
      <span className="alarm-acts">
        {rule === 'stale' && <OverButton room={room} />}
        <button type="button" className="alarm-btn" onClick={() => settle(id, true)} aria-label={`${words.useful}: ${text}`}>
          {words.useful}
        </button>
        <Menu
          trigger={
            <button type="button" className="alarm-btn" aria-label={`${words.later}: ${text}`}>
              {words.later}
              <Icon name="chevronDown" size={12} />
            </button>
          }
        >
          {rests.map((minutes) => (
            <MenuItem key={minutes} onSelect={() => snooze(id, minutes)}>
              {words.snooze(minutes)}
            </MenuItem>
          ))}
          <MenuItem onSelect={() => settle(id, false)}>{words.useless}</MenuItem>
        </Menu>
      </span>
    </div>
  );
}

/** The page fell silent because the LIVE is over: said here, it rings no more. Not offered while the page is still read. */
function OverButton({ room }: { room: string }) {
  const { live } = useWords();
  const language = useLanguage();
  const { said, say } = useSayOver(room);
  const now = useNow(30_000);
  const end = useAnswer('roomEnd', { room }, { occasion: said }).value;
  if (!end || airOf(end.state, end.last, now) !== 'unseen') return null;
  return (
    <button type="button" className="alarm-btn" onClick={() => say(true)} title={live.over.ask(clockText(end.last, language))}>
      {live.over.say}
    </button>
  );
}
