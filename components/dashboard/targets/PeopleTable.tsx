import { useLanguage, useWords } from '@/components/hooks/words';
import { formatValue } from '@/lib/format';
import type { ShareMode } from '@/lib/kpi/targets/split-people';
import { Head } from '../Head';
import type { PeopleRead, TypedShare } from './people-model';
import type { TargetsView } from './targets-view';

type PeopleTableProps = {
  caption: string;
  typed: TypedShare[];
  onChange: (typed: TypedShare[]) => void;
  read: PeopleRead;
  mode: ShareMode;
  there: ReadonlyMap<string, number>;
  view: TargetsView;
  write: (value: number) => string;
};

/** Each person's share, the amount it comes to, and a field for an amount of their own instead. */
export function PeopleTable({ caption, typed, onChange, read, mode, there, view, write }: PeopleTableProps) {
  const { targets: words } = useWords();
  const language = useLanguage();
  const edit = (person: string, part: Partial<TypedShare>) =>
    onChange(typed.map((one) => (one.person === person ? { ...one, ...part } : one)));
  return (
    <table className="d-table">
      <caption className="sr">{caption}</caption>
      <Head
        first={[words.columns.person]}
        numbers={[words.modes[mode], words.columns.there, words.columns.amount, words.columns.own]}
        last={[]}
      />
      <tbody>
        {typed.map(({ person, share, fixed }) => {
          const name = view.team.people.find(({ id }) => id === person)?.name ?? person;
          const wrong = read.wrong[person];
          const amount = read.split?.people.find((one) => one.person === person)?.value;
          return (
            <tr key={person}>
              <th scope="row">{name}</th>
              <td className="num">
                <input
                  className="field"
                  inputMode="decimal"
                  autoComplete="off"
                  aria-label={`${name}: ${words.modes[mode]}`}
                  aria-invalid={wrong?.share ?? false}
                  value={share}
                  onChange={(event) => edit(person, { share: event.target.value })}
                />
              </td>
              <td className="num i2">{formatValue({ value: there.get(person) ?? 1, unit: 'ratio', step: 0.01 }, language)}</td>
              <td className="num">
                <b>{amount === undefined ? '–' : write(amount)}</b>
              </td>
              <td className="num">
                <input
                  className="field"
                  inputMode="decimal"
                  autoComplete="off"
                  aria-label={`${name}: ${words.columns.own}`}
                  aria-invalid={wrong?.fixed !== undefined}
                  value={fixed}
                  onChange={(event) => edit(person, { fixed: event.target.value })}
                />
                {wrong?.fixed && (
                  <span className="note i2" role="alert">
                    {words.dayFaults[wrong.fixed]}
                  </span>
                )}
              </td>
            </tr>
          );
        })}
      </tbody>
    </table>
  );
}
