import { useLanguage, useWords } from '@/components/hooks/words';
import { PaceChip } from '@/components/live/Pace';
import type { RoomPace } from '@/components/live/room-pace';
import { Figure } from '@/components/ui/Figure';
import { Meter } from '@/components/ui/Meter';
import { formatValue } from '@/lib/format';

/** The count the room is paced by, against its target and what is due by now. */
export function TilePace({ found, counted }: { found: RoomPace | null; counted: string }) {
  const { screens } = useWords();
  const language = useLanguage();
  const { wall } = screens;
  if (!found) {
    return (
      <div className="tile-pace">
        <span className="note i2">{counted}</span>
        <p className="tile-hero tile-hero--none">{wall.unread}</p>
      </div>
    );
  }
  const { actual, target, pace } = found;
  return (
    <div className="tile-pace">
      <div className="row">
        <span className="note i2 clip">{counted}</span>
        <span className="end">{target ? <PaceChip found={found} /> : <span className="note i3">{wall.noTarget}</span>}</span>
      </div>
      <p className="tile-hero">
        <Figure amount={actual} />
        {target && <small>/ {formatValue({ ...actual, value: target.value }, language)}</small>}
      </p>
      {target && (
        <Meter label={counted} value={actual.value} target={target.value} due={pace?.due ?? null} behind={found.state === 'behind'} />
      )}
    </div>
  );
}
