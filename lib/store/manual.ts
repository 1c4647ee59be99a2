import {
  type Dispute,
  disputesOf,
  entryKey,
  type ManualEntry,
  manualFacts,
  type OwnMetric,
  type Seen,
  seenOf,
  type Typed,
  typedNow,
} from '@/lib/kpi/manual';
import type { AuditRow } from '@/lib/kpi/team/audit';
import { newestFacts } from '@/lib/report/build-day';
import type { RoomSummary } from '@/lib/room/summary';
import type { Fact } from '@/lib/snapshot/fact';
import type { Value } from '@/lib/snapshot/snapshot';
import { noteAudit } from './audit';
import type { Database } from './db';
import { listRooms } from './rooms';
import { instantsBefore, newestOfPages } from './snapshots';

// Edits are new rows, a withdrawal among them: what counted on a past day can always be told.

/** Everything that was ever typed for a shop, in the order it was. */
export function manualHistory(db: Database, shop: string): PromiseLike<ManualEntry[]> {
  return db.manual.where('shop').equals(shop).toArray();
}

/** What was typed for a shop and counts now. */
export async function typedOf(db: Database, shop: string): Promise<Typed[]> {
  return typedNow(await manualHistory(db, shop));
}

/** Keeps a number that somebody typed, or takes it back with a null value. `why` stands in the list of changes. */
export function addManual(db: Database, entry: ManualEntry, why = entry.note ?? ''): PromiseLike<void> {
  return db.transaction('rw', [db.manual, db.audit], async () => {
    const key = entryKey(entry);
    const before = (await typedOf(db, entry.shop)).find((one) => entryKey(one) === key);
    await db.manual.add(entry);
    const { shop, by, at, over } = entry;
    // The first that was typed takes the place of what the page said.
    const from = before ? amountOf(before) : over ? { ...amountOf({ ...entry, ...over }), page: over.surface } : null;
    await noteAudit(db, { at, by, kind: 'manual', shop, of: key, from, to: amountOf(entry), why });
  });
}

function amountOf({ value, currency }: ManualEntry): { value: number; currency?: string } | null {
  return value === null ? null : { value, ...(currency && { currency }) };
}

/** Says of an entry that it counts, whatever the page shows. False when it is no longer there. */
export function keepManual(db: Database, { entry, seen }: Dispute, by: string | null, at: number): PromiseLike<boolean> {
  return db.transaction('rw', [db.manual, db.audit], async () => {
    const now = (await typedOf(db, entry.shop)).find((one) => entryKey(one) === entryKey(entry));
    if (!now || now.at !== entry.at) return false;
    await db.manual.add({ ...now, by: now.by ?? by, kept: { value: seen.value, surface: seen.surface, at } });
    await noteAudit(db, keptRow({ entry: now, seen }, by, at));
    return true;
  });
}

/** That a typed number counts, as the list of changes tells it: the number stays, and beside it what the page showed. */
export function keptRow({ entry, seen }: Dispute, by: string | null, at: number): AuditRow {
  const from = amountOf(entry);
  const to = { ...from, kept: { ...amountOf({ ...entry, value: seen.value, currency: seen.currency }), page: seen.surface } };
  return { at, by, kind: 'manual', shop: entry.shop, of: entryKey(entry), from, to, why: '' };
}

/** Where pages have shown other numbers since: the newest rooms' and what was read of periods since `since` (epoch ms). */
export async function manualDisputes(db: Database, shop: string, since: number): Promise<Dispute[]> {
  const typed = await typedOf(db, shop);
  return typed.length === 0 ? [] : disputesOf(typed, await saidByPages(db, shop, since));
}

/** What pages say at this moment of what somebody is about to type; null where none was read since `since` (epoch ms). */
export async function manualOver(
  db: Database,
  entry: Pick<ManualEntry, 'shop' | 'metric' | 'of' | 'person'>,
  since: number,
): Promise<Seen | null> {
  const seen = seenOf(entry, await saidByPages(db, entry.shop, since));
  if (!seen) return null;
  const { value, currency, surface, at } = seen;
  return { value, ...(currency && { currency }), surface, at };
}

async function saidByPages(db: Database, shop: string, since: number): Promise<Fact[]> {
  const [snapshots, rooms] = await Promise.all([newestOfPages(db, shop, since), listRooms(db, shop, newestRooms)]);
  return [...newestFacts(snapshots), ...rooms.flatMap(factsOfRoom)];
}

const newestRooms = 200;

function factsOfRoom({ room, surface, state, last, read, values }: RoomSummary): Fact[] {
  const scope = { kind: 'room', room, state } as const;
  return (Object.entries(values) as [Fact['metric'], Value][]).map(([metric, value]) => ({
    ...value,
    metric,
    surface,
    scope,
    at: read ?? last,
    snapshot: '',
  }));
}

/** Rooms with what was typed for them in the place of what was read. */
export function withTyped(rooms: readonly RoomSummary[], typed: readonly Typed[]): RoomSummary[] {
  const facts = manualFacts(typed);
  return rooms.map((room) => {
    const own = facts.filter(({ scope }) => scope.kind === 'room' && scope.room === room.room);
    return own.length === 0 ? room : { ...room, values: { ...room.values, ...Object.fromEntries(own.map((fact) => [fact.metric, fact])) } };
  });
}

/**
 * What pages said since a moment (epoch ms), the newest of each, and what was typed: what KPIs of any period rest on. `ends`: when
 * periods that are asked for ended, epoch ms; the states that they ended in are there too.
 */
export async function factsSince(db: Database, shop: string, since: number, ends: readonly number[] = []): Promise<Fact[]> {
  const [snapshots, states, typed] = await Promise.all([newestOfPages(db, shop, since), instantsBefore(db, shop, ends), typedOf(db, shop)]);
  return [...newestFacts(snapshots), ...states.flatMap((of) => newestFacts(of)), ...manualFacts(typed)];
}

/** The numbers that the team keeps itself, the oldest first. */
export async function ownMetrics(db: Database): Promise<OwnMetric[]> {
  return (await db.ownMetrics.toArray()).sort((a, b) => a.made - b.made);
}

/** Keeps a number of the team's own, or renames it; its unit stays once it is there. False where the name is taken. */
export function putOwnMetric(db: Database, metric: OwnMetric, by: string | null, at: number): PromiseLike<boolean> {
  return db.transaction('rw', [db.ownMetrics, db.audit], async () => {
    const all = await db.ownMetrics.toArray();
    if (all.some((one) => one.id !== metric.id && one.name.toLowerCase() === metric.name.toLowerCase())) return false;
    const before = all.find(({ id }) => id === metric.id);
    const kept = before ? { ...before, name: metric.name } : metric;
    await db.ownMetrics.put(kept);
    await noteAudit(db, ownMetricRow(kept, before, by, at));
    return true;
  });
}

/** A number of the team's own, made or renamed, as the list of changes tells it. */
export function ownMetricRow(metric: OwnMetric, before: OwnMetric | undefined, by: string | null, at: number): AuditRow {
  const told = ({ name, unit, better, adds }: OwnMetric) => ({ name, unit, better, adds });
  return { at, by, kind: 'kpi', shop: null, of: metric.id, from: before ? told(before) : null, to: told(metric), why: '' };
}
