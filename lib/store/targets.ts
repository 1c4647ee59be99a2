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

type Valued = Omit<Partial<Target>, 'value'> & { shop: string; value: number | null; since: number };

/** An edit as the list of changes tells it: what it was and became, less for days away or not, and from which day where it was set ahead. */
export function editOf(kind: AuditKind, edit: Valued, of: string, before?: Valued): AuditRow {
  const { shop, since, made, by = null, why = '' } = edit;
  const amount = ({ value, currency, leave }: Valued) =>
    value === null ? null : { value, ...(currency && { currency }), ...(leave && { leave }) };
  const to = amount(edit);
  const ahead = edit.starts === undefined ? to : { ...(to ?? { value: null }), starts: edit.starts };
  return { at: made ?? since, by, kind, shop, of, from: before ? amount(before) : null, to: ahead, why };
}

/** What a target is of: two with the same words follow one another. */
export function targetKeyOf({ role, kpi, horizon, person, only }: Omit<Target, 'value'>): string {
  return [role, kpi, horizon, person ?? '', only ? `${only.from}..${only.to}` : ''].join('|');
}

/** The targets of a shop in force now. */
export async function targetsOf(db: Database, shop: string): Promise<Target[]> {
  return begun(await db.targets.where('shop').equals(shop).toArray(), Date.now());
}

/** Of all edits (in the order they were made) what counts at a moment (epoch ms): what was set ahead takes over when its day begins. */
export function begun(edits: Edit<Target>[], at: number): Target[] {
  // What counts from a later day on is the last word once that day has come, whatever was set after it was said.
  const inTime = edits.filter(({ since, starts }) => starts === undefined || since <= at);
  const isLate = (edit: Edit<Target>) =>
    inTime.some((one) => one.starts !== undefined && one.since > edit.since && targetKeyOf(one) === targetKeyOf(edit));
  return inForce(
    inTime.filter((edit) => !isLate(edit)),
    targetKeyOf,
  );
}

/**
 * What counted before an edit where it begins to count: of the same thing, of what was made before it; null where nothing did. A
 * target that was set ahead did not count before its day. `edits`: all before it, in the order they were made.
 */
export function valueBefore(edits: readonly Edit<Target>[], edit: Edit<Target>): number | null {
  const same = edits.filter((one) => targetKeyOf(one) === targetKeyOf(edit));
  return begun(same, edit.since)[0]?.value ?? null;
}

/** What was set ahead and has not begun on a day: of each thing the last that was said of each day, withdrawals among them. */
export function comingTargets(edits: readonly Edit<Target>[], day: string): Edit<Target>[] {
  const ahead = edits.filter(({ starts }) => starts !== undefined && starts > day);
  const last = new Map(ahead.map((edit) => [`${targetKeyOf(edit)}|${edit.starts}`, edit]));
  return [...last.values()].sort((a, b) => (a.starts ?? '').localeCompare(b.starts ?? ''));
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
