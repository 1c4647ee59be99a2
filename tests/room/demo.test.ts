import { describe, expect, it } from 'vitest';
import { quantile } from '@/lib/benchmark/quantile';
import type { MetricId } from '@/lib/metrics/catalog';
import { demoPageState, demoSnapshots, demoTicks } from '@/lib/room/demo';
import { minuteOf, roomStart } from '@/lib/room/minute';
import type { Snapshot } from '@/lib/snapshot/snapshot';

const now = Date.parse('2026-03-30T18:52:25-07:00');
const snapshots = demoSnapshots(now);
const rooms = [...new Set(snapshots.map((one) => (one.scope.kind === 'room' ? one.scope.room : '')))];
const state = demoPageState(now);

describe('the demo shop', () => {
  it('is the same at the same moment, and marked as a demo throughout', () => {
    expect(demoSnapshots(now)).toEqual(snapshots);
    expect(snapshots.every((one) => one.demo && one.shop.key === 'us/demo_shop · 演示')).toBe(true);
    expect(state.demo).toBe(true);
    expect(demoTicks(now).every((tick) => tick.shop === 'us/demo_shop · 演示' && rooms.includes(tick.room))).toBe(true);
  });

  it('has eleven past rooms, and one in its 84th minute', () => {
    const last = new Map(snapshots.map((one) => [one.scope.kind === 'room' ? one.scope.room : '', one]));
    const states = [...last.values()].map((one) => one.scope.kind === 'room' && one.scope.state);
    expect(states.filter((one) => one === 'ended')).toHaveLength(11);
    expect(states.filter((one) => one === 'live')).toHaveLength(1);
    expect(minuteOf(roomStart(state.scope, now), now)).toBe(84);
  });

  it('has ids that are all different, and nothing after now', () => {
    expect(new Set(snapshots.map((one) => one.id)).size).toBe(snapshots.length);
    expect(Math.max(...snapshots.map((one) => one.at), ...demoTicks(now).map((tick) => tick.at))).toBe(now);
  });

  it('tells the story of the pictures', () => {
    const raw = Object.fromEntries(Object.entries(state.values).map(([id, value]) => [id, value.raw]));
    expect(raw).toEqual({
      live_gmv_direct: '525',
      items_sold: '21',
      live_viewers: '6.38K',
      live_impressions: '58.85K',
      live_views: '7.29K',
      gmv_per_hour: '374.4',
      impressions_per_hour: '41.97K',
      show_gpm: '8.92',
      live_avg_view_duration: '46s',
      comment_rate: '0.98%',
      follow_rate: '0.3%',
      enter_room_rate_preview: '1.39%',
      enter_room_rate: '12.39%',
      live_ctr: '6.82%',
      order_rate_sku: '0.29%',
      share_rate: '0.28%',
      like_rate: '41.3%',
      live_views_over_1min: '228',
    });
    expect(state.values.live_avg_view_duration?.market?.average).toBeCloseTo(61, 1);
    const products = state.rows.filter((row) => row.kind === 'product').map((row) => row.values.live_gmv_direct?.value ?? 0);
    expect(products.reduce((sum, gmv) => sum + gmv, 0)).toBe(525);
  });

  it('has an own median dwell of 52 s at that minute, n = 11', () => {
    const at84 = rooms
      .slice(0, 11)
      .map((room) => demoTicks(now).filter((tick) => tick.room === room)[83]?.values.live_avg_view_duration?.value ?? 0);
    expect(
      quantile(
        at84.sort((a, b) => a - b),
        0.5,
      ),
    ).toBe(52);
    expect(at84).toHaveLength(11);
  });
});

describe('its figures agree with one another', () => {
  it('by every identity that can be checked', () => {
    const checks = [...snapshots, state].flatMap((one) => one.checks);
    expect(checks.filter((check) => !check.ok)).toEqual([]);
    expect(new Set(checks.map((check) => check.identity.split(' ')[0]))).toEqual(
      new Set(['enter_room_rate', 'show_gpm', 'gmv_per_hour', 'impressions_per_hour', 'live_viewers', 'live_views_over_1min']),
    );
  });

  it('and counters never fall within a room', () => {
    const counters: MetricId[] = ['live_gmv_direct', 'live_views', 'live_impressions', 'items_sold', 'live_viewers'];
    const falls = rooms.flatMap((room) => {
      const ofRoom = snapshots.filter((one: Snapshot) => one.scope.kind === 'room' && one.scope.room === room);
      return counters.filter((id) =>
        ofRoom.some((one, index) => index > 0 && one.values[id]!.value < ofRoom[index - 1]!.values[id]!.value),
      );
    });
    expect(falls).toEqual([]);
  });
});
