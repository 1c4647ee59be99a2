import { useState } from 'react';
import { useWords } from '@/components/hooks/words';
import { holdersOf } from '@/lib/kpi/team/people';
import { Head } from '../Head';
import { Card } from '../Page';
import { useTexts } from '../use-texts';
import { LineRows, type Open } from './LineRows';
import { roleName } from './target-names';
import type { RoleTargets, TargetsView } from './targets-view';

/** One role's targets: a line for each number, and below it those of single people. One thing is edited at a time. */
export function RoleCard({ of, view }: { of: RoleTargets; view: TargetsView }) {
  const words = useWords();
  const { targets } = words;
  const texts = useTexts();
  const [open, setOpen] = useState<Open | null>(null);
  const { columns } = targets;
  const holders = holdersOf(view.team.holds, of.role, view.shop.key, view.today.day);
  const names = holders.flatMap(({ person }) => view.team.people.find(({ id }) => id === person)?.name ?? []);
  const name = roleName(of, words);
  return (
    <Card title={name} aside={<span className="note i3">{names.length > 0 ? texts.list(names) : targets.nobody}</span>}>
      <div className="d-scroll">
        <table className="d-table targets-table">
          <caption className="sr">{name}</caption>
          <Head
            first={[columns.kpi]}
            numbers={[columns.room, columns.day, columns.week, columns.month]}
            last={[columns.past, columns.set, columns.more]}
          />
          <tbody>
            {of.lines.map((line) => (
              <LineRows key={`${line.kpi.id} ${line.metric}`} line={line} role={of.role} view={view} open={open} onOpen={setOpen} />
            ))}
          </tbody>
        </table>
      </div>
    </Card>
  );
}
