import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { rules } from '@/lib/room/alarms/rules';
import { minute, start } from '../given';
import { product, say, viewOf } from './given';

/** A busy, even room: 40 entries, 4 orders and 100 of GMV a minute. */
const even = (since: number) => {
  const minutes = since / minute;
  const orders = Math.floor(minutes * 4);
  return { live_views: Math.floor(minutes * 40), sku_orders: orders, live_gmv_direct: orders * 25, live_current_viewers: 200 };
};

/** The same until a minute, then so many times as much of everything. */
const changed = (at: number, factor: number) => (since: number) => {
  const before = even(Math.min(since, at * minute));
  const after = even(Math.max(0, since - at * minute));
  return {
    live_views: before.live_views + after.live_views,
    sku_orders: before.sku_orders + Math.floor(after.sku_orders * factor),
    live_gmv_direct: before.live_gmv_direct + Math.floor(after.sku_orders * factor) * 25,
    live_current_viewers: since < at * minute ? 200 : 200 * factor,
  };
};

describe('no order', () => {
  it('fires after so many minutes without one, and not before', () => {
    expect(say('no-order', viewOf(54, changed(40, 0)))).toBe('clear');
    const view = viewOf(56, changed(40, 0));
    expect(say('no-order', view)).toBe('firing');
    const verdict = rules[0]?.judge(view, 15);
    expect(verdict?.say === 'firing' && Math.round(verdict.evidence.value)).toBe(16);
  });

  it('does not know in a gap, and waits for people to come in', () => {
    const lost = [[start + 45 * minute, start + 50 * minute]] as const;
    expect(say('no-order', viewOf(56, changed(40, 0), { lost }))).toBe('unknown');
    expect(
      say(
        'no-order',
        viewOf(56, (since) => ({ ...changed(40, 0)(since), live_views: 5 })),
      ),
    ).toBe('unknown');
  });

  it('is none in the first minutes', () => {
    expect(
      say(
        'no-order',
        viewOf(14, () => ({ live_views: 0, sku_orders: 0 })),
      ),
    ).toBe('off');
  });

  it('does not take an abbreviated count that stands still for one that does', () => {
    const view = viewOf(60, (since) => ({ ...even(since), sku_orders: 1200 }), { steps: { sku_orders: 10 } });
    expect(say('no-order', view)).toBe('unknown');
  });
});

describe('drops', () => {
  it('of viewers fire beyond the line and end when half is made good', () => {
    expect(say('online-drop', viewOf(43, changed(40, 0.3)))).toBe('firing');
    expect(say('online-drop', viewOf(43, changed(40, 0.5)))).toBe('between');
    expect(say('online-drop', viewOf(43, changed(40, 0.9)))).toBe('clear');
    expect(
      say(
        'online-drop',
        viewOf(43, (since) => ({ live_current_viewers: since < 40 * minute ? 10 : 1 })),
      ),
    ).toBe('off');
  });

  it('of GMV and of what an entry is worth fire where orders are many', () => {
    expect(say('gmv-drop', viewOf(45, changed(40, 0.1)))).toBe('firing');
    expect(say('value-drop', viewOf(45, changed(40, 0.1)))).toBe('firing');
    expect(say('gmv-drop', viewOf(45, even))).toBe('clear');
    expect(say('value-drop', viewOf(45, even))).toBe('clear');
  });

  it('are not called on a handful of orders', () => {
    const few = (since: number) => {
      const orders = since < 40 * minute ? Math.floor(since / minute / 1.25) : 32;
      return { live_views: Math.floor(since / minute) * 40, sku_orders: orders, live_gmv_direct: orders * 25 };
    };
    expect(say('gmv-drop', viewOf(45, few))).toBe('unknown');
  });

  it('are not called where the page takes something back, or was not read', () => {
    const restated = (since: number) => ({
      ...even(since),
      live_gmv_direct: even(since).live_gmv_direct - (since > 42 * minute ? 500 : 0),
    });
    expect(say('gmv-drop', viewOf(45, restated))).toBe('unknown');
    expect(say('gmv-drop', viewOf(45, changed(40, 0.1), { lost: [[start + 36 * minute, start + 39 * minute]] }))).toBe('unknown');
  });
});

