import fc from 'fast-check';
import { expect, it } from 'vitest';
import { timeTicks } from '@/components/charts/curve-model';

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
