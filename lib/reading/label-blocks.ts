import type { Dialect } from './dialects/dialect';
import { mayBeLabel } from './labels';
import type { Sight } from './sight';
import { type Block, visibleBlocks } from './visible-text';

const showText = 4;

/** The visible texts of a page that may be labels. On a big page hardly any text is one, so what can be seen is asked of these only. */
export function labelBlocks(root: Element, dialects: readonly Dialect[], sight: Sight): Block[] {
  return blocksWhere(root, (text) => dialects.some((dialect) => mayBeLabel(text, dialect)), sight);
}

/** The visible texts of which a part, and the whole, is one of those asked for. */
export function blocksWhere(root: Element, isPart: (text: string) => boolean, sight: Sight): Block[] {
  const walker = root.ownerDocument.createTreeWalker(root, showText);
  const homes: Element[] = [];
  for (let node = walker.nextNode() as Text | null; node; node = walker.nextNode() as Text | null) {
    if (!node.parentElement || !isPart(node.data)) continue;
    const home = homeOf(node.parentElement, root, sight);
    if (homes.at(-1)?.contains(home)) continue;
    while (homes.length > 0 && home.contains(homes.at(-1) as Element)) homes.pop();
    homes.push(home);
  }
  return homes.flatMap((home) => visibleBlocks(home, sight)).filter((block) => isPart(block.text));
}

/** The block an inline run stands in: no run reaches beyond it. */
function homeOf(element: Element, root: Element, sight: Sight): Element {
  let home = element;
  while (home !== root && home.parentElement && !sight.isBlock(home)) home = home.parentElement;
  return home;
}
