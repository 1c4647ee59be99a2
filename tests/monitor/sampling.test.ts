import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { finish, isPending, type Memory, nothingSeen, type Sampled, sample } from '@/lib/monitor/sampling';
import type { Snapshot } from '@/lib/snapshot/snapshot';
import { period, product, room, snapshot } from './snapshots';

const start = Date.UTC(2026, 2, 30, 12, 0, 0);

function run(looks: Snapshot[]): Array<Sampled & { memory: Memory }> {
  let memory = nothingSeen;
  return looks.map((look) => {
    const result = sample(memory, look);
    memory = result.memory;
    return result;
  });
}

describe('a running room', () => {
  it('is stored whole first, then once a minute; between them only what changed', () => {
    const looks = [
      snapshot(start, { live_views: 10, orders: 1 }),
      snapshot(start + 3_000, { live_views: 12, orders: 1 }),
      snapshot(start + 6_000, { live_views: 12, orders: 1 }),
      snapshot(start + 60_000, { live_views: 12, orders: 1 }),
    ];
    const results = run(looks);
    expect(results.map((it) => it.snapshots.length)).toEqual([1, 0, 0, 1]);
    expect(results.map((it) => it.ticks.map((tick) => Object.keys(tick.values)))).toEqual([
      [['live_views', 'orders']],
      [['live_views']],
      [],
      [['live_views', 'orders']],
    ]);
  });

  it('says null, not 0, when a number can no longer be read', () => {
    const [, second] = run([snapshot(start, { live_views: 10, orders: 1 }), snapshot(start + 3_000, { live_views: 10 })]);
    expect(second?.ticks).toMatchObject([{ row: '-', values: { orders: { value: null } } }]);
  });

  it('keys changed cells by their row, which is never taken for the room itself', () => {
    const [dashed] = run([snapshot(start, { orders: 1 }, { rows: [product('-', { product_clicks: 4 })] })]);
    expect(dashed?.ticks.map((tick) => tick.row)).toEqual(['-', 'product:-']);
    const rows = (clicks: number) => ({ rows: [product('a', { product_clicks: 4 }), product('b', { product_clicks: clicks })] });
    const [, second] = run([snapshot(start, { orders: 1 }, rows(7)), snapshot(start + 3_000, { orders: 1 }, rows(8))]);
    expect(second?.ticks).toMatchObject([{ row: 'product:b', values: { product_clicks: { value: 8, step: 1 } } }]);
    expect(second?.ticks).toHaveLength(1);
  });

  it('is stored whole when a check changes', () => {
    const checks = (ok: boolean) => ({ checks: [{ identity: 'a = b', ok }] });
    const results = run([snapshot(start, { orders: 1 }, checks(true)), snapshot(start + 3_000, { orders: 1 }, checks(false))]);
    expect(results[1]?.snapshots).toHaveLength(1);
  });

  it('keeps its last sight when it ends', () => {
    const results = run([
      snapshot(start, { orders: 1 }),
      snapshot(start + 3_000, { orders: 2 }),
      snapshot(start + 6_000, { orders: 3 }, { scope: room('1730', 'ended') }),
    ]);
    expect(results[2]?.snapshots.map((it) => it.values.orders?.value)).toEqual([2, 3]);
    // What it ended with ends its curve; what another room shows, or a look long after, does not.
    expect(results[2]?.ticks).toMatchObject([{ row: '-', at: start + 6_000, values: { orders: { value: 3 } } }]);
    const late = run([snapshot(start, { orders: 1 }), snapshot(start + 150_000, { orders: 3 }, { scope: room('1730', 'ended') })]);
    const other = run([snapshot(start, { orders: 1 }), snapshot(start + 3_000, { orders: 3 }, { scope: room('1731', 'ended') })]);
    expect([late[1]?.ticks, other[1]?.ticks]).toEqual([[], []]);
  });

  it('does not correct a counter that falls, and does not fall silent when the clock is set back', () => {
    const results = run([snapshot(start, { orders: 9 }), snapshot(start - 3_600_000, { orders: 7 })]);
    expect(results[1]?.snapshots).toHaveLength(1);
    expect(results[1]?.ticks).toMatchObject([{ values: { orders: { value: 7 } } }]);
  });

  it('can be rebuilt from its ticks, whatever it showed', () => {
    const look = fc.record({ live_views: fc.nat(9), orders: fc.nat(2), likes: fc.nat(1) }, { requiredKeys: [] });
    fc.assert(
      fc.property(fc.array(look, { minLength: 1, maxLength: 60 }), (shown) => {
        const now: Record<string, number> = {};
        run(shown.map((numbers, i) => snapshot(start + i * 3_000, numbers))).forEach((result, i) => {
          for (const [id, cell] of result.ticks.flatMap((tick) => Object.entries(tick.values))) {
            if (cell.value === null) delete now[id];
            else now[id] = cell.value;
          }
          expect(now).toEqual(shown[i]);
        });
      }),
    );
  });
});

describe('a page of a period', () => {
  const march = { surface: 'streamer-live-analytics' as const, scope: period('2026-03-01', '2026-03-31') };

  it('is stored when its numbers change, at most once a minute, the last of them when it is left', () => {
    const results = run([
      snapshot(start, { orders: 1 }, march),
      snapshot(start + 5_000, { orders: 2 }, march),
      snapshot(start + 20_000, { orders: 3 }, march),
    ]);
    expect(results.map((it) => it.snapshots.length)).toEqual([1, 0, 0]);
    expect(results.flatMap((it) => it.ticks)).toEqual([]);
    const memory = results[2]?.memory ?? nothingSeen;
    expect(isPending(memory)).toBe(true);
    expect(finish(memory).snapshots.map((it) => it.values.orders?.value)).toEqual([3]);
  });

  it('is stored at once under another period, after what was held back of the former', () => {
    const april = { ...march, scope: period('2026-04-01', '2026-04-30') };
    const results = run([
      snapshot(start, { orders: 1 }, march),
      snapshot(start + 5_000, { orders: 2 }, march),
      snapshot(start + 9_000, { orders: 8 }, april),
    ]);
    expect(results[2]?.snapshots.map((it) => [it.values.orders?.value, it.scope])).toEqual([
      [2, march.scope],
      [8, april.scope],
    ]);
  });

  it('is not stored again while nothing changes', () => {
    const results = run([snapshot(start, { orders: 1 }, march), snapshot(start + 600_000, { orders: 1 }, march)]);
    expect(results[1]?.snapshots).toEqual([]);
    expect(finish(results[1]?.memory ?? nothingSeen).snapshots).toEqual([]);
  });
});
