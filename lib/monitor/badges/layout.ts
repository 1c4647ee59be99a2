import { type Box, shared } from './box';
import { type Badge, put } from './overlay';
import { type Placement, place, reach } from './placement';
import { type Anchor, boundsOf, isSeen, printedBox } from './sight';
import { surroundings } from './surroundings';

/** A badge at its number. `at` is where it stands while the number is at `frame`; null when there was no room. */
export type Placed = {
  badge: Badge;
  anchor: Anchor;
  frame: Box | null;
  box: Box | null;
  at: Placement | null;
  isShown: boolean;
};

/** Half a pixel is no motion. */
const still = 0.5;

/**
 * Follows every number to where it is now: all reads first, then all writes, so that the page is laid out once at most.
 * Returns whether anything moved, came or went.
 */
export function followAll(all: readonly Placed[], document: Document, own: Element): boolean {
  const window = windowOf(document);
  const known = new Map<Element, Box>();
  const steps = all.map((one) => stepOf(one, window, known, own));
  let moved = false;
  for (const [index, { frame, at, isShown }] of steps.entries()) {
    const one = all[index] as Placed;
    const isElsewhere = one.frame !== null && (frame?.left !== one.frame.left || frame?.top !== one.frame.top);
    const has = isShown !== one.isShown || at?.left !== one.at?.left || at?.top !== one.at?.top;
    one.frame = frame;
    one.at = at;
    one.isShown = isShown;
    if (has) put(one.badge, isShown ? at : null);
    moved ||= has || isElsewhere;
  }
  return moved;
}

type Step = Pick<Placed, 'frame' | 'at' | 'isShown'>;

function stepOf(one: Placed, window: Box, known: Map<Element, Box>, own: Element): Step {
  const { anchor, frame: before, box, at } = one;
  const frame = anchor.element.getBoundingClientRect();
  if (!before || !box || !at) return { frame, at, isShown: false };
  const x = frame.left - before.left;
  const y = frame.top - before.top;
  const hasMoved = Math.abs(x) >= still || Math.abs(y) >= still;
  if (hasMoved) one.box = { left: box.left + x, top: box.top + y, right: box.right + x, bottom: box.bottom + y };
  const next = hasMoved ? { ...at, left: at.left + x, top: at.top + y } : at;
  const { width, height } = sizeOf(one, next);
  const spot = { left: next.left, top: next.top, right: next.left + width, bottom: next.top + height };
  const room = boundsOf(anchor.scrollers, window, known);
  const whole = room && shared(spot, room);
  const isWhole = whole !== null && whole.right - whole.left > width - 1 && whole.bottom - whole.top > height - 1;
  const isShown = isWhole && isSeen(anchor, one.box ?? box, boundsOf(anchor.clips, window, known), own);
  return { frame: hasMoved ? frame : before, at: next, isShown };
}

function sizeOf({ badge }: Placed, at: Placement): { width: number; height: number } {
  return at.isDot ? { width: 14, height: 14 } : badge.size;
}

/** Looks for room anew for these badges, around all the others; what finds none is put away. */
export function placeAll(some: readonly Placed[], all: readonly Placed[], document: Document, own: Element): void {
  const window = windowOf(document);
  const known = new Map<Element, Box>();
  for (const one of some) {
    one.frame = one.anchor.element.getBoundingClientRect();
    one.box = printedBox(one.anchor.element);
    one.at = null;
  }
  const taken: Box[] = [];
  for (const one of all) {
    if (one.box) taken.push(one.box);
    if (one.at) taken.push(boxAt(one, one.at));
  }
  for (const one of some) {
    const { box, anchor, badge } = one;
    one.isShown = box !== null && isSeen(anchor, box, boundsOf(anchor.clips, window, known), own);
    const rows = boundsOf(anchor.scrollers, window, known);
    const columns = boundsOf(anchor.clips, window, known);
    if (!box || !rows || !columns) continue;
    // Above and below there is room outside of the number's own cell; beside it begins another number's.
    const bounds = { ...rows, left: columns.left, right: columns.right };
    const others = taken.filter((it) => it !== box);
    one.at = place(box, badge.size, [...surroundings(anchor.element, reach(box, badge.size)), ...others], bounds);
    if (one.at) taken.push(boxAt(one, one.at));
  }
  for (const one of some) put(one.badge, one.isShown ? one.at : null);
}

function boxAt(one: Placed, at: Placement): Box {
  const { width, height } = sizeOf(one, at);
  return { left: at.left, top: at.top, right: at.left + width, bottom: at.top + height };
}

function windowOf({ documentElement }: Document): Box {
  return { left: 0, top: 0, right: documentElement.clientWidth, bottom: documentElement.ownerDocument.defaultView?.innerHeight ?? 0 };
}
