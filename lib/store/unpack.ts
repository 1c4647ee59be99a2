import { metric } from '@/lib/metrics/catalog';
import type { Row, Snapshot, Tick, Value, Values } from '@/lib/snapshot/snapshot';
import { parseSampleId, type SampleRecord, unpackTicks } from './pack';

/**
 * A packed minute as snapshots with `origin: "sample"`, one a tick. `page` is the minute's full snapshot, or the nearest
 * before it: the ticks carry its id as their evidence and its labels; their own raw text was not kept.
 */
export function unpackMinute(record: SampleRecord, page: Snapshot): Snapshot[] {
  const { row } = parseSampleId(record.id);
  const known = page.rows.find((one) => one.key === row);
  const labels = row === '-' ? page.values : known?.values;
  const scope: Snapshot['scope'] =
    page.scope.kind === 'room'
      ? { kind: 'room', room: page.scope.room, state: 'live', ...(page.scope.start && { start: page.scope.start }) }
      : page.scope;
  return unpackTicks(record).map((tick) => {
    const values = toValues(tick, labels ?? {});
    const rows: Row[] = row === '-' ? [] : [{ kind: known?.kind ?? 'product', key: row, name: known?.name ?? '', values }];
    const { v, id, shop, surface, reader, demo } = page;
    const part = { v, id, shop, surface, scope, at: tick.at, reader, values: row === '-' ? values : {}, rows };
    return { ...part, partial: [], missing: [], checks: [], origin: 'sample' as const, ...(demo && { demo }) };
  });
}

function toValues(tick: Tick, labels: Values): Values {
  const values: Values = {};
  for (const [id, cell] of Object.entries(tick.values) as Array<[keyof Values, NonNullable<Tick['values'][keyof Values]>]>) {
    if (cell.value === null) continue;
    const { value, step, currency } = cell;
    const told: Pick<Value, 'label' | 'by'> = { label: labels[id]?.label ?? '', by: labels[id]?.by ?? 'declared' };
    values[id] = { value, step, unit: metric(id).unit, ...(currency && { currency }), raw: '', ...told };
  }
  return values;
}
