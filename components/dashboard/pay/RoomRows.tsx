import { useLanguage, useWords } from '@/components/hooks/words';
import { formatValue } from '@/lib/format';
import { toMajor } from '@/lib/kpi/pay/money';
import { Head } from '../Head';
import { useTexts } from '../use-texts';
import { AirLine } from './AirLine';
import { type Columns, columnsOf, rateText } from './air-columns';
import { writer } from './line-text';
import type { SlipView } from './slip-view';
import { useRateDay } from './use-month';

type RoomsProps = { of: SlipView; shop: (key: string) => string; isLocked: boolean };

/** What the hours and sales of a month are made of: LIVE by LIVE, shop by shop, or what somebody typed. */
export function RoomRows({ of, shop, isLocked }: RoomsProps) {
  const { slip } = useWords().pay;
  const language = useLanguage();
  const columns = columnsOf(of);
  const outside = of.shifts.reduce((sum, one) => sum + one.outside, 0);
  const others = of.amounts.filter(({ from }) => !('room' in from));
  const names = [
    ...(columns.hours ? [slip.room.alone, slip.room.shared] : []),
    ...(columns.own ? [slip.room.sales] : []),
    ...(columns.fx ? [slip.room.fx] : []),
    ...(columns.paid ? [slip.room.paid] : []),
    ...(columns.back ? [slip.needs.refunds] : []),
  ];
  if (of.air.length === 0 && others.length === 0) return <p className="d-note note i2">{slip.noRooms}</p>;
  return (
    <>
      <div className="d-scroll">
        <table className="d-table pay-rooms">
          <caption className="sr">{slip.rooms}</caption>
          <Head first={[slip.room.day]} numbers={names} />
          <tbody>
            {(columns.hours || columns.own) &&
              of.air.map((row) => <AirLine key={row.room} row={row} of={of} columns={columns} shop={shop(row.shop)} isLocked={isLocked} />)}
            {others.map((row) => (
              <OtherLine key={`${row.of} ${JSON.stringify(row.from)} ${row.day}`} row={row} of={of} columns={columns} shop={shop} />
            ))}
          </tbody>
        </table>
      </div>
      {outside > 0 && of.scheme.hourly && !of.scheme.hourly.by && (
        <p className="d-note note i2">{slip.outside(formatValue({ value: outside * 60, unit: 'duration' }, language))}</p>
      )}
    </>
  );
}

type OtherProps = { row: SlipView['amounts'][number]; of: SlipView; columns: Columns; shop: (key: string) => string };

/** An amount of no LIVE: a shop's, whole or of one day, or one that somebody typed. */
function OtherLine({ row, of, columns, shop }: OtherProps) {
  const { slip } = useWords().pay;
  const language = useLanguage();
  const texts = useTexts();
  const dayText = useRateDay();
  const write = writer(language, of.scheme.currency);
  const { currency, amount, from, day, fx, paid } = row;
  const name = row.of === 'refunds' ? slip.needs.refunds : slip.room.sales;
  return (
    <tr>
      <th scope="row">
        {name} <span className="note i3">{'shop' in from ? `${shop(from.shop)} ${texts.day(day)}` : slip.typedRow}</span>
      </th>
      {columns.hours && <td />}
      {columns.hours && <td />}
      {columns.own && <td className="num">{formatValue({ value: toMajor(amount, currency), unit: 'money', currency }, language)}</td>}
      {columns.fx && <td className="num">{fx && rateText(fx, day, write.number, dayText)}</td>}
      {columns.paid && <td className="num">{write.money(row.of === 'refunds' ? -paid || 0 : paid)}</td>}
      {columns.back && <td />}
    </tr>
  );
}
