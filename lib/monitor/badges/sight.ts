import { around, type Box, shared } from './box';

/** A number on the page: where it stands, and what cuts it off. `scrollers`: those of the boxes that scroll, which its badge keeps to as well. */
export type Anchor = { element: Element; clips: readonly Element[]; scrollers: readonly Element[]; ancestors: ReadonlySet<Node> };

const showText = 4;
/** A rolling number is hundreds of digits, of which its box shows a few. */
const mostTexts = 120;

/** Looks up once what bounds an element: boxes that cut it off, through open shadow trees up to the root. */
export function anchorOf(element: Element): Anchor {
  const ancestors = new Set<Node>([element]);
  const clips: Element[] = [];
  const scrollers: Element[] = [];
  let position = getComputedStyle(element).position;
  for (let at = parentOf(element); at; at = parentOf(at)) {
    ancestors.add(at);
    const style = getComputedStyle(at);
    // What is fixed escapes the boxes around it, up to one that is transformed.
    if (position === 'fixed' && style.transform === 'none') continue;
    if (position === 'fixed' || style.position !== 'static') position = style.position;
    const isPage = at === at.ownerDocument.documentElement || at === at.ownerDocument.body;
    if (isPage || style.overflow === 'visible') continue;
    clips.push(at);
    if (/auto|scroll/.test(style.overflow)) scrollers.push(at);
  }
  return { element, clips, scrollers, ancestors };
}

function parentOf(element: Element): Element | null {
  const { parentNode } = element;
  return parentNode instanceof ShadowRoot ? parentNode.host : element.parentElement;
}

/** The share of a line of text, above and below, that its ink leaves free: digits reach less far than words do. */
const digits = { above: 0.16, below: 0.18 };
export const letters = { above: 0.14, below: 0.02 };

/** The box of text without the empty margin that a font leaves above and below. */
export function inked({ left, top, right, bottom }: Box, { above, below }: { above: number; below: number }): Box {
  const height = bottom - top;
  return { left, right, top: top + height * above, bottom: bottom - height * below };
}

/** The box of what is printed in an element, without the empty rest of its line; null when nothing is. */
export function printedBox(element: Element): Box | null {
  const frame = element.getBoundingClientRect();
  const walker = element.ownerDocument.createTreeWalker(element, showText);
  const range = element.ownerDocument.createRange();
  let box: Box | null = null;
  let count = 0;
  for (let node = walker.nextNode() as Text | null; node && count < mostTexts; node = walker.nextNode() as Text | null) {
    if (node.data.trim() === '') continue;
    count += 1;
    range.selectNode(node);
    const seen = shared(inked(range.getBoundingClientRect(), digits), frame);
    if (seen) box = box ? around(box, seen) : seen;
  }
  // Text in a shadow tree of its own: its frame is the best that is known of it.
  return box ?? shared(frame, frame);
}

/** The part of the window that such boxes leave; `known` spares a second look at a box that several share. */
export function boundsOf(clips: readonly Element[], window: Box, known: Map<Element, Box>): Box | null {
  let bounds: Box | null = window;
  for (const clip of clips) {
    const box = known.get(clip) ?? clip.getBoundingClientRect();
    known.set(clip, box);
    bounds = bounds && shared(bounds, box);
  }
  return bounds;
}

const visibility = { checkOpacity: true, checkVisibilityCSS: true };

/** Whether a number is on the page and painted, if nothing covers it. */
export function isPainted({ element }: Anchor): boolean {
  return element.isConnected && element.checkVisibility(visibility);
}

/** Whether a person sees a number that stands at `box`: painted, not cut off, and nothing of the page above it. */
export function isSeen(anchor: Anchor, box: Box, bounds: Box | null, own: Element): boolean {
  const seen = bounds && shared(box, bounds);
  if (!seen || !isPainted(anchor)) return false;
  if (seen.right - seen.left < (box.right - box.left) / 2 || seen.bottom - seen.top < (box.bottom - box.top) * 0.75) return false;
  const middle = (seen.top + seen.bottom) / 2;
  return [seen.left + 2, seen.right - 2].every((x) => {
    const hit = topmost(anchor.element.ownerDocument, x, middle);
    return hit !== null && (hit === own || anchor.ancestors.has(hit) || isWithin(hit, anchor.element));
  });
}

function isWithin(element: Element, holder: Element): boolean {
  for (let at: Element | null = element; at; at = parentOf(at)) if (at === holder) return true;
  return false;
}

/** The element on top at a point, inside open shadow trees too. */
function topmost(document: Document, x: number, y: number): Element | null {
  let hit = document.elementFromPoint(x, y);
  for (let inner = hit?.shadowRoot?.elementFromPoint(x, y); inner && inner !== hit; inner = hit?.shadowRoot?.elementFromPoint(x, y))
    hit = inner;
  return hit;
}
