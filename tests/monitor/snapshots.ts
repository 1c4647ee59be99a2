import type { MetricId } from '@/lib/metrics/catalog';
import type { Reading } from '@/lib/reading/reading';
import type { PageState } from '@/lib/snapshot/page-state';
import { type Row, type Scope, type Snapshot, snapshotId, type Value, type Values } from '@/lib/snapshot/snapshot';

export const shop = { key: 'us/demo_shop', region: 'US', name: 'demo_shop', host: 'shop.tiktok.com' };
export const room = (id: string, state: 'live' | 'ended' = 'live', seconds?: number): Scope => ({ kind: 'room', room: id, state, seconds });
export const period = (from: string, to: string): Scope => ({ kind: 'period', from, to });

export function value(number: number): Value {
  return { value: number, step: 1, unit: 'count', raw: String(number), label: 'Label', by: 'declared' };
}

export function values(numbers: Partial<Record<MetricId, number>>): Values {
  return Object.fromEntries(Object.entries(numbers).map(([id, number]) => [id, value(number)]));
}

export function product(key: string, numbers: Partial<Record<MetricId, number>>): Row {
  return { kind: 'product', key, name: `Product ${key}`, values: values(numbers) };
}

export function snapshot(at: number, numbers: Partial<Record<MetricId, number>>, part: Partial<Snapshot> = {}): Snapshot {
  const whole = { shop, surface: 'live-dashboard' as const, scope: room('1730'), at, ...part };
  return {
    v: 1,
    id: snapshotId(whole),
    reader: { id: 'test', version: 1 },
    values: values(numbers),
    rows: [],
    partial: [],
    missing: [],
    checks: [],
    ...whole,
  };
}

export function reading(scope: Scope, numbers: Partial<Record<MetricId, number>>, part: Partial<Reading> = {}): Reading {
  return {
    surface: 'live-dashboard',
    reader: { id: 'test', version: 1 },
    shop,
    scope,
    values: values(numbers),
    rows: [],
    partial: [],
    missing: [],
    expected: Object.keys(numbers) as MetricId[],
    ...part,
  };
}

export function state(at: number): PageState {
  return {
    at,
    url: 'https://shop.tiktok.com/workbench/live/overview',
    status: 'read',
    surface: 'live-dashboard',
    shop,
    scope: room('1730'),
    values: {},
    rows: [],
    missing: [],
    partial: [],
    checks: [],
    expected: 0,
    theme: 'dark',
    since: 0,
    store: { ok: true, spooled: 0 },
  };
}
