import type { Sight } from '../sight';
import { visibleBlocks } from '../visible-text';
import { amountOf } from './amount';
import { isPartial } from './partial';
import { endsWith } from './shape';
import { type Column, columnsOf } from './table-head';

/** One row: its cells by column index. */
export type TableRow = { element: Element; cells: HTMLCollection };

/** A table as it is on screen. `partial`: it has more rows than the page holds. */
export type Table = { head: Element; columns: Column[]; rows: TableRow[]; partial: boolean };

/** Rows of a long list, which are no table rows. */
const divRows = `:is(${endsWith('-table-body')}) :is(${endsWith('-table-tr')})`;
const painted = { checkOpacity: true, checkVisibilityCSS: true };
const notData = /-table-(?:empty-row|expand-content)(?:\s|$)/;

/**
 * Reads the one table in `region`. Header and body are linked by column index alone: they may be two tables, and the rows
 * of a long list are `div`s. `count` selects the number of entries where the page prints it.
 */
export function readTable(region: Element, sight: Sight, count?: string): Table | undefined {
  // A table's own lists of its parts spare a search among thousands of elements.
  const tables = region instanceof HTMLTableElement ? [region] : [...region.querySelectorAll('table')];
  const [head, ...others] = tables.flatMap((table) => [...table.children].filter((it) => it.tagName === 'THEAD'));
  if (!head || others.length > 0 || !sight.shows(head)) return undefined;
  const columns = columnsOf(head, sight);
  const rows: TableRow[] = [];
  let broken = false;
  for (const element of rowsIn(region, tables)) {
    if (!element.checkVisibility(painted) || notData.test(element.className)) continue;
    if (isAligned(element, columns.length)) rows.push({ element, cells: element.children });
    // A bar drawn across the table has no text; a row with text that does not line up is a row lost.
    else if (visibleBlocks(element, sight).length > 0) broken = true;
  }
  return { head, columns, rows, partial: broken || isPartial(region, rows, count) };
}

function rowsIn(region: Element, tables: HTMLTableElement[]): Iterable<Element> {
  const rows = tables.flatMap((table) => [...table.tBodies]).flatMap((body) => [...body.rows]);
  return rows.length > 0 ? rows : region.querySelectorAll(divRows);
}

/** One cell for every column: a decoration row spans several and has cells to spare. */
function isAligned(row: Element, columns: number): boolean {
  if (row.childElementCount !== columns) return false;
  // Few rows have any, and one search costs less than asking every cell.
  if (!row.querySelector('[colspan]')) return true;
  for (let cell = row.firstElementChild; cell; cell = cell.nextElementSibling) {
    if ((cell as HTMLTableCellElement).colSpan > 1) return false;
  }
  return true;
}

/** The amount a person reads in a cell. Most cells hold one text node, which needs little looking. */
export function cellText(cell: Element, sight: Sight): string | undefined {
  let element = cell;
  let only = element.firstChild;
  while (only && only === element.lastChild && only.nodeType === 1) {
    element = only as Element;
    only = element.firstChild;
  }
  if (!only) return undefined;
  if (only !== element.lastChild || only.nodeType !== 3) return amountOf(visibleBlocks(cell, sight));
  return element.checkVisibility(painted) ? (only as Text).data.trim() || undefined : undefined;
}
