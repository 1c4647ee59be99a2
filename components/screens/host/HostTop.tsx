import type { ReactNode } from 'react';
import { useLanguage, useWords } from '@/components/hooks/words';
import { airText } from '@/components/live/use-air';
import { IconButton } from '@/components/ui/Button';
import { Icon } from '@/components/ui/Icon';
import { TallyMark } from '@/components/ui/TallyMark';
import { clockText } from '@/lib/format';
import type { HostView } from './host-view';

type BarProps = { lit: boolean; now: number; onFullScreen: (() => void) | null; onAbout: (() => void) | null; children: ReactNode };

/** The line on top of every host's screen: what is said of the room, the clock, and two buttons. */
export function HostBar({ lit, now, onFullScreen, onAbout, children }: BarProps) {
  const { host } = useWords().screens;
  const language = useLanguage();
  return (
    <header className="host-top">
      <TallyMark lit={lit} size={24} />
      {children}
      <b>{clockText(now, language)}</b>
      <span className="host-tools">
        {onAbout && <IconButton icon="info" label={host.about} onClick={onAbout} aria-keyshortcuts="?" />}
        {onFullScreen && <IconButton icon="fullScreen" label={host.fullScreen} onClick={onFullScreen} aria-keyshortcuts="F" />}
      </span>
    </header>
  );
}

/** Why the numbers stand still: the page is silent, the extension cannot be reached, its tab was closed. */
export type Standstill = 'silent' | 'lost' | 'closed';

type TopProps = { view: HostView; now: number; still: Standstill | null; onFullScreen: (() => void) | null; onAbout: () => void };

/** On air or not, which minute, how much is left, who is on air and since when. */
export function HostTop({ view, now, still, onFullScreen, onAbout }: TopProps) {
  const { live, screens, hosts: hostWords } = useWords();
  const { air, minute, left, hosts, showsMoney, at } = view;
  const language = useLanguage();
  const onAir = air === 'on' && !still;
  return (
    <HostBar lit={onAir} now={now} onFullScreen={onFullScreen} onAbout={onAbout}>
      <i className={onAir ? 'lamp' : 'lamp lamp--off'} />
      <h1>{airText(air, live)}</h1>
      {still && (
        <span className="host-still" role="status">
          <Icon name="old" size={20} />
          {screens.host.stale[still](clockText(at, language))}
        </span>
      )}
      {onAir && minute !== null && (
        <span>
          {live.minute} <b>{minute}</b> {live.minuteAfter}
        </span>
      )}
      {onAir && left !== null && (
        <>
          <i className="sep" />
          <span>{left >= 0 ? live.left(left) : live.overrun}</span>
        </>
      )}
      {hosts && !still && air !== 'ended' && (
        <>
          <i className="sep" />
          <span className="clip">{screens.host.onAirFor(hosts.names.join(hostWords.and), hosts.minutes)}</span>
        </>
      )}
      <span className="host-hid">
        {!showsMoney && (
          <>
            <Icon name="hidden" size={20} />
            {screens.host.moneyHidden}
          </>
        )}
      </span>
    </HostBar>
  );
}
