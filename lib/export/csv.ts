import { writeCsv } from 'hucre/csv';
import type { Exporter } from './exporter';
import type { Cell } from './parts';
import { tableOf } from './tables';

const lineEnd = '\r\n';

/**
 * RFC 4180 in UTF-8 with a BOM, without which Excel takes Chinese for something else. Text that a spreadsheet would run as
 * a formula gets a leading apostrophe; numbers stay numbers, negative ones too.
 */
export const csv: Exporter = {
  id: 'csv',
  mime: 'text/csv;charset=utf-8',
  extension: 'csv',
  async *render(pages, options) {
    const { columns, rows } = await tableOf(pages, options);
    yield `\ufeff${csvLines([columns])}`;
    for await (const page of rows) yield csvLines(page);
  },
};

/** Rows as CSV lines, each ended by CRLF; nothing for no rows. */
export function csvLines(rows: Cell[][]): string {
  return rows.length === 0 ? '' : safeText(rows, ',') + lineEnd;
}

/** Rows as text that no spreadsheet runs: see `csv`. Between rows CRLF, after the last one nothing. */
export function safeText(rows: Cell[][], delimiter: ',' | '\t'): string {
  const safe = rows.map((row) => (row.some(isFullWidth) ? row.map((cell) => (isFullWidth(cell) ? `'${cell}` : cell)) : row));
  return writeCsv(safe, { delimiter, escapeFormulae: true, lineSeparator: lineEnd });
}

/** Where full-width letters are in use a spreadsheet takes these signs for their narrow forms; the writer does not. */
function isFullWidth(cell: Cell): boolean {
  return typeof cell === 'string' && /^[＝＋－＠]/.test(cell);
}
