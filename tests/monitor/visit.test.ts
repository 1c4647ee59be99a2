import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { Visit } from '@/lib/monitor/visit';
import type { Reading } from '@/lib/reading/reading';
import type { Snapshot } from '@/lib/snapshot/snapshot';
import { reading, room } from './snapshots';

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
