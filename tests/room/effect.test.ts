import { describe, expect, it } from 'vitest';
import { counterOf } from '@/lib/room/counters';
import { effectOf, effectSpan } from '@/lib/room/effect';
import { growthIn } from '@/lib/room/growth';
import type { Mark } from '@/lib/room/marks';
import { looks, minute, minutesOf, second, start } from './given';

const at = start + 30 * minute;
const mark: Mark = { id: 'm', room: '1', kind: 'coupon', at, by: 'hand', made: at };
const later = at + effectSpan;

/** 40 entries a minute before the mark, 60 after it; clicks 1 and 4 a minute; two orders in all; people stay 30 s, then 90 s. */
function truth(since: number) {
  const [before, after] = [Math.min(since, 30 * minute) / minute, Math.max(0, since - 30 * minute) / minute];
  const views = Math.floor(40 * before + 60 * after);
  return {
    live_views: views,
    product_clicks: Math.floor(before + 4 * after),
    orders: since > 33 * minute ? 2 : 1,
    live_avg_view_duration_per_view: views === 0 ? 0 : Math.round((1200 * before + 5400 * after) / views),
  };
}

const room = looks(60 * minute, 5 * second, truth);
const effect = (lost: ReadonlyArray<readonly [number, number]> = [], readings = room) =>
  effectOf(mark, [mark], minutesOf(readings, { lost }), later);

describe('the effect of a mark', () => {
  it('waits for ten minutes', () => {
    expect(effectOf(mark, [mark], minutesOf(room), later - 1)).toBeNull();
  });

  it('counts before and after, and judges only what is enough', () => {
    const [entries, clicks, orders] = effect()?.counts ?? [];
    expect(entries).toMatchObject({ before: { value: 400 }, after: { value: 600 }, verdict: 'more' });
    expect(clicks).toMatchObject({ before: { value: 10 }, after: { value: 40 }, verdict: 'more' });
    expect(orders).toMatchObject({ before: { value: 0 }, after: { value: 1 }, verdict: 'few' });
  });

  it('weights dwell with the visits, and says how far the digits leave it open', () => {
    const { dwell } = effect() ?? {};
    if (!dwell || 'unknown' in dwell) throw new Error('dwell is not known');
    expect(dwell.before.low).toBeLessThanOrEqual(30);
    expect(dwell.before.high).toBeGreaterThanOrEqual(30);
    expect(dwell.after.low).toBeLessThanOrEqual(90);
    expect(dwell.after.high).toBeGreaterThanOrEqual(90);
  });

  it('does not know what fell into a gap', () => {
    const found = effect([[at + 2 * minute, at + 5 * minute]]);
    expect(found?.counts.map((one) => 'unknown' in one && one.unknown)).toEqual(['gap', 'gap', 'gap']);
    expect(found?.dwell).toEqual({ unknown: 'gap' });
    expect(effect([[at - 30 * minute, at - 9 * minute]])?.counts[0]).toMatchObject({ unknown: 'gap' });
    expect(effect([[at + 7 * minute, at + 40 * minute]])?.counts[0]).toMatchObject({ unknown: 'gap' });
  });

  it('does not know what the page restated', () => {
    const readings = room.map((look) => ({
      ...look,
      values: { ...look.values, product_clicks: (look.values.product_clicks ?? 0) - (look.at > at + 4 * minute ? 12 : 0) },
    }));
    const found = effect([], readings);
    expect(found?.counts[0]).toMatchObject({ after: { value: 600 } });
    expect(found?.counts[1]).toMatchObject({ unknown: 'restated' });
  });

  it('leaves out what the page does not show, and derives what follows', () => {
    const readings = looks(60 * minute, 5 * second, (since) => {
      const { live_views, product_clicks } = truth(since);
      return { live_views, live_ctr: live_views ? Math.round((product_clicks / live_views) * 10_000) / 10_000 : 0 };
    });
    const found = effectOf(mark, [mark], minutesOf(readings, { steps: { live_ctr: 0.0001 } }), later);
    expect(found?.counts[1]).toMatchObject({ derived: true, before: { value: 10 }, after: { value: 40 } });
    expect(found?.counts[2]).toMatchObject({ unknown: 'absent' });
    expect(found?.dwell).toEqual({ unknown: 'absent' });
  });

  it('calls counts that are rounded no more than they are', () => {
    const readings = looks(60 * minute, 5 * second, (since) => ({ live_views: Math.round(truth(since).live_views / 1000) * 1000 }));
    const found = effectOf(mark, [mark], minutesOf(readings, { steps: { live_views: 1000 } }), later);
    expect(found?.counts[0]).not.toMatchObject({ verdict: 'more' });
  });

  it('counts the other marks of the same time', () => {
    const near: Mark = { ...mark, id: 'n', at: at + 3 * minute };
    const far: Mark = { ...mark, id: 'f', at: at + 12 * minute };
    expect(effectOf(mark, [mark, near, far], minutesOf(room), later)?.others).toBe(1);
  });
});

describe('counters', () => {
  it('leave a single misread out', () => {
    const readings = room.map((look, i) => (i === 100 ? { ...look, values: { ...look.values, live_views: 9_999_999 } } : look));
    const counter = counterOf('entries', minutesOf(readings));
    expect(growthIn(counter, start, start + 20 * minute)).toMatchObject({ value: 800, restated: false });
  });

  it('subtract amounts to the cent', () => {
    const readings = looks(10 * minute, 5 * second, (since) => ({ live_gmv_direct: Math.round((since / minute) * 10) / 100 }));
    const counter = counterOf('gmv', minutesOf(readings, { steps: { live_gmv_direct: 0.01 } }));
    expect(growthIn(counter, start + minute, start + 4 * minute)).toMatchObject({ value: 0.3 });
  });
});
