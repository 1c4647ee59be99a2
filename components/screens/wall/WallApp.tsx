import { useNow } from '@/components/hooks/clock';
import { useLanguage, useWords } from '@/components/hooks/words';
import { LanguageSwitch } from '@/components/panel/TopBar';
import { Empty } from '@/components/ui/Empty';
import { TallyMark } from '@/components/ui/TallyMark';
import { clockText } from '@/lib/format';
import { airOf } from '@/lib/room/air';
import type { ScreenProps } from '../ScreenApp';
import { columnsFor, type OpenRoom } from './open-rooms';
import { useOpenRooms } from './use-open-rooms';
import { useWallSound } from './use-wall-sound';
import { WallTile } from './WallTile';
import '@/components/panel/panel.css';
import '@/components/live/live.css';
import './wall.css';

/** Every room that a tab of this browser shows, one tile each. */
export function WallApp({ prefs }: ScreenProps) {
  const { screens } = useWords();
  const { wall } = screens;
  const language = useLanguage();
  const now = useNow(5000);
  const rooms = useOpenRooms();
  const sayAlarms = useWallSound();
  if (!rooms) return null;
  return (
    <main className="wall" aria-label={screens.names.wall}>
      <header className="top">
        <TallyMark lit={rooms.some((one) => isOn(one, now))} />
        <h1>{wall.title}</h1>
        <span className="note i2">{wall.count(rooms.length)}</span>
        <span className="top-tools">
          <LanguageSwitch />
          <b className="wall-clock">{clockText(now, language)}</b>
        </span>
      </header>
      {rooms.length === 0 ? (
        <Empty icon="wall" title={wall.empty.title}>
          <p>{wall.empty.text}</p>
        </Empty>
      ) : (
        <ul className="wall-tiles scrolls" style={{ '--columns': columnsFor(rooms.length) }}>
          {rooms.map((open) => (
            <WallTile key={open.page.scope.room} open={open} prefs={prefs} onAlarms={sayAlarms} />
          ))}
        </ul>
      )}
    </main>
  );
}

function isOn({ page }: OpenRoom, now: number): boolean {
  return airOf(page.scope.state, page.at, now) === 'on';
}
