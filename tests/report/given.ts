import type { MetricId } from '@/lib/metrics/catalog';
import { metric as rowOf } from '@/lib/metrics/catalog';
import type { RoomSummary } from '@/lib/room/summary';
import { type Scope, type Shop, type Snapshot, type SurfaceId, snapshotId, type Value, type Values } from '@/lib/snapshot/snapshot';

export const shop: Shop = { key: 'us/demo_shop', region: 'US', name: 'demo_shop', host: 'shop.tiktok.com' };

export function value(id: MetricId, amount: number, rest: Partial<Value> = {}): Value {
  const { unit } = rowOf(id);
  return {
    value: amount,
    step: 1,
    unit,
    ...(unit === 'money' ? { currency: 'USD' } : {}),
    raw: String(amount),
    label: id,
    by: 'declared',
    ...rest,
  };
}

export function values(amounts: Partial<Record<MetricId, number>>): Values {
  return Object.fromEntries(Object.entries(amounts).map(([id, amount]) => [id, value(id as MetricId, amount)]));
}

export function snapshot(
  at: string,
  scope: Scope,
  amounts: Partial<Record<MetricId, number>>,
  surface: SurfaceId = 'live-dashboard',
  of = shop,
): Snapshot {
  const moment = Date.parse(at);
  return {
    v: 1,
    id: snapshotId({ shop: of, surface, scope, at: moment }),
    shop: of,
    surface,
    scope,
    at: moment,
    reader: { id: 'test', version: 1 },
    values: values(amounts),
    rows: [],
    partial: [],
    missing: [],
    checks: [],
  };
}

export function room(id: string, start: string, amounts: Partial<Record<MetricId, number>>, rest: Partial<RoomSummary> = {}): RoomSummary {
  const at = Date.parse(start);
  return {
    room: id,
    shop,
    surface: 'live-dashboard',
    state: 'ended',
    first: at,
    last: at + 3_600_000,
    start: at,
    minutes: 60,
    values: values(amounts),
    ...rest,
  };
}
