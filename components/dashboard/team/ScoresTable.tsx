import { useState } from 'react';
import { useWords } from '@/components/hooks/words';
import type { OwnRole } from '@/lib/kpi/role';
import type { ScoreRow } from '@/lib/kpi/team/score-rows';
import { ScoreLine } from './ScoreLine';

/** People by KPIs. The KPIs of a line are its role's: their names stand in the cells. */
export function ScoresTable({ rows, ownRoles }: { rows: readonly ScoreRow[]; ownRoles: readonly OwnRole[] }) {
  const { scores: words } = useWords();
  const [open, setOpen] = useState<string | null>(null);
  const columns = Math.max(4, ...rows.map((row) => row.card.lines.length));
  return (
    <div className="d-scroll">
      <table className="scores">
        <caption className="sr">{words.title}</caption>
        <thead className="sr">
          <tr>
            <th scope="col">{words.person}</th>
            <th scope="col" colSpan={2}>
              {words.score}
            </th>
            {Array.from({ length: columns }, (_, index) => (
              <th key={words.kpi(index + 1)} scope="col">
                {words.kpi(index + 1)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <ScoreLine
              key={row.id}
              row={row}
              name={row.person?.name ?? words.me}
              ownRoles={ownRoles}
              columns={columns}
              isOpen={open === row.id}
              onToggle={() => setOpen(open === row.id ? null : row.id)}
            />
          ))}
        </tbody>
      </table>
    </div>
  );
}
