import { useLanguage, useWords } from '@/components/hooks/words';
import { Sep } from '@/components/ui/Sep';
import { roomMinute, roomStart } from '@/lib/room/minute';
import type { RoomPage } from './room';
import { airText, useAir } from './use-air';

/** On air or not, which minute, how much is left of the plan. */
export function RoomHeader({ page, planned }: { page: RoomPage; planned: number | null }) {
  const { live } = useWords();
  const language = useLanguage();
  const minute = roomMinute(page);
  const start = roomStart(page.scope, page.at);
  const clock = (at: number) => new Date(at).toLocaleTimeString(language, { hour: '2-digit', minute: '2-digit', hour12: false });
  const air = useAir(page);
  const onAir = air === 'on';
  const left = onAir && planned !== null && minute !== null ? planned - minute : null;
  const end = start !== undefined && left !== null && planned !== null ? clock(start + planned * 60_000) : null;
  const when = start === undefined ? live.startUnknown : end ? live.ends(end) : live.started(clock(start));
  return (
    <section className="room">
      <span className="row nowrap">
        <i className={onAir ? 'lamp' : 'lamp lamp--off'} />
        <b>{airText(air, live)}</b>
        {minute !== null && onAir && (
          <span className="i2">
            {live.minute} <b>{minute}</b> {live.minuteAfter}
          </span>
        )}
        {minute !== null && air === 'ended' && <span className="i2">{live.lasted(minute)}</span>}
      </span>
      <span className="i2 nowrap clip">
        {left !== null && (left >= 0 ? live.left(left) : live.overrun)}
        <span className={left !== null ? 'wide' : undefined}>
          {left !== null && <Sep />}
          {when}
        </span>
      </span>
    </section>
  );
}