describe('money', () => {
  const room =
    (spent: (minutes: number) => number, roi = 2) =>
    (since: number) => ({
      ...changed(40, 0)(since),
      ads_cost: spent(since / minute),
      gmv_max_roi: roi,
    });

  it('spent without an order is held against what an order is worth', () => {
    // An order is worth 25; nothing since minute 40.
    expect(
      say(
        'spend',
        viewOf(
          45,
          room((minutes) => Math.floor(minutes * 4)),
        ),
      ),
    ).toBe('between');
    expect(
      say(
        'spend',
        viewOf(
          48,
          room((minutes) => Math.floor(minutes * 4)),
        ),
      ),
    ).toBe('firing');
    expect(
      say(
        'spend',
        viewOf(45, (since) => ({ ...even(since), ads_cost: Math.floor(since / minute) * 4 })),
      ),
    ).toBe('clear');
    expect(say('spend', viewOf(48, changed(40, 0)))).toBe('off');
  });

  it('returned is held against the floor, the line of the team above it', () => {
    expect(
      say(
        'roi',
        viewOf(
          45,
          room(() => 10, 0.8),
          { steps: { gmv_max_roi: 0.01 } },
        ),
      ),
    ).toBe('firing');
    expect(
      say(
        'roi',
        viewOf(
          45,
          room(() => 10, 2),
          { steps: { gmv_max_roi: 0.01 } },
        ),
      ),
    ).toBe('clear');
    const lines = { gmv_max_roi: 2.5 };
    expect(
      say(
        'roi',
        viewOf(
          45,
          room(() => 10, 2),
          { steps: { gmv_max_roi: 0.01 }, lines },
        ),
      ),
    ).toBe('firing');
  });
});

describe('what the page shows', () => {
  it('stock of the pinned product runs out', () => {
    const view = (row: ReturnType<typeof product>) => viewOf(30, even, { rows: [row] });
    expect(say('stock', view(product(10)))).toBe('firing');
    expect(say('stock', view(product(12)))).toBe('between');
    expect(say('stock', view(product(40)))).toBe('clear');
    expect(say('stock', view(product(3, false)))).toBe('off');
  });

  it('a violation is new for ten minutes', () => {
    const seen = (since: number) => ({ live_violations: since < 40 * minute ? 1 : 2 });
    expect(say('violation', viewOf(39, seen))).toBe('clear');
    expect(say('violation', viewOf(41, seen))).toBe('firing');
    expect(say('violation', viewOf(51, seen))).toBe('clear');
    expect(say('violation', viewOf(41, even))).toBe('off');
  });

  it('a viewing duration stays below the line for so many minutes', () => {
    const stays = (since: number) => ({ live_avg_view_duration: since < 40 * minute ? 50 : 40 });
    const lines = { live_avg_view_duration: 45 };
    expect(say('dwell', viewOf(44, stays, { lines }))).toBe('between');
    expect(say('dwell', viewOf(46, stays, { lines }))).toBe('firing');
    expect(say('dwell', viewOf(46, stays))).toBe('off');
    expect(say('dwell', viewOf(46, stays, { lines, lost: [[start + 42 * minute, start + 44 * minute]] }))).toBe('unknown');
  });
});

describe('watching', () => {
  it('a running room that is no longer read goes stale, and is given up after an hour', () => {
    const seen = start + 30 * minute;
    const unread = (minutes: number) => say('stale', viewOf(30, even, { at: seen + minutes * minute, seen }));
    expect([0, 1.5, 2, 59, 61].map(unread)).toEqual(['clear', 'between', 'firing', 'firing', 'off']);
    expect(say('stale', viewOf(30, even, { state: 'ended', at: seen + 5 * minute, seen }))).toBe('off');
  });

  it('nobody entered as host is said only where a roster is kept', () => {
    expect(say('no-host', viewOf(6, even))).toBe('off');
    expect(say('no-host', viewOf(6, even, { roster: true }))).toBe('firing');
    expect(say('no-host', viewOf(4, even, { roster: true }))).toBe('between');
    expect(say('no-host', viewOf(6, even, { roster: true, hosted: true }))).toBe('clear');
  });

  it('an ended room without its review is told after half an hour, for half a day', () => {
    const seen = start + 30 * minute;
    const ended = (minutes: number, reviewed = false) =>
      say('unfilled', viewOf(30, even, { state: 'ended', at: seen + minutes * minute, seen, reviewed }));
    expect([10, 31, 800].map((minutes) => ended(minutes))).toEqual(['between', 'firing', 'off']);
    expect(ended(31, true)).toBe('clear');
  });
});

describe('an even room', () => {
  it('rings nothing, however coarsely it is printed and wherever it was not read', () => {
    const gap = fc.tuple(fc.integer({ min: 0, max: 60 }), fc.integer({ min: 1, max: 20 }));
    fc.assert(
      fc.property(fc.integer({ min: 16, max: 60 }), fc.array(gap, { maxLength: 3 }), fc.constantFrom(1, 10, 100), (length, gaps, step) => {
        const lost = gaps.map(([from, long]) => [start + from * minute, start + (from + long) * minute] as const);
        const coarse = (since: number) => {
          const truth = even(since);
          return {
            ...truth,
            live_views: Math.round(truth.live_views / step) * step,
            sku_orders: Math.round(truth.sku_orders / step) * step,
          };
        };
        const view = viewOf(length, coarse, { lost, steps: { live_views: step, sku_orders: step } });
        const fired = rules.filter((rule) => rule.judge({ ...view, seen: view.at }, rule.limits.hold as number).say === 'firing');
        expect(fired.map(({ id }) => id)).toEqual([]);
      }),
      { numRuns: 60 },
    );
  });
});
