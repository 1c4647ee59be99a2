import type { MetricId } from '@/lib/metrics/catalog';
import { type Snapshot, snapshotId, type Tick, type Value } from '@/lib/snapshot/snapshot';

export const shop = { key: 'us/demo_shop', region: 'US', name: 'demo_shop', host: 'shop.tiktok.com' };

/** 2026-11-20, 20:00 in UTC−8. */
export const evening = Date.UTC(2026, 10, 21, 4);

export function value(number: number, more: Partial<Value> = {}): Value {
  return { value: number, step: 1, unit: 'count', raw: String(number), label: 'Viewers', by: 'declared', ...more };
}

type Part = Partial<Omit<Snapshot, 'id'>>;

/** A snapshot of one of the shop's pages; `live_views` counts the seconds since `evening`. */
export function snapshot(at: number, part: Part = {}): Snapshot {
  const whole = {
    v: 1 as const,
    shop,
    surface: 'live-dashboard' as const,
    scope: { kind: 'room' as const, room: '1730000000000000001', state: 'live' as const, seconds: (at - evening) / 1000 },
    at,
    reader: { id: 'live-dashboard', version: 1 },
    values: { live_views: value((at - evening) / 1000), live_gmv_direct: value(525, { unit: 'money', currency: 'USD', label: 'GMV' }) },
    rows: [],
    partial: [],
    missing: [],
    checks: [],
    ...part,
  };
  return { ...whole, id: snapshotId(whole) };
}

export function tick(at: number, values: Partial<Record<MetricId, number | null>>, part: Partial<Tick> = {}): Tick {
  const cells = Object.fromEntries(Object.entries(values).map(([id, number]) => [id, { value: number, step: 1 }]));
  return { room: '1730000000000000001', surface: 'live-dashboard', shop: shop.key, row: '-', at, values: cells, ...part };
}
