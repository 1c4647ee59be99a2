import type { Sight } from '../sight';
import { type Block, visibleBlocks } from '../visible-text';
import { isPartial } from './partial';
import { endsWith } from './shape';
import { type Column, columnsOf } from './table-head';

/** One row: its cells by column index, each as the blocks a person sees. */
export type TableRow = { element: Element; cells: Element[]; blocks: Block[][] };

/** A table as it is on screen. `partial`: it has more rows than the page holds. */
export type Table = { columns: Column[]; rows: TableRow[]; partial: boolean };

const bodyRows = `tbody > tr, :is(${endsWith('-table-body')}) :is(${endsWith('-table-tr')})`;
const notData = `${endsWith('-table-empty-row')}, ${endsWith('-table-expand-content')}`;

/**
 * Reads the one table in `region`. Header and body are linked by column index alone: they may be two tables, and the rows
 * of a long list are `div`s. `count` selects the number of entries where the page prints it.
 */
export function readTable(region: Element, sight: Sight, count?: string): Table | undefined {
  const [head, ...others] = region.querySelectorAll('thead');
  if (!head || others.length > 0 || !sight.shows(head)) return undefined;
  const columns = columnsOf(head, sight);
  const rows: TableRow[] = [];
  let broken = false;
  for (const element of region.querySelectorAll(bodyRows)) {
    if (element.matches(notData) || !element.checkVisibility()) continue;
    const cells = [...element.children];
    if (isAligned(cells, columns.length)) rows.push({ element, cells, blocks: cells.map((cell) => cellBlocks(cell, sight)) });
    // A bar drawn across the table has no text; a row with text that does not line up is a row lost.
    else if (visibleBlocks(element, sight).length > 0) broken = true;
  }
  return { columns, rows, partial: broken || isPartial(region, rows, count) };
}

/** One cell for every column: a decoration row spans several and has cells to spare. */
function isAligned(cells: Element[], columns: number): boolean {
  return cells.length === columns && cells.every((cell) => ((cell as HTMLTableCellElement).colSpan ?? 1) === 1);
}

/** The blocks of a cell. Most cells hold one text node, which needs no look at styles. */
function cellBlocks(cell: Element, sight: Sight): Block[] {
  let element = cell;
  while (element.firstElementChild && element.firstChild === element.lastChild) element = element.firstElementChild;
  const only = element.firstChild;
  if (!only) return [];
  if (only !== element.lastChild || only.nodeType !== 3) return visibleBlocks(cell, sight);
  const text = (only as Text).data.trim();
  return text && element.checkVisibility({ checkOpacity: true, checkVisibilityCSS: true }) ? [{ text, element }] : [];
}
