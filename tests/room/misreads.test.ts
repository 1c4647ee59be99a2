import fc from 'fast-check';
import { expect, it } from 'vitest';
import { sift } from '@/lib/room/misreads';

/** The places of the misreads; what is neither dropped nor taken would be missing from both. */
function odd(values: readonly number[]): number[] {
  const [taken, dropped]: [number[], number[]] = [[], []];
  const { push, end } = sift(
    (at) => taken.push(at),
    (at) => dropped.push(at),
  );
  for (const [at, value] of values.entries()) push(at, value);
  end();
  expect([...taken, ...dropped].sort((a, b) => a - b)).toEqual(values.map((_, at) => at));
  return dropped;
}

it.each([
  ['nothing where a count grows', [1, 5, 5, 9], []],
  ['one reading that fell and came back', [500, 40, 510, 512], [1]],
  ['one reading that rose and went', [500, 858_285, 503], [1]],
  ['a restatement is none: it stays', [500, 450, 450, 455], []],
  ['a restatement that the next sales made good is none', [7654, 7608, 7692], []],
  ['nor is one of a few orders', [313, 311, 314], []],
  ['one reading that fell by little and came right back', [7654, 7608, 7654], [1]],
  ['a rise that was taken back in part is none', [500, 540, 520], []],
  ['the last reading has nobody to contradict it', [500, 510, 40], []],
  ['two apart', [500, 40, 510, 30, 520], [1, 3]],
] as const)('%s', (_, values, found) => {
  expect(odd(values)).toEqual(found);
});

it('finds none in any count that only grows, and the one put into it', () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: 1, max: 50 }), { minLength: 3, maxLength: 50 }), fc.nat(), (growth, place) => {
      let total = 1000;
      const truth = growth.map((more) => (total += more));
      expect(odd(truth)).toEqual([]);
      const at = 1 + (place % (truth.length - 2));
      expect(odd(truth.map((value, index) => (index === at ? 7 : value)))).toEqual([at]);
    }),
  );
});
