import type { Sight } from '../sight';
import { type Block, visibleBlocks } from '../visible-text';

/** Everything below `root` that matches, also inside open shadow trees at any depth. */
export function* findThrough(root: ParentNode, selector: string): Iterable<Element> {
  yield* root.querySelectorAll(selector);
  for (const tree of treesIn(root)) yield* findThrough(tree, selector);
}

/** The visible text of an element, behind it that of the shadow trees in it. */
export function blocksThrough(element: Element, sight: Sight): Block[] {
  const trees = [element.shadowRoot, ...treesIn(element)].filter((tree) => tree !== null && sight.shows(tree.host));
  return [
    ...visibleBlocks(element, sight),
    ...trees.flatMap((tree) => [...(tree?.children ?? [])].flatMap((it) => blocksThrough(it, sight))),
  ];
}

function* treesIn(root: ParentNode): Iterable<ShadowRoot> {
  for (const { shadowRoot } of root.querySelectorAll('*')) if (shadowRoot) yield shadowRoot;
}
