import type { Reading } from '@/lib/reading/reading';
import type { PageState } from '@/lib/snapshot/page-state';
import type { Row, Value, Values } from '@/lib/snapshot/snapshot';

/** What the background accepts (see `lib/snapshot/schema.ts`): characters of a text, rows of a page. */
const longest = 300;
const mostRows = 1000;

/** A reading within what the background accepts: evidence is cut short, rows beyond the limit are left out and said to be. */
export function bounded(reading: Reading): Reading {
  const rows = reading.rows.filter((row) => row.key.length <= longest && (row.parent?.length ?? 0) <= longest);
  const cut = reading.rows.filter((row, i) => i >= mostRows || !rows.includes(row));
  return {
    ...reading,
    values: boundedValues(reading.values),
    rows: rows.slice(0, mostRows).map(boundedRow),
    partial: [...new Set([...reading.partial, ...cut.map((row) => `rows:${row.kind}`)])],
    missing: reading.missing.map((it) => (it.text === undefined ? it : { ...it, text: short(it.text) })),
  };
}

/** A page's state with nothing of the page's own in it: accepted whatever the page shows. */
export function bareState(state: PageState): PageState {
  const scope = { kind: 'unknown', why: 'refused' } as const;
  return { ...state, shop: null, scope, values: {}, rows: [], missing: [], partial: [], checks: [] };
}

/** A row that stood still is the same object at every look, and so is what is made of it. */
const boundedRows = new WeakMap<Row, Row>();

function boundedRow(row: Row): Row {
  const known = boundedRows.get(row) ?? { ...row, name: short(row.name), values: boundedValues(row.values) };
  boundedRows.set(row, known);
  return known;
}

function boundedValues(values: Values): Values {
  return Object.fromEntries(Object.entries(values).map(([id, value]) => [id, boundedValue(value)])) as Values;
}

function boundedValue(value: Value): Value {
  const fits = value.raw.length <= longest && value.label.length <= longest;
  return fits ? value : { ...value, raw: short(value.raw), label: short(value.label) };
}

function short(text: string): string {
  return text.slice(0, longest);
}
