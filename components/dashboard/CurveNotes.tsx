import { gapsOf, type Track } from '@/components/charts/track';
import { useWords } from '@/components/hooks/words';
import { Icon } from '@/components/ui/Icon';
import { useTexts } from './use-texts';

const most = 6;

/** The moment shown, and in words what the curves show as breaks and triangles. */
export function CurveNotes({ tracks, at, start }: { tracks: Track[]; at: number; start?: number }) {
  const all = useWords();
  const words = all.dashboard.room;
  const texts = useTexts();
  const gaps = new Set(tracks.flatMap(gapsOf).map(({ from, to }) => words.gapAt(texts.clock(from), texts.clock(to))));
  const restated = tracks.flatMap((track) =>
    track.restatements.map(
      (one) =>
        `${all.metrics[track.metric].name} ${words.restatedAt(texts.clock(one.at), texts.point(track.metric, one.change, track.currency))}`,
    ),
  );
  const misread = tracks.flatMap((track) =>
    track.misreads.map(
      (one) =>
        `${all.metrics[track.metric].name} ${words.misreadAt(texts.clock(one.at), texts.point(track.metric, one.value, track.currency))}`,
    ),
  );
  const minute = start === undefined ? null : Math.floor((at - start) / 60_000);
  return (
    <div className="d-notes note i2">
      <span className="i3">
        {texts.clock(at)}
        {minute !== null && minute >= 0 && ` ${words.minute(minute)}`}
      </span>
      {gaps.size > 0 && <Note icon="unknown" count={words.gaps(gaps.size)} lines={[...gaps]} />}
      {misread.length > 0 && <Note icon="unknown" count={words.misreads(misread.length)} lines={misread} />}
      {restated.length > 0 && <Note icon="down" count={words.restatements(restated.length)} lines={restated} />}
    </div>
  );
}

function Note({ icon, count, lines }: { icon: 'unknown' | 'down'; count: string; lines: string[] }) {
  const texts = useTexts();
  return (
    <span className="row">
      {icon === 'down' ? <Triangle /> : <Icon name="unknown" size={12} />}
      {lines.length > most ? count : texts.list(lines)}
    </span>
  );
}

/** The mark of a restatement, as drawn on the curve. */
function Triangle() {
  return (
    <svg className="ic" width="12" height="12" viewBox="0 0 16 16" aria-hidden="true">
      <path d="M2.6 4H13.4L8 13Z" />
    </svg>
  );
}
