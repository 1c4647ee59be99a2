import { useEffect, useState } from 'react';
import { storage } from '#imports';
import { call } from '@/lib/messages/client';
import { cueKey, screenKey } from '@/lib/messages/cues';
import type { Cue, CueSlot, HostScreen } from '@/lib/room/cue';

/** A key of the session, followed; null until it is read, and where there is nothing. */
function useSession<T>(key: `session:${string}` | null): T | null {
  const [heard, setHeard] = useState<{ key: string; value: T | null }>();
  useEffect(() => {
    if (key === null) return;
    let gone = false;
    const hear = (value: T | null) => !gone && setHeard({ key, value });
    storage.getItem<T>(key).then(hear);
    const stop = storage.watch<T>(key, hear);
    return () => {
      gone = true;
      stop();
    };
  }, [key]);
  // Another room's line is none for this one.
  return heard?.key === key ? heard.value : null;
}

/** What the desk says to a room's host; null asks nothing. */
export function useCues(room: string | null): Record<CueSlot, Cue | null> {
  const now = useSession<Cue>(room === null ? null : cueKey(room, 'now'));
  const next = useSession<Cue>(room === null ? null : cueKey(room, 'next'));
  return { now, next };
}

/** What a room's host window last said of itself. */
export function useHostScreen(room: string | null): HostScreen | null {
  return useSession<HostScreen>(room === null ? null : screenKey(room));
}

const everyMs = 5000;

/** Tells the desk that this window shows a room to its host, and which cues: at once when that changes, and every few seconds. */
export function useSayShown(room: string | null, cues: readonly string[]): void {
  const ids = cues.join(' ');
  useEffect(() => {
    if (room === null) return;
    let frame = 0;
    const say = (isVisible: boolean) =>
      void call('hostScreen', { room, isVisible, cues: ids === '' ? [] : ids.split(' ') }).catch(() => {});
    const tell = () => {
      cancelAnimationFrame(frame);
      // A line counts as seen once it is painted, and a window that nobody sees paints nothing.
      if (document.visibilityState === 'visible') frame = requestAnimationFrame(() => requestAnimationFrame(() => say(true)));
      else say(false);
    };
    tell();
    const timer = setInterval(tell, everyMs);
    document.addEventListener('visibilitychange', tell);
    return () => {
      cancelAnimationFrame(frame);
      clearInterval(timer);
      document.removeEventListener('visibilitychange', tell);
    };
  }, [room, ids]);
}
