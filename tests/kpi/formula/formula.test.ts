import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Formula, type FormulaFault, isFault, longestFormula, metricsOf, readFormula } from '@/lib/kpi/formula/read';
import { reckon } from '@/lib/kpi/formula/reckon';
import { outcomeOf } from '@/lib/kpi/formula/units';
import { type MetricId, metrics } from '@/lib/metrics/catalog';

function read(text: string): Formula {
  const formula = readFormula(text);
  if (isFault(formula)) throw new Error(`${text}: ${JSON.stringify(formula)}`);
  return formula;
}
const fault = (text: string) => {
  const found = readFormula(text);
  return isFault<FormulaFault>(found) ? found : null;
};
const outcome = (text: string) => outcomeOf(read(text));
const exact = (values: Partial<Record<MetricId, number>>) =>
  new Map(Object.entries(values).map(([id, value]) => [id as MetricId, { value, span: { low: value, high: value } }]));

describe('a formula is read', () => {
  it('by the rules of arithmetic, with the signs people type', () => {
    const parts = exact({ orders: 30, likes: 5, live_views: 200 });
    // 30 + 5 × 2 = 40 · (30 + 5) × 2 = 70 · 30 ÷ 200 × 100 = 15 · −(5 − 30) = 25
    expect(reckon(read('orders + likes * 2'), parts)).toMatchObject({ value: 40 });
    expect(reckon(read('（orders ＋ likes）× 2'), parts)).toMatchObject({ value: 70 });
    expect(reckon(read('orders ÷ live_views * 100'), parts)).toMatchObject({ value: 15 });
    expect(reckon(read('-(likes − orders)'), parts)).toMatchObject({ value: 25 });
  });

  it('with each metric named once', () => {
    expect(metricsOf(read('(likes + comments + likes) / live_views'))).toEqual(['likes', 'comments', 'live_views']);
  });

  it.each<[string, FormulaFault]>([
    ['', { why: 'empty' }],
    ['   ', { why: 'empty' }],
    ['1 + 2', { why: 'no-metric' }],
    [`orders ${'+ 1 '.repeat(60)}`, { why: 'long', most: longestFormula }],
    ['orders / ', { why: 'unreadable', at: 9 }],
    ['(orders + likes', { why: 'unreadable', at: 15 }],
    ['orders ^ 2', { why: 'sign', at: 7, text: '^' }],
    ['orders % 2', { why: 'sign', at: 7, text: '%' }],
    ['orders > 2', { why: 'sign', at: 7, text: '>' }],
    ['orders && likes', { why: 'sign', at: 7, text: '&&' }],
    ['!orders', { why: 'sign', at: 0, text: '!' }],
    ['oders / live_views', { why: 'metric', at: 0, text: 'oders', like: 'orders' }],
    ['live_gmv_direkt / orders', { why: 'metric', at: 0, text: 'live_gmv_direkt', like: 'live_gmv_direct' }],
    ['orders / view', { why: 'metric', at: 9, text: 'view', like: null }],
    ['orders / xyzzyplugh', { why: 'metric', at: 9, text: 'xyzzyplugh', like: null }],
    ['orders + "5"', { why: 'not-here', at: 9, text: '"5"' }],
  ])('or what is wrong is said with its place: %s', (text, expected) => {
    const found = fault(text);
    if (expected.why === 'metric' && expected.text === 'view') expect(found).toMatchObject({ why: 'metric', at: 9 });
    else expect(found).toEqual(expected);
  });

  it.each([
    'alert(1)',
    'orders.constructor',
    'orders[0]',
    'orders ? 1 : 2',
    '[orders]',
    'this',
    'orders, likes',
    'orders likes',
    'a => 1',
    '`x`',
  ])('and nothing else, never as code: %s', (text) => {
    expect(fault(text)).not.toBeNull();
  });

  it('whatever is typed, without throwing, and with a place inside the text', () => {
    const word = fc.constantFrom('orders', 'live_views', '+', '-', '*', '/', '(', ')', '1', '.5', ' ', '，', '订单', '{', '=>', '"', '\\');
    fc.assert(
      fc.property(
        fc.oneof(
          fc.array(word, { maxLength: 12 }).map((words) => words.join('')),
          fc.string({ maxLength: 40 }),
        ),
        (text) => {
          const found = readFormula(text);
          if (isFault<FormulaFault>(found) && 'at' in found) {
            expect(found.at).toBeGreaterThanOrEqual(0);
            expect(found.at).toBeLessThanOrEqual(text.length);
          }
        },
      ),
      { numRuns: 2000 },
    );
  });
});

