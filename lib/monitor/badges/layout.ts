import { type Box, shared } from './box';
import { type Badge, put } from './overlay';
import { type Placement, place, reach, type Size } from './placement';
import { type Anchor, boundsOf, isPainted, isSeen, printedBox } from './sight';
import { surroundings } from './surroundings';

/**
 * A badge at its number. `at` is where it stands while the number is at `frame`; null when there was no room. `fitted`: the
 * badge's size when room was found.
 */
export type Placed = {
  badge: Badge;
  anchor: Anchor;
  frame: Box | null;
  box: Box | null;
  at: Placement | null;
  fitted: Size | null;
  isShown: boolean;
};

/** Half a pixel is no motion. */
const still = 0.5;

/**
 * Follows every number to where it is now: all reads first, then all writes, so that the page is laid out once at most. What
 * stands still is asked whether something covers it only if `covers`. Returns what moved, came or went.
 */
export function followAll<T extends Placed>(all: readonly T[], document: Document, own: Element, covers: boolean): T[] {
  const window = windowOf(document);
  const known = new Map<Element, Box>();
  const steps = all.map((one) => stepOf(one, window, known, own, covers));
  const moved: T[] = [];
  for (const [index, { frame, at, isShown }] of steps.entries()) {
    const one = all[index] as T;
    const isElsewhere = one.frame !== null && (frame?.left !== one.frame.left || frame?.top !== one.frame.top);
    const has = isShown !== one.isShown || at?.left !== one.at?.left || at?.top !== one.at?.top;
    one.frame = frame;
    one.at = at;
    one.isShown = isShown;
    if (has) put(one.badge, isShown ? at : null);
    if (has || isElsewhere) moved.push(one);
  }
  return moved;
}

type Step = Pick<Placed, 'frame' | 'at' | 'isShown'>;

function stepOf(one: Placed, window: Box, known: Map<Element, Box>, own: Element, covers: boolean): Step {
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
  const isAsked = covers || hasMoved || !one.isShown;
  const isShown = isWhole && (isAsked ? isSeen(anchor, one.box ?? box, boundsOf(anchor.clips, window, known), own) : isPainted(anchor));
  return { frame: hasMoved ? frame : before, at: next, isShown };
}

function sizeOf({ badge }: Placed, at: Placement): { width: number; height: number } {
  return at.isDot ? { width: 14, height: 14 } : badge.size;
}

/** Whether a number whose text changed is as big and stands as it did when its badge found room, and the badge is as big as then. */
export function isSettled({ anchor, frame, box, at, fitted, badge }: Placed): boolean {
  if (!frame || !box || !at || fitted?.width !== badge.size.width || fitted.height !== badge.size.height) return false;
  const now = printedBox(anchor.element);
  const sides = ['left', 'top', 'right', 'bottom'] as const;
  return now !== null && sides.every((side) => Math.abs(now[side] - box[side]) < still);
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
    one.isShown = false;
    const rows = boundsOf(anchor.scrollers, window, known);
    const columns = boundsOf(anchor.clips, window, known);
    if (!box || !rows || !columns) continue;
    // Above and below there is room outside of the number's own cell; beside it begins another number's.
    const bounds = { ...rows, left: columns.left, right: columns.right };
    const others = taken.filter((it) => it !== box);
    one.at = place(box, badge.size, [...surroundings(anchor.element, reach(box, badge.size)), ...others], bounds);
    one.fitted = badge.size;
    if (!one.at) continue;
    taken.push(boxAt(one, one.at));
    one.isShown = isSeen(anchor, box, columns, own);
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
