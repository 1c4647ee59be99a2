import type { MetricId } from '@/lib/metrics/catalog';
import type { Tick } from '@/lib/snapshot/snapshot';
import { groupBy } from './group';
import { type Column, entries, epochMinute, mergeCells, parseSampleId, type SampleRecord, sampleId } from './pack';

/**
 * What one metric did in all rows: change number i was seen at moment `at[i]` in row `row[i]`, both places in the record's
 * lists; NaN: it could no longer be read. Ordered by row, then by time. `steps`: from which change on which step.
 */
type Changes = Column & { row: Uint16Array; at: Uint16Array };

/**
 * One minute of all rows of a room's page: `<room>|<surface>|*|<epoch minute>`. Of fifty rows a few cells change at a time:
 * a record for each row would be half names, and fifty records a minute.
 */
export type RowsRecord = { id: string; shop: string; at: number[]; rows: string[]; changes: Partial<Record<MetricId, Changes>> };

/** What lies in `samples`: a minute of the room's own cards, or of its rows. In earlier versions a row had records like the cards'. */
export type Minute = SampleRecord | RowsRecord;

/** Where the changes of a row are packed. */
export function rowsId(tick: Tick): string {
  return sampleId({ ...tick, row: '*', minute: epochMinute(tick.at) });
}

/** A record with more changes of the same id in it. The same ones again change nothing; of one moment a number outweighs a null. */
export function packRows(record: RowsRecord | undefined, ticks: readonly Tick[]): RowsRecord {
  const merged = new Map<string, Tick>();
  for (const tick of record ? [...unpackRows(record), ...ticks] : ticks) {
    const key = `${tick.at} ${tick.row}`;
    const before = merged.get(key);
    merged.set(key, before ? { ...tick, values: mergeCells(before.values, tick.values) } : tick);
  }
  const byTime = [...merged.values()].sort((a, b) => a.at - b.at);
  const newest = ticks.at(-1);
  const rows = [...new Set(byTime.map((tick) => tick.row))].sort();
  const at = [...new Set(byTime.map((tick) => tick.at))];
  return {
    id: record?.id ?? (newest ? rowsId(newest) : ''),
    shop: newest?.shop ?? record?.shop ?? '',
    at,
    rows,
    changes: changesOf(byTime, rows, at),
  };
}

type Draft = { row: number[]; at: number[]; values: number[]; steps: Column['steps'] };

function changesOf(byTime: readonly Tick[], rows: readonly string[], at: readonly number[]): RowsRecord['changes'] {
  const currencies = newestCurrencies(byTime);
  const moments = new Map(at.map((moment, index) => [moment, index]));
  const byRow = groupBy(byTime, (tick) => tick.row);
  const drafts = new Map<MetricId, Draft>();
  rows.forEach((name, row) => {
    for (const tick of byRow.get(name) ?? []) {
      for (const [id, { value, step, currency }] of entries(tick.values)) {
        if (value !== null && currency !== currencies.get(id)) continue;
        const draft = drafts.get(id) ?? { row: [], at: [], values: [], steps: [] };
        drafts.set(id, draft);
        if (value !== null && draft.steps.at(-1)?.[1] !== step) draft.steps.push([draft.values.length, step]);
        draft.row.push(row);
        draft.at.push(moments.get(tick.at) ?? 0);
        draft.values.push(value ?? Number.NaN);
      }
    }
  });
  return Object.fromEntries([...drafts].map(([id, draft]) => [id, finished(draft, currencies.get(id))]));
}

/** Typed, because of plain arrays the browser stores some with nine bytes for every small number. */
function finished({ row, at, values, steps }: Draft, currency: string | undefined): Changes {
  return { row: Uint16Array.from(row), at: Uint16Array.from(at), values: Float64Array.from(values), steps, ...(currency && { currency }) };
}

/** A metric has one currency, that of its last value: what was read before a switch within the minute is left out. */
function newestCurrencies(byTime: readonly Tick[]): Map<MetricId, string | undefined> {
  const newest = new Map<MetricId, string | undefined>();
  for (const { values } of byTime) for (const [id, { value, currency }] of entries(values)) if (value !== null) newest.set(id, currency);
  return newest;
}

/** The changes of a record as ticks, oldest first. */
export function unpackRows(record: RowsRecord): Tick[] {
  const { room, surface } = parseSampleId(record.id);
  const ticks = new Map<string, Tick>();
  for (const [id, { row, at, values, steps, currency }] of entries(record.changes)) {
    let run = 0;
    values.forEach((value, index) => {
      while ((steps[run + 1]?.[0] ?? Number.POSITIVE_INFINITY) <= index) run += 1;
      const key = `${at[index]} ${row[index]}`;
      const tick = ticks.get(key) ?? {
        ...{ room, surface, shop: record.shop },
        row: record.rows[row[index] ?? 0] ?? '',
        at: record.at[at[index] ?? 0] ?? 0,
        values: {},
      };
      tick.values[id] = Number.isNaN(value)
        ? { value: null, step: 0 }
        : { value, step: steps[run]?.[1] ?? 0, ...(currency && { currency }) };
      ticks.set(key, tick);
    });
  }
  return [...ticks.values()].sort((a, b) => a.at - b.at);
}
