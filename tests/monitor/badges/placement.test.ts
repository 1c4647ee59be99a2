import fc from 'fast-check';
import { expect, it } from 'vitest';
import { type Box, holds, overlaps } from '@/lib/monitor/badges/box';
import { dot, gap, type Placement, place, reach } from '@/lib/monitor/badges/placement';

const window: Box = { left: 0, top: 0, right: 1366, bottom: 768 };
const box = fc
  .record({
    left: fc.integer({ min: -50, max: 1366 }),
    top: fc.integer({ min: -50, max: 768 }),
    width: fc.integer({ min: 1, max: 400 }),
    height: fc.integer({ min: 1, max: 60 }),
  })
  .map(({ left, top, width, height }): Box => ({ left, top, right: left + width, bottom: top + height }));
const size = fc.record({ width: fc.integer({ min: 20, max: 140 }), height: fc.constant(18) });

function boxOf(at: Placement, { width, height } = dot): Box {
  return { left: at.left, top: at.top, right: at.left + width, bottom: at.top + height };
}

it('never covers its number, another text or another badge, and never leaves what shows the number', () => {
  fc.assert(
    fc.property(box, size, fc.array(box, { maxLength: 30 }), box, (number, size, taken, part) => {
      for (const bounds of [window, part]) {
        const at = place(number, size, taken, bounds);
        if (!at) continue;
        const badge = boxOf(at, at.isDot ? dot : size);
        expect(overlaps(badge, number)).toBe(false);
        expect(taken.filter((it) => overlaps(it, badge))).toEqual([]);
        expect(holds(bounds, badge)).toBe(true);
      }
    }),
  );
});

it('gives each of many numbers a badge that covers no other number and no other badge', () => {
  fc.assert(
    fc.property(fc.array(box, { minLength: 2, maxLength: 12 }), size, (numbers, size) => {
      const badges: Box[] = [];
      for (const number of numbers) {
        const at = place(number, size, [...numbers, ...badges], window);
        if (at) badges.push(boxOf(at, at.isDot ? dot : size));
      }
      for (const [index, badge] of badges.entries()) {
        expect(numbers.some((it) => overlaps(it, badge))).toBe(false);
        expect(badges.slice(index + 1).some((it) => overlaps(it, badge))).toBe(false);
      }
    }),
  );
});

it('looks for texts as far as a badge can reach', () => {
  fc.assert(
    fc.property(box, size, (number, size) => {
      const at = place(number, size, [], { left: -1000, top: -1000, right: 3000, bottom: 3000 });
      expect(at && holds(grown(reach(number, size)), boxOf(at, size))).toBe(true);
    }),
  );
});

it('stands right of its number, below it where something is there, above it, and as a dot where only that fits', () => {
  const number = { left: 100, top: 100, right: 160, bottom: 130 };
  const size = { width: 80, height: 18 };
  const right = { left: 168, top: 100, right: 400, bottom: 130 };
  const under = { left: 0, top: 135, right: 400, bottom: 160 };
  expect(place(number, size, [], window)).toEqual({ left: 160 + gap.beside, top: 106, isDot: false });
  expect(place(number, size, [right], window)).toEqual({ left: 100, top: 131, isDot: false });
  expect(place(number, size, [right, under], window)).toEqual({ left: 100, top: 81, isDot: false });
  const over = { left: 0, top: 60, right: 400, bottom: 96 };
  const next = { left: 190, top: 90, right: 400, bottom: 140 };
  expect(place(number, size, [next, under, over], window)).toEqual({ left: 168, top: 108, isDot: true });
  expect(place(number, size, [right, under, over], window)).toBeNull();
});

/** Half a pixel of rounding. */
function grown({ left, top, right, bottom }: Box): Box {
  return { left: left - 1, top: top - 1, right: right + 1, bottom: bottom + 1 };
}
