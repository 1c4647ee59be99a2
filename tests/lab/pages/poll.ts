import { useEffect, useState } from 'react';
import type { LabConfig } from '../config.ts';
import type { RoomFeed } from '../feed.ts';

/** A page that lost its server stands still; a test may want it to, for a moment. */
export const polling = { held: false };

/** Fetches the room's figures every `every` milliseconds of the page's clock, as TikTok's page does while a LIVE runs. */
export function useRoom(room: string, config: LabConfig, every: number): RoomFeed | null {
  const [feed, setFeed] = useState<RoomFeed | null>(null);
  useEffect(() => {
    let current = true;
    const ask = async () => {
      if (polling.held) return;
      const query = new URLSearchParams(location.search);
      query.set('at', String(Date.now()));
      const answer = await fetch(`/lab/room/${room}?${query}`).catch(() => null);
      if (answer?.ok && current && !polling.held) setFeed((await answer.json()) as RoomFeed);
    };
    void ask();
    const stop = config.state === 'live' ? repeat(every, config.clock, ask) : () => undefined;
    return () => {
      current = false;
      stop();
    };
  }, [room, config, every]);
  return feed;
}

/** Repeats by the page's timer, or by a worker's, which hidden tabs keep. Returns how to stop. */
function repeat(milliseconds: number, clock: LabConfig['clock'], work: () => void): () => void {
  if (clock === 'timer') {
    const timer = setInterval(work, milliseconds);
    return () => clearInterval(timer);
  }
  const source = URL.createObjectURL(new Blob([`setInterval(() => postMessage(0), ${milliseconds})`], { type: 'text/javascript' }));
  const worker = new Worker(source);
  worker.onmessage = work;
  return () => worker.terminate();
}
