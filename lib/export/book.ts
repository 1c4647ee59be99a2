import { type CellStyle, type WriteSheet, writeXlsx } from 'hucre/xlsx';
import { safeText } from './csv';
import type { Cell } from './parts';

/** A column of a book's sheet. `digits`: numbers in it are shown with so many behind the point. */
export type BookColumn = { title: string; width: number; digits?: number };

/** One sheet: its name as people write it, its columns and rows; `strong`: rows that are sums. */
export type BookSheet = { name: string; columns: BookColumn[]; rows: Cell[][]; strong?: readonly number[] };

export const xlsxMime = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

/** Sheets as a workbook of plain values: arithmetic stands in it as text, and no text becomes a formula. */
export async function bookXlsx(sheets: readonly BookSheet[]): Promise<Uint8Array<ArrayBuffer>> {
  const names = sheetNames(sheets.map(({ name }) => name));
  const written = await writeXlsx({ sheets: sheets.map((sheet, index) => sheetOf(sheet, names[index] ?? '')) });
  return written as Uint8Array<ArrayBuffer>;
}

/** A sheet as lines for a file, or with tabs for the clipboard. */
export function bookText({ columns, rows }: BookSheet, mark: ',' | '\t'): string {
  return safeText([columns.map(({ title }) => title), ...rows], mark);
}

const bold: CellStyle = { font: { bold: true } };

function sheetOf({ columns, rows, strong = [] }: BookSheet, name: string): WriteSheet {
  const cells: NonNullable<WriteSheet['cells']> = new Map();
  for (const column of columns.keys()) {
    cells.set(`0,${column}`, { style: bold });
    for (const row of strong) cells.set(`${row + 1},${column}`, { style: { ...bold, ...formatOf(columns[column]) } });
  }
  return {
    name,
    columns: columns.map((column) => ({ width: column.width, ...formatOf(column) })),
    rows: [columns.map(({ title }) => title), ...rows.map((row) => row.map(safeCell))],
    cells,
    freezePane: { rows: 1 },
  };
}

function formatOf(column: BookColumn | undefined): { numFmt?: string } {
  const { digits } = column ?? {};
  if (digits === undefined) return {};
  return { numFmt: digits === 0 ? '#,##0' : `#,##0.${'0'.repeat(digits)}` };
}

/** Text that a spreadsheet, here or after a copy, would take for a formula or an error gets an apostrophe, as in a CSV. */
function safeCell(cell: Cell): Cell {
  return typeof cell === 'string' && /^[=+\-@＝＋－＠\t\r#]/.test(cell) ? `'${cell}` : cell;
}

/** Names of sheets: what a workbook forbids becomes a dash, at most 31 characters, none twice whatever the case. */
export function sheetNames(names: readonly string[]): string[] {
  const taken = new Set<string>();
  return names.map((name) => {
    const plain =
      name
        .replace(/[[\]:*?/\\\p{Cc}]/gu, '-')
        .replace(/^'+|'+$/g, '')
        .trim()
        .slice(0, 31)
        .trim() || '-';
    let unique = plain;
    for (let n = 2; taken.has(unique.toLowerCase()); n++) unique = `${plain.slice(0, 31 - ` ${n}`.length)} ${n}`;
    taken.add(unique.toLowerCase());
    return unique;
  });
}
