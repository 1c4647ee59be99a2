import { beforeEach, describe, expect, it } from 'vitest';
import { createHandover } from '@/lib/monitor/handover';
import { isSwitch } from '@/lib/monitor/visit';
import { product, reading, room } from './snapshots';

const at = Date.UTC(2026, 2, 30, 12, 0, 0);
const cards = { live_views: 1200, orders: 31, likes: 880, live_comments: 64 } as const;
const others = { live_views: 77, orders: 2, likes: 19, live_comments: 5 } as const;

describe('after a switch from room A to room B', () => {
  let now = 0;
  const clock = () => now;
  beforeEach(() => {
    now = 0;
  });

  it('holds everything while the page still shows A', () => {
    const handover = createHandover(reading(room('A'), cards), at, clock);
    for (now of [500, 5_000, 30_000, 120_000]) expect(handover.admit(reading(room('B'), cards), at + now)).toBeNull();
  });

  it('holds A’s late answer too: one poll that changed every number', () => {
    const late = { live_views: 1203, orders: 32, likes: 884, live_comments: 66 };
    const handover = createHandover(reading(room('A', 'live', 600), cards), at, clock);
    now = 2_000;
    expect(handover.admit(reading(room('B', 'live', 602), late), at + now)).toBeNull();
    now = 15_000;
    expect(handover.admit(reading(room('B', 'live', 615), late), at + now)).toBeNull();
    now = 16_000;
    expect(handover.admit(reading(room('B', 'live', 90), others), at + now)?.values).toEqual(reading(room('B'), others).values);
  });

  it('admits B once the page has shown nothing of A', () => {
    const handover = createHandover(reading(room('A'), cards), at, clock);
    now = 800;
    expect(handover.admit(reading(room('B'), {}), at)).toBeNull();
    now = 1_800;
    expect(handover.admit(reading(room('B'), others), at)).toBeNull();
    now = 4_100;
    expect(handover.admit(reading(room('B'), others), at)?.values.live_views?.value).toBe(77);
  });

  it('withholds what is left of A beside B, and lets it through when it stays', () => {
    const before = reading(room('A', 'live', 600), cards, { rows: [product('p', { product_clicks: 17 })] });
    const half = reading(room('B', 'live', 90), { ...others, orders: 31 }, { rows: [product('p', { product_clicks: 17 })] });
    const handover = createHandover(before, at, clock);
    now = 5_000;
    const admitted = handover.admit(half, at + now);
    expect(Object.keys(admitted?.values ?? {})).toEqual(['live_views', 'likes', 'live_comments']);
    expect(admitted?.rows).toEqual([]);
    expect(admitted?.missing).toEqual([{ metric: 'orders', why: 'loading' }]);
    now = 61_000;
    expect(handover.admit(half, at + now)).toEqual(half);
  });

  it('has nothing to withhold when A showed nothing', () => {
    const handover = createHandover(reading(room('A'), {}), at, clock);
    now = 4_100;
    expect(handover.admit(reading(room('B'), others), at + now)).not.toBeNull();
  });

  it('asks to be looked at again when a wait is over', () => {
    const handover = createHandover(reading(room('A'), cards), at, clock);
    expect(handover.lookIn()).toBe(4_000);
    now = 61_000;
    expect(handover.lookIn()).toBeNull();
  });
});

describe('an address that changes', () => {
  const live = 'https://shop.tiktok.com/workbench/live/overview';
  it.each([
    [`${live}?room_id=1`, `${live}?room_id=2`, true],
    [`${live}?room_id=1`, 'https://shop.tiktok.com/workbench/live/trend-analysis?room_id=1', true],
    [`${live}?room_id=1`, `${live}?room_id=1&region=US`, false],
    [live, `${live}?room_id=1`, false],
    [`${live}?room_id=1`, live, true],
    [`${live}#/a`, `${live}#/b`, true],
    [`${live}#top`, `${live}#end`, false],
  ])('%s → %s', (from, to, expected) => {
    expect(isSwitch(new URL(from), new URL(to))).toBe(expected);
  });
});
