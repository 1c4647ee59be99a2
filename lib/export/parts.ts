import type { RoomReview } from '@/lib/report/review/review';
import type { RoomTotals } from '@/lib/report/review/totals';
import { isoClock } from '@/lib/report/zone';
import type { Alarm } from '@/lib/room/alarms/alarm';
import { type Cycle, cycleIds } from '@/lib/room/cycles';
import type { Mark } from '@/lib/room/marks';

/** A cell in base units; null is unknown and stays blank. */
export type Cell = string | number | null;

/** A table beside the minutes of a room, in a sheet or as records of its own. */
export type PartTable = {
  id: 'marks' | 'effects' | 'segments' | 'cycles' | 'totals' | 'findings' | 'actions' | 'windows' | 'alarms' | 'typed';
  columns: string[];
  rows: Cell[][];
};

/** Something that goes along with the minutes from one moment to another (epoch ms, equal for a point in time). */
export type Along = { column: 'marks' | 'hosts' | 'pinned' | 'typed'; from: number; to: number; text: string };

/** What belongs to a room besides its numbers. */
export type RoomParts = { tables: PartTable[]; along: Along[] };

/** A room's marks as a table and along its minutes. `zone` (IANA or offset) is the one times are written in. */
export function markParts(marks: readonly Mark[], zone: string): RoomParts {
  const clock = isoClock(zone);
  const rows = marks.map(({ at, kind, by, text, product, until }): Cell[] => [
    clock(at),
    kind,
    by,
    text ?? null,
    product?.key ?? null,
    product?.name ?? null,
    until === undefined ? null : clock(until),
  ]);
  const along = marks.map(({ at, kind, text, product }) => ({
    column: 'marks' as const,
    from: at,
    to: at,
    text: [kind, product?.name, text].filter(Boolean).join(' '),
  }));
  return { tables: [{ id: 'marks', columns: ['at', 'kind', 'by', 'text', 'product', 'name', 'until'], rows }], along };
}

/** A room's product cycles as a table, and what was pinned along its minutes. */
export function cycleParts(cycles: readonly Cycle[], zone: string): RoomParts {
  const clock = isoClock(zone);
  const rows = cycles.map(({ product, from, to, end, counts, stock }): Cell[] => [
    clock(from),
    clock(to),
    end,
    product.key,
    product.name,
    ...cycleIds.map((id) => counts[id]?.value ?? null),
    counts.gmv?.currency ?? null,
    stock,
  ]);
  const columns = ['at', 'until', 'end', 'product', 'name', ...cycleIds, 'currency', 'stock'];
  const along = cycles.map(({ product, from, to }) => ({ column: 'pinned' as const, from, to, text: product.name }));
  return { tables: [{ id: 'cycles', columns, rows }], along };
}

/** What people made of a room: findings that stand or were struck, what is to be done, and its best and worst ten minutes. */
export function reviewParts({ review, actions, windows, totals, effects }: RoomReview, zone: string): RoomParts {
  const clock = isoClock(zone);
  const findings: Cell[][] = [
    ...(review?.decisions ?? []).map(({ says, text }): Cell[] => [says, text]),
    ...(review?.own ?? []).map(({ text }): Cell[] => ['own', text]),
  ];
  const todo = actions.map(({ text, owner, due, made, doneAt }): Cell[] => [
    clock(made),
    text,
    owner ?? null,
    due ?? null,
    doneAt === undefined ? null : clock(doneAt),
  ]);
  const ends = 'best' in windows ? ([['best', windows.best] as const, ['worst', windows.worst] as const] as const) : [];
  const tens = ends.map(([kind, { from, to, ...grown }]): Cell[] => [
    kind,
    clock(from),
    clock(to),
    grown.gmv?.value ?? null,
    grown.orders?.value ?? null,
    grown.clicks?.value ?? null,
    grown.entries?.value ?? null,
  ]);
  return {
    tables: [
      { id: 'totals', columns: ['kind', 'role', 'metric', 'value', 'target', 'currency', 'at'], rows: totalRows(totals, clock) },
      { id: 'effects', columns: ['at', 'kind', 'metric', 'before', 'after', 'verdict', 'low', 'high'], rows: effectRows(effects, clock) },
      { id: 'findings', columns: ['kind', 'text'], rows: findings },
      { id: 'actions', columns: ['at', 'text', 'owner', 'until', 'done'], rows: todo },
      { id: 'windows', columns: ['kind', 'at', 'until', 'gmv', 'orders', 'clicks', 'entries'], rows: tens },
    ],
    along: [],
  };
}

