import { Chart, type ChartDataset, LinearScale, LineController, LineElement, PointElement } from 'chart.js';
import { curveOptions, plotInset } from './curve-axes';
import type { CurveLabels, CurveModel } from './curve-model';
import type { CurveTheme } from './theme';
import { type Point, pointsOf, type Track } from './track';

Chart.register(LineController, LineElement, LinearScale, PointElement);

type Dataset = ChartDataset<'line', Point[]>;

/** A curve on a canvas. Made once, then updated; `destroy` before the canvas goes. */
export type Curve = { update(model: CurveModel): void; destroy(): void; chart: Chart<'line', Point[]> };

/** Draws a model. Nothing is parsed, animated or listened to: the page owns the pointer and the keyboard. */
export function createCurve(canvas: HTMLCanvasElement, model: CurveModel, labels: CurveLabels, theme: CurveTheme): Curve {
  let shown = model;
  const width = () => Math.max(1, (canvas.parentElement?.clientWidth ?? canvas.width) - plotInset.left - plotInset.right);
  const chart = new Chart<'line', Point[]>(canvas, {
    type: 'line',
    data: { datasets: datasets(model, theme, width()) },
    options: curveOptions(() => shown, labels, theme),
  });
  placeHeadings(canvas, chart);
  return {
    chart,
    update(next) {
      const sameAxes =
        next.lines.length === shown.lines.length && next.lines.every((line, i) => line.track.metric === shown.lines[i]?.track.metric);
      shown = next;
      chart.data.datasets = datasets(next, theme, width());
      if (!sameAxes) chart.options = curveOptions(() => shown, labels, theme);
      chart.update('none');
      placeHeadings(canvas, chart);
    },
    destroy: () => chart.destroy(),
  };
}

/** Tells the page where the plot begins, so that headings stand over their own part of it. */
function placeHeadings(canvas: HTMLCanvasElement, chart: Chart<'line', Point[]>): void {
  canvas.parentElement?.style.setProperty('--top', `${chart.chartArea.top}px`);
}

function datasets(model: CurveModel, theme: CurveTheme, pixels: number): Dataset[] {
  const points = (track: Track) => pointsOf(track, model.from, model.to, pixels);
  return model.lines.flatMap(({ track, references, beside }, i) => [
    { data: points(track), yAxisID: `y${i}`, borderColor: theme.now, borderWidth: 1.75 },
    ...(beside && beside !== 'other-money'
      ? [{ data: points(beside), yAxisID: `y${i}`, borderColor: theme.ink, borderWidth: 1.5, borderDash: [2, 3] }]
      : []),
    ...references.map((reference) => ({
      data: reference.points,
      yAxisID: `y${i}`,
      borderColor: reference.kind === 'team' ? theme.team : theme.own,
      borderWidth: reference.kind === 'team' ? 1 : 1.25,
      borderDash: reference.kind === 'own' ? [4, 3] : [],
    })),
    ...(track.restatements.length > 0 ? [restated(i, model, theme)] : []),
  ]);
}

/** Where a counter fell: grey triangles pointing down, since this is about the data, not about performance. */
function restated(i: number, model: CurveModel, theme: CurveTheme): Dataset {
  const data = (model.lines[i]?.track.restatements ?? []).map(({ at, value }) => ({ x: at, y: value }));
  const shape = { pointRadius: 5, pointStyle: 'triangle' as const, pointRotation: 180, pointBorderColor: theme.ink };
  return { data, yAxisID: `y${i}`, showLine: false, ...shape, pointBackgroundColor: theme.surface };
}
