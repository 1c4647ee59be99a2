import type { MetricId } from '@/lib/metrics/catalog';
import { metric as rowOf } from '@/lib/metrics/catalog';
import { type Shop, type Snapshot, snapshotId, type Tick, type Values } from '@/lib/snapshot/snapshot';
import { publication } from './seed';

const minute = 60_000;

/** What a room shows `m` minutes after its start. */
export type Truth = (m: number) => Partial<Record<MetricId, number>>;

/** An ended room as its page hands it over late: a look a minute, the first and the last as snapshots. */
export function pastRoom({
  shop,
  room,
  start,
  minutes,
  truth,
  currency = 'USD',
}: {
  shop: Shop;
  room: string;
  start: number;
  minutes: number;
  truth: Truth;
  currency?: string;
}) {
  const values = (m: number): Values =>
    Object.fromEntries(
      (Object.entries(truth(m)) as [MetricId, number][]).map(([id, value]) => {
        const { unit } = rowOf(id);
        const step = unit === 'ratio' ? 0.0001 : unit === 'money' ? 0.01 : 1;
        return [id, { value, step, unit, raw: String(value), label: id, by: 'declared', ...(unit === 'money' && { currency }) }];
      }),
    );
  const snapshot = (m: number): Snapshot => {
    const scope = {
      kind: 'room',
      room,
      state: m === minutes ? 'ended' : 'live',
      start: new Date(start).toISOString(),
      seconds: m * 60,
    } as const;
    const part = { shop, surface: 'live-dashboard', scope, at: start + m * minute } as const;
    const rest = { reader: { id: 'live-dashboard', version: 1 }, rows: [], partial: [], missing: [], checks: [] };
    return { v: 1, id: snapshotId(part), ...part, ...rest, values: values(m) };
  };
  const ticks = Array.from(
    { length: minutes + 1 },
    (_, m): Tick => ({
      ...{ room, surface: 'live-dashboard', shop: shop.key, row: '-', at: start + m * minute },
      values: Object.fromEntries(
        Object.entries(values(m)).map(([id, { value, step, currency: money }]) => [id, { value, step, ...(money && { currency: money }) }]),
      ),
    }),
  );
  return { ...publication(start), batch: room, snapshots: [snapshot(0), snapshot(minutes)], ticks, late: true };
}

/** A page of a shop over some days. */
export function periodPage(shop: Shop, surface: Snapshot['surface'], from: string, to: string, at: number, values: Values): Snapshot {
  const part = { shop, surface, scope: { kind: 'period', from, to }, at } as const;
  return {
    v: 1,
    id: snapshotId(part),
    ...part,
    reader: { id: surface, version: 1 },
    values,
    rows: [],
    partial: [],
    missing: [],
    checks: [],
  };
}
