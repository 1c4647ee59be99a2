import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { append, createPyramid, view } from '@/lib/room/pyramid';

const reading = fc.option(fc.integer({ min: -1000, max: 1000 }), { nil: null, freq: 8 });
const curve = fc.array(reading, { minLength: 1, maxLength: 700 });
const seconds = (values: readonly unknown[]) => values.map((_, index) => index * 1000);

describe('the pyramid', () => {
  it('shows every extreme of every stretch, whatever the number of pixels', () => {
    fc.assert(
      fc.property(curve, fc.integer({ min: 1, max: 700 }), (values, pixels) => {
        const dots = view(createPyramid(seconds(values), values), 0, values.length * 1000, pixels);
        const read = values.filter((value) => value !== null);
        const drawn = dots.map((dot) => dot.y).filter((y) => !Number.isNaN(y));
        expect(drawn.length > 0).toBe(read.length > 0);
        if (read.length > 0) expect([Math.min(...drawn), Math.max(...drawn)]).toEqual([Math.min(...read), Math.max(...read)]);
        for (const { x, y } of dots) if (!Number.isNaN(y)) expect(values[x / 1000]).toBe(y);
      }),
    );
  });

  it('draws at most two dots a column, in order of time', () => {
    fc.assert(
      fc.property(curve, fc.integer({ min: 4, max: 300 }), (values, pixels) => {
        const dots = view(createPyramid(seconds(values), values), 0, values.length * 1000, pixels);
        expect(dots.length).toBeLessThanOrEqual(2 * (pixels + 2));
        expect(dots.every((dot, index) => index === 0 || dot.x > dots[index - 1]!.x)).toBe(true);
      }),
    );
  });

  it('grown reading by reading is the same as built at once', () => {
    fc.assert(
      fc.property(curve, (values) => {
        const grown = createPyramid([], []);
        for (const [index, value] of values.entries()) append(grown, index * 1000, value);
        expect(grown).toEqual(createPyramid(seconds(values), values));
      }),
    );
  });

  it('breaks the line over a gap in the values and in time', () => {
    const unread = createPyramid([0, 1000, 2000], [1, null, 3]);
    expect(view(unread, 0, 2000, 100).map((dot) => dot.y)).toEqual([1, Number.NaN, 3]);
    const unseen = createPyramid([0, 1000, 90_000], [1, 2, 3]);
    expect(view(unseen, 0, 90_000, 100, 5000).map((dot) => dot.y)).toEqual([1, 2, Number.NaN, 3]);
  });

  it('of a stretch takes one reading on either side', () => {
    const pyramid = createPyramid(seconds([...Array(10)]), [0, 1, 2, 3, 4, 5, 6, 7, 8, 9]);
    expect(view(pyramid, 3500, 5500, 100).map((dot) => dot.y)).toEqual([3, 4, 5, 6]);
    expect(view(createPyramid([], []), 0, 1, 100)).toEqual([]);
  });
});
