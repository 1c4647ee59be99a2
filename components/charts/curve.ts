import { Chart, type ChartDataset, type ChartOptions, LinearScale, LineController, LineElement, PointElement, type Scale } from 'chart.js';
import { metric } from '@/lib/metrics/catalog';
import { type CurveLabels, type CurveLine, type CurveModel, timeTicks } from './curve-model';
import { type Point, points } from './points';
import type { CurveTheme } from './theme';

Chart.register(LineController, LineElement, LinearScale, PointElement);

type Dataset = ChartDataset<'line', Point[]>;

/** Room for the value axis and to the right of the plot, in px: fixed, so that no tick makes the picture jump. */
export const plotInset = { left: 64, right: 8 };

/** A curve on a canvas. Made once, then updated; `destroy` before the canvas goes. */
export type Curve = { update(model: CurveModel): void; destroy(): void; chart: Chart<'line', Point[]> };

/** Draws a model. Nothing is parsed, animated or listened to: the page owns the pointer and the keyboard. */
export function createCurve(canvas: HTMLCanvasElement, model: CurveModel, labels: CurveLabels, theme: CurveTheme): Curve {
  let shown = model;
  const chart = new Chart<'line', Point[]>(canvas, {
    type: 'line',
    data: { datasets: datasets(model, theme) },
    options: options(() => shown, labels, theme),
  });
  return {
    chart,
    update(next) {
      const sameLines = next.lines.length === shown.lines.length;
      shown = next;
      chart.data.datasets = datasets(next, theme);
      if (!sameLines) chart.options = options(() => shown, labels, theme);
      chart.update('none');
    },
    destroy: () => chart.destroy(),
  };
}

function datasets(model: CurveModel, theme: CurveTheme): Dataset[] {
  return model.lines.flatMap((line, i) => [
    { data: points(line.series, model), yAxisID: axisId(i), borderColor: theme.now, borderWidth: 1.75 },
    ...line.references.map((reference) => ({
      data: reference.points,
      yAxisID: axisId(i),
      borderColor: reference.kind === 'team' ? theme.team : theme.own,
      borderWidth: reference.kind === 'team' ? 1 : 1.25,
      ...(reference.kind === 'own' && { borderDash: [4, 3] }),
    })),
    ...restated(line, i, model, theme),
  ]);
}

function restated(line: CurveLine, i: number, model: CurveModel, theme: CurveTheme): Dataset[] {
  if (line.restatements.length === 0) return [];
  const data = line.restatements.map(({ index }) => ({
    x: model.from + (index + 0.5) * model.bucket,
    y: line.series.last[index] ?? null,
  }));
  const shape = { pointRadius: 5, pointStyle: 'triangle', rotation: 180, pointBorderColor: theme.ink, pointBackgroundColor: theme.surface };
  return [{ data, yAxisID: axisId(i), showLine: false, ...shape } as Dataset];
}

function options(model: () => CurveModel, labels: CurveLabels, theme: CurveTheme): ChartOptions<'line'> {
  return {
    parsing: false,
    normalized: true,
    animation: false,
    spanGaps: false,
    events: [],
    maintainAspectRatio: false,
    layout: { padding: { right: plotInset.right } },
    font: { family: theme.font, size: 11 },
    elements: { point: { radius: 0, hitRadius: 0 }, line: { borderJoinStyle: 'round' } },
    scales: {
      x: timeAxis(model, labels, theme),
      ...Object.fromEntries(model().lines.map((_, i) => [axisId(i), valueAxis(i, model, labels, theme)])),
    },
  };
}

function timeAxis(model: () => CurveModel, labels: CurveLabels, theme: CurveTheme) {
  return {
    type: 'linear' as const,
    beforeDataLimits: (axis: Scale) => {
      axis.options.min = model().from;
      axis.options.max = model().from + model().count * model().bucket;
    },
    afterDataLimits: (axis: Scale) => {
      axis.min = model().from;
      axis.max = model().from + model().count * model().bucket;
    },
    afterBuildTicks: (axis: Scale) => {
      axis.ticks = timeTicks(axis.min, axis.max, Math.max(2, axis.width / 72)).map((value) => ({ value }));
    },
    border: { color: theme.line },
    grid: { display: false },
    ticks: {
      color: theme.note,
      autoSkip: false,
      maxRotation: 0,
      minRotation: 0,
      callback: (value: number | string) => labels.time(Number(value)),
    },
  };
}

function valueAxis(i: number, model: () => CurveModel, labels: CurveLabels, theme: CurveTheme) {
  const series = () => model().lines[i]?.series;
  return {
    type: 'linear' as const,
    position: 'left' as const,
    stack: 'curves',
    beginAtZero: metric(series()?.metric ?? 'live_views').kind === 'counter',
    grace: '12%',
    afterFit: (axis: Scale) => {
      axis.width = plotInset.left;
    },
    border: { display: false },
    grid: { color: theme.line, drawTicks: false },
    ticks: {
      color: theme.note,
      maxTicksLimit: 4,
      autoSkip: false,
      padding: 8,
      callback: (value: number | string) => {
        const shown = series();
        return shown ? labels.value(shown.metric, Number(value), shown.currency) : '';
      },
    },
  };
}

function axisId(i: number): string {
  return `y${i}`;
}
