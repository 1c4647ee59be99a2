import type { Sight } from '../sight';
import { visibleBlocks } from '../visible-text';
import { amountOf } from './amount';
import { isPartial } from './partial';
import { endsWith } from './shape';
import { type Column, columnsOf } from './table-head';

/** One row: as many cells as the table has columns. */
export type TableRow = { element: Element; cells: readonly Element[] };

/** A table as it is on screen. `partial`: it has more rows than the page holds. */
export type Table = { head: Element; columns: Column[]; rows: TableRow[]; partial: boolean };

/** Rows of a long list, which are no table rows. */
const divRows = `:is(${endsWith('-table-body')}) :is(${endsWith('-table-tr')})`;
const painted = { checkOpacity: true, checkVisibilityCSS: true };
const elementNode = 1;
const textNode = 3;
const notData = /-table-(?:empty-row|expand-content)(?:\s|$)/;

/**
 * Reads the one table in `region`. Header and body are linked by column index alone: they may be two tables, and the rows
 * of a long list are `div`s. `count` selects the number of entries where the page prints it.
 */
export function readTable(region: Element, sight: Sight, count?: string): Table | undefined {
  // A table's own lists of its parts spare a search among thousands of elements.
  const tables = region instanceof HTMLTableElement ? [region] : [...region.querySelectorAll('table')];
  const [head, ...others] = tables.flatMap(childrenOf).filter((it) => it.tagName === 'THEAD');
  if (!head || others.length > 0 || !sight.shows(head)) return undefined;
  const columns = columnsOf(head, sight);
  const rows: TableRow[] = [];
  let broken = false;
  for (const element of rowsIn(region, tables)) {
    // A folded list keeps its rows; asked of what holds them, which is asked once.
    if (!element.checkVisibility(painted) || !isOpen(element, sight) || notData.test(element.className)) continue;
    const row = rowOf(element, columns);
    if (row) rows.push(row);
    // A bar drawn across the table has no text; a row with text that does not line up is a row lost.
    else if (visibleBlocks(element, sight).length > 0) broken = true;
  }
  return { head, columns, rows, partial: broken || isPartial(region, rows, count) };
}

function isOpen({ parentElement }: Element, sight: Sight): boolean {
  return parentElement === null || sight.shows(parentElement);
}

function rowsIn(region: Element, tables: HTMLTableElement[]): Iterable<Element> {
  const rows = tables
    .flatMap(childrenOf)
    .filter((it) => it.tagName === 'TBODY')
    .flatMap(childrenOf);
  return rows.length > 0 ? rows : region.querySelectorAll(divRows);
}

/** The child elements. Walking from one to the next is several times as fast as iterating `children`. */
function childrenOf(element: Element): Element[] {
  const children: Element[] = [];
  for (let child = element.firstElementChild; child; child = child.nextElementSibling) children.push(child);
  return children;
}

/** A row as it is now, if it has one cell for every column: a decoration row spans several and has cells to spare. */
export function rowOf(element: Element, columns: readonly Column[]): TableRow | undefined {
  const cells = childrenOf(element);
  const isAligned =
    cells.length === columns.length && !cells.some((cell) => cell.hasAttribute('colspan') && (cell as HTMLTableCellElement).colSpan > 1);
  return isAligned ? { element, cells } : undefined;
}

/** The amount a person reads in a cell. Most cells hold one text node, which needs little looking. */
export function cellText(cell: Element, sight: Sight): string | undefined {
  let element = cell;
  let only = cell.firstChild;
  while (only && only.nodeType === elementNode && !only.nextSibling) {
    element = only as Element;
    only = element.firstChild;
  }
  if (!only) return undefined;
  if (only.nextSibling || only.nodeType !== textNode) return amountOf(visibleBlocks(cell, sight));
  return element.checkVisibility(painted) ? (only as Text).data.trim() || undefined : undefined;
}
