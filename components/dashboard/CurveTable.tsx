import type { CurveModel } from '@/components/charts/curve-model';
import { readingAt, type Track } from '@/components/charts/track';
import { useWords } from '@/components/hooks/words';
import { useTexts } from './use-texts';

const minute = 60_000;
const mostRows = 240;

/** The curves as numbers: one row a minute, or every few minutes of a long room. Blank where there is no sample. */
export function CurveTable({ tracks, model, start }: { tracks: Track[]; model: CurveModel; start?: number }) {
  const all = useWords();
  const words = all.dashboard.room.table;
  const texts = useTexts();
  const step = Math.ceil((model.to - model.from) / minute / mostRows) * minute;
  const first = Math.ceil(model.from / minute) * minute;
  const count = Math.floor((model.to - first) / step) + 1;
  const times = Array.from({ length: Math.max(0, count) }, (_, i) => first + i * step);
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a scrolling region must be reachable by keyboard
    <section className="d-scroll d-scroll--tall" tabIndex={0} aria-label={words.caption}>
      <table className="d-table">
        <caption className="sr">{words.caption}</caption>
        <thead>
          <tr>
            <th scope="col">{words.time}</th>
            {start !== undefined && (
              <th scope="col" className="num">
                {words.minute}
              </th>
            )}
            {tracks.map((track) => (
              <th key={track.metric} scope="col" className="num">
                {all.metrics[track.metric].name}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {times.map((at) => (
            <tr key={at}>
              <th scope="row">{texts.clock(at)}</th>
              {start !== undefined && <td className="num">{Math.max(0, Math.floor((at - start) / minute))}</td>}
              {tracks.map((track) => {
                const value = readingAt(track, at);
                return (
                  <td key={track.metric} className="num">
                    {value === null ? '' : texts.point(track.metric, value, track.currency)}
                  </td>
                );
              })}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
