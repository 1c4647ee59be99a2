import type { Sight } from '../sight';
import { visibleBlocks } from '../visible-text';
import { changeIn } from './change';
import { labelBefore } from './label';
import { type Pair, skeleton, statisticValue } from './shape';

type Cell = { label: string; row: Element; parts: Element[] };

/**
 * Grid cells and pills of the LIVE dashboard: a label, then a row that holds an Arco Statistic and sometimes a comparison.
 * A pill may hold a second pair; a long duration is several statistics in one row.
 */
export function* statistic(region: Element, sight: Sight): Iterable<Pair> {
  for (const cell of cellsIn(region, sight)) yield { label: cell.label, element: cell.row, ...numberIn(cell, sight) };
}

function cellsIn(region: Element, sight: Sight): Iterable<Cell> {
  const cells = new Map<Element, Cell>();
  for (const value of region.querySelectorAll(`${statisticValue}, ${skeleton}`)) {
    if (value.closest('table') || (value.matches(skeleton) && value.parentElement?.closest(skeleton))) continue;
    const found = labelBefore(value, region, sight);
    const label = found?.label.length === 1 ? found.label[0]?.text : undefined;
    if (!found || !label) continue;
    const cell = cells.get(found.row);
    if (cell) cell.parts.push(value);
    else cells.set(found.row, { label, row: found.row, parts: [value] });
  }
  return cells.values();
}

function numberIn(cell: Cell, sight: Sight): Pick<Pair, 'text' | 'why' | 'change'> {
  if (cell.parts.some((part) => part.matches(skeleton))) return { why: 'loading' };
  // Digits, decimals and suffix are divided differently from build to build; only the whole is stable.
  const texts = cell.parts.map((part) =>
    visibleBlocks(part, sight)
      .map((block) => block.text)
      .join(''),
  );
  if (texts.length > 1 && !texts.every((text) => /^\d+\s*\p{L}/u.test(text))) return { why: 'ambiguous' };
  const text = texts.join(' ');
  if (cell.row.textContent?.trim() === text) return { text };
  const others = visibleBlocks(cell.row, sight).filter((block) => !cell.parts.some((part) => part.contains(block.element)));
  return { text, change: changeIn(others, cell.row) };
}
