import type { OwnMetric } from '@/lib/kpi/manual';
import type { OwnRole } from '@/lib/kpi/role';
import type { OwnKpi } from '@/lib/kpi/score/own-kpi';
import type { AuditRow } from '@/lib/kpi/team/audit';
import type { Person } from '@/lib/kpi/team/people';
import type { RoomSummary } from '@/lib/room/summary';
import type { ShopEntry } from '@/lib/snapshot/shop-facts';
import { auditRows } from '@/lib/store/audit';
import { run } from '@/lib/store/deadline';
import { ownMetrics } from '@/lib/store/manual';
import { schemesOf } from '@/lib/store/pay-schemes';
import { ownMade } from '@/lib/store/sets';
import { shopEntries } from '@/lib/store/shops';

/** What the things that were edited are called. `schemes`: by id, as their newest version calls them. */
export type Names = {
  people: Person[];
  roles: OwnRole[];
  kpis: OwnKpi[];
  metrics: OwnMetric[];
  schemes: ReadonlyMap<string, string>;
  rooms: ReadonlyMap<string, RoomSummary>;
};

export type ChangesView = { rows: AuditRow[]; names: Names; shops: ShopEntry[] };

/** Every edit there is, the newest first. */
export function readChanges(): Promise<ChangesView> {
  return run('relaxed', async (db) => {
    const [rows, people, own, metrics, { versions }, shops] = await Promise.all([
      auditRows(db, { limit: Number.POSITIVE_INFINITY }),
      db.people.toArray(),
      ownMade(db),
      ownMetrics(db),
      schemesOf(db),
      shopEntries(db),
    ]);
    const typed = rows.filter(({ kind }) => kind === 'manual').map(({ of }) => of.split('|')[2] ?? '');
    const rooms = await db.rooms.bulkGet([...new Set(typed)]);
    return {
      rows,
      shops,
      names: {
        people,
        ...own,
        metrics,
        schemes: new Map(versions.map(({ id, scheme }) => [id, scheme.name])),
        rooms: new Map(rooms.flatMap((room) => (room ? [[room.room, room] as const] : []))),
      },
    };
  });
}

/** What is shown of the changes: null is everything. `person`: an id; who made an edit, or whom it is about. */
export type ChangeFilter = { kind: AuditRow['kind'] | null; person: string | null; shop: string | undefined; since: number };

/** The edits that fit. What counts in every shop belongs to each. */
export function fitting({ rows, names }: Pick<ChangesView, 'rows' | 'names'>, { kind, person, shop, since }: ChangeFilter): AuditRow[] {
  const name = names.people.find(({ id }) => id === person)?.name;
  return rows.filter(
    (row) =>
      row.at >= since &&
      (kind === null || row.kind === kind) &&
      (shop === undefined || row.shop === null || row.shop === shop) &&
      (person === null || row.by === name || personOf(row) === person),
  );
}

/** Whom an edit is about: a person's id, or null. */
export function personOf({ kind, of }: AuditRow): string | null {
  if (kind === 'person' || kind === 'hold' || kind === 'leave') return of;
  if (kind === 'target') return of.split('|')[3] || null;
  if (kind === 'manual') return of.split('|')[1] || null;
  if (kind === 'month') return of.slice(of.indexOf(' ') + 1);
  return kind === 'scheme' && of.startsWith('person ') ? of.slice('person '.length) : null;
}
