import type { Sight } from '../sight';
import { type Block, visibleBlocks } from '../visible-text';

/** Everything below `root` that matches, also inside open shadow trees at any depth. */
export function* findThrough(root: ParentNode, selector: string): Iterable<Element> {
  yield* root.querySelectorAll(selector);
  for (const tree of treesIn(root)) yield* findThrough(tree, selector);
}

/** The visible text of an element; where it has none of its own, that of the shadow trees in it. */
export function blocksThrough(element: Element, sight: Sight): Block[] {
  const blocks = visibleBlocks(element, sight);
  if (blocks.length > 0) return blocks;
  return [element.shadowRoot, ...treesIn(element)].flatMap((tree) =>
    tree && element.checkVisibility() ? [...tree.children].flatMap((child) => blocksThrough(child, sight)) : [],
  );
}

function* treesIn(root: ParentNode): Iterable<ShadowRoot> {
  for (const { shadowRoot } of root.querySelectorAll('*')) if (shadowRoot) yield shadowRoot;
}
