import type { ReactNode } from 'react';
import { useWords } from '@/components/hooks/words';
import type { RoomPage } from '@/components/live/room';
import { airText, useAir } from '@/components/live/use-air';
import { roomMinute } from '@/lib/room/minute';

type TileHeadProps = { page: RoomPage; planned: number | null; children: ReactNode };

/** Lamp and word, the shop, which minute and how much is left. */
export function TileHead({ page, planned, children }: TileHeadProps) {
  const { live, states } = useWords();
  const air = useAir(page);
  const minute = roomMinute(page);
  const left = air === 'on' && planned !== null && minute !== null ? planned - minute : null;
  return (
    <>
      <div className="tile-head">
        <i className={air === 'on' ? 'lamp' : 'lamp lamp--off'} />
        {children}
      </div>
      <p className="tile-when note i2">
        <b>{airText(air, live)}</b>
        {air === 'on' && minute !== null && <span>{states.minute(minute)}</span>}
        {left !== null && <span className="end">{left >= 0 ? live.left(left) : live.overrun}</span>}
      </p>
    </>
  );
}