describe('the unit of a formula', () => {
  it.each([
    ['live_gmv_direct / live_views * 1000', { unit: 'money', kind: 'rate' }],
    ['live_gmv_direct / live_duration * 3600', { unit: 'money', kind: 'rate' }],
    ['sku_orders / product_clicks', { unit: 'ratio', kind: 'rate' }],
    ['1 - return_rate', { unit: 'ratio', kind: 'rate' }],
    ['likes + comments + shares', { unit: 'count', kind: 'counter' }],
    ['2 * likes', { unit: 'count', kind: 'counter' }],
    ['gmv_max_gross_revenue / ads_cost', { unit: 'multiple', kind: 'rate' }],
    ['live_gmv_attributed - refunds', { unit: 'money', kind: 'counter' }],
    ['aov * orders', { unit: 'money', kind: 'rate' }],
    ['live_avg_view_duration_per_view * live_views', { unit: 'duration', kind: 'rate' }],
    ['live_views / live_duration * 3600', { unit: 'count', kind: 'rate' }],
    ['sps', { unit: 'score', kind: 'rate' }],
  ])('%s', (text, expected) => {
    expect(outcome(text)).toEqual(expected);
  });

  it.each([
    ['live_gmv_direct + orders', 'mixed'],
    ['live_gmv_direct + aov', 'mixed'],
    ['live_avg_view_duration + live_views', 'mixed'],
    ['live_gmv_direct - 5', 'mixed'],
    ['live_ctr + orders', 'mixed'],
    ['live_viewers + live_views', 'people'],
    ['live_gmv_direct + live_gmv_attributed', 'sales'],
    ['orders * likes', 'no-unit'],
    ['1 / orders', 'no-unit'],
    ['live_gmv_direct * live_gmv_direct', 'no-unit'],
    ['sps * 2', 'marks'],
    ['orders / 0', 'zero'],
    ['orders / -0', 'zero'],
  ])('is none where the parts do not go together: %s is %s', (text, why) => {
    expect(outcome(text)).toMatchObject({ why });
  });

  it('exists for every metric by itself', () => {
    for (const { id, unit } of metrics) {
      const found = outcome(id);
      if (!('why' in found)) expect([id, found.unit]).toEqual([id, unit]);
    }
  });
});

describe('what a formula comes to', () => {
  it('is nothing where it would divide by nothing', () => {
    expect(reckon(read('orders / live_views'), exact({ orders: 3, live_views: 0 }))).toEqual({ why: 'by-zero' });
    expect(reckon(read('orders / (live_views - likes)'), exact({ orders: 3, live_views: 7, likes: 7 }))).toEqual({ why: 'by-zero' });
    // 6.38K printed to the ten: between 6,375 and 6,385. What is taken off it may leave nothing.
    const short = new Map([
      ...exact({ orders: 3, likes: 6_378 }),
      ['live_views' as MetricId, { value: 6_380, span: { low: 6_375, high: 6_385 } }],
    ]);
    expect(reckon(read('orders / (live_views - likes)'), short)).toEqual({ why: 'by-zero' });
  });

  it('is as fine as its parts were printed', () => {
    // $525 to the dollar ÷ 6.38K to the ten × 1,000: 524.5 ÷ 6,385 = 82.146 to 525.5 ÷ 6,375 = 82.431.
    const parts = new Map<MetricId, { value: number; span: { low: number; high: number } }>([
      ['live_gmv_direct', { value: 525, span: { low: 524.5, high: 525.5 } }],
      ['live_views', { value: 6_380, span: { low: 6_375, high: 6_385 } }],
    ]);
    const found = reckon(read('live_gmv_direct / live_views * 1000'), parts);
    expect(found).toMatchObject({ value: (525 / 6_380) * 1000 });
    expect('step' in found && found.step).toBeCloseTo(82.4314 - 82.1457, 3);
  });

  it('holds the true value, whatever lies behind the printed parts', () => {
    const printed = fc.record({
      value: fc.integer({ min: 20, max: 5_000 }),
      step: fc.constantFrom(1, 10),
      off: fc.double({ min: -0.5, max: 0.5, noNaN: true }),
    });
    const texts = fc.constantFrom(
      'orders / live_views',
      '(orders - likes) / live_views * 1000',
      'orders * likes / live_views',
      '-orders + likes',
    );
    fc.assert(
      fc.property(texts, printed, printed, printed, (text, a, b, c) => {
        const named = [
          ['orders', a],
          ['likes', b],
          ['live_views', c],
        ] as const;
        const shown = new Map<MetricId, { value: number; span: { low: number; high: number } }>(
          named.map(([id, { value, step }]) => [id, { value, span: { low: value - step / 2, high: value + step / 2 } }]),
        );
        const truth = exact(Object.fromEntries(named.map(([id, { value, step, off }]) => [id, value + step * off])));
        const [found, real] = [reckon(read(text), shown), reckon(read(text), truth)];
        if (!('value' in found) || !('value' in real)) throw new Error('no number');
        expect(Math.abs(real.value - found.value)).toBeLessThanOrEqual(found.step + 1e-9);
      }),
    );
  });
});
