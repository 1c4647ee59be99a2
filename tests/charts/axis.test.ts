import fc from 'fast-check';
import { expect, it } from 'vitest';
import { finestStep, timeTicks, valueTicks } from '@/components/charts/curve-model';
import { formatCompact } from '@/lib/format';

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

const units = ['money', 'count', 'ratio', 'multiple', 'duration', 'score', 'rank'] as const;

it.each(units)('no two ticks of %s carry the same text', (unit) => {
  const digits = fc.integer({ min: -5, max: 7 });
  fc.assert(
    fc.property(
      digits,
      digits,
      fc.double({ min: 0, max: 10, noNaN: true }),
      fc.constantFrom('en', 'zh-CN' as const),
      (a, b, by, language) => {
        const min = by * 10 ** Math.max(a, b);
        const max = min + (1 + by) * 10 ** Math.min(a, b);
        const ticks = valueTicks(min, max, 3, finestStep(unit, max));
        const [first = 0, second = 2 * first] = ticks;
        const currency = unit === 'money' ? 'USD' : undefined;
        const texts = ticks.map((value) => formatCompact({ value, unit, step: second - first, currency }, language));
        expect(new Set(texts).size, texts.join(' ')).toBe(texts.length);
      },
    ),
    { numRuns: 2000 },
  );
});

it('ticks of a flat curve have the digits that tell them apart', () => {
  const text = (value: number) => formatCompact({ value, unit: 'money', step: 20, currency: 'USD' }, 'en');
  expect([1220, 1240, 1260].map(text)).toEqual(['$1.22K', '$1.24K', '$1.26K']);
  expect(valueTicks(0.01258, 0.01275, 3, finestStep('ratio', 0.01275)).map((tick) => tick.toFixed(4))).toEqual(['0.0126', '0.0127']);
});
