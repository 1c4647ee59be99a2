import { useState } from 'react';
import { useWords } from '@/components/hooks/words';
import { holdersOf } from '@/lib/kpi/team/people';
import { Head } from '../Head';
import { Card } from '../Page';
import { useTexts } from '../use-texts';
import { LineRows, lineKey, type Open } from './LineRows';
import { roleName } from './target-names';
import { otherNumbers, type RoleTargets, type TargetLine, type TargetsView } from './targets-view';

/** One role's targets: a line for each number, and below it those of single people. One thing is edited at a time. */
export function RoleCard({ of, view }: { of: RoleTargets; view: TargetsView }) {
  const words = useWords();
  const { targets } = words;
  const texts = useTexts();
  const [open, setOpen] = useState<Open | null>(null);
  const [extra, setExtra] = useState<TargetLine[]>([]);
  const lines = withExtra(of.lines, extra);
  const add = (line: TargetLine) => {
    setExtra([...extra, line]);
    setOpen({ line: lineKey(line), panel: 'edit', horizon: line.kpi.horizon });
  };
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
            {lines.map((line) => (
              <LineRows
                key={lineKey(line)}
                line={line}
                role={of.role}
                view={view}
                others={otherNumbers(line, lines)}
                onOther={(metric) => add({ kpi: line.kpi, metric })}
                open={open}
                onOpen={setOpen}
              />
            ))}
          </tbody>
        </table>
      </div>
    </Card>
  );
}

/** Lines that were asked for below the others of their KPI; one that has a target by now is there already. */
function withExtra(lines: readonly TargetLine[], extra: readonly TargetLine[]): TargetLine[] {
  const more = extra.filter((line) => !lines.some((one) => lineKey(one) === lineKey(line)));
  return lines.flatMap((line, index) => {
    const isLast = lines[index + 1]?.kpi.id !== line.kpi.id;
    return isLast ? [line, ...more.filter(({ kpi }) => kpi.id === line.kpi.id)] : [line];
  });
}
