import type { Line, Target } from '@/lib/kpi/target';
import type { Database, Edit } from './db';

// Edits are new rows, a withdrawal among them: what counted on a past day can always be told.

/** Records a target; a null value withdraws it. */
export async function addTarget(db: Database, target: Edit<Target>): Promise<void> {
  await db.targets.add(target);
}

/** Records the team's own line for a metric; a null value withdraws it. */
export async function addLine(db: Database, line: Edit<Line>): Promise<void> {
  await db.lines.add(line);
}

/** The targets of a shop in force now. */
export async function targetsOf(db: Database, shop: string): Promise<Target[]> {
  const edits = await db.targets.where('shop').equals(shop).toArray();
  return inForce(edits, ({ role, kpi, horizon }) => [role, kpi, horizon].join('|'));
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
