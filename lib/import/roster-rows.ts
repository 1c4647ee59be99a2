import { parseCsv } from 'hucre/csv';

/** What a line of a pasted roster can say, in the order of a paste without a heading. */
export const rosterColumns = ['name', 'date', 'from', 'to', 'shop', 'role', 'note'] as const;
export type RosterColumn = (typeof rosterColumns)[number];

/** One line of a pasted roster as text; `line` counts from 1, as an editor does. */
export type RosterRow = { line: number; cells: Record<RosterColumn, string> };

/** Longer pastes are no roster: letters, and lines. */
const most = { letters: 200_000, lines: 1000 };

/** What people call the columns. */
const headings: ReadonlyMap<string, RosterColumn> = new Map([
  ...['name', 'who', 'host', 'person', '姓名', '名字', '主播', '人员'].map((word) => [word, 'name'] as const),
  ...['date', 'day', '日期'].map((word) => [word, 'date'] as const),
  ...['from', 'start', 'begin', '开始', '上播', '上班'].map((word) => [word, 'from'] as const),
  ...['to', 'end', 'until', '结束', '下播', '下班'].map((word) => [word, 'to'] as const),
  ...['shop', 'store', '店铺', '店'].map((word) => [word, 'shop'] as const),
  ...['role', '岗位', '角色'].map((word) => [word, 'role'] as const),
  ...['note', 'remark', '备注', '交接'].map((word) => [word, 'note'] as const),
]);

/** A line that names at least so many columns is a heading. */
const fewestHeadings = 3;

/** The lines of a roster pasted as CSV or out of a spreadsheet; 'long' where it is too long to be one. */
export function rosterRows(text: string): RosterRow[] | 'long' {
  if (text.length > most.letters) return 'long';
  const table = parseCsv(text, { delimiter: delimiterOf(text) }).map((row) => row.map((cell) => String(cell ?? '').trim()));
  if (table.length > most.lines) return 'long';
  const found = (table[0] ?? []).map((cell) => headings.get(cell.toLowerCase()));
  const named = found.filter((one) => one !== undefined).length >= fewestHeadings;
  const columns = named ? found : rosterColumns;
  return table.flatMap((row, index) =>
    (named && index === 0) || row.every((cell) => cell === '') ? [] : [{ line: index + 1, cells: cellsOf(row, columns) }],
  );
}

/** Spreadsheets paste tabs; files have commas, or semicolons where the comma is a decimal mark. */
function delimiterOf(text: string): string {
  const first = text.slice(0, text.indexOf('\n') < 0 ? text.length : text.indexOf('\n'));
  return ['\t', ';'].find((one) => first.includes(one)) ?? ',';
}

function cellsOf(row: readonly string[], columns: readonly (RosterColumn | undefined)[]): RosterRow['cells'] {
  const cells = { name: '', date: '', from: '', to: '', shop: '', role: '', note: '' };
  for (const [index, column] of columns.entries()) if (column) cells[column] ||= row[index] ?? '';
  // "20:00–02:00" in one cell.
  const [, from, to] = /^(\d[^-–—~至到]*)[-–—~至到]\s*(\d.*)$/.exec(cells.from) ?? [];
  return from && to && cells.to === '' ? { ...cells, from: from.trim(), to: to.trim() } : cells;
}
