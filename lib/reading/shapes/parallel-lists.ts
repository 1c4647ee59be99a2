import type { Sight } from '../sight';
import { type Block, visibleBlocks } from '../visible-text';
import type { Pair } from './shape';

/**
 * Labels in one container, their percentages in the next, matched by order. A bar's `aria-valuenow` is scaled to the
 * longest bar and is not the value. A legend with another number of entries matches nothing.
 */
export function* parallelLists(region: Element, sight: Sight): Iterable<Pair> {
  const blocks = visibleBlocks(region, sight);
  for (let start = 0; start < blocks.length; start += 1) {
    if (!isShare(blocks[start])) continue;
    let end = start;
    while (isShare(blocks[end])) end += 1;
    const values = blocks.slice(start, end);
    const labels = blocks.slice(Math.max(0, start - values.length), start);
    if (belongTogether(labels, values, blocks)) {
      for (const [at, label] of labels.entries()) {
        const value = values[at];
        if (value) yield { label: label.text, text: value.text, element: value.element };
      }
    }
    start = end;
  }
}

function isShare(block: Block | undefined): boolean {
  return block !== undefined && /^(?:[\d.,]+\s*%|--?|—)$/u.test(block.text);
}

/** As many labels as values, and a container that holds exactly these labels. */
function belongTogether(labels: Block[], values: Block[], blocks: Block[]): boolean {
  const [first] = labels;
  const last = labels.at(-1);
  if (!first || !last || labels.length !== values.length) return false;
  if (labels.length === 1) return blocks.length === 2;
  let container: Element | null = first.element;
  while (container && !container.contains(last.element)) container = container.parentElement;
  return blocks.filter((block) => container?.contains(block.element)).length === labels.length;
}
