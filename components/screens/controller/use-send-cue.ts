import { useState } from 'react';
import type { RoomPage } from '@/components/live/room';
import { call } from '@/lib/messages/client';
import type { Cue, CueSlot } from '@/lib/room/cue';

const minuteMs = 60_000;

/** A line without a time of its own stays for so many minutes at most. */
export const nextMinutes = 30;

/** What comes next is over so long (ms) after its time. */
const overAfter = 2 * minuteMs;

/** When a line goes by itself, epoch ms: `minutes` after it is sent (0: never), or soon after its time. */
export function endOfCue(now: number, minutes: number, due?: number): number | null {
  if (due !== undefined) return due + overAfter;
  return minutes === 0 ? null : now + minutes * minuteMs;
}

/** Puts a line on the host's screen; null takes it down. Whether that was done. */
export type SendCue = (slot: CueSlot, cue: Pick<Cue, 'id' | 'text' | 'until' | 'due'> | null) => Promise<boolean>;

/** Sends lines to a room's host and takes them down; `failed` until the next one went out. */
export function useSendCue({ scope, shop }: RoomPage): { failed: boolean; put: SendCue } {
  const [failed, setFailed] = useState(false);
  const put: SendCue = async (slot, cue) => {
    const done = await call('putCue', { room: scope.room, shop: shop?.key ?? '', slot, cue }).then(
      () => true,
      () => false,
    );
    setFailed(!done);
    return done;
  };
  return { failed, put };
}
