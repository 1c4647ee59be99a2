import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { channelFigures, productFigures, roomFigures } from './simulation/figures.ts';
import { Room } from './simulation/room.ts';

const plan = { seed: 7, products: 24, traffic: 20, lasts: 3600 };

describe('the simulated room', () => {
  it('is the same for the same seed, also when asked backwards', () => {
    const forward = new Room(plan);
    const early = forward.at(600);
    const late = forward.at(1800);
    expect(forward.at(600)).toEqual(early);
    expect(new Room(plan).at(1800)).toEqual(late);
    expect(new Room({ ...plan, seed: 8 }).at(1800)).not.toEqual(late);
  });

  it('keeps parts and wholes together at any second', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 99 }), fc.integer({ min: 60, max: 1700 }), (seed, second) => {
        const state = new Room({ ...plan, seed }).at(second);
        const { totals } = state;
        const sum = (of: (row: (typeof state.products)[number]) => number) => state.products.reduce((all, row) => all + of(row), 0);
        expect(sum((row) => row.cents)).toBe(totals.cents);
        expect(sum((row) => row.items)).toBe(totals.items);
        expect(sum((row) => row.clicks)).toBe(totals.clicks);
        expect(sum((row) => row.impressions)).toBe(totals.productImpressions);
        expect(Object.values(state.channels).reduce((all, row) => all + row.views, 0)).toBe(totals.views);
        expect(totals.currentViewers).toBeGreaterThanOrEqual(0);
        expect(totals.views).toBeLessThanOrEqual(totals.impressions);
      }),
      { numRuns: 20 },
    );
  });

  it('obeys the identities TikTok obeys', () => {
    const state = new Room(plan).at(1799);
    const f = roomFigures(state, 1) as Record<string, number>;
    expect(f.enter_room_rate).toBeCloseTo((f.live_views as number) / (f.live_impressions as number), 12);
    expect(f.show_gpm).toBeCloseTo(((f.live_gmv_direct as number) / (f.live_impressions as number)) * 1000, 9);
    expect(f.gmv_per_hour).toBeCloseTo((f.live_gmv_direct as number) / (1799 / 3600), 9);
    expect(f.ctor_sku).toBeCloseTo((f.sku_orders as number) / (f.product_clicks as number), 12);
    const parent = channelFigures(state, 'foryou').channel_views_share as number;
    const children = ['swipe', 'preview', 'othersVideos', 'videoProfile'].map(
      (id) => channelFigures(state, id).channel_views_share as number,
    );
    expect(children.reduce((all, share) => all + share, 0)).toBeCloseTo(parent, 12);
  });

  it('takes sales back when they are restated, and never shows what was never shown', () => {
    const room = new Room(plan);
    const before = room.at(1500).totals;
    const after = room.at(1501).totals;
    expect(after.cents).toBeLessThan(before.cents);
    const unseen = new Room({ ...plan, traffic: 0 }).at(100);
    expect(productFigures(unseen, 0, 1)).toMatchObject({ product_impressions: null, product_ctr: null, live_gmv_direct: null });
    expect(roomFigures(unseen, 1).enter_room_rate).toBeNull();
  });
});
