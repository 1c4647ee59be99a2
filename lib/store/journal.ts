import { isMetricId, type MetricId } from '@/lib/metrics/catalog';
import type { SurfaceId, Tick } from '@/lib/snapshot/snapshot';
import type { Database, Waiting } from './db';
import { groupBy } from './group';
import { epochMinute } from './pack';

// Ticks come every few seconds, and rewriting the minute's records each time would write ten times what they hold. So they
// wait here until their minute is over. They are as safe here as there: every reader of samples looks here too.

// A few letters a cell: half of what is written in an hour passes through here.
type Cell = [name: number, value: number | null, step: number, currency?: string];
type Noted = { names: string[]; looks: Array<[at: number, rows: Array<[row: string, cells: Cell[]]>]> };

/** As earlier versions noted a tick. What waited while the extension was updated is still read. */
type Early = [at: number, row: string, cells: Record<string, [value: number | null, step: number, currency?: string]>];

/** Notes ticks of the running minute. Call inside a transaction on `journal`. */
export async function note(db: Database, ticks: readonly Tick[]): Promise<void> {
  const groups = groupBy(ticks, (tick) => [tick.room, tick.surface, epochMinute(tick.at)].join('|'));
  await db.journal.bulkAdd([...groups.values()].flatMap((group) => (group[0] ? [toWaiting(group[0], group)] : [])));
}

/** Takes out the ticks of all minutes but `running`, or all. Call inside the transaction that stores them. */
export async function takeOver(db: Database, running: number | null): Promise<{ ticks: Tick[]; waited: Waiting[] }> {
  const oldest = await db.journal.orderBy(':id').first();
  if (!oldest || oldest.minute === running) return { ticks: [], waited: [] };
  const rows = db.journal.filter((row) => row.minute !== running);
  const waited = await rows.toArray();
  await rows.delete();
  return { ticks: waited.flatMap(toTicks), waited };
}

/** The ticks of a room's own cards that still wait, in the order they came. */
export async function waitingTicks(db: Database, room: string, surface: SurfaceId): Promise<Tick[]> {
  return (await waitingOf(db, room, surface)).filter((tick) => tick.row === '-');
}

/** The ticks of a room's rows that still wait, in the order they came. */
export async function waitingRows(db: Database, room: string, surface: SurfaceId): Promise<Tick[]> {
  return (await waitingOf(db, room, surface)).filter((tick) => tick.row !== '-');
}

async function waitingOf(db: Database, room: string, surface: SurfaceId): Promise<Tick[]> {
  const rows = await db.journal.filter((row) => row.room === room && row.surface === surface).toArray();
  return rows.flatMap(toTicks);
}

function toWaiting({ room, surface, at }: Tick, ticks: readonly Tick[]): Waiting {
  const names = [...new Set(ticks.flatMap(({ values }) => Object.keys(values)))];
  const places = new Map(names.map((name, place) => [name, place]));
  const cellsOf = ({ values }: Tick) =>
    Object.entries(values).map(([name, { value, step, currency }]): Cell => {
      const place = places.get(name) ?? 0;
      return currency ? [place, value, step, currency] : [place, value, step];
    });
  const looks = [...groupBy(ticks, (tick) => tick.at)].map(([at, rows]) => [at, rows.map((tick) => [tick.row, cellsOf(tick)])]);
  return { room, surface, shop: ticks.at(-1)?.shop ?? '', minute: epochMinute(at), ticks: JSON.stringify({ names, looks }) };
}

function toTicks({ room, surface, shop, ticks }: Waiting): Tick[] {
  const noted = JSON.parse(ticks) as Noted | Early[];
  const { names, looks } = Array.isArray(noted) ? fromEarly(noted) : noted;
  return looks.flatMap(([at, rows]) =>
    rows.map(([row, cells]) => {
      const values: Tick['values'] = {};
      for (const [place, value, step, currency] of cells) {
        const name = names[place] ?? '';
        if (isMetricId(name)) values[name satisfies MetricId] = { value, step, ...(currency && { currency }) };
      }
      return { room, surface, shop, row, at, values };
    }),
  );
}

function fromEarly(ticks: readonly Early[]): Noted {
  const names = [...new Set(ticks.flatMap(([, , cells]) => Object.keys(cells)))];
  const cellsOf = (cells: Early[2]) => Object.entries(cells).map(([name, cell]): Cell => [names.indexOf(name), ...cell]);
  return { names, looks: ticks.map(([at, row, cells]) => [at, [[row, cellsOf(cells)]]]) };
}
