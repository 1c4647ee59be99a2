import type { MetricId } from '@/lib/metrics/catalog';
import type { Row, Value, Values } from '@/lib/snapshot/snapshot';
import { readValue, type Writing } from './candidates';
import type { Changes } from './changes';
import { metricForLabel } from './labels';
import { isRawKey } from './pick-dialect';
import type { TableRegion } from './readers/reader';
import { nothing, type RegionReader } from './region-reading';
import type { RowName } from './shapes/row-names';
import { cellText, readTable, rowOf, type Table, type TableRow } from './shapes/table';
import type { Sight } from './sight';

/** `read`: texts read before, since columns repeat their zeros and placeholders, and tables of one kind each other. */
type Column = { index: number; metric: MetricId; label: string; writing: Writing; read: Map<string, Value | undefined> };

/** Reads a table; rows in which nothing changed are not read again. */
export function createTableReader(region: TableRegion): RegionReader {
  let known = new Map<Element, Row>();
  let columns: Column[] = [];
  let table: Table | undefined;
  return (element, { writing, changes, sight }) => {
    const isFresh = !table || !isInRows(table, changes, element, region.count);
    if (isFresh) table = readTable(element, sight, region.count);
    if (!table) return { ...nothing };
    const head = table.columns;
    const keys = head.map(({ label }) => label).filter(isRawKey);
    const meant = meaningOf(table, region, writing);
    if (keyOf(meant) !== keyOf(columns)) {
      columns = meant;
      known = new Map();
    }
    const read = (row: TableRow) => {
      const before = known.get(row.element);
      if (before && !changes.touches(row.element)) return before;
      const now = isFresh ? row : rowOf(row.element, head);
      return now && readRow(now, columns, region, writing, sight);
    };
    const { rows, lost, kept } = readRows(table, read);
    known = kept;
    return {
      ...nothing,
      rows,
      labels: keys,
      partial: table.partial || lost ? [`rows:${region.rows}`] : [],
    };
  };
}

/** Whether whatever changed did so inside the rows, so that the table is still made of the same ones. */
function isInRows(table: Table, changes: Changes, region: Element, count: string | undefined): boolean {
  const [first] = table.rows;
  const total = count ? region.querySelector(count) : null;
  return first !== undefined && !changes.surrounds(first.element) && !changes.touches(table.head) && !(total && changes.touches(total));
}

/** What the values of a row depend on besides its texts. */
function keyOf(columns: Column[]): string {
  return columns
    .map(({ index, metric, writing }) => [index, metric, writing.dialect.code, writing.currency, writing.printed].join())
    .join(';');
}

/** The columns that mean a metric here. Two that mean the same one are both left alone. */
function meaningOf(table: Table, region: TableRegion, writing: Writing): Column[] {
  const columns = table.columns.flatMap(({ label }, index): Column[] => {
    const match = label ? metricForLabel(label, { ...writing, meanings: region.means }) : undefined;
    if (!match) return [];
    const column = { index, label, metric: match.metric, writing: { ...writing, printed: match.currency ?? writing.printed } };
    return [{ ...column, read: textsOf(column) }];
  });
  return columns.filter((it) => columns.every((other) => other === it || other.metric !== it.metric));
}

const texts = new Map<string, Column['read']>();
const maxTexts = 5000;

/** What was read from columns that mean and write the same. */
function textsOf({ label, metric, writing }: Omit<Column, 'read'>): Column['read'] {
  const key = [metric, label, writing.dialect.code, writing.currency, writing.printed].join('|');
  const known = texts.get(key) ?? new Map();
  texts.set(key, known);
  return known;
}

/** All rows, with the indented ones below their parent. A row without a name, or with that of another, is lost. */
function readRows(table: Table, read: (row: TableRow) => Row | undefined): { rows: Row[]; lost: boolean; kept: Map<Element, Row> } {
  const rows = new Map<string, Row>();
  const kept = new Map<Element, Row>();
  let lost = false;
  let parent: Row | undefined;
  for (const tableRow of table.rows) {
    const row = read(tableRow);
    if (row) kept.set(tableRow.element, row);
    const named = row && row.parent === indented ? parent && below(parent, row) : row;
    if (!named || rows.has(named.key)) lost = true;
    else rows.set(named.key, named);
    if (row && row.parent === undefined) parent = row;
  }
  return { rows: [...rows.values()], lost, kept };
}

/** Stands in `parent` until the row above is known. */
const indented = '>';

function below(parent: Row, row: Row): Row {
  return { ...row, key: `${parent.key}/${row.key}`, parent: parent.key };
}

function readRow(row: TableRow, columns: Column[], region: TableRegion, writing: Writing, sight: Sight): Row | undefined {
  const name = region.naming(row, sight);
  if (!name) return undefined;
  const values: Values = {};
  for (const column of columns) {
    const cell = row.cells[column.index];
    const value = cell && valueIn(cell, column, sight);
    if (value) values[column.metric] = value;
  }
  if (region.packed) Object.assign(values, packedIn(name, region.packed, writing));
  const read: Row = { kind: region.rows, key: name.key, name: name.name, ...(name.pinned && { pinned: true }), values };
  return name.indented ? { ...read, parent: indented } : read;
}

function valueIn(cell: Element, column: Column, sight: Sight): Value | undefined {
  const text = cellText(cell, sight);
  if (text === undefined) return undefined;
  const known = column.read.get(text);
  if (known || column.read.has(text)) return known;
  if (column.read.size > maxTexts) column.read.clear();
  const { value } = readValue(text, column.metric, column.label, column.writing);
  column.read.set(text, value);
  return value;
}

/** The one block beside the name that reads as the metric packed in there. */
function packedIn(name: RowName, id: MetricId, writing: Writing): Values {
  const found = (name.blocks ?? []).flatMap((block) => readValue(block.text, id, block.text, writing).value ?? []);
  const [value] = found;
  return value && found.length === 1 ? { [id]: value } : {};
}
