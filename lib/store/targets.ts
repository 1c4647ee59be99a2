import type { Line, Target, TargetEdit } from '@/lib/kpi/target';
import type { AuditKind, AuditRow } from '@/lib/kpi/team/audit';
import { noteAudit } from './audit';
import type { Database, Edit } from './db';

// Edits are new rows, a withdrawal among them: what counted on a past day can always be told.

/** Records a target with who set it; a null value withdraws it. */
export function addTarget(db: Database, target: Edit<Target>): PromiseLike<void> {
  return addTargets(db, [target]);
}

/** Records several targets, all of them or none. */
export function addTargets(db: Database, targets: readonly Edit<Target>[]): PromiseLike<void> {
  return db.transaction('rw', [db.targets, db.audit], async () => {
    for (const target of targets) {
      const before = (await targetsOf(db, target.shop)).find((one) => targetKeyOf(one) === targetKeyOf(target));
      await db.targets.add(target);
      await noteAudit(db, editOf('target', target, targetKeyOf(target), before));
    }
  });
}

/** Every edit of a shop's targets, in the order they were made. */
export function targetHistory(db: Database, shop: string): PromiseLike<Edit<Target>[]> {
  return db.targets.where('shop').equals(shop).toArray();
}

/** Records the team's own line for a metric; a null value withdraws it. */
export function addLine(db: Database, line: Edit<Line>, by: string | null): PromiseLike<void> {
  return db.transaction('rw', [db.lines, db.audit], async () => {
    const before = (await linesOf(db, line.shop)).find(({ metric }) => metric === line.metric);
    await db.lines.add(line);
    await noteAudit(db, editOf('line', { ...line, by }, line.metric, before));
  });
}

type Valued = { shop: string; value: number | null; currency?: string; leave?: true; since: number; by?: string | null; why?: string };

/** An edit as the list of changes tells it: what it was and became, less for days away or not. */
export function editOf(kind: AuditKind, edit: Valued, of: string, before?: Valued): AuditRow {
  const { shop, since, by = null, why = '' } = edit;
  const amount = (one: Pick<Valued, 'value' | 'currency' | 'leave'> | undefined) =>
    one && one.value !== null
      ? { value: one.value, ...(one.currency && { currency: one.currency }), ...(one.leave && { leave: one.leave }) }
      : null;
  return { at: since, by, kind, shop, of, from: amount(before), to: amount(edit), why };
}

/** What a target is of: two with the same words follow one another. */
export function targetKeyOf({ role, kpi, horizon, person, only }: Omit<Target, 'value'>): string {
  return [role, kpi, horizon, person ?? '', only ? `${only.from}..${only.to}` : ''].join('|');
}

/** The targets of a shop in force now. */
export async function targetsOf(db: Database, shop: string): Promise<Target[]> {
  const edits = await db.targets.where('shop').equals(shop).toArray();
  return inForce(edits, targetKeyOf);
}

/** Every target a shop ever had, withdrawals among them: what counted on a past day. */
export function targetEdits(db: Database, shop: string): PromiseLike<TargetEdit[]> {
  return db.targets.where('shop').equals(shop).toArray();
}

/** The team's lines of a shop in force now. */
export async function linesOf(db: Database, shop: string): Promise<Line[]> {
  const edits = await db.lines.where('shop').equals(shop).toArray();
  return inForce(edits, ({ metric }) => metric);
}

/** Of each thing the last edit, unless it withdrew. Edits come in the order they were made, which a clock set back does not change. */
function inForce<T extends { value: number }>(edits: Edit<T>[], of: (edit: Edit<T>) => string): T[] {
  const last = new Map(edits.map((edit) => [of(edit), edit]));
  return [...last.values()].filter((edit) => edit.value !== null) as unknown as T[];
}