/** Targets with what was reached of them, viewers at once on average and at most, GMV a viewer. */
function totalRows(totals: RoomTotals | null, clock: (at: number) => string): Cell[][] {
  if (!totals) return [];
  const { reached, audience, uv } = totals;
  return [
    ...reached.map(({ role, metric, actual, target }): Cell[] => [
      'target',
      role,
      metric,
      actual.value,
      target,
      actual.currency ?? null,
      null,
    ]),
    ...(audience
      ? [
          ['acu', null, 'live_current_viewers', audience.average, null, null, null],
          ['pcu', null, 'live_current_viewers', audience.peak, null, null, clock(audience.peakAt)],
        ]
      : []),
    ...(uv ? [['uv_value', null, null, uv.value, null, uv.currency ?? null, null]] : []),
  ];
}

/** The ten minutes after each mark beside those before: what is not known says why, and few events have no verdict but that. */
function effectRows(effects: RoomReview['effects'], clock: (at: number) => string): Cell[][] {
  return effects.flatMap(({ mark: { at, kind }, effect: { counts, dwell } }) => [
    ...counts.map((one): Cell[] =>
      'unknown' in one
        ? [clock(at), kind, one.id, null, null, one.unknown, null, null]
        : [clock(at), kind, one.id, one.before.value, one.after.value, one.verdict, finite(one.ratio.low), finite(one.ratio.high)],
    ),
    'unknown' in dwell
      ? [clock(at), kind, 'dwell', null, null, dwell.unknown, null, null]
      : [clock(at), kind, 'dwell', Math.round(dwell.before.value), Math.round(dwell.after.value), null, null, null],
  ]);
}

function finite(ratio: number): number | null {
  return Number.isFinite(ratio) ? ratio : null;
}

/** A room's alarms as a table: what rang, at what, whether it was over within ten minutes, and what a person said of it. */
export function alarmParts(alarms: readonly Alarm[], zone: string): RoomParts {
  const clock = isoClock(zone);
  const rows = alarms.map(({ at, rule, worst, endedAt, judged, dismissed }): Cell[] => [
    clock(at),
    rule,
    worst.value,
    worst.unit,
    endedAt === undefined ? null : clock(endedAt),
    judged?.recovered == null ? null : String(judged.recovered),
    dismissed ? String(dismissed.useful) : null,
  ]);
  return { tables: [{ id: 'alarms', columns: ['at', 'kind', 'value', 'unit', 'until', 'recovered', 'useful'], rows }], along: [] };
}

/** What several parts hold together; tables without a row are left out. */
export function joined(...all: readonly RoomParts[]): RoomParts {
  return { tables: all.flatMap(({ tables }) => tables.filter(({ rows }) => rows.length > 0)), along: all.flatMap(({ along }) => along) };
}

/** A table's rows as records, each with the table's name under `record`; what is unknown is absent. */
export function* recordsOf({ id, columns, rows }: PartTable): Generator<Record<string, string | number>> {
  for (const row of rows) {
    const told = columns.flatMap((column, index) => {
      const cell = row[index] ?? null;
      return cell === null ? [] : [[column, cell] as const];
    });
    yield { record: id, ...Object.fromEntries(told) };
  }
}
