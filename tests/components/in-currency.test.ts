import { expect, it } from 'vitest';
import { inCurrencyOf } from '@/components/live/in-currency';
import type { Benchmark, BenchmarkSet } from '@/lib/benchmark/benchmark';
import type { Value } from '@/lib/snapshot/snapshot';

const line: Benchmark = { source: 'team', value: 900, currency: 'THB' };
const market: Benchmark = { source: 'market', value: 31, currency: 'USD' };
const set: BenchmarkSet = { metric: 'aov_sku', minute: 84, inForce: line, pinned: null, all: [line, market] };
const shown = (currency: string): Value => ({ value: 25, step: 1, unit: 'money', currency, raw: '25', label: 'AOV', by: 'declared' });

it('holds no line in another currency against a page, and says why', () => {
  const { inForce, all } = inCurrencyOf({ values: { aov_sku: shown('USD') } }, set);
  expect(inForce).toEqual(market);
  expect(all).toEqual([{ source: 'team', absent: 'mixed' }, market]);
});

it('goes by the money of the GMV where the metric itself is derived', () => {
  expect(inCurrencyOf({ values: { live_gmv_direct: shown('USD') } }, set).inForce).toEqual(market);
});

it('leaves a line in the currency of the page in force', () => {
  expect(inCurrencyOf({ values: { aov_sku: shown('THB') } }, set).inForce).toEqual(line);
});
