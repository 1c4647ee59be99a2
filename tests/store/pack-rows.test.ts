import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { MetricId } from '@/lib/metrics/catalog';
import type { Tick } from '@/lib/snapshot/snapshot';
import { packRows, unpackRows } from '@/lib/store/pack-rows';
import { evening, tick } from './fixtures';

const ids: MetricId[] = ['product_clicks', 'items_sold', 'live_gmv_direct'];
const rows = ['product:1730', 'product:a|b', 'channel:Search', 'product:1731'];

const cell = fc.oneof(
  fc.record({ value: fc.double({ noNaN: true, noDefaultInfinity: true }), step: fc.constantFrom(0.01, 1, 10) }),
  fc.constant({ value: null, step: 0 }),
);

/** Changes of some rows in one minute, each row at distinct moments, in the order of time. */
const minute = fc
  .uniqueArray(
    fc.tuple(fc.integer({ min: 0, max: 59 }), fc.constantFrom(...rows), fc.dictionary(fc.constantFrom(...ids), cell, { minKeys: 1 })),
    { selector: ([second, row]) => `${second} ${row}`, minLength: 1, maxLength: 30 },
  )
  .map((changes) =>
    changes
      .map(([second, row, values]): Tick => ({ ...tick(evening + second * 1000, {}, { row }), values }))
      .sort((a, b) => a.at - b.at || (a.row < b.row ? -1 : 1)),
  );

function shown(ticks: readonly Tick[]) {
  return ticks.map(({ at, row, values }) => ({ at, row, values })).sort((a, b) => a.at - b.at || (a.row < b.row ? -1 : 1));
}

describe('the rows of a minute', () => {
  it('are given back change by change', () => {
    fc.assert(
      fc.property(minute, (ticks) => {
        expect(shown(unpackRows(packRows(undefined, ticks)))).toEqual(shown(ticks));
      }),
    );
  });

  it('are the same whether changes come at once, in batches, or more than once', () => {
    fc.assert(
      fc.property(minute, fc.nat(30), fc.nat(30), (ticks, cut, again) => {
        const first = packRows(undefined, ticks.slice(0, cut + 1));
        expect(packRows(packRows(first, ticks.slice(cut)), ticks.slice(again))).toEqual(packRows(undefined, ticks));
      }),
    );
  });

  it('never show one currency as another', () => {
    const money = (second: number, value: number, currency: string, row: string): Tick => ({
      ...tick(evening + second * 1000, {}, { row }),
      values: { live_gmv_direct: { value, step: 1, currency } },
    });
    const record = packRows(undefined, [
      money(0, 525, 'USD', 'product:1'),
      money(3, 13_000_000, 'VND', 'product:2'),
      money(6, 13_100_000, 'VND', 'product:1'),
    ]);
    expect(unpackRows(record).map(({ row, values }) => [row, values.live_gmv_direct?.value, values.live_gmv_direct?.currency])).toEqual([
      ['product:2', 13_000_000, 'VND'],
      ['product:1', 13_100_000, 'VND'],
    ]);
  });
});
