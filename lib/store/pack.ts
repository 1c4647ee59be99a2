import { isMetricId, type MetricId } from '@/lib/metrics/catalog';
import type { SurfaceId, Tick } from '@/lib/snapshot/snapshot';

/** One metric of a minute: aligned with the record's `at`, NaN where a tick did not read it. `steps`: from which index on which step. */
export type Column = { values: Float64Array; steps: Array<[index: number, step: number]>; currency?: string };

/** One minute of one row of a room's page: `<room>|<surface>|<row or ->|<epoch minute>`. */
export type SampleRecord = { id: string; shop: string; at: number[]; metrics: Partial<Record<MetricId, Column>> };

export type SampleKey = { room: string; surface: SurfaceId; row: string; minute: number };

const minuteMs = 60_000;

export function epochMinute(at: number): number {
  return Math.floor(at / minuteMs);
}

export function sampleId({ room, surface, row, minute }: SampleKey): string {
  return `${room}|${surface}|${row}|${minute}`;
}

export function tickId(tick: Tick): string {
  return sampleId({ ...tick, minute: epochMinute(tick.at) });
}

/** The parts of a sample's id. A row's key may itself hold bars; a room's may not. */
export function parseSampleId(id: string): SampleKey {
  const parts = id.split('|');
  return { room: parts[0] ?? '', surface: parts[1] as SurfaceId, row: parts.slice(2, -1).join('|'), minute: Number(parts.at(-1)) };
}

/** The id of the hour that a minute is part of once it is rolled up: that of the hour's first minute. */
export function hourId(id: string): string {
  const key = parseSampleId(id);
  return sampleId({ ...key, minute: key.minute - (key.minute % 60) });
}

/** What an id says but for the minute: the same for all minutes of one room, page and row. */
export function withoutMinute(id: string): string {
  return id.slice(0, id.lastIndexOf('|'));
}

type Cells = Tick['values'];

/**
 * A record with more ticks of the same id in it. A tick names what changed, and null what could no longer be read; what it
 * does not name was still on screen, so a value is held from tick to tick. Ticks of one moment become one, where
 * a number outweighs a null: packing the same batch again changes nothing.
 */
export function packTicks(record: SampleRecord | undefined, ticks: readonly Tick[]): SampleRecord {
  const moments = new Map<number, Cells>(record ? changesByTime(record) : []);
  for (const { at, values } of ticks) {
    const before = moments.get(at);
    moments.set(at, before ? mergeCells(before, values) : values);
  }
  const at = [...moments.keys()].sort((a, b) => a - b);
  const rows = at.map((moment) => moments.get(moment) ?? {});
  const metrics = columnsOf(rows);
  const newest = ticks.at(-1);
  return { id: record?.id ?? (newest ? tickId(newest) : ''), shop: newest?.shop ?? record?.shop ?? '', at, metrics };
}

/** All columns share one buffer, and equal lists of steps are one: what is there once is stored once, and far quicker. */
function columnsOf(rows: readonly Cells[]): SampleRecord['metrics'] {
  const ids = new Set<MetricId>();
  for (const cells of rows) for (const id in cells) if (isMetricId(id)) ids.add(id);
  const values = new Float64Array(ids.size * rows.length).fill(Number.NaN);
  const lists = new Map<string, Column['steps']>();
  const metrics: SampleRecord['metrics'] = {};
  [...ids].forEach((id, index) => {
    const column = packColumn(id, rows, values.subarray(index * rows.length, (index + 1) * rows.length));
    if (!column) return;
    const text = column.steps.join();
    const steps = lists.get(text) ?? column.steps;
    lists.set(text, steps);
    metrics[id] = { ...column, steps };
  });
  return metrics;
}

/** Two readings of one moment: a number outweighs a null. */
export function mergeCells(before: Cells, after: Cells): Cells {
  const cells = { ...before };
  for (const [id, cell] of entries(after)) if (cell.value !== null || !cells[id]) cells[id] = cell;
  return cells;
}

/**
 * One metric over a minute, its numbers put into `values`, or nothing when no tick read it. A column has one currency, that
 * of its last value: when the page switches currency within the minute, what was read before the switch is left out.
 */
function packColumn(id: MetricId, rows: readonly Cells[], values: Float64Array): Column | undefined {
  const currency = rows.findLast((cells) => (cells[id]?.value ?? null) !== null)?.[id]?.currency;
  const steps: Column['steps'] = [];
  let held: Cells[MetricId];
  let step = Number.NaN;
  for (let index = 0; index < rows.length; index += 1) {
    held = rows[index]?.[id] ?? held;
    if (!held || held.value === null || held.currency !== currency) continue;
    values[index] = held.value;
    if (held.step === step) continue;
    step = held.step;
    steps.push([index, step]);
  }
  return steps.length === 0 ? undefined : { values, steps, ...(currency && { currency }) };
}

/** What each tick of a record changed, so that a tick that comes late can be put between them. */
function changesByTime(record: SampleRecord): Map<number, Cells> {
  const moments = new Map<number, Cells>(record.at.map((at) => [at, {}]));
  const unread = { value: null, step: 0 };
  let before: Cells = {};
  for (const [at, cells] of cellsByTime(record)) {
    const changes = moments.get(at) ?? {};
    for (const [id] of entries(record.metrics)) {
      const [was, is] = [before[id], cells[id]];
      if (is && (is.value !== was?.value || is.step !== was.step)) changes[id] = is;
      if (was && !is) changes[id] = unread;
    }
    before = cells;
  }
  return moments;
}

/** The ticks of a record, oldest first, each with all that was on screen. A metric that could not be read is absent. */
export function unpackTicks(record: SampleRecord): Tick[] {
  const { room, surface, row } = parseSampleId(record.id);
  return [...cellsByTime(record)].map(([at, values]) => ({ room, surface, shop: record.shop, row, at, values }));
}

function cellsByTime(record: SampleRecord): Map<number, Cells> {
  const moments = new Map<number, Cells>(record.at.map((at) => [at, {}]));
  for (const [id, column] of entries(record.metrics)) {
    let run = 0;
    record.at.forEach((at, index) => {
      while ((column.steps[run + 1]?.[0] ?? Number.POSITIVE_INFINITY) <= index) run += 1;
      const value = column.values[index];
      const cells = moments.get(at);
      if (value === undefined || Number.isNaN(value) || !cells) return;
      cells[id] = { value, step: column.steps[run]?.[1] ?? 0, ...(column.currency && { currency: column.currency }) };
    });
  }
  return moments;
}

/** `Object.entries` of a record by metric, without its holes. */
export function entries<T>(record: Partial<Record<MetricId, T>>): Array<[MetricId, T]> {
  return Object.entries(record) as Array<[MetricId, T]>;
}
