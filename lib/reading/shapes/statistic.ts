import type { Sight } from '../sight';
import { visibleBlocks } from '../visible-text';
import { changeIn } from './change';
import { labelBefore } from './label';
import { type Memory, type Pair, skeleton, statisticValue } from './shape';

type Cell = { label: string; row: Element; parts: Element[] };

/**
 * Grid cells and pills of the LIVE dashboard: a label, then a row that holds an Arco Statistic and sometimes a comparison.
 * A pill may hold a second pair; a long duration is several statistics in one row.
 */
export function* statistic(region: Element, sight: Sight, memory: Memory): Iterable<Pair> {
  const known = new Set<Pair>();
  const cells = new Map<Element, Cell>();
  for (const value of region.querySelectorAll(`${statisticValue}, ${skeleton}`)) {
    const pair = memory.recall(value);
    if (pair) known.add(pair);
    else addTo(cells, value, region, sight);
  }
  yield* known;
  for (const cell of cells.values()) {
    const pair: Pair = { label: cell.label, element: cell.row, ...numberIn(cell, sight) };
    for (const part of cell.parts) memory.keep(part, cell.row.parentElement ?? cell.row, pair);
    yield pair;
  }
}

/** Groups the values of one row; what has no label of its own is no one's. */
function addTo(cells: Map<Element, Cell>, value: Element, region: Element, sight: Sight): void {
  if (value.closest('table') || (value.matches(skeleton) && value.parentElement?.closest(skeleton))) return;
  const found = labelBefore(value, region, sight);
  const label = found?.label.length === 1 ? found.label[0]?.text : undefined;
  if (!found || !label) return;
  const cell = cells.get(found.row);
  if (cell) cell.parts.push(value);
  else cells.set(found.row, { label, row: found.row, parts: [value] });
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
