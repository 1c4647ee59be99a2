import { serialize } from 'node:v8';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { MetricId } from '@/lib/metrics/catalog';
import type { Tick } from '@/lib/snapshot/snapshot';
import { packTicks, parseSampleId, type SampleRecord, tickId, unpackTicks } from '@/lib/store/pack';
import { packRows } from '@/lib/store/pack-rows';
import type { Batch } from '@/lib/store/publish';
import { sizeOf } from '@/lib/store/size';
import { toStored } from '@/lib/store/stored-snapshot';
import { dashboardBatches } from './dashboard';
import { evening, snapshot, tick } from './fixtures';
import { cardTicks } from './live';

const ids: MetricId[] = ['live_views', 'orders', 'live_gmv_direct', 'live_ctr'];

const cell = fc.record({
  value: fc.option(fc.double({ noNaN: true, noDefaultInfinity: true }), { nil: null }),
  step: fc.constantFrom(0, 0.01, 1, 10),
});

/** Ticks of one minute at distinct moments, in order; each names some metrics, some as unreadable. */
const minute = fc
  .uniqueArray(fc.tuple(fc.integer({ min: 0, max: 59_999 }), fc.dictionary(fc.constantFrom(...ids), cell)), {
    selector: ([at]) => at,
    minLength: 1,
    maxLength: 25,
  })
  .map((moments) => moments.sort(([a], [b]) => a - b).map(([at, values]): Tick => ({ ...tick(evening + at, {}), values })));

/** What was on screen at each tick, worked out the slow way. */
function onScreen(ticks: readonly Tick[]): Array<{ at: number; values: Tick['values'] }> {
  const screen: Tick['values'] = {};
  return ticks.map(({ at, values }) => {
    for (const [id, seen] of Object.entries(values)) {
      if (seen.value === null) delete screen[id as MetricId];
      else screen[id as MetricId] = seen;
    }
    return { at, values: { ...screen } };
  });
}

function shown(record: SampleRecord) {
  return unpackTicks(record).map(({ at, values }) => ({ at, values }));
}

describe('packed minutes', () => {
  it('give back what was on screen at every tick', () => {
    fc.assert(
      fc.property(minute, (ticks) => {
        expect(shown(packTicks(undefined, ticks))).toEqual(onScreen(ticks));
      }),
    );
  });

  it('are the same whether ticks come at once, in batches, or more than once', () => {
    fc.assert(
      fc.property(minute, fc.nat(25), fc.nat(25), (ticks, cut, again) => {
        const first = packTicks(undefined, ticks.slice(0, cut + 1));
        const grown = packTicks(packTicks(first, ticks.slice(cut)), ticks.slice(again));
        expect(grown).toEqual(packTicks(undefined, ticks));
      }),
    );
  });

  it('take a late tick in between, and hold its value until the next change', () => {
    const at = (second: number) => evening + second * 1000;
    const record = packTicks(undefined, [tick(at(0), { orders: 1, live_views: 5 }), tick(at(6), { live_views: 7 })]);
    const late = packTicks(record, [tick(at(3), { orders: 2 })]);
    expect(shown(late).map(({ values }) => [values.orders?.value, values.live_views?.value])).toEqual([
      [1, 5],
      [2, 5],
      [2, 7],
    ]);
  });

  it('never show one currency as another', () => {
    const money = (second: number, value: number, currency: string): Tick => ({
      ...tick(evening + second * 1000, {}),
      values: { live_gmv_direct: { value, step: 1, currency } },
    });
    const record = packTicks(undefined, [money(0, 525, 'USD'), money(3, 13_000_000, 'VND'), money(6, 13_100_000, 'VND')]);
    expect(shown(record).map(({ values }) => values.live_gmv_direct)).toEqual([
      undefined,
      { value: 13_000_000, step: 1, currency: 'VND' },
      { value: 13_100_000, step: 1, currency: 'VND' },
    ]);
  });

  it('have ids that tell room, surface, row and minute, whatever the row is called', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 40 }), (row) => {
        const one = tick(evening, {}, { row });
        expect(parseSampleId(tickId(one))).toEqual({ room: one.room, surface: one.surface, row, minute: evening / 60_000 });
      }),
    );
  });
});

describe('the size of a record', () => {
  // As it comes from a page, as text: a whole number that was calculated takes more.
  const [page] = JSON.parse(JSON.stringify([...dashboardBatches(evening, 0.05)])) as Batch[];

  it.each([
    ['a packed minute', packTicks(undefined, cardTicks(evening, 20))],
    ['the rows of a minute', packRows(undefined, page?.ticks ?? [])],
    ['a snapshot', snapshot(evening)],
    ['a snapshot with rows, as stored', toStored(page?.snapshots[0] ?? snapshot(evening))],
    ['text beyond Latin', { name: '连衣裙 '.repeat(40) }],
  ])('is about what the engine makes of %s', (_, record) => {
    const real = serialize(record).length;
    expect(sizeOf(record) / real).toBeGreaterThan(0.85);
    expect(sizeOf(record) / real).toBeLessThan(1.15);
  });
});
