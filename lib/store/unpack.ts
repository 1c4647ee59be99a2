import { metric } from '@/lib/metrics/catalog';
import { type Row, rowKey, rowKinds, type Snapshot, type Tick, type Value, type Values } from '@/lib/snapshot/snapshot';
import { groupBy } from './group';
import { entries, unpackTicks } from './pack';
import { type Minute, unpackRows } from './pack-rows';

/**
 * A packed minute as snapshots with `origin: "sample"`, one a moment: of the room's own cards all that was on screen, of its
 * rows those that changed, with what changed. `page` is the minute's full snapshot, or the nearest before it: the ticks carry
 * its id as their evidence and its labels; their own raw text was not kept. Early records named a row without its kind: one
 * that is not on that page has none, and is left out.
 */
export function unpackMinute(record: Minute, page: Snapshot): Snapshot[] {
  const { v, id, shop, surface, reader, demo } = page;
  const same = { v, id, shop, surface, scope: scopeOf(page), reader, missing: [], checks: [], origin: 'sample' as const };
  const ticks = 'changes' in record ? unpackRows(record) : unpackTicks(record);
  const rowOf = rowsOn(page);
  return [...groupBy(ticks, (tick) => tick.at)].flatMap(([at, together]) => {
    const own = together.find((tick) => tick.row === '-');
    const rows = together.flatMap((tick) => (tick === own ? [] : rowOf(tick)));
    if (!own && rows.length === 0) return [];
    const partial = [...new Set(rows.map(({ kind }) => `rows:${kind}`))];
    const values = own ? toValues(own, page.values) : {};
    return [{ ...same, at, values, rows, partial, ...(demo && { demo }) }];
  });
}

function scopeOf({ scope }: Snapshot): Snapshot['scope'] {
  if (scope.kind !== 'room') return scope;
  return { kind: 'room', room: scope.room, state: 'live', ...(scope.start && { start: scope.start }) };
}

/** Finds what a row is called on a page; none for a row of which not even the kind is known. */
function rowsOn(page: Snapshot): (tick: Tick) => Row[] {
  const known = new Map(page.rows.flatMap((row) => [[row.key, row] as const, [rowKey(row), row] as const]));
  return (tick) => {
    const row = known.get(tick.row);
    const kind = row?.kind ?? rowKinds.find((one) => tick.row.startsWith(`${one}:`));
    if (!kind) return [];
    const { key, name, parent } = row ?? { key: tick.row.slice(kind.length + 1), name: '', parent: undefined };
    return [{ kind, key, name, ...(parent && { parent }), values: toValues(tick, row?.values ?? {}) }];
  };
}

function toValues(tick: Tick, labels: Values): Values {
  const values: Values = {};
  for (const [id, { value, step, currency }] of entries(tick.values)) {
    if (value === null) continue;
    const told: Pick<Value, 'label' | 'by'> = { label: labels[id]?.label ?? '', by: labels[id]?.by ?? 'declared' };
    values[id] = { value, step, unit: metric(id).unit, ...(currency && { currency }), raw: '', ...told };
  }
  return values;
}
