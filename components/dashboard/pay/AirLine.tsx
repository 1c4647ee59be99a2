import { useState } from 'react';
import { useLanguage, useWords } from '@/components/hooks/words';
import { Button } from '@/components/ui/Button';
import { formatValue } from '@/lib/format';
import type { AirRow, Money, OwnSold } from '@/lib/kpi/pay/record';
import { useOwnView } from '../own-view';
import { href } from '../route';
import { useTexts } from '../use-texts';
import { type Columns, rateText } from './air-columns';
import { writer } from './line-text';
import { RoomSalesForm } from './RoomSalesForm';
import type { SlipView } from './slip-view';
import { useRateDay } from './use-month';

type AirLineProps = { row: AirRow; of: SlipView; columns: Columns; shop: string; isLocked: boolean };

/** One LIVE of a month: how long they were on, what they sold, at which rate it counts. */
export function AirLine({ row, of, columns, shop, isLocked }: AirLineProps) {
  const { slip } = useWords().pay;
  const language = useLanguage();
  const texts = useTexts();
  const dayText = useRateDay();
  const write = writer(language, of.scheme.currency);
  const amountOf = (what: 'sales' | 'refunds') =>
    of.amounts.find(({ from, of: one }) => one === what && 'room' in from && from.room === row.room);
  const [sold, back] = [amountOf('sales'), amountOf('refunds')];
  const isOwn = useOwnView() !== null;
  return (
    <tr>
      <th scope="row">
        {isOwn ? texts.moment(row.from) : <a href={href({ page: 'room', room: row.room })}>{texts.moment(row.from)}</a>}{' '}
        <span className="note i3">{shop}</span>
      </th>
      {columns.hours && <td className="num">{slip.roomMinutes(row.alone)}</td>}
      {columns.hours && <td className="num">{row.shared > 0 && slip.roomMinutes(row.shared)}</td>}
      {columns.own && (
        <td className="num">
          <Sold row={row} kind={columns.own} of={of} isLocked={isLocked} />
        </td>
      )}
      {columns.fx && <td className="num">{sold?.fx && rateText(sold.fx, row.day, write.number, dayText)}</td>}
      {columns.paid && <td className="num">{sold && write.money(sold.paid)}</td>}
      {columns.back && <td className="num">{back && write.money(-back.paid || 0)}</td>}
    </tr>
  );
}

type SoldProps = { row: AirRow; kind: 'direct' | 'attributed'; of: SlipView; isLocked: boolean };

/** What was sold in a LIVE, how it is known, and the field to type it where it is not. */
function Sold({ row, kind, of, isLocked }: SoldProps) {
  const { slip } = useWords().pay;
  const language = useLanguage();
  const [open, setOpen] = useState(false);
  const money = ({ amount, currency }: Money) => formatValue({ value: amount, unit: 'money', currency }, language);
  const { [kind]: sold } = row.sales;
  const lost = row.lost?.[kind];
  const isOpen = !sold || sold.least || sold.typed;
  if (open) return <RoomSalesForm row={row} kind={kind} person={of.person.id} usual={of.scheme.currency} onClose={() => setOpen(false)} />;
  return (
    <>
      {sold ? told(sold, money(sold), slip) : '–'}
      {lost && !sold?.typed && <span className="note i3 pay-gap">{slip.lost(money(lost))}</span>}
      {isOpen && !isLocked && (
        <Button small kind="plain" className="no-print" onClick={() => setOpen(true)}>
          {sold?.typed ? slip.change : slip.enter}
        </Button>
      )}
    </>
  );
}

function told({ approximate, least, typed }: OwnSold, amount: string, slip: ReturnType<typeof useWords>['pay']['slip']) {
  const note = typed ? slip.typedBy(typed.by ?? slip.nobody) : least ? slip.least : approximate ? slip.approximate : null;
  return (
    <>
      {amount}
      {note !== null && <span className="note i3"> {note}</span>}
    </>
  );
}
