import type { OwnRole, RoleKey } from '@/lib/kpi/role';
import { type SetFault, setFaults } from '@/lib/kpi/score/faults';
import { inItsUnit, type OwnKpi, type OwnKpiFault, ownKpiFaults } from '@/lib/kpi/score/own-kpi';
import { baseOf, poolOf } from '@/lib/kpi/score/pool';
import { isGivenUp, type KpiSet, ownSet, setInForce } from '@/lib/kpi/score/set';
import { noteAudit } from './audit';
import type { Database } from './db';

// A set is never changed: an edit is the next version, so that a past score can always be told.

/** Every version of every set that counts in a shop, its own and the team's, the oldest first. */
export async function setsOf(db: Database, shop: string | null): Promise<KpiSet[]> {
  const all = await db.sets.filter((one) => one.shop === null || one.shop === shop).toArray();
  return all.sort((a, b) => a.version - b.version);
}

/** The roles and KPIs that the team made, the oldest first. */
export async function ownMade(db: Database): Promise<{ kpis: OwnKpi[]; roles: OwnRole[] }> {
  const [kpis, roles] = await Promise.all([db.ownKpis.toArray(), db.ownRoles.toArray()]);
  const byAge = (a: { made: number }, b: { made: number }) => a.made - b.made;
  return { kpis: kpis.sort(byAge), roles: roles.sort(byAge) };
}

/** Keeps the next version of a role's set; answers with what is wrong with it, and then nothing is stored. */
export function putSet(db: Database, set: Omit<KpiSet, 'version'>): PromiseLike<SetFault[]> {
  return db.transaction('rw', [db.sets, db.ownKpis, db.ownRoles, db.audit], async () => {
    const own = await ownMade(db);
    const faults = baseOf(set.role, own.roles) === null ? [{ why: 'role' as const }] : setFaults(set.kpis, poolOf(set.role, own));
    if (faults.length > 0) return faults;
    const all = await db.sets.where('role').equals(set.role).toArray();
    const before = all.filter(({ shop }) => shop === set.shop).sort((a, b) => a.version - b.version);
    const last = before.at(-1);
    // After a shop gave up its own set this takes the place of the team's.
    const counted = last && isGivenUp(last) ? setInForce(all, set.role, '', set.since) : last;
    await db.sets.add({ ...set, version: (last?.version ?? 0) + 1 });
    const { at, by, shop, why } = set;
    const amount = (one: Pick<KpiSet, 'since' | 'kpis'>) => ({ since: one.since, kpis: one.kpis });
    await noteAudit(db, { at, by, kind: 'set', shop, of: set.role, from: counted ? amount(counted) : null, to: amount(set), why });
    return [];
  });
}

/** Has a shop go by the team's set again from a day on, as its next version. False where it has none of its own to give up. */
export function giveUpSet(db: Database, set: Omit<KpiSet, 'version' | 'kpis' | 'shop'> & { shop: string }): PromiseLike<boolean> {
  return db.transaction('rw', [db.sets, db.audit], async () => {
    const { role, shop, since, at, by, why } = set;
    const own = (await db.sets.where('role').equals(role).toArray()).filter((one) => one.shop === shop);
    const last = own.reduce<KpiSet | null>((newest, one) => (newest && newest.version > one.version ? newest : one), null);
    const there = ownSet(own, role, shop, since);
    if (!last || !there) return false;
    await db.sets.add({ ...set, version: last.version + 1, kpis: [] });
    const from = { since: there.since, kpis: there.kpis };
    await noteAudit(db, { at, by, kind: 'set', shop, of: role, from, to: { since, kpis: [] }, why });
    return true;
  });
}

/** Keeps a KPI of the team's own, or changes the one of this id; answers with what is wrong with it, and then nothing is stored. */
export function putOwnKpi(db: Database, kpi: OwnKpi, by: string | null, at: number): PromiseLike<OwnKpiFault[]> {
  return db.transaction('rw', [db.ownKpis, db.audit], async () => {
    const all = await db.ownKpis.toArray();
    const faults = ownKpiFaults(kpi, all);
    if (faults.length > 0) return faults;
    const before = all.find(({ id }) => id === kpi.id);
    const kept = inItsUnit({ ...kpi, made: before?.made ?? kpi.made });
    await db.ownKpis.put(kept);
    await noteAudit(db, { at, by, kind: 'kpi', shop: null, of: kpi.id, from: before ? plain(before) : null, to: plain(kept), why: '' });
    return [];
  });
}

function plain({ made: _, ...kpi }: OwnKpi): Omit<OwnKpi, 'made'> {
  return kpi;
}

/** Forgets a KPI of the team's own. False while a set counts it: past scores would lose what they rest on. */
export function removeOwnKpi(db: Database, id: OwnKpi['id'], by: string | null, at: number): PromiseLike<boolean> {
  return db.transaction('rw', [db.ownKpis, db.sets, db.audit], async () => {
    const before = await db.ownKpis.get(id);
    if (!before) return true;
    const used = await db.sets.filter(({ kpis }) => kpis.some(({ kpi }) => kpi === id)).count();
    if (used > 0) return false;
    await db.ownKpis.delete(id);
    await noteAudit(db, { at, by, kind: 'kpi', shop: null, of: id, from: plain(before), to: null, why: '' });
    return true;
  });
}

/** Keeps a role of the team's own, or renames it: what it began as stays. False where another one has the name. */
export function putOwnRole(db: Database, role: OwnRole, by: string | null, at: number): PromiseLike<boolean> {
  return db.transaction('rw', [db.ownRoles, db.audit], async () => {
    const all = await db.ownRoles.toArray();
    if (all.some((one) => one.id !== role.id && one.name.toLowerCase() === role.name.toLowerCase())) return false;
    const before = all.find(({ id }) => id === role.id);
    const kept = before ? { ...before, name: role.name } : role;
    await db.ownRoles.put(kept);
    const amount = ({ name, like }: OwnRole) => ({ name, like });
    await noteAudit(db, { at, by, kind: 'role', shop: null, of: role.id, from: before ? amount(before) : null, to: amount(kept), why: '' });
    return true;
  });
}

/** Forgets a role of the team's own. False while somebody held it, it has a set or a target: what was scored would lose its name. */
export function removeOwnRole(db: Database, id: OwnRole['id'], by: string | null, at: number): PromiseLike<boolean> {
  return db.transaction('rw', [db.ownRoles, db.sets, db.holds, db.targets, db.audit], async () => {
    const before = await db.ownRoles.get(id);
    if (!before) return true;
    const isOfRole = ({ role }: { role: RoleKey }) => role === id;
    const used = await Promise.all([
      db.sets.filter(isOfRole).count(),
      db.holds.filter(isOfRole).count(),
      db.targets.filter(isOfRole).count(),
    ]);
    if (used.some((n) => n > 0)) return false;
    await db.ownRoles.delete(id);
    await noteAudit(db, { at, by, kind: 'role', shop: null, of: id, from: { name: before.name, like: before.like }, to: null, why: '' });
    return true;
  });
}
