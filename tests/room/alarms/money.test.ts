import { describe, expect, it } from 'vitest';
import { rules } from '@/lib/room/alarms/rules';
import { minute } from '../given';
import { changed, even, say, viewOf } from './given';

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
    // Spend in one currency and orders in another are held against nothing.
    const paid = viewOf(
      48,
      room((minutes) => Math.floor(minutes * 4)),
    );
    const inDollars = paid.samples.map((one) => ({
      ...one,
      metrics: {
        ...one.metrics,
        ...(one.metrics.ads_cost && { ads_cost: { ...one.metrics.ads_cost, currency: 'USD' } }),
        ...(one.metrics.live_gmv_direct && { live_gmv_direct: { ...one.metrics.live_gmv_direct, currency: 'GBP' } }),
      },
    }));
    expect(say('spend', { ...paid, samples: inDollars })).toBe('off');
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

describe('money with few orders', () => {
  const order = { value: 20, by: 'past' as const };
  /** 4 a minute spent, one order at minute `at`. */
  const room =
    (at: number, roi = 0) =>
    (since: number) => {
      const orders = since < at * minute ? 0 : 1;
      const spent = Math.floor(since / minute) * 4;
      return {
        live_views: Math.floor(since / minute) * 40,
        sku_orders: orders,
        live_gmv_direct: orders * 20,
        ads_cost: spent,
        gmv_max_roi: roi,
      };
    };
  const evidence = (length: number, at: number) => {
    const verdict = rules.find(({ id }) => id === 'spend')?.judge(viewOf(length, room(at), { order }), 1);
    return verdict?.say === 'firing' ? verdict.evidence : null;
  };

  it('spent before the first order counts from the first look, against what an order usually is worth', () => {
    expect(say('spend', viewOf(4, room(99), { order }))).toBe('between');
    expect(say('spend', viewOf(8, room(99), { order }))).toBe('firing');
    expect(evidence(8, 99)).toMatchObject({ value: 32, limit: 20, by: 'past', cut: true });
    expect(say('spend', viewOf(8, room(99)))).toBe('unknown');
    expect(say('spend', viewOf(8, room(99), { order: { ...order, currency: 'USD' } }))).toBe('unknown');
  });

  it('spent in a room that was read earlier counts over what is looked back, and does not call it the first look', () => {
    const verdict = rules.find(({ id }) => id === 'spend')?.judge(viewOf(8, room(99), { order, earlier: true }), 1);
    const found = verdict?.say === 'firing' ? verdict.evidence : undefined;
    expect(found).toMatchObject({ value: 32, within: 8 });
    expect(found?.cut).toBeUndefined();
  });

  it('spent since one of a few orders is counted from there', () => {
    expect(say('spend', viewOf(13, room(12), { order }))).toBe('clear');
    expect(evidence(20, 12)).toMatchObject({ value: 32, by: 'past' });
    expect(evidence(20, 12)?.cut).toBeUndefined();
  });

  it('returned is judged once the spend should have brought orders beyond chance', () => {
    const steps = { gmv_max_roi: 0.01 };
    // At a return of 1 each 20 spent is an order: 8 due at minute 40, 12 at minute 60.
    expect(say('roi', viewOf(40, room(99), { order, steps }))).toBe('unknown');
    expect(say('roi', viewOf(60, room(99), { order, steps }))).toBe('firing');
    expect(say('roi', viewOf(50, room(20, 0.1), { order, steps }))).toBe('unknown');
    expect(say('roi', viewOf(60, room(99), { steps }))).toBe('unknown');
  });
});
