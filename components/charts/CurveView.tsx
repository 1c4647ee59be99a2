import { type PointerEvent, type ReactNode, useEffect, useRef } from 'react';
import { type CurveBand, CurveBands } from './CurveBands';
import { type CurveMark, CurveMarks } from './CurveMarks';
import { type Curve, createCurve } from './curve';
import { plotInset, timeAxisHeight } from './curve-axes';
import type { CurveLabels, CurveModel } from './curve-model';
import { curveTheme } from './theme';
import './curve.css';

type CurveViewProps = {
  model: CurveModel;
  labels: CurveLabels;
  /** The theme in force: another one is drawn anew. */
  theme: string;
  /** What the picture shows, and what the slider under it does. */
  name: string;
  sliderName: string;
  /** The moment shown, epoch ms, and its figures in words. */
  at: number;
  describe: (at: number) => string;
  onMove: (at: number) => void;
  /** A heading for every line, drawn over its part of the picture. */
  headings: ReactNode[];
  marks: readonly CurveMark[];
  bands?: readonly CurveBand[];
};

const minute = 60_000;
const partHeight = 132;

/** Curves one above the other with one moment picked out: by pointer over the picture, by keyboard on the slider under it. */
export function CurveView({ model, labels, theme, name, sliderName, at, describe, onMove, headings, marks, bands = [] }: CurveViewProps) {
  const canvas = useRef<HTMLCanvasElement>(null);
  const curve = useRef<Curve>(null);
  const latest = useRef(model);
  latest.current = model;
  // biome-ignore lint/correctness/useExhaustiveDependencies: the colours change with the theme's name
  useEffect(() => {
    if (!canvas.current) return;
    const made = createCurve(canvas.current, latest.current, labels, curveTheme(canvas.current));
    curve.current = made;
    return () => {
      curve.current = null;
      made.destroy();
    };
  }, [labels, theme]);
  useEffect(() => {
    curve.current?.update(model);
  }, [model]);

  const span = model.to - model.from;
  const moved = (event: PointerEvent<HTMLElement>) => {
    const box = event.currentTarget.getBoundingClientRect();
    const part = (event.clientX - box.left - plotInset.left) / (box.width - plotInset.left - plotInset.right);
    onMove(model.from + Math.min(1, Math.max(0, part)) * span);
  };
  const height = partHeight * (model.lines.length + 0.4) + timeAxisHeight;
  return (
    <div
      className={bands.some(({ kind }) => kind === 'host') ? 'curve curve--hosts' : 'curve'}
      style={{
        '--at': (at - model.from) / span,
        '--left': `${plotInset.left}px`,
        '--right': `${plotInset.right}px`,
        '--height': `${height}px`,
      }}
    >
      <div className="curve-plot" onPointerMove={moved}>
        <CurveBands bands={bands} from={model.from} to={model.to} />
        <canvas ref={canvas} role="img" aria-label={name} />
        {headings.map((heading, i) => (
          <div
            key={model.lines[i]?.track.metric}
            className="curve-heading"
            style={{ top: `calc(var(--top, 0px) + (100% - var(--top, 0px) - ${timeAxisHeight}px) * ${i / model.lines.length})` }}
          >
            {heading}
          </div>
        ))}
        <CurveMarks marks={marks} from={model.from} to={model.to} />
        <i className="curve-cursor" style={{ bottom: timeAxisHeight }} aria-hidden="true" />
      </div>
      <input
        className="curve-slider"
        type="range"
        min={0}
        max={Math.ceil(span / minute)}
        value={Math.round((at - model.from) / minute)}
        aria-label={sliderName}
        aria-valuetext={describe(at)}
        onChange={(event) => onMove(Math.min(model.to, model.from + Number(event.target.value) * minute))}
      />
    </div>
  );
}
