import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { Visit } from '@/lib/monitor/visit';
import type { Reading } from '@/lib/reading/reading';
import type { Snapshot } from '@/lib/snapshot/snapshot';
import { period, product, reading, room } from './snapshots';

const page = 'https://shop.tiktok.com/workbench/live/overview';
const old = { live_views: 1200, orders: 31 } as const;
const others = { live_views: 77, orders: 2 } as const;

function visit(address: string, before: Visit | null, shown: () => Reading): Visit {
  return new Visit(new URL(address), { surface: 'live-dashboard', read: shown }, before, Date.now());
}

describe('a page that completes its address while it still shows the room before', () => {
  beforeEach(() => void vi.useFakeTimers({ toFake: ['Date', 'performance'], now: Date.UTC(2026, 2, 30, 12) }));
  afterEach(() => void vi.useRealTimers());

  const cases = [
    ['a parameter more', [`${page}?room_id=10002`, `${page}?room_id=10002&lang=en`]],
    ['the room named last', [page, `${page}?room_id=10002`]],
  ] as const;

  it.each(cases)('%s', (_, [first, second]) => {
    let numbers: Parameters<typeof reading>[1] = old;
    let named = room('10001');
    const shown = () => reading(named, numbers);
    const a = visit(`${page}?room_id=10001`, null, shown);
    a.look('all', Date.now());
    named = room('10002');
    const b = visit(second, visit(first, a, shown), shown);
    vi.advanceTimersByTime(500);
    expect(b.look('all', Date.now()).seen).toBeNull();
    numbers = others;
    vi.advanceTimersByTime(5_000);
    const stored = b.snapshot(b.look('all', Date.now()).seen as NonNullable<ReturnType<Visit['look']>['seen']>) as Snapshot;
    expect(stored.values.live_views?.value).toBe(77);
  });
});

describe('a page whose picker names another period', () => {
  beforeEach(() => void vi.useFakeTimers({ toFake: ['Date', 'performance'], now: Date.UTC(2026, 2, 30, 12) }));
  afterEach(() => void vi.useRealTimers());

  const address = 'https://shop.tiktok.com/streamer/compass/livestream-analytics/view';

  it.each([
    ['at once', period('2026-03-01', '2026-03-31')],
    ['while it names none', { kind: 'unknown', why: 'no-period' } as const],
  ])('holds the numbers of the period before: %s', (_, between) => {
    let shown = reading(period('2026-03-01', '2026-03-31'), old);
    const seller = visit(address, null, () => shown);
    expect(seller.look('all', Date.now()).seen).not.toBeNull();
    shown = reading(between, old);
    seller.look('all', Date.now());
    shown = reading(period('2026-03-30', '2026-03-30'), old);
    vi.advanceTimersByTime(300);
    expect(seller.look('all', Date.now()).seen).toBeNull();
    shown = reading(period('2026-03-30', '2026-03-30'), others);
    vi.advanceTimersByTime(5_000);
    expect(seller.look('all', Date.now()).seen?.reading.values.live_views?.value).toBe(77);
  });

  it('lets the same numbers through when they stay', () => {
    let shown = reading(period('2026-03-01', '2026-03-31'), old);
    const seller = visit(address, null, () => shown);
    seller.look('all', Date.now());
    shown = reading(period('2026-03-30', '2026-03-30'), old);
    seller.look('all', Date.now());
    vi.advanceTimersByTime(61_000);
    expect(seller.look('all', Date.now()).seen?.reading.values.orders?.value).toBe(31);
  });
});

describe('what of a visit is stored', () => {
  beforeEach(() => void vi.useFakeTimers({ toFake: ['Date', 'performance'], now: Date.UTC(2026, 2, 30, 12) }));
  afterEach(() => void vi.useRealTimers());

  const address = `${page}?room_id=10001`;
  const stored = (shown: Visit) => {
    const { seen } = shown.look('all', Date.now());
    return seen && shown.snapshot(seen);
  };

  it('waits a while for the shop to be named, and looks when that is over', () => {
    const host = { key: 'host/shop.tiktok.com', host: 'shop.tiktok.com', region: 'US' };
    const nameless = visit(address, null, () => reading(room('10001'), others, { shop: host }));
    expect(stored(nameless)).toBeNull();
    vi.advanceTimersByTime(4_000);
    expect(stored(nameless)).toBeNull();
    vi.advanceTimersByTime(nameless.lookIn() ?? 0);
    expect(stored(nameless)?.shop).toEqual(host);
    expect(nameless.lookIn()).toBeNull();
  });

  it('begins at once when the shop is named', () => {
    const named = visit(address, null, () => reading(room('10001'), others));
    expect(stored(named)?.shop.name).toBe('demo_shop');
    expect(named.lookIn()).toBeNull();
  });

  it('holds back the rows of a LIVE page before its own numbers tell whether it runs', () => {
    const unsure = { kind: 'unknown', why: 'room-state' } as const;
    const rows = [product('1', { product_clicks: 5 })];
    expect(stored(visit(address, null, () => reading(unsure, {}, { rows })))).toBeNull();
    expect(stored(visit(address, null, () => reading(unsure, others, { rows })))).not.toBeNull();
  });
});
