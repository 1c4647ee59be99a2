import type { Snapshot, Tick, Value, Values } from '@/lib/snapshot/snapshot';
import { snapshotId } from '@/lib/snapshot/snapshot';

const minute = 60_000;

export const shop = { key: 'us/north_store', region: 'US', name: 'north_store', host: 'shop.tiktok.com' };
export const room = '7000000000000000001';

/** Minutes of the room in which nothing was read, and the one in which the page took GMV back. */
export const gap = { first: 20, last: 25 };
export const restated = 40;
const length = 60;

/** One hour of an invented room that began `length` minutes before `now` (epoch ms), as a page hands it over. */
export function publication(now: number) {
  const start = Math.floor(now / minute) * minute - length * minute;
  const minutes = Array.from({ length }, (_, i) => i).filter((i) => i < gap.first || i > gap.last);
  const snapshots = [0, length - 1].map((i) => snapshotAt(start, i));
  const ticks: Tick[] = minutes.map((i) => ({
    room,
    surface: 'live-dashboard',
    shop: shop.key,
    row: '-',
    at: start + i * minute,
    values: cells(valuesAt(i)),
  }));
  const { surface, scope, values } = snapshots[1] as Snapshot;
  const state = {
    at: now,
    url: 'https://shop.tiktok.com/workbench/live/overview',
    status: 'partial',
    surface,
    shop,
    scope,
    values: doubtful(values),
    rows: [],
    missing: [{ metric: 'live_ctr', why: 'hidden' }],
    partial: [],
    checks: [],
    expected: 4,
    lang: 'en',
    theme: 'light',
    since: now,
    store: { ok: true, spooled: 0 },
  };
  return { batch: 'seed', state, snapshots, ticks };
}

/** What the page shows at the end: one number that does not fit the others. */
function doubtful(values: Values): Values {
  const { order_rate_sku } = values;
  return { ...values, ...(order_rate_sku && { order_rate_sku: { ...order_rate_sku, doubt: 'order_rate_sku = sku_orders / live_views' } }) };
}

/** GMV in USD at a minute: 10 a minute, 50 of it taken back at `restated`. */
export function gmvAt(i: number): number {
  return 10 * i - (i >= restated ? 50 : 0);
}

function valuesAt(i: number): Values {
  return {
    live_gmv_direct: value(gmvAt(i), 'money', `${gmvAt(i)}`, 'GMV', 'USD'),
    live_avg_view_duration: value(40 + (i % 7), 'duration', `${40 + (i % 7)}s`, 'Avg. viewing duration'),
    order_rate_sku: value(0.02, 'ratio', '2.00%', 'Order rate (SKU orders)'),
  };
}

function value(number: number, unit: Value['unit'], raw: string, label: string, currency?: string): Value {
  const step = unit === 'ratio' ? 0.0001 : 1;
  return { value: number, step, unit, raw, label, by: 'declared', ...(currency && { currency }) };
}

function snapshotAt(start: number, i: number): Snapshot {
  const scope = { kind: 'room', room, state: 'live', start: new Date(start).toISOString(), seconds: i * 60 } as const;
  const part = { shop, surface: 'live-dashboard', scope, at: start + i * minute } as const;
  const reader = { id: 'live-dashboard', version: 1 };
  return { v: 1, id: snapshotId(part), ...part, reader, values: valuesAt(i), rows: [], partial: [], missing: [], checks: [] };
}

function cells(values: Values): Tick['values'] {
  return Object.fromEntries(
    Object.entries(values).map(([id, { value, step, currency }]) => [id, { value, step, ...(currency && { currency }) }]),
  );
}
