import type { PayAssignment, SchemeVersion } from '@/lib/kpi/pay/assign';
import type { Month } from '@/lib/kpi/pay/month';
import { type Scheme, type SchemeFault, schemeFaults } from '@/lib/kpi/pay/scheme';
import { noteAudit } from './audit';
import type { Database } from './db';

/** Who edits, when (epoch ms) and what for. */
type Author = { by: string | null; at: number; why?: string };

/** Every version of every scheme, and who is paid by which. */
export async function schemesOf(db: Database): Promise<{ versions: SchemeVersion[]; assignments: PayAssignment[] }> {
  const [versions, assignments] = await Promise.all([db.schemes.toArray(), db.payAssignments.toArray()]);
  return { versions, assignments };
}

/** Keeps a scheme as a new version from a month on; answers with what is wrong, and then nothing is stored. What says the same again is no version. */
export function putScheme(db: Database, scheme: Scheme, since: Month, { by, at, why = '' }: Author): PromiseLike<SchemeFault[]> {
  return db.transaction('rw', [db.schemes, db.audit], async () => {
    const faults = schemeFaults(scheme);
    if (faults.length > 0) return faults;
    const before = await db.schemes.where('[id+version]').between([scheme.id, 0], [scheme.id, Number.MAX_SAFE_INTEGER]).last();
    if (before && JSON.stringify([before.since, before.scheme]) === JSON.stringify([since, scheme])) return [];
    await db.schemes.add({ id: scheme.id, version: (before?.version ?? 0) + 1, since, scheme, by, at, why });
    const from = before ? { ...before.scheme, since: before.since } : null;
    await noteAudit(db, { at, by, kind: 'scheme', shop: null, of: scheme.id, from, to: { ...scheme, since }, why });
    return [];
  });
}

/** Why an assignment cannot stand. */
export type AssignFault = 'scheme' | 'person' | 'before';

/** Says by which scheme somebody is paid from a month on, or with null that they no longer are; answers with what is wrong. */
export function assignScheme(db: Database, assignment: PayAssignment, why: string): PromiseLike<AssignFault | null> {
  return db.transaction('rw', [db.schemes, db.payAssignments, db.people, db.audit], async () => {
    const { id, to, scheme, since, by, at } = assignment;
    if ('person' in to && !(await db.people.get(to.person))) return 'person';
    const versions = scheme === null ? [] : (await db.schemes.toArray()).filter((one) => one.id === scheme);
    if (scheme !== null && versions.length === 0) return 'scheme';
    if (scheme !== null && versions.every((one) => one.since > since)) return 'before';
    const same = (await db.payAssignments.toArray()).filter((one) => JSON.stringify(one.to) === JSON.stringify(to));
    const before = same.reduce<PayAssignment | null>((last, one) => (last && last.at > one.at ? last : one), null);
    await db.payAssignments.add(assignment);
    const of = 'person' in to ? `person ${to.person}` : `${to.role} ${to.shop ?? '*'}`;
    const told = (one: PayAssignment | null) => one && { scheme: one.scheme, since: one.since };
    const shop = 'role' in to ? to.shop : null;
    await noteAudit(db, { at, by, kind: 'scheme', shop, of, from: told(before), to: told({ id, to, scheme, since, by, at }), why });
    return null;
  });
}

/** Forgets by which schemes the roles of some shops are paid. */
export async function dropAssignments(db: Database, shops: readonly string[]): Promise<void> {
  await db.payAssignments.filter(({ to }) => 'role' in to && to.shop !== null && shops.includes(to.shop)).delete();
}
