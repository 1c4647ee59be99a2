import { isOwnMetric, type ManualEntry, type OwnMetric, type Typed } from '@/lib/kpi/manual';
import { isMetricId, metric as rowOf } from '@/lib/metrics/catalog';
import { isoClock } from '@/lib/report/zone';
import type { Cell, RoomParts } from './parts';

const columns = ['metric', 'value', 'unit', 'currency', 'period', 'page', 'label', 'at', 'typed', 'whose', 'text'];

/**
 * What people typed for a day or a room, as a table and beside a room's minutes: never among what was read. A number of the team's
 * own goes by its name. `whose`: the names of people by id. `zone` (IANA or offset) is the one times are written in.
 */
export function typedParts(
  entries: readonly Typed[],
  own: readonly OwnMetric[],
  whose: ReadonlyMap<string, string>,
  zone: string,
): RoomParts {
  const clock = isoClock(zone);
  const rows = entries.map(({ metric, value, currency, of, at, by, person, note }): Cell[] => [
    metric,
    value,
    unitOf(metric, own),
    currency ?? null,
    'room' in of ? `room ${of.room}` : `${of.from}/${of.to}`,
    'manual',
    isOwnMetric(metric) ? (own.find(({ id }) => id === metric)?.name ?? null) : null,
    clock(at),
    by ?? 'manual',
    person === undefined ? null : (whose.get(person) ?? person),
    note ?? null,
  ]);
  const along = entries
    .filter(({ of }) => 'room' in of)
    .map(({ metric, value, currency, by }) => ({
      column: 'typed' as const,
      from: 0,
      to: Number.MAX_SAFE_INTEGER,
      text: `${metric} ${value}${currency ? ` ${currency}` : ''} (${by ?? 'manual'})`,
    }));
  return { tables: [{ id: 'typed', columns, rows }], along };
}

function unitOf(metric: ManualEntry['metric'], own: readonly OwnMetric[]): string | null {
  return isMetricId(metric) ? rowOf(metric).unit : (own.find(({ id }) => id === metric)?.unit ?? null);
}
