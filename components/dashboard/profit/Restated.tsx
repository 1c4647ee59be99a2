import { useMoney } from '@/components/hooks/money';
import { useWords } from '@/components/hooks/words';
import { toMinor } from '@/lib/kpi/pay/money';
import { type ProfitReport, restatements } from '@/lib/kpi/profit-report';
import { Head } from '../Head';
import { useTexts } from '../use-texts';

/** What became of a period's margin since it was first reported, line by line: mostly refunds that came later. */
export function Restated({ reports }: { reports: readonly ProfitReport[] }) {
  const words = useWords().profit;
  const texts = useTexts();
  const money = useMoney();
  const [first] = reports;
  if (!first) return null;
  const { currency } = first;
  const changes = restatements(reports);
  const told = [texts.date(first.at), money(first.margin, currency)] as const;
  if (changes.length === 0) return <p className="d-foot">{words.restated.first(...told)}</p>;
  return (
    <div className="profit-restated">
      <h3>{words.restated.title(...told)}</h3>
      <div className="d-scroll">
        <table className="d-table">
          <caption className="sr">{words.restated.title(...told)}</caption>
          <Head first={[words.restated.at, words.restated.line]} numbers={[words.restated.from, words.restated.to, words.restated.by]} />
          <tbody>
            {changes.flatMap(({ at, lines, margin }) => {
              const rows = [
                ...lines.map(({ part, from, to }) => ({
                  name: words.parts[part],
                  from: toMinor(from, currency),
                  to: toMinor(to, currency),
                })),
                { name: words.margin, ...margin },
              ];
              return rows.map(({ name, from, to }, row) => (
                <tr key={`${at} ${name}`} className={row === rows.length - 1 ? 'profit-sum' : undefined}>
                  <td>{row === 0 && texts.moment(at)}</td>
                  <th scope="row">{name}</th>
                  {[from, to, to - from].map((amount, column) => (
                    // biome-ignore lint/suspicious/noArrayIndexKey: three fixed columns
                    <td key={column} className="num">
                      {money(amount, currency)}
                    </td>
                  ))}
                </tr>
              ));
            })}
          </tbody>
        </table>
      </div>
      <p className="d-note note i2">
        {words.restated.late}
        {changes.some(({ isCosts }) => isCosts) && ` ${words.restated.costs}`}
      </p>
    </div>
  );
}
