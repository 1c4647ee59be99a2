import type { MetricId } from '@/lib/metrics/catalog';
import type { Tick } from '@/lib/snapshot/snapshot';
import { groupBy } from './group';
import { type Column, entries, mergeCells, minuteOf, parseSampleId, type SampleRecord, sampleId } from './pack';

/**
 * What one metric did in all rows: change number i was seen at moment `at[i]` in row `row[i]`, both places in the record's
 * lists; null: it could no longer be read. Ordered by row, then by time. `steps`: from which change on which step.
 */
type Changes = { row: number[]; at: number[]; values: Array<number | null>; steps: Column['steps']; currency?: string };

/**
 * One minute of all rows of a room's page: `<room>|<surface>|*|<epoch minute>`. Of fifty rows a few cells change at a time:
 * a record for each row would be half names, and fifty records a minute.
 */
export type RowsRecord = { id: string; shop: string; at: number[]; rows: string[]; changes: Partial<Record<MetricId, Changes>> };

/** What lies in `samples`: a minute of the room's own cards, or of its rows. In earlier versions a row had records like the cards'. */
export type Minute = SampleRecord | RowsRecord;

/** Where the changes of a row are packed. */
export function rowsId(tick: Tick): string {
  return sampleId({ ...tick, row: '*', minute: minuteOf(tick.at) });
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

function changesOf(byTime: readonly Tick[], rows: readonly string[], at: readonly number[]): RowsRecord['changes'] {
  const currencies = newestCurrencies(byTime);
  const moments = new Map(at.map((moment, index) => [moment, index]));
  const byRow = groupBy(byTime, (tick) => tick.row);
  const changes: RowsRecord['changes'] = {};
  rows.forEach((name, row) => {
    for (const tick of byRow.get(name) ?? []) {
      for (const [id, { value, step, currency: shown }] of entries(tick.values)) {
        const currency = currencies.get(id);
        if (value !== null && shown !== currency) continue;
        const column = changes[id] ?? { row: [], at: [], values: [], steps: [], ...(currency && { currency }) };
        changes[id] = column;
        if (value !== null && column.steps.at(-1)?.[1] !== step) column.steps.push([column.values.length, step]);
        column.row.push(row);
        column.at.push(moments.get(tick.at) ?? 0);
        column.values.push(value);
      }
    }
  });
  return changes;
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
      tick.values[id] = value === null ? { value, step: 0 } : { value, step: steps[run]?.[1] ?? 0, ...(currency && { currency }) };
      ticks.set(key, tick);
    });
  }
  return [...ticks.values()].sort((a, b) => a.at - b.at);
}
