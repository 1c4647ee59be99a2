import { useLanguage, useWords } from '@/components/hooks/words';
import { expectedShare, type Forecast } from '@/lib/room/forecast';
import { type Shape, shapeSteps } from '@/lib/room/shape';

type PaceChartProps = {
  /** The counter over time, evenly spaced from `from` to `to` (epoch ms); null is a gap. */
  points: readonly (number | null)[];
  from: number;
  to: number;
  target: number;
  /** Start and planned end of the room, epoch ms. */
  start: number;
  end: number;
  shapes: readonly Shape[];
  finish: Forecast | null;
};

const height = 60;
const base = height - 4;

/** The room's curve under its target, with what is due and the cone of likely finishes; the clock beneath. */
export function PaceChart({ points, from, to, target, start, end, shapes, finish }: PaceChartProps) {
  const { live } = useWords();
  const language = useLanguage();
  // A band that reaches far above must not flatten the curve: it runs out of the picture.
  const most = Math.max(target, ...points.map((point) => point ?? 0), Math.min(finish?.finish ?? 0, target * 1.5));
  const last = Math.max(end, to);
  const x = (at: number) => (((at - start) / (last - start)) * 100).toFixed(2);
  const y = (value: number) => Math.max(0, base - (value / most) * (base - 4)).toFixed(1);
  const at = (index: number) => from + ((to - from) * index) / Math.max(1, points.length - 1);
  const path = points.map((p, i) => (p === null ? '' : `${points[i - 1] == null ? 'M' : 'L'}${x(at(i))} ${y(p)}`)).join('');
  const due = Array.from({ length: shapeSteps + 1 }, (_, step) => step / shapeSteps)
    .map((passed) => `${x(start + (end - start) * passed)} ${y(target * expectedShare(shapes, passed).share)}`)
    .join('L');
  const now = points.at(-1);
  const clock = (moment: number) => new Date(moment).toLocaleTimeString(language, { hour: '2-digit', minute: '2-digit', hour12: false });
  return (
    <figure className="pace-chart">
      <svg viewBox={`0 0 100 ${height}`} preserveAspectRatio="none" role="img" aria-label={live.pace.title}>
        {now != null && finish?.high !== undefined && finish.low !== undefined && to < end && (
          <path className="g-cone" d={`M${x(to)} ${y(now)}L${x(end)} ${y(finish.high)}V${y(finish.low)}Z`} />
        )}
        <path className="g-team" d={`M0 ${y(target)}H100`} vectorEffect="non-scaling-stroke" />
        <path className="g-own" d={`M${due}`} vectorEffect="non-scaling-stroke" />
        {now != null && finish && to < end && (
          <path className="g-ahead" d={`M${x(to)} ${y(now)}L${x(end)} ${y(finish.finish)}`} vectorEffect="non-scaling-stroke" />
        )}
        <path className="g-now" d={path} vectorEffect="non-scaling-stroke" />
        {now != null && <path className="g-dot" d={`M${x(to)} ${y(now)}h.01`} vectorEffect="non-scaling-stroke" />}
      </svg>
      <figcaption className="pace-clock">
        <span>{clock(start)}</span>
        <b style={{ left: `clamp(48px, ${x(to)}%, 100% - 48px)` }}>{clock(to)}</b>
        {/* Near the end the two times would run into each other. */}
        {(end - to) / (last - start) > 0.12 && <span>{clock(end)}</span>}
      </figcaption>
    </figure>
  );
}
