import { isoClock } from '@/lib/report/zone';
import { adsCountIds, type CountId } from '@/lib/room/counters';
import { rateOf } from '@/lib/room/hosts';
import type { Segment, Segments, Share } from '@/lib/room/segments';
import type { ShiftRole } from '@/lib/room/shifts';
import type { Cell, RoomParts } from './parts';

/** A room's segments by one role. */
export type RoleSegments = { role: ShiftRole; result: Segments };

const minuteMs = 60_000;

/**
 * A room's segments as a table, a row a segment and role, and after each role one for what fell into gaps across a change; the hosts
 * along the room's minutes. Each count is a column; a duration is that of the segment, in seconds. `covered`: the minutes of it that
 * were read. `approximate` and `restated` name the counts that are so.
 */
export function segmentParts(all: readonly RoleSegments[], zone: string): RoomParts {
  const ids = adsCountIds.filter((id) => all.some(({ result }) => result.totals[id]));
  const rows = all.flatMap((one) => roleRows(one, ids, isoClock(zone)));
  const along = all
    .filter(({ role }) => role === 'host')
    .flatMap(({ result }) => result.segments)
    .filter(({ hosts }) => hosts.length > 0)
    .map(({ from, to, hosts }) => ({ column: 'hosts' as const, from, to, text: hosts.join(', ') }));
  const columns = ['at', 'until', 'role', 'hosts', ...ids, 'roi', 'dwell', 'currency', ...of];
  return { tables: [{ id: 'segments', columns, rows }], along };
}

/** How a segment was read. */
const of = ['minutes', 'covered', 'gaps', 'approximate', 'restated'] as const;

function roleRows({ role, result }: RoleSegments, ids: readonly CountId[], clock: (at: number) => string): Cell[][] {
  const { segments, totals, gaps } = result;
  const currency = totals.gmv?.currency ?? null;
  const rows = segments.map((segment): Cell[] => {
    const { from, to, hosts, counts, dwell } = segment;
    const held = (flag: 'approximate' | 'restated') => ids.filter((id) => counts[id]?.[flag]).join(', ') || null;
    const lost = gaps.filter((gap) => gap.from < to && gap.to > from).map((gap) => `${clock(gap.from)}/${clock(gap.to)}`);
    return [
      clock(from),
      clock(to),
      role,
      hosts.join(', ') || null,
      ...ids.map((id) => counts[id]?.value ?? null),
      currency === (totals.spend?.currency ?? null) ? rateOf(counts.gmv, counts.spend) : null,
      typeof dwell === 'string' ? null : Math.round(dwell.value),
      currency,
      Math.round((to - from) / minuteMs),
      coveredIn(segment),
      lost.join(', ') || null,
      held('approximate'),
      held('restated'),
    ];
  });
  if (!ids.some((id) => totals[id] && totals[id].unattributed !== 0)) return rows;
  const nobodys = ids.map((id) => totals[id]?.unattributed ?? null);
  return [...rows, [null, null, role, 'unattributed', ...nobodys, null, null, currency, ...of.map(() => null)]];
}

/** Minutes of a segment that its best-read count was read in; null where none was. */
function coveredIn({ counts }: Segment): number | null {
  const read = Object.values(counts).filter((share): share is Share => !!share);
  return read.length > 0 ? Math.round(Math.max(...read.map(({ minutes }) => minutes))) : null;
}
