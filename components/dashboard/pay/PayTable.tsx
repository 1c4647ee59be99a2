import { useMoney } from '@/components/hooks/money';
import { useWords } from '@/components/hooks/words';
import { sheetIn } from '@/lib/import/locked-sheet';
import type { Minor } from '@/lib/kpi/pay/money';
import type { PayMonth, TeamMonth } from '@/lib/messages/pay-month';
import { Head } from '../Head';
import { href } from '../route';
import { useTexts } from '../use-texts';
import { paidOf } from './paid';
import { stateOf } from './pay-state';
import { StateChip } from './StateChip';
import { useRoleName } from './use-roles';

/** Everybody's month in a row each, and the sum of each currency where nobody is missing. */
export function PayTable({ of }: { of: TeamMonth }) {
  const words = useWords().pay;
  const { columns } = words;
  return (
    <section className="d-card">
      <div className="d-scroll">
        <table className="d-table d-table--links">
          <caption className="sr">{words.title}</caption>
          <Head first={[columns.person, columns.roles, columns.scheme]} numbers={[columns.total]} last={[columns.state]} />
          <tbody>
            {of.people.map((one) => (
              <PayRow key={one.person.id} of={one} />
            ))}
            {of.gone.map(({ lock }) => (
              <GoneRow key={lock.person} lock={lock} />
            ))}
          </tbody>
          <Totals of={of.people} />
        </table>
      </div>
    </section>
  );
}

function PayRow({ of }: { of: PayMonth }) {
  const words = useWords().pay;
  const money = useMoney();
  const texts = useTexts();
  const roleName = useRoleName();
  const { person, version, record } = of;
  const paid = paidOf(of);
  const roles = [...new Set(record.roles.map(({ role }) => roleName(role)))];
  return (
    <tr>
      <th scope="row">
        <a href={href({ page: 'payslip', month: record.month, person: person.id })}>{person.name}</a>
      </th>
      <td className="clip i2">{texts.list(roles)}</td>
      <td className="clip i2">{paid.scheme ?? version?.scheme.name}</td>
      <td className="num">
        {paid.total === null ? (
          <span className="i3">{words.unknown}</span>
        ) : (
          <span className="d-figure">
            <b>{money(paid.total, paid.currency)}</b>
            {paid.corrections !== 0 && <span className="note i3">{words.corrected(money(paid.corrections, paid.currency))}</span>}
          </span>
        )}
      </td>
      <td>
        <StateChip state={stateOf(of)} />
      </td>
    </tr>
  );
}

/** A locked month of somebody who has left: it stays as it was. */
function GoneRow({ lock }: { lock: TeamMonth['gone'][number]['lock'] }) {
  const words = useWords().pay;
  const money = useMoney();
  const sheet = sheetIn(lock);
  return (
    <tr>
      <th scope="row">
        <a href={href({ page: 'payslip', month: lock.month, person: lock.person })}>{sheet?.person.name ?? words.unknown}</a>
      </th>
      <td className="i3">{words.gone}</td>
      <td className="clip i2">{sheet?.scheme.name}</td>
      <td className="num">{sheet ? <b>{money(sheet.total, sheet.scheme.currency)}</b> : <span className="i3">{words.unknown}</span>}</td>
      <td>
        <StateChip state="locked" />
      </td>
    </tr>
  );
}

function Totals({ of }: { of: readonly PayMonth[] }) {
  const words = useWords().pay;
  const money = useMoney();
  const paid = of.map(paidOf).filter((one) => one.currency !== '');
  const open = of.filter((one) => paidOf(one).total === null).length;
  const currencies = [...new Set(paid.map(({ currency }) => currency))];
  return (
    <tfoot>
      {currencies.map((currency) => {
        const same = paid.filter((one) => one.currency === currency);
        const sum = same.reduce<Minor | null>(
          (all, { total, corrections }) => (all === null || total === null ? null : all + total + corrections),
          0,
        );
        return (
          <tr key={currency}>
            <th scope="row" colSpan={3}>
              {words.total(currency)}
            </th>
            <td className="num">{sum === null ? <span className="i3">{words.unknown}</span> : money(sum, currency)}</td>
            <td className="note i3">{open > 0 && words.totalOpen(open)}</td>
          </tr>
        );
      })}
    </tfoot>
  );
}
