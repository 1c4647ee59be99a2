import { useEffect, useRef, useState } from 'react';
import { useNow } from '@/components/hooks/clock';
import { useWords } from '@/components/hooks/words';
import type { RoomPage } from '@/components/live/room';
import { isSingleKey } from '@/components/panel/use-shortcuts';
import { Button } from '@/components/ui/Button';
import { Icon } from '@/components/ui/Icon';
import { call } from '@/lib/messages/client';
import { hostScreenAt } from '@/lib/room/cue';
import { useCues, useHostScreen } from '../use-cues';
import { CueInForce } from './CueInForce';
import { NextCue } from './NextCue';
import { NowCue } from './NowCue';
import { Phrases } from './Phrases';
import type { Situation } from './situation';
import { useSendCue } from './use-send-cue';
import './cue.css';

type CueComposerProps = { page: RoomPage; tab: number | null; situations: readonly Situation[] };

/** What the desk says to the host: a line for now, what comes next, and whether it is seen. */
export function CueComposer({ page, tab, situations }: CueComposerProps) {
  const { cue: words } = useWords().screens;
  const { room } = page.scope;
  const now = useNow(1000);
  const cues = useCues(room);
  const screen = useHostScreen(room);
  const { failed, put } = useSendCue(page);
  const [text, setText] = useState('');
  const field = useRef<HTMLInputElement>(null);
  useCueKey(() => field.current?.focus());
  const take = (phrase: string) => {
    setText(phrase);
    field.current?.focus();
  };
  const shown = { screen, now };
  return (
    <section className="sec cue" aria-label={words.title}>
      <div className="row">
        <h2 className="nowrap">{words.title}</h2>
        <span className="note i3 end nowrap">{words.key}</span>
      </div>
      <HostState state={hostScreenAt(screen, now)} tab={tab} />
      <h3 className="note i2">{words.now}</h3>
      <CueInForce cue={cues.now} {...shown} onClear={() => void put('now', null)} />
      <NowCue page={page} text={text} onText={setText} field={field} onSend={put} />
      <Phrases situations={situations} onTake={take} />
      <h3 className="note i2">{words.next}</h3>
      <CueInForce cue={cues.next} {...shown} onClear={() => void put('next', null)} />
      <NextCue onSend={put} />
      {failed && (
        <p className="note" role="alert">
          {words.failed}
        </p>
      )}
    </section>
  );
}

/** Whether the room's host can see a line, and the way to a window where he can. */
function HostState({ state, tab }: { state: 'seen' | 'covered' | 'closed'; tab: number | null }) {
  const { cue: words, opens } = useWords().screens;
  return (
    <p className="row note i2 cue-host" role="status">
      <Icon name={state === 'seen' ? 'check' : 'unknown'} size={12} />
      {words.screen[state]}
      {state === 'closed' && tab !== null && (
        <Button small className="end" aria-label={opens.host} onClick={() => call('openWindow', { tab, view: 'host' }).catch(() => {})}>
          {words.open}
        </Button>
      )}
    </p>
  );
}

/** A stroke begins a line, wherever the keyboard is. */
function useCueKey(begin: () => void): void {
  const act = useRef(begin);
  act.current = begin;
  useEffect(() => {
    const press = (event: KeyboardEvent) => {
      if (event.key !== '/' || !isSingleKey(event)) return;
      // The key that opens the line is not its first letter.
      event.preventDefault();
      act.current();
    };
    document.addEventListener('keydown', press);
    return () => document.removeEventListener('keydown', press);
  }, []);
}
