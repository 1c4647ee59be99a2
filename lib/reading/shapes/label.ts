import type { Sight } from '../sight';
import { type Block, visibleBlocks } from '../visible-text';
import { skeleton, statisticValue } from './shape';

const values = `${statisticValue}, ${skeleton}`;

/**
 * The label of a value: the text of the nearest element before it, on the lowest level that has one.
 * `row` is the value's element on that level. Nothing when that element carries a value of its own.
 */
export function labelBefore(value: Element, region: Element, sight: Sight): { row: Element; label: Block[] } | undefined {
  for (let row: Element | null = value; row && row !== region; row = row.parentElement) {
    for (let before = row.previousElementSibling; before; before = before.previousElementSibling) {
      const found = labelIn(before, sight);
      if (found === 'foreign') return undefined;
      if (found === 'same') break;
      if (found) return { row, label: found };
    }
  }
  return undefined;
}

/** `same`: another part of the same value ("1m" before "23s"). `foreign`: a cell with its own label and value. */
function labelIn(element: Element, sight: Sight): Block[] | 'same' | 'foreign' | undefined {
  const blocks = visibleBlocks(element, sight);
  const parts = element.matches(values) ? [element] : [...element.querySelectorAll(values)];
  if (parts.length === 0) return blocks.length > 0 ? blocks : undefined;
  return blocks.every((block) => parts.some((part) => part.contains(block.element))) ? 'same' : 'foreign';
}
