import type { Sight } from '../sight';
import { visibleBlocks } from '../visible-text';
import { endsWith } from './shape';

/** A column: its name, and what else stands in its header (a second name, or the column's total). */
export type Column = { label: string; more: string[] };

const title = endsWith('-table-th-item-title');

/** The leaf column at every index. Grouped headers span several columns; blank headers keep their place. */
export function columnsOf(head: Element, sight: Sight): Column[] {
  const grid: Element[][] = [];
  for (const [y, row] of [...head.children].entries()) {
    let x = 0;
    for (const cell of row.children) {
      while (grid[y]?.[x]) x += 1;
      const { colSpan = 1, rowSpan = 1 } = cell as HTMLTableCellElement;
      for (let dy = 0; dy < Math.max(1, rowSpan); dy += 1) {
        for (let dx = 0; dx < Math.max(1, colSpan); dx += 1) {
          grid[y + dy] ??= [];
          (grid[y + dy] as Element[])[x + dx] = cell;
        }
      }
      x += colSpan;
    }
  }
  return Array.from(grid[head.children.length - 1] ?? [], (cell) => columnOf(cell, sight));
}

function columnOf(cell: Element | undefined, sight: Sight): Column {
  const [first, ...rest] = cell ? visibleBlocks(cell.querySelector(title) ?? cell, sight) : [];
  return { label: first?.text ?? '', more: rest.map((block) => block.text) };
}
