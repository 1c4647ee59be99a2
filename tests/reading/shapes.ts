// The shapes by name, as the tests call them inside the page.
import { noMemory } from '@/lib/reading/memory';
import { clampCard } from '@/lib/reading/shapes/clamp-card';
import { odometer } from '@/lib/reading/shapes/odometer';
import { parallelLists } from '@/lib/reading/shapes/parallel-lists';
import { plainCell } from '@/lib/reading/shapes/plain-cell';
import type { Pair } from '@/lib/reading/shapes/shape';
import { statistic } from '@/lib/reading/shapes/statistic';
import { readTable } from '@/lib/reading/shapes/table';
import { lookAround } from '@/lib/reading/sight';
import { visibleBlocks } from '@/lib/reading/visible-text';

export const shapes = {
  statistic: (region: Element): Iterable<Pair> => statistic(region, lookAround(), noMemory),
  odometer: (region: Element): Iterable<Pair> => odometer(region, lookAround()),
  plainCell: (region: Element): Iterable<Pair> => plainCell(region, lookAround()),
  trendCard: (region: Element): Iterable<Pair> => clampCard('[class*="trend-card--"]')(region, lookAround(), noMemory),
  tile: (region: Element): Iterable<Pair> => clampCard('.tile')(region, lookAround(), noMemory),
  parallelLists: (region: Element): Iterable<Pair> => parallelLists(region, lookAround()),
};

export type ShapeName = keyof typeof shapes;

/** A table as plain texts. */
export function readTables(selector: string, count?: string): unknown {
  const region = document.querySelector(selector);
  const table = region && readTable(region, lookAround(), count);
  if (!table) return null;
  const rows = table.rows.map((row) => Array.from(row.cells, (cell) => visibleBlocks(cell).map((block) => block.text)));
  return { columns: table.columns, rows, partial: table.partial };
}
