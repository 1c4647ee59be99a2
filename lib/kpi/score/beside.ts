import type { Fact } from '@/lib/snapshot/fact';
import type { Kpi } from '../role';
import type { Window } from '../window';

/**
 * The guard that is shown beside a KPI, as it was read last: in the same room where it is one of rooms, else of any period or of
 * the moment. Null where it was not read.
 */
export function besideOf({ beside }: Kpi, facts: readonly Fact[], window: Window | null): Fact | null {
  if (!beside) return null;
  const fits = ({ scope }: Fact) =>
    scope.kind === 'period' || scope.kind === 'instant' || (scope.kind === 'room' && window?.kind === 'room' && scope.room === window.room);
  return facts
    .filter((fact) => fact.metric === beside && fits(fact))
    .reduce<Fact | null>((last, fact) => (last && last.at >= fact.at ? last : fact), null);
}
