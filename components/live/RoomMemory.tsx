import { useLanguage, useWords } from '@/components/hooks/words';
import { Sep } from '@/components/ui/Sep';
import { Tip } from '@/components/ui/Tip';
import { formatValue } from '@/lib/format';
import { audienceOf } from '@/lib/room/audience';
import { roomStart } from '@/lib/room/minute';
import { gapsSince } from '@/lib/room/sampling';
import type { History } from '@/lib/room/series';
import type { RoomPage } from './room';

/** How the room was read so far: how often, where not; and how many watched at once, on average and at most. */
export function RoomMemory({ page, history }: { page: RoomPage; history: History | undefined }) {
  const { memory } = useWords().live;
  const language = useLanguage();
  if (!history || history.count === 0) return null;
  const { every } = history.sampling;
  const gaps = gapsSince(roomStart(page.scope, page.at), history.from, history.sampling.gaps);
  const audience = audienceOf(history);
  const clock = (at: number) => new Date(at).toLocaleTimeString(language, { hour: '2-digit', minute: '2-digit', hour12: false });
  const count = (value: number) => formatValue({ value: Math.round(value), unit: 'count', step: 1 }, language);
  const missing = Math.round(gaps.reduce((sum, { from, to }) => sum + to - from, 0) / 60_000);
  return (
    <p className="sec note i2">
      {audience && (
        <>
          {memory.audience(count(audience.average), count(audience.peak), clock(audience.peakAt))}
          <Sep />
        </>
      )}
      {every !== null && memory.every(Math.max(1, Math.round(every / 1000)))}
      {every !== null && <Sep />}
      {gaps.length === 0 ? (
        memory.noGaps
      ) : (
        <Tip note={gaps.map(({ from, to }) => <p key={from}>{`${clock(from)}–${clock(to)}`}</p>)}>
          <button type="button" className="ref-name">
            {memory.gaps(gaps.length, missing)}
          </button>
        </Tip>
      )}
    </p>
  );
}
