import { type Box, holds, overlaps } from './box';
import { inked, letters } from './sight';

/** A search climbs so many boxes, and looks at so many nodes. */
const levels = 9;
const most = 600;
/** Pictures, icons and fields that are this small, in pixels, are content and not ground. */
const small = 64;
const pictures = /^(img|svg|canvas|video|input|select|textarea|button)$/i;

/** The boxes of text, icons and fields near a number that a badge must not cover. `area`: as far as the badge may reach. */
export function surroundings(element: Element, area: Box): Box[] {
  const found: Box[] = [];
  const range = element.ownerDocument.createRange();
  let left = most;
  const visit = (box: Element) => {
    for (const node of (box.shadowRoot ?? box).childNodes) {
      left -= 1;
      if (left < 0) return;
      if (node.nodeType === 3) addText(node as Text, range, area, found);
      else if (node.nodeType === 1 && node !== element) addElement(node as Element, area, found, visit);
    }
  };
  visit(holder(element, area));
  return found;
}

/** The nearest box around the number that holds the whole area. */
function holder(element: Element, area: Box): Element {
  let box = element;
  for (let level = 0; level < levels; level += 1) {
    const parent: Node | null = box.parentNode;
    const next = parent instanceof ShadowRoot ? parent.host : box.parentElement;
    if (!next) break;
    box = next;
    if (holds(box.getBoundingClientRect(), area)) break;
  }
  return box;
}

function addText(text: Text, range: Range, area: Box, found: Box[]): void {
  if (text.data.trim() === '') return;
  range.selectNode(text);
  for (const box of range.getClientRects()) if (overlaps(box, area)) found.push(inked(box, letters));
}

function addElement(element: Element, area: Box, found: Box[], visit: (box: Element) => void): void {
  const box = element.getBoundingClientRect();
  // A box without a size of its own can still hold something that has one.
  if (box.width > 0 && box.height > 0 && !overlaps(box, area)) return;
  if (pictures.test(element.tagName)) {
    if (box.width > 0 && box.height > 0 && box.height <= small) found.push(box);
    if (element.tagName !== 'BUTTON') return;
  }
  visit(element);
}
