import { useState } from 'react';
import { useMoney } from '@/components/hooks/money';
import { useWords } from '@/components/hooks/words';
import type { PayMonth, TeamMonth } from '@/lib/messages/pay-month';
import { Head } from '../Head';
import { useOwnView } from '../own-view';
import { href } from '../route';
import { useTexts } from '../use-texts';
import { type PaidFrom, type PaidMonth, paidOf, totalsOf } from './paid';
import { stateOf } from './pay-state';
import { SettleMany } from './SettleMany';
import { StateChip } from './StateChip';
import { canLock, canSign } from './settle-many';
import { useRoleName } from './use-roles';

/** Everybody's month in a row each, and the sum of each currency where nobody is missing. */
export function PayTable({ of }: { of: TeamMonth }) {
  const words = useWords().pay;
  const isOwn = useOwnView() !== null;
  const [picked, setPicked] = useState<ReadonlySet<string>>(new Set());
  const pick = (person: string) =>
    setPicked((all) => (all.has(person) ? new Set([...all].filter((one) => one !== person)) : new Set([...all, person])));
  const { columns } = words;
  return (
    <section className="d-card">
      <div className="d-scroll">
        <table className="d-table d-table--links">
          <caption className="sr">{words.title}</caption>
          <Head first={[columns.person, columns.roles, columns.scheme]} numbers={[columns.total]} last={[columns.state]} />
          <tbody>
            {of.people.map((one) => (
              <PayRow
                key={one.person.id}
                of={one}
                isPicked={picked.has(one.person.id)}
                {...(!isOwn && { onPick: canSign(one) || canLock(one) ? () => pick(one.person.id) : null })}
              />
            ))}
            {of.gone.map((one) => (
              <GoneRow key={one.lock.person} of={one} />
            ))}
          </tbody>
          <Totals of={[...of.people, ...of.gone]} />
        </table>
      </div>
      {!isOwn && <SettleMany of={of.people} picked={picked} onPick={setPicked} />}
    </section>
  );
}

/** `onPick`: it can be signed or locked with others; null where it cannot, nothing where nobody's is. */
type RowProps = { of: PayMonth; isPicked: boolean; onPick?: (() => void) | null };

function PayRow({ of, isPicked, onPick }: RowProps) {
  const { many } = useWords().pay;
  const texts = useTexts();
  const roleName = useRoleName();
  const { person, version, record } = of;
  const paid = paidOf(of);
  const roles = [...new Set(record.roles.map(({ role }) => roleName(role)))];
  return (
    <tr>
      <th scope="row">
        <span className="row">
          {onPick !== undefined && (
            <input
              type="checkbox"
              className="pay-pick"
              aria-label={many.pick(person.name)}
              checked={isPicked && onPick !== null}
              disabled={onPick === null}
              onChange={() => onPick?.()}
            />
          )}
          <a href={href({ page: 'payslip', month: record.month, person: person.id })}>{person.name}</a>
        </span>
      </th>
      <td className="clip i2">{texts.list(roles)}</td>
      <td className="clip i2">{paid.scheme ?? version?.scheme.name}</td>
      <Sum of={paid} />
      <td>
        <StateChip state={stateOf(of)} />
      </td>
    </tr>
  );
}

/** What somebody is paid, and what of it was put right since. */
function Sum({ of: { total, corrections, currency } }: { of: PaidMonth }) {
  const words = useWords().pay;
  const money = useMoney();
  return (
    <td className="num">
      {total === null ? (
        <span className="i3">{words.unknown}</span>
      ) : (
        <span className="d-figure">
          <b>{money(total, currency)}</b>
          {corrections !== 0 && <span className="note i3">{words.corrected(money(corrections, currency))}</span>}
        </span>
      )}
    </td>
  );
}

/** A locked month of somebody who has left: it stays as it was. */
function GoneRow({ of }: { of: TeamMonth['gone'][number] }) {
  const words = useWords().pay;
  const { lock } = of;
  const paid = paidOf(of);
  return (
    <tr>
      <th scope="row">
        <a href={href({ page: 'payslip', month: lock.month, person: lock.person })}>{paid.sheet?.person.name ?? words.unknown}</a>
      </th>
      <td className="i3">{words.gone}</td>
      <td className="clip i2">{paid.scheme}</td>
      <Sum of={paid} />
      <td>
        <StateChip state="locked" />
      </td>
    </tr>
  );
}

function Totals({ of }: { of: readonly PaidFrom[] }) {
  const words = useWords().pay;
  const money = useMoney();
  const { sums, open } = totalsOf(of);
  return (
    <tfoot>
      {sums.map(({ currency, sum }) => (
        <tr key={currency}>
          <th scope="row" colSpan={3}>
            {words.total(currency)}
          </th>
          <td className="num">{sum === null ? <span className="i3">{words.unknown}</span> : money(sum, currency)}</td>
          <td className="note i3">{open > 0 && words.totalOpen(open)}</td>
        </tr>
      ))}
    </tfoot>
  );
}
