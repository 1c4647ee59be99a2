import { useLanguage, useWords } from '@/components/hooks/words';
import type { RoomPage } from '@/components/live/room';
import { useAir } from '@/components/live/use-air';
import { Icon } from '@/components/ui/Icon';
import { clockText } from '@/lib/format';
import { alarmText } from '@/lib/messages/alarm-text';
import type { Alarm } from '@/lib/room/alarms/alarm';

type TileFootProps = { page: RoomPage; alarms: readonly Alarm[]; minute: number | null };

/** What rings, the newest in words; else since when nothing was read; else how long an ended room was. */
export function TileFoot({ page, alarms: [first, ...others], minute }: TileFootProps) {
  const { screens, alarms: words } = useWords();
  const language = useLanguage();
  const { wall } = screens;
  const air = useAir(page);
  if (air === 'unseen') {
    return (
      <p className="tile-foot tile-foot--silent">
        <Icon name="old" size={16} />
        <span className="clip">{wall.silentSince(clockText(page.at, language))}</span>
      </p>
    );
  }
  if (first) {
    return (
      <p className="tile-foot tile-foot--alarm" role="alert">
        <Icon name="alarm" size={16} />
        <b className="clip">{alarmText(first.rule, first.worst, words, language)}</b>
        {others.length > 0 && <span className="end nowrap">{wall.alarms(others.length)}</span>}
      </p>
    );
  }
  if (air === 'ended' && minute !== null) return <p className="tile-foot note i2">{wall.ended(minute)}</p>;
  return <p className="tile-foot" />;
}
