import { Chart } from 'chart.js';
import { createCurve } from '@/components/charts/curve';
import { type CurveLabels, modelOf } from '@/components/charts/curve-model';
import type { CurveTheme } from '@/components/charts/theme';
import { addReading, createTrack } from '@/components/charts/track';

// Runs in the browser: one hour of two metrics, minutes 20 to 39 unread, and the picture of it.

const minute = 60_000;
const blue = '#0000ff';
const theme: CurveTheme = {
  now: blue,
  own: '#777',
  team: '#444',
  ink: '#444',
  note: '#777',
  line: '#eee',
  surface: '#fff',
  font: 'sans-serif',
};
const labels: CurveLabels = { time: String, value: (_, value) => String(value) };

export function draw() {
  const tracks = [createTrack('live_gmv_direct', 'USD'), createTrack('live_ctr')];
  for (let i = 0; i < 60; i++) {
    if (i >= 20 && i < 40) continue;
    for (const track of tracks) addReading(track, i * minute, 10 + i);
  }
  const model = () => modelOf(tracks.map((track) => ({ track, references: [] })));
  const host = document.createElement('div');
  host.style.cssText = 'position:relative;width:800px;height:300px';
  const canvas = document.createElement('canvas');
  host.append(canvas);
  document.body.append(host);
  const first = model();
  if (!first) throw new Error('No model');
  const curve = createCurve(canvas, first, labels, theme);
  const made = Chart.getChart(canvas);
  const before = columns(canvas);
  const nulls = curve.chart.data.datasets.map((set) => set.data.filter((point) => point.y === null).length);
  const parsed = (curve.chart.getDatasetMeta(0) as unknown as { _parsed: unknown })._parsed === curve.chart.data.datasets[0]?.data;
  for (const track of tracks) addReading(track, 60 * minute, 5);
  const next = model();
  if (next) curve.update(next);
  const same = Chart.getChart(canvas) === made;
  const last = curve.chart.data.datasets[0]?.data.at(-1)?.x;
  const left = curve.chart.chartArea.left;
  const right = curve.chart.chartArea.right;
  curve.destroy();
  return { nulls, parsed, same, last, before, left, right, destroyed: Chart.getChart(canvas) === undefined };
}

/** Which pixel columns hold the curve's colour. */
function columns(canvas: HTMLCanvasElement): number[] {
  const { width, height } = canvas;
  const data = canvas.getContext('2d')?.getImageData(0, 0, width, height).data ?? [];
  const found = new Set<number>();
  for (let i = 0; i < data.length; i += 4) {
    if ((data[i + 3] ?? 0) > 200 && (data[i + 2] ?? 0) > 200 && (data[i] ?? 255) < 60) found.add((i / 4) % width);
  }
  return [...found];
}
