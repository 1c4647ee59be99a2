import { lookAround, type Sight } from './sight';

/** Text that reads as one: an inline run, whole even where CSS cuts it with an ellipsis. `element` is where it begins. */
export type Block = { text: string; element: Element };

const showElement = 1;
const showText = 4;
const following = 4;

/**
 * The text a person sees in `region`, in document order: joined inside one inline run, split between blocks; `most` blocks at most.
 * Neither `innerText` (splits digits, forces layout) nor `textContent` (glues values, keeps hidden text) says this.
 */
export function visibleBlocks(region: Element, sight: Sight = lookAround(), most = Number.POSITIVE_INFINITY): Block[] {
  const walker = region.ownerDocument.createTreeWalker(region, showText);
  const blocks: Block[] = [];
  let previous: Text | undefined;
  let gap = '';
  for (let node = walker.nextNode() as Text | null; node; node = walker.nextNode() as Text | null) {
    const parent = node.parentElement;
    if (node.data.trim() === '') {
      gap = ' ';
      continue;
    }
    if (!parent || !sight.shows(parent)) continue;
    const open = blocks.at(-1);
    if (open && previous && inOneRun(previous, node, sight)) open.text += gap + node.data;
    else if (blocks.length < most) blocks.push({ text: node.data, element: parent });
    else break;
    previous = node;
    gap = '';
  }
  for (const block of blocks) block.text = tidy(block.text);
  return blocks;
}

/** All visible text of `region` as one line, blocks parted by a space. */
export function visibleText(region: Element, sight?: Sight): string {
  return visibleBlocks(region, sight)
    .map((block) => block.text)
    .join(' ');
}

/** Folds the white space that HTML folds. No-break spaces stay: they hold a number together. */
function tidy(text: string): string {
  return text.replace(/[ \t\n\r\f]+/g, ' ').trim();
}

/** Whether nothing between two text nodes starts a new line. */
function inOneRun(a: Text, b: Text, sight: Sight): boolean {
  let shared = a.parentElement;
  while (shared && !shared.contains(b)) {
    if (sight.isBlock(shared)) return false;
    shared = shared.parentElement;
  }
  for (let element = b.parentElement; element && element !== shared; element = element.parentElement) {
    if (sight.isBlock(element)) return false;
  }
  return shared !== null && !breakBetween(shared, a, b, sight);
}

/** A line break, or a block without text of its own such as a bar, between two text nodes. */
function breakBetween(shared: Element, a: Node, b: Node, sight: Sight): boolean {
  const walker = shared.ownerDocument.createTreeWalker(shared, showElement);
  walker.currentNode = a;
  for (let node = walker.nextNode() as Element | null; node; node = walker.nextNode() as Element | null) {
    if (node.contains(b)) continue;
    if ((node.compareDocumentPosition(b) & following) === 0) return false;
    if (node.tagName === 'BR' || sight.isBlock(node)) return true;
  }
  return false;
}
