import { metric } from '@/lib/metrics/catalog';
import { type Row, rowKey, rowKinds, type Snapshot, type Tick, type Value, type Values } from '@/lib/snapshot/snapshot';
import { parseSampleId, type SampleRecord, unpackTicks } from './pack';

/**
 * A packed minute as snapshots with `origin: "sample"`, one a tick. `page` is the minute's full snapshot, or the nearest
 * before it: the ticks carry its id as their evidence and its labels; their own raw text was not kept. Early records named
 * a row without its kind: one that is not on that page has none, and is left out.
 */
export function unpackMinute(record: SampleRecord, page: Snapshot): Snapshot[] {
  const { row } = parseSampleId(record.id);
  const own = row === '-';
  const known = page.rows.find((one) => rowKey(one) === row || one.key === row);
  const kind = known?.kind ?? rowKinds.find((one) => row.startsWith(`${one}:`));
  if (!own && !kind) return [];
  const key = known?.key ?? row.slice(row.indexOf(':') + 1);
  const labels = own ? page.values : known?.values;
  const scope: Snapshot['scope'] =
    page.scope.kind === 'room'
      ? { kind: 'room', room: page.scope.room, state: 'live', ...(page.scope.start && { start: page.scope.start }) }
      : page.scope;
  return unpackTicks(record).map((tick) => {
    const values = toValues(tick, labels ?? {});
    const rows: Row[] = own || !kind ? [] : [{ kind, key, name: known?.name ?? '', values }];
    const { v, id, shop, surface, reader, demo } = page;
    const part = { v, id, shop, surface, scope, at: tick.at, reader, values: own ? values : {}, rows };
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
