import type { MetricId } from '@/lib/metrics/catalog';
import { type Row, rowKey, type Snapshot, scopeKey, type Tick, tickValues, type Value, type Values } from '@/lib/snapshot/snapshot';

/** What is worth storing of one look at a page. */
export type Sampled = { snapshots: Snapshot[]; ticks: Tick[] };

/** What sampling remembers between looks: the page as last seen, and as last stored whole. */
export type Memory = { seen: Snapshot | null; stored: Snapshot | null };

export const nothingSeen: Memory = { seen: null, stored: null };

const minute = 60_000;
/** A page that never comes to rest does not hold a snapshot back for longer. */
const restless = 10_000;

/**
 * Of a running room: the first snapshot, one a minute, every one whose checks, pin or state change; and at every look a tick with what
 * changed, the first of each minute with all of the room's own numbers, and so the one that ends it. Of any other page: a snapshot when its numbers or
 * what they cover change, at most one a minute, but each page of a list that is turned. Numbers are stored as shown: a counter that falls is not corrected.
 * `settled`: nothing that is read is changing this very moment; a whole snapshot waits for that, a few seconds long.
 */
export function sample(memory: Memory, now: Snapshot, settled = true): Sampled & { memory: Memory } {
  if (memory.seen && !sameSubject(memory.seen, now)) {
    const next = sample(nothingSeen, now, settled);
    const last = hasEnded(memory.seen, now) ? ticksBetween(memory.seen, now, true) : [];
    return { ...next, snapshots: [...finish(memory).snapshots, ...next.snapshots], ticks: [...last, ...next.ticks] };
  }
  return isRunning(now) ? sampleRoom(memory, now, settled) : samplePage(memory, now);
}

/** The last snapshot of what was seen, when it differs from the one stored last. */
export function finish({ seen, stored }: Memory): Sampled {
  return { snapshots: seen && (!stored || changed(stored, seen)) ? [seen] : [], ticks: [] };
}

/** Whether a look at the page was held back only because the last one was stored less than a minute ago. */
export function isPending({ seen, stored }: Memory): boolean {
  return seen !== null && !isRunning(seen) && stored !== null && changed(stored, seen);
}

/** Numbers of `now` that differ from `before`; null where `before` had one and `now` has none. */
export function changedValues(before: Values, now: Values): Partial<Record<MetricId, Value | null>> {
  const result: Partial<Record<MetricId, Value | null>> = {};
  for (const id of Object.keys(now) as MetricId[]) {
    const value = now[id];
    if (value && !sameValue(before[id], value)) result[id] = value;
  }
  for (const id of Object.keys(before) as MetricId[]) if (before[id] && !now[id]) result[id] = null;
  return result;
}

/** Whether the numbers of two snapshots differ, in the cards or in any row. */
export function changed(before: Pick<Snapshot, 'values' | 'rows'>, now: Pick<Snapshot, 'values' | 'rows'>): boolean {
  if (!isEmpty(changedValues(before.values, now.values)) || before.rows.length !== now.rows.length) return true;
  const rows = byKey(before.rows);
  return now.rows.some((row) => {
    const old = rows.get(rowKey(row));
    return !old || old.pinned !== row.pinned || !isEmpty(changedValues(old.values, row.values));
  });
}

function sampleRoom({ seen, stored }: Memory, now: Snapshot, settled: boolean): Sampled & { memory: Memory } {
  const mayWait = !settled && stored !== null && Math.abs(now.at - stored.at) < minute + restless;
  const fresh = !mayWait && (!stored || isNewMinute(stored, now));
  const whole = !mayWait && (fresh || !stored || checksDiffer(stored, now) || pinnedIn(stored) !== pinnedIn(now));
  return { memory: { seen: now, stored: whole ? now : stored }, snapshots: whole ? [now] : [], ticks: ticksBetween(seen, now, fresh) };
}

function samplePage({ stored }: Memory, now: Snapshot): Sampled & { memory: Memory } {
  // A page that names its shop late is that shop's from then on, though no number changes.
  const isKept = stored?.shop.key === now.shop.key && !isTurned(stored, now);
  const whole = !stored || !isKept || (changed(stored, now) && Math.abs(now.at - stored.at) >= minute);
  return { memory: { seen: now, stored: whole ? now : stored }, snapshots: whole ? [now] : [], ticks: [] };
}

/** Whether a list shows another of its pages: a minute later that one may be gone. */
function isTurned(stored: Snapshot, { rows, partial }: Snapshot): boolean {
  if (!partial.some((one) => one.startsWith('page:'))) return false;
  const known = byKey(stored.rows);
  return partial.join() !== stored.partial.join() || rows.some((row) => !known.has(rowKey(row)));
}

function ticksBetween(before: Snapshot | null, now: Snapshot, whole: boolean): Tick[] {
  if (now.scope.kind !== 'room') return [];
  const base = { room: now.scope.room, surface: now.surface, shop: now.shop.key, at: now.at };
  const rows = byKey(before?.rows ?? []);
  const own = whole
    ? { ...changedValues(before?.values ?? {}, now.values), ...now.values }
    : changedValues(before?.values ?? {}, now.values);
  const ticks = [{ ...base, row: '-', values: tickValues(own) }];
  for (const row of now.rows) {
    const old = rows.get(rowKey(row));
    ticks.push({ ...base, row: rowKey(row), values: tickValues(changedValues(old?.values ?? {}, row.values)) });
  }
  return ticks.filter((tick) => !isEmpty(tick.values));
}

/** A room that was seen running a moment ago and is over: its last numbers are the last of its curve. */
function hasEnded(before: Snapshot, now: Snapshot): boolean {
  if (now.shop.key !== before.shop.key || now.surface !== before.surface || scopeKey(now.scope) !== scopeKey(before.scope)) return false;
  return isRunning(before) && !isRunning(now) && now.at >= before.at && now.at - before.at < 2 * minute;
}

function sameSubject(a: Snapshot, b: Snapshot): boolean {
  return a.shop.key === b.shop.key && a.surface === b.surface && scopeKey(a.scope) === scopeKey(b.scope) && isRunning(a) === isRunning(b);
}

function isRunning({ scope }: Snapshot): boolean {
  return scope.kind === 'room' && scope.state === 'live';
}

/** Another minute of the clock, in either direction: a clock set back must not silence a room. */
function isNewMinute(stored: Snapshot, now: Snapshot): boolean {
  return Math.floor(stored.at / minute) !== Math.floor(now.at / minute);
}

function checksDiffer(a: Snapshot, b: Snapshot): boolean {
  return (
    a.checks.length !== b.checks.length ||
    a.checks.some((check, i) => check.ok !== b.checks[i]?.ok || check.identity !== b.checks[i]?.identity)
  );
}

/** A pin is known by its moment: whatever changes it is worth a whole snapshot. */
function pinnedIn({ rows }: Snapshot): string | undefined {
  return rows.find((row) => row.pinned)?.key;
}

function sameValue(a: Value | undefined, b: Value): boolean {
  return a !== undefined && a.value === b.value && a.step === b.step && a.currency === b.currency;
}

function byKey(rows: readonly Row[]): Map<string, Row> {
  return new Map(rows.map((row) => [rowKey(row), row]));
}

function isEmpty(object: object): boolean {
  for (const _ in object) return false;
  return true;
}
