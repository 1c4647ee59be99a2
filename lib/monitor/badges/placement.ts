import { type Box, holds, overlaps } from './box';

export type Size = { width: number; height: number };

/** Where a badge stands. `isDot`: there was room for its shape only. */
export type Placement = { left: number; top: number; isDot: boolean };

/** Pixels between a number and its badge, and from side to side of a dot. */
export const gap = { beside: 8, above: 1 };
export const dot: Size = { width: 14, height: 14 };

/**
 * Finds room for a badge beside a number, on no text and on no other badge: right of it, else below, else above; there for
 * its shape alone where there is no more; else null, and the number has none. `bounds`: the part of the window that shows the number.
 */
export function place(number: Box, size: Size, taken: readonly Box[], bounds: Box): Placement | null {
  for (const one of [size, dot]) {
    for (const { left, top } of spots(number, one)) {
      const box = { left, top, right: left + one.width, bottom: top + one.height };
      const isFree = holds(bounds, box) && !overlaps(box, number) && !taken.some((it) => overlaps(it, box));
      if (isFree) return { left, top, isDot: one === dot };
    }
  }
  return null;
}

/** As far as a badge of this size may reach from its number. */
export function reach(number: Box, { width, height }: Size): Box {
  return {
    left: number.left,
    top: number.top - height - gap.above,
    right: Math.max(number.right + gap.beside, number.left) + width,
    bottom: number.bottom + height + gap.above,
  };
}

function spots({ left, top, right, bottom }: Box, { width, height }: Size): { left: number; top: number }[] {
  const middle = Math.round((top + bottom - height) / 2);
  return [
    { left: Math.round(right + gap.beside), top: middle },
    { left: Math.round(left), top: Math.ceil(bottom + gap.above) },
    { left: Math.round(left), top: Math.floor(top - height - gap.above) },
    { left: Math.round(right - width), top: Math.ceil(bottom + gap.above) },
  ];
}
