import type { MetricId } from '@/lib/metrics/catalog';
import { buildRoom } from '@/lib/report/build-room';
import { isoClock } from '@/lib/report/zone';
import { roomStart } from '@/lib/room/minute';
import type { Scope, Snapshot } from '@/lib/snapshot/snapshot';
import type { ExportOptions, Pages } from './exporter';
import type { Along, Cell, RoomParts } from './parts';
import { dayColumns, roomColumns } from './words';

/** Column ids, and the rows as they arrive. `metrics`: which columns are a metric, for their units and formats. */
export type Table = { columns: string[]; metrics: MetricId[]; rows: AsyncIterable<Cell[][]> };

/** The table of a day or of a room. A room's columns are the metrics it has: its pages are read before the first row. */
export async function tableOf(pages: Pages, { kind, zone, parts }: Pick<ExportOptions, 'kind' | 'zone' | 'parts'>): Promise<Table> {
  if (kind === 'day') return { columns: [...dayColumns], metrics: [], rows: dayRows(pages, zone, parts) };
  const snapshots: Snapshot[] = [];
  for await (const page of pages) snapshots.push(...page);
  return roomTable(snapshots, zone, parts?.along ?? []);
}

/** Long: one reading a row, in the order of `dayColumns`; after them what was typed. */
async function* dayRows(pages: Pages, zone: string, parts: RoomParts | undefined): AsyncIterable<Cell[][]> {
  const clock = isoClock(zone);
  for await (const page of pages) yield page.flatMap((snapshot) => readingRows(snapshot, clock(snapshot.at)));
  const typed = parts?.tables.find(({ id }) => id === 'typed');
  if (typed) yield typed.rows.map((row) => dayColumns.map((column) => row[typed.columns.indexOf(column)] ?? null));
}

function readingRows({ values, scope, surface }: Snapshot, at: string): Cell[][] {
  const period = periodText(scope);
  return Object.entries(values).map(([metric, { value, unit, currency, step, label, raw, doubt, guessed }]) => [
    metric,
    finite(value),
    unit,
    currency ?? null,
    finite(step),
    period,
    surface,
    label || null,
    raw || null,
    at,
    doubt ?? null,
    guessed ? 'yes' : null,
    null,
  ]);
}

/** Wide: one minute a row. */
function roomTable(snapshots: readonly Snapshot[], zone: string, along: readonly Along[]): Table {
  const start = snapshots.map((one) => roomStart(one.scope, one.at)).find((at) => at !== undefined);
  const { metrics, rows } = buildRoom(snapshots, start);
  const clock = isoClock(zone);
  const beside = [...new Set(along.map((one) => one.column))];
  const first = (at: number) =>
    start === undefined ? Math.floor(at / minuteMs) * minuteMs : start + Math.floor((at - start) / minuteMs) * minuteMs;
  const cells = rows.map((row) => [
    clock(row.at),
    row.minute,
    row.currency,
    ...row.values.map(finite),
    ...beside.map((column) =>
      textBeside(
        along.filter((one) => one.column === column),
        first(row.at),
      ),
    ),
  ]);
  return { columns: [...roomColumns, ...metrics, ...beside], metrics, rows: once(cells) };
}

const minuteMs = 60_000;

/** What goes along with the minute that begins at a moment, epoch ms. */
function textBeside(along: readonly Along[], minute: number): string | null {
  const texts = along.filter(({ from, to }) => from < minute + minuteMs && (to > minute || from >= minute)).map(({ text }) => text);
  return texts.length > 0 ? texts.join('; ') : null;
}

async function* once(rows: Cell[][]): AsyncIterable<Cell[][]> {
  yield rows;
}

/** What a reading covers, in one cell: an ISO interval of days, a room, or why it is not known. */
function periodText(scope: Scope): string {
  if (scope.kind === 'period') return `${scope.from}/${scope.to}`;
  if (scope.kind === 'room') return `room ${scope.room}`;
  return scope.kind === 'instant' ? 'instant' : `unknown (${scope.why})`;
}

function finite(value: number | null): number | null {
  return value !== null && Number.isFinite(value) ? value : null;
}
