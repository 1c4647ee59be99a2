import type { Dump } from '../browser/extension.ts';
import type { Stall } from '../lab/pages/stalls.ts';
import type { Shown } from '../lab/pages/truth.ts';

/** One number the extension stored. */
export type Stored = { room: string; row: string; metric: string; at: number; value: number; from: 'sample' | 'journal' | 'snapshot' };

export type Verdict = { right: number; wrong: Stored[]; unknown: Stored[]; missed: Shown[]; expected: number };

type CardMinute = { id: string; at: number[]; metrics: Record<string, { values: (number | null)[] }> };
type Changes = { row: number[]; at: number[]; values: (number | null)[] };
type RowMinute = { id: string; at: number[]; rows: string[]; changes: Record<string, Changes> };
type SampleRow = CardMinute | RowMinute;
type JournalRow = { room: string; ticks: string };
type Noted = { names: string[]; looks: [at: number, rows: [row: string, cells: [place: number, value: number | null][]][]][] };
type SnapshotRow = { scope: { room?: string }; at: number; values: Values; rows: StoredRow[]; told: { metric: string }[] };
type StoredRow = { key: string; cells: [value: number, raw: string, told: number][] };
type Values = Record<string, { value: number; market?: { change: number } }>;

/** Everything stored about rooms: packed minutes, ticks still waiting for their minute, and page snapshots. */
export function storedNumbers(dump: Dump): Stored[] {
  return [
    ...((dump.samples ?? []) as SampleRow[]).flatMap(fromSample),
    ...((dump.journal ?? []) as JournalRow[]).flatMap(fromJournal),
    ...((dump.snapshots ?? []) as SnapshotRow[]).filter(({ scope }) => scope.room !== undefined).flatMap(fromSnapshot),
  ];
}

/**
 * Holds what was stored against what was on screen. A number is right when exactly this value stood there at its time;
 * `lag` (ms of the browser's clock) is how long ago it may have left. Nothing later than `end` is judged.
 * Missed is what stood there for at least `steady` ms and was never stored. The machine's own standstills (`stalls`) are
 * counted as no time. Market marks are stored with the minute's snapshot only.
 */
export function compare(
  truth: readonly Shown[],
  all: readonly Stored[],
  { lag = 500, steady = 2000, end = Number.POSITIVE_INFINITY, stalls = [] as readonly Stall[] } = {},
): Verdict {
  const stored = all.filter((number) => number.at <= end);
  const shown = grouped(truth);
  const read = grouped(stored);
  const unknown = stored.filter((number) => !shown.has(keyOf(number)));
  const known = stored.filter((number) => shown.has(keyOf(number)));
  const wrong = known.filter((number) => !shown.get(keyOf(number))?.some((text) => covers(text, number, lag, stalls)));
  const lasting = truth.filter((text) => {
    const to = Math.min(text.to ?? end, end);
    return text.value !== null && !text.metric.startsWith('market:') && to - text.from - standstill(stalls, text.from, to) >= steady;
  });
  const missed = lasting.filter((text) => !isKept(text, read.get(keyOf(text)) ?? [], lag, stalls));
  return { right: known.length - wrong.length, wrong, unknown, missed, expected: lasting.length };
}

/** Share of what should have been stored that was. */
export function kept({ missed, expected }: Verdict): number {
  return 1 - missed.length / expected;
}

/** Stored while it stood there, or already the last thing stored before: only changes are stored. */
function isKept(text: Shown, numbers: readonly Stored[], lag: number, stalls: readonly Stall[]): boolean {
  const last = numbers.filter(({ at }) => at < text.from).reduce<Stored | null>((a, b) => (a && a.at > b.at ? a : b), null);
  return (last !== null && same(text.value, last.value)) || numbers.some((number) => covers(text, number, lag, stalls));
}

/** How much of a time the machine stood still, in milliseconds. */
function standstill(stalls: readonly Stall[], from: number, to: number): number {
  return stalls.reduce((sum, stall) => sum + Math.max(0, Math.min(stall.to, to) - Math.max(stall.from, from)), 0);
}

/** Of one change the extension's observer may be told before the page's own, which keeps the truth. */
function covers(text: Shown, number: Stored, lag: number, stalls: readonly Stall[]): boolean {
  const { from } = text;
  const to = text.to ?? Number.POSITIVE_INFINITY;
  const ran = (since: number, until: number) => until - since - standstill(stalls, since, until);
  return same(text.value, number.value) && ran(number.at, from) <= lag && ran(to, number.at) <= lag;
}

function same(one: number | null, other: number): boolean {
  return one !== null && Math.abs(one - other) <= 1e-9 * Math.max(1, Math.abs(one));
}

function grouped<T extends { room: string; row: string; metric: string }>(items: readonly T[]): Map<string, T[]> {
  const groups = new Map<string, T[]>();
  for (const item of items) {
    const group = groups.get(keyOf(item));
    if (group) group.push(item);
    else groups.set(keyOf(item), [item]);
  }
  return groups;
}

function keyOf({ room, row, metric }: { room: string; row: string; metric: string }): string {
  return `${room}|${row}|${metric}`;
}

function fromSample(minute: SampleRow): Stored[] {
  if ('changes' in minute) return fromRows(minute);
  const { id, at, metrics } = minute;
  const [room = '', , stored = ''] = id.split('|');
  const row = nameOf(stored);
  return Object.entries(metrics).flatMap(([metric, { values }]) =>
    values.flatMap((value, index) =>
      value === null ? [] : [{ room, row, metric, at: at[index] as number, value, from: 'sample' as const }],
    ),
  );
}

function fromRows({ id, at, rows, changes }: RowMinute): Stored[] {
  const [room = ''] = id.split('|');
  return Object.entries(changes).flatMap(([metric, { row, at: when, values }]) =>
    values.flatMap((value, index) => {
      const moment = at[when[index] as number] as number;
      const name = nameOf(rows[row[index] as number] as string);
      return value === null ? [] : [{ room, row: name, metric, at: moment, value, from: 'sample' as const }];
    }),
  );
}

/** A stored row begins with its kind; the truth knows it by its own name. */
function nameOf(row: string): string {
  return row.replace(/^[a-z]+:/, '');
}

function fromJournal({ room, ticks }: JournalRow): Stored[] {
  const { names, looks } = JSON.parse(ticks) as Noted;
  return looks.flatMap(([at, rows]) =>
    rows.flatMap(([row, cells]) =>
      cells.flatMap(([place, value]) =>
        value === null ? [] : [{ room, row: nameOf(row), metric: names[place] ?? '', at, value, from: 'journal' as const }],
      ),
    ),
  );
}

function fromSnapshot({ scope, at, values, rows, told }: SnapshotRow): Stored[] {
  const cellsOf = ({ cells }: StoredRow): Values =>
    Object.fromEntries(cells.map(([value, , index]) => [told[index]?.metric ?? '', { ...told[index], value }]));
  const of = (row: string, all: Values) =>
    Object.entries(all).flatMap(([metric, { value, market }]) => [
      { room: scope.room ?? '-', row, metric, at, value, from: 'snapshot' as const },
      ...(market
        ? [{ room: scope.room ?? '-', row, metric: `market:${metric}`, at, value: Math.abs(market.change), from: 'snapshot' as const }]
        : []),
    ]);
  return [...of('-', values), ...rows.flatMap((row) => of(row.key, cellsOf(row)))];
}
