import type { ChartOptions, Scale, Tick } from 'chart.js';
import { metric } from '@/lib/metrics/catalog';
import { type CurveLabels, type CurveModel, finestStep, timeTicks, valueTicks } from './curve-model';
import type { CurveTheme } from './theme';

/** Room for the value axis and right of the plot, in px: fixed, so that no tick makes the picture jump. */
export const plotInset = { left: 64, right: 8 };
/** Height of the time axis, px. */
export const timeAxisHeight = 24;

/** Options of a curve. Axes ask for the model each time, so that an update needs no new options. */
export function curveOptions(model: () => CurveModel, labels: CurveLabels, theme: CurveTheme): ChartOptions<'line'> {
  const values = model().lines.map((_, i) => [`y${i}`, valueAxis(i, model, labels, theme)]);
  return {
    parsing: false,
    normalized: true,
    animation: false,
    spanGaps: false,
    events: [],
    maintainAspectRatio: false,
    layout: { padding: { right: plotInset.right } },
    elements: { point: { radius: 0, hitRadius: 0 }, line: { borderJoinStyle: 'round' } },
    scales: { x: timeAxis(model, labels, theme), ...Object.fromEntries(values) },
  };
}

function timeAxis(model: () => CurveModel, labels: CurveLabels, theme: CurveTheme) {
  return {
    type: 'linear' as const,
    bounds: 'data' as const,
    afterDataLimits: (axis: Scale) => {
      axis.min = model().from;
      axis.max = model().to;
    },
    afterBuildTicks: (axis: Scale) => {
      axis.ticks = timeTicks(axis.min, axis.max, Math.max(2, axis.width / 72)).map((value) => ({ value }));
    },
    afterFit: (axis: Scale) => {
      axis.height = timeAxisHeight;
    },
    border: { color: theme.line },
    grid: { display: false },
    ticks: {
      color: theme.note,
      font: { family: theme.font, size: 11 },
      autoSkip: false,
      maxRotation: 0,
      minRotation: 0,
      callback: (value: number | string) => labels.time(Number(value)),
    },
  };
}

function valueAxis(i: number, model: () => CurveModel, labels: CurveLabels, theme: CurveTheme) {
  const track = () => model().lines[i]?.track;
  const shown = track();
  return {
    type: 'linear' as const,
    position: 'left' as const,
    // Stacked axes: every metric keeps its own scale and unit.
    stack: 'curves',
    weight: -i,
    beginAtZero: shown !== undefined && metric(shown.metric).kind === 'counter',
    bounds: 'data' as const,
    afterDataLimits: leaveRoom,
    afterBuildTicks: (axis: Scale) => {
      const finest = shown ? finestStep(metric(shown.metric).unit, axis.max) : 0;
      axis.ticks = valueTicks(axis.min, axis.max - heading * (axis.max - axis.min), 3, finest).map((value) => ({ value }));
    },
    afterFit: (axis: Scale) => {
      axis.width = plotInset.left;
    },
    border: { display: false },
    grid: { color: theme.line, drawTicks: false },
    ticks: {
      color: theme.note,
      font: { family: theme.font, size: 11 },
      autoSkip: false,
      padding: 8,
      callback: (value: number | string, _index: number, [first, second]: Tick[]) => {
        const one = track();
        const step = first && second ? second.value - first.value : Math.abs(Number(value));
        return one ? labels.value(one.metric, Number(value), step, one.currency) : '';
      },
    },
  };
}

/** The share of an axis that lies behind its heading. */
const heading = 0.22;

/** Space above a curve for its heading and a little below it; what is never negative gets no axis below zero. */
function leaveRoom(axis: Scale): void {
  const { min, max } = axis;
  const span = max - min || Math.abs(max) || 1;
  axis.min = min >= 0 ? Math.max(0, min - span * 0.1) : min - span * 0.1;
  axis.max = max + ((max - axis.min || span) * heading) / (1 - heading);
}
