import fc from 'fast-check';
import { expect, it } from 'vitest';
import { timeTicks, valueTicks } from '@/components/charts/curve-model';

const minute = 60_000;

it('time ticks are round, inside the picture and no more than fit', () => {
  const spans = fc.tuple(
    fc.integer({ min: 1.6e12, max: 2e12 }),
    fc.integer({ min: minute, max: 24 * 60 * minute }),
    fc.integer({ min: 2, max: 20 }),
  );
  fc.assert(
    fc.property(spans, ([from, span, most]) => {
      const ticks = timeTicks(from, from + span, most);
      expect(ticks.length).toBeLessThanOrEqual(most + 1);
      for (const tick of ticks) {
        expect(tick).toBeGreaterThanOrEqual(from);
        expect(tick).toBeLessThanOrEqual(from + span);
        expect(tick % minute).toBe(0);
      }
    }),
  );
});

it('value ticks are evenly apart and inside', () => {
  fc.assert(
    fc.property(fc.double({ min: -1e9, max: 1e9, noNaN: true }), fc.double({ min: 1e-3, max: 1e9, noNaN: true }), (min, span) => {
      const ticks = valueTicks(min, min + span, 3);
      expect(ticks.length).toBeLessThanOrEqual(4);
      for (const tick of ticks) {
        expect(tick).toBeGreaterThanOrEqual(min - span * 1e-6);
        expect(tick).toBeLessThanOrEqual(min + span * (1 + 1e-6));
      }
    }),
  );
  expect(valueTicks(0, 525, 3)).toEqual([0, 200, 400]);
});
