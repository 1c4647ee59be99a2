import { Chart, type ChartOptions, Decimation, LinearScale, LineController, LineElement, PointElement } from 'chart.js';
import { type Curve, createCurve } from '@/components/charts/curve';
import { type CurveLabels, type CurveModel, modelOf } from '@/components/charts/curve-model';
import type { CurveTheme } from '@/components/charts/theme';
import { addReading, createTrack, type Track } from '@/components/charts/track';
import type { MetricId } from '@/lib/metrics/catalog';

// Runs in the browser: three metrics over twelve hours at a reading a second, drawn by our curve and by plain Chart.js.

Chart.register(Decimation, LineController, LineElement, LinearScale, PointElement);

const seconds = 43_200;
const rounds = 15;
const metrics: MetricId[] = ['live_gmv_direct', 'live_avg_view_duration', 'order_rate_sku'];
const theme: CurveTheme = {
  now: '#1d5bd6',
  own: '#646c79',
  team: '#474e59',
  ink: '#474e59',
  note: '#646c79',
  line: '#e2e5ea',
  surface: '#fff',
  font: 'sans-serif',
};
const labels: CurveLabels = { time: (at) => String(Math.floor(at / 60_000)), value: (_, value) => String(Math.round(value)) };

/** A walk with a drift, the same every time; a counter's never falls. */
function walk(seed: number, counter: boolean): number[] {
  let state = seed;
  let value = 50;
  return Array.from({ length: seconds + rounds + 1 }, () => {
    state = (state * 1_103_515_245 + 12_345) % 2_147_483_648;
    const move = state / 2_147_483_648 - 0.49;
    value += counter ? Math.max(0, move) : move;
    return value;
  });
}

const walks = metrics.map((_, i) => walk(i + 1, i === 0));

function host(): HTMLElement {
  const made = document.createElement('div');
  made.style.cssText = 'position:relative;width:1140px;height:470px';
  document.body.append(made);
  return made;
}

function canvasIn(place: HTMLElement): HTMLCanvasElement {
  const made = document.createElement('canvas');
  place.replaceChildren(made);
  return made;
}

function median(values: number[]): number {
  return values.sort((a, b) => a - b)[values.length >> 1] ?? Number.NaN;
}

/** Runs every kind of work once to warm up, then `rounds` times by turns, each in its own frame; medians in milliseconds. */
async function timed<K extends string>(work: Record<K, () => void>): Promise<Record<K, number>> {
  const kinds = Object.keys(work) as K[];
  const times = Object.fromEntries(kinds.map((kind) => [kind, [] as number[]])) as Record<K, number[]>;
  for (let round = -1; round < rounds; round++) {
    for (const kind of kinds) {
      await new Promise(requestAnimationFrame);
      const start = performance.now();
      work[kind]();
      if (round >= 0) times[kind].push(performance.now() - start);
    }
  }
  return Object.fromEntries(kinds.map((kind) => [kind, median(times[kind])])) as Record<K, number>;
}

function fullTracks(): Track[] {
  return metrics.map((metric, i) => {
    const track = createTrack(metric, metric === 'live_gmv_direct' ? 'USD' : undefined);
    for (let second = 0; second < seconds; second++) addReading(track, second * 1000, walks[i]?.[second] ?? 0);
    return track;
  });
}

function model(tracks: Track[]): CurveModel {
  return modelOf(tracks.map((track) => ({ track, references: [] }))) as CurveModel;
}

/** Chart.js as its performance guide tells: unparsed, unanimated, no points, its own min–max decimation. */
const plainOptions: ChartOptions<'line'> = {
  parsing: false,
  normalized: true,
  animation: false,
  events: [],
  maintainAspectRatio: false,
  elements: { point: { radius: 0 } },
  plugins: { decimation: { enabled: true, algorithm: 'min-max' } },
  scales: { x: { type: 'linear', ticks: { maxRotation: 0, minRotation: 0, sampleSize: 1 } }, y: { type: 'linear' } },
};

export async function run() {
  const start = performance.now();
  const tracks = fullTracks();
  const pyramids = performance.now() - start;
  const data = walks.map((values) => values.slice(0, seconds).map((y, x) => ({ x: x * 1000, y })));
  const [hostOfOurs, hostOfPlain] = [host(), host()];
  let curve: Curve | undefined;
  let plain: Chart<'line', { x: number; y: number }[]> | undefined;

  const create = await timed({
    ours: () => {
      curve?.destroy();
      curve = createCurve(canvasIn(hostOfOurs), model(tracks), labels, theme);
    },
    plain: () => {
      plain?.destroy();
      const datasets = data.map((points) => ({ data: [...points] }));
      plain = new Chart(canvasIn(hostOfPlain), { type: 'line', data: { datasets }, options: plainOptions });
    },
  });

  const next = { ours: seconds, plain: seconds };
  const append = await timed({
    ours: () => {
      for (const [i, track] of tracks.entries()) addReading(track, next.ours * 1000, walks[i]?.[next.ours] ?? 0);
      next.ours += 1;
      curve?.update(model(tracks));
    },
    plain: () => {
      // A decimated dataset is only decimated again when its data is replaced.
      for (const [i, set] of plain?.data.datasets.entries() ?? []) {
        data[i]?.push({ x: next.plain * 1000, y: walks[i]?.[next.plain] ?? 0 });
        set.data = [...(data[i] ?? [])];
      }
      next.plain += 1;
      plain?.update('none');
    },
  });
  const points = curve?.chart.data.datasets.reduce((sum, set) => sum + set.data.length, 0) ?? 0;
  return { pyramids, create, append, points };
}
