import { type CellStyle, type ColumnDef, type WriteOptions, type WriteSheet, writeXlsx } from 'hucre/xlsx';
import { isMetricId, type MetricId, metric as rowOf } from '@/lib/metrics/catalog';
import type { Unit } from '@/lib/metrics/metric';
import type { Exporter, ExportOptions } from './exporter';
import type { Cell, PartTable } from './parts';
import { type Table, tableOf } from './tables';
import type { ExportWords } from './words';

/** How a spreadsheet shows a base unit. Values stay what they are: 0.0098 is shown as 0.98%. */
const formats: Record<Unit, string> = {
  money: '#,##0.00',
  count: '#,##0',
  ratio: '0.00%',
  multiple: '0.00',
  duration: '#,##0.##',
  score: '0.00',
  rank: '0',
};

/** Metric ids, which formulas and programs use, and their names below. */
const headerRows = 2;

const title: CellStyle = { font: { bold: true } };

/**
 * A workbook of typed cells with number formats, frozen header and a dictionary sheet. It is written in one go when the
 * last row has come; rows with no reading are absent, cells without one blank.
 */
export const xlsx: Exporter = {
  id: 'xlsx',
  mime: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  extension: 'xlsx',
  async *render(pages, options) {
    const table = await tableOf(pages, options);
    const rows: Cell[][] = [];
    for await (const page of table.rows) for (const row of page) rows.push(row.some(isErrorName) ? row.map(plain) : row);
    // The writer answers with a view of a buffer of its own: never shared memory.
    yield (await writeXlsx(workbookOf(table, rows, options))) as Uint8Array<ArrayBuffer>;
  },
};

/** Text that the writer would make an error cell of, which then poisons every sum it stands in. */
function isErrorName(cell: Cell): boolean {
  return typeof cell === 'string' && cell.startsWith('#') && /^#(?:[A-Z][A-Z/0]*[!?]|N\/A|GETTING_DATA)$/.test(cell);
}

function plain(cell: Cell): Cell {
  return isErrorName(cell) ? `'${cell}` : cell;
}

/** The sheets of a table (`rows` are all of it): the data and its dictionary. */
export function workbookOf(table: Table, rows: Cell[][], { kind, words, parts }: ExportOptions): WriteOptions {
  const data = kind === 'day' ? daySheet(table, rows, words) : roomSheet(table, rows, words);
  const beside = (parts?.tables ?? []).map((part) => partSheet(part, words));
  return { sheets: [data, ...beside, dictionarySheet(metricsIn(table, rows), words)] };
}

/** In a long table the unit changes from row to row, and the format of its value with it. */
function daySheet(table: Table, rows: Cell[][], words: ExportWords): WriteSheet {
  const unitAt = table.columns.indexOf('unit');
  const valueAt = table.columns.indexOf('value');
  const cells: NonNullable<WriteSheet['cells']> = new Map();
  for (const [index, row] of rows.entries()) {
    const style = row[unitAt] === 'ratio' ? asRatio : row[unitAt] === 'money' ? asMoney : null;
    if (style) cells.set(`${index + headerRows},${valueAt}`, style);
  }
  return sheet(words.sheets.day, table, rows, words, cells);
}

/** In a wide table each column is one metric. */
function roomSheet(table: Table, rows: Cell[][], words: ExportWords): WriteSheet {
  const columns = table.columns.map((id): ColumnDef => (isMetricId(id) ? { width: 16, numFmt: formats[rowOf(id).unit] } : { width: 26 }));
  return { ...sheet(words.sheets.room, table, rows, words, new Map()), columns };
}

function sheet(
  name: string,
  { columns }: Pick<Table, 'columns'>,
  rows: Cell[][],
  words: ExportWords,
  cells: NonNullable<WriteSheet['cells']>,
): WriteSheet {
  const names = columns.map((id) => (isMetricId(id) ? words.metrics[id]?.name : words.columns[id as keyof ExportWords['columns']]) ?? id);
  for (const column of columns.keys()) {
    cells.set(`0,${column}`, { style: title });
    cells.set(`1,${column}`, { style: title });
  }
  return { name, columns: columns.map(() => ({ width: 18 })), rows: [columns, names, ...rows], cells, freezePane: { rows: headerRows } };
}

function partSheet({ id, columns, rows }: PartTable, words: ExportWords): WriteSheet {
  const safe = rows.map((row) => row.map(plain));
  return sheet(words.sheets[id], { columns }, safe, words, new Map());
}

/** What each metric of the file means, in the language of the person who exported it. */
function dictionarySheet(metrics: readonly MetricId[], words: ExportWords): WriteSheet {
  const { id, name, definition, unit } = words.dictionary;
  const rows = metrics.map((metric) => [
    metric,
    words.metrics[metric]?.name ?? metric,
    words.metrics[metric]?.definition ?? null,
    words.units[rowOf(metric).unit],
  ]);
  return {
    name: words.sheets.dictionary,
    columns: [{ width: 32 }, { width: 28 }, { width: 80 }, { width: 16 }],
    rows: [[id, name, definition, unit], ...rows],
    cells: new Map([0, 1, 2, 3].map((column) => [`0,${column}`, { style: title }])),
    freezePane: { rows: 1 },
  };
}

function metricsIn({ metrics }: Table, rows: Cell[][]): MetricId[] {
  if (metrics.length > 0) return metrics;
  return [...new Set(rows.map((row) => String(row[0])))].filter(isMetricId);
}

// Shared, so that a hundred thousand rows do not make as many objects; other units read well without a format.
const asRatio = { style: { numFmt: formats.ratio } };
const asMoney = { style: { numFmt: formats.money } };
