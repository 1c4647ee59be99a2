import { roleIds } from '@/lib/kpi/role';
import type { ScoreRow } from '@/lib/kpi/team/score-rows';

export type ScoreSort = 'role' | 'name' | 'score';

/** Lines in an order: by role and in it by name; by name; or the highest score first, those without one last. */
export function sorted(rows: readonly ScoreRow[], by: ScoreSort): ScoreRow[] {
  const name = (row: ScoreRow) => row.person?.name ?? '';
  const byName = (a: ScoreRow, b: ScoreRow) => name(a).localeCompare(name(b)) || a.shop.key.localeCompare(b.shop.key);
  const place = ({ role }: ScoreRow) => {
    const index = (roleIds as readonly string[]).indexOf(role);
    return index < 0 ? roleIds.length : index;
  };
  if (by === 'name') return rows.toSorted(byName);
  if (by === 'role') return rows.toSorted((a, b) => place(a) - place(b) || a.role.localeCompare(b.role) || byName(a, b));
  return rows.toSorted((a, b) => pointsOf(b) - pointsOf(a) || byName(a, b));
}

/** A score to sort by; where nothing counts yet there is none. */
function pointsOf({ card: { score } }: ScoreRow): number {
  return score.lines.some(({ points }) => points !== null) ? score.points : -1;
}
