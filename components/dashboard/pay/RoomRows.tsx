import { useLanguage, useWords } from '@/components/hooks/words';
import { formatValue } from '@/lib/format';
import { toMajor } from '@/lib/kpi/pay/money';
import type { Money } from '@/lib/kpi/pay/record';
import { Head } from '../Head';
import { href } from '../route';
import { useTexts } from '../use-texts';
import { writer } from './line-text';
import type { SlipView } from './slip-view';

/** What the hours and sales of a month are made of: LIVE by LIVE, shop by shop, or what somebody typed. */
export function RoomRows({ of, shop }: { of: SlipView; shop: (key: string) => string }) {
  const { slip } = useWords().pay;
  const language = useLanguage();
  const texts = useTexts();
  const write = writer(language, of.scheme.currency);
  const own = (amount: number, currency: string) => formatValue({ value: toMajor(amount, currency), unit: 'money', currency }, language);
  const money = ({ amount, currency }: Money) => formatValue({ value: amount, unit: 'money', currency }, language);
  const kind = of.scheme.commission?.on;
  const outside = of.shifts.reduce((sum, one) => sum + one.outside, 0);
  const others = of.amounts.filter(({ from }) => !('room' in from));
  const hasFx = of.amounts.some(({ fx }) => fx);
  const hasBack = of.amounts.some(({ from, of: what }) => what === 'refunds' && 'room' in from);
  const columns = [
    slip.room.alone,
    slip.room.shared,
    ...(kind && kind !== 'shop' ? [slip.room.sales] : []),
    ...(hasFx ? [slip.room.fx] : []),
    ...(kind ? [slip.room.paid] : []),
    ...(hasBack ? [slip.needs.refunds] : []),
  ];
  if (of.air.length === 0 && others.length === 0) return <p className="d-note note i2">{slip.noRooms}</p>;
  return (
    <>
      <div className="d-scroll">
        <table className="d-table pay-rooms">
          <caption className="sr">{slip.rooms}</caption>
          <Head first={[slip.room.day]} numbers={columns} />
          <tbody>
            {of.air.map((row) => {
              const sold = of.amounts.find(({ from, of: what }) => what === 'sales' && 'room' in from && from.room === row.room);
              const back = of.amounts.find(({ from, of: what }) => what === 'refunds' && 'room' in from && from.room === row.room);
              const lost = kind && kind !== 'shop' ? row.lost?.[kind] : undefined;
              const read = kind && kind !== 'shop' ? row.sales[kind] : undefined;
              return (
                <tr key={row.room}>
                  <th scope="row">
                    <a href={href({ page: 'room', room: row.room })}>{texts.moment(row.from)}</a>{' '}
                    <span className="note i3">{shop(row.shop)}</span>
                  </th>
                  <td className="num">{slip.roomMinutes(row.alone)}</td>
                  <td className="num">{row.shared > 0 && slip.roomMinutes(row.shared)}</td>
                  {kind && kind !== 'shop' && (
                    <td className="num">
                      {read ? money(read) : '–'}
                      {read?.approximate && <span className="note i3"> {slip.approximate}</span>}
                      {lost && <span className="note i3 pay-gap">{slip.lost(money(lost))}</span>}
                    </td>
                  )}
                  {hasFx && <td className="num">{sold?.fx && rateText(sold.fx, write.number)}</td>}
                  {kind && <td className="num">{sold && write.money(sold.paid)}</td>}
                  {hasBack && <td className="num">{back && write.money(-back.paid || 0)}</td>}
                </tr>
              );
            })}
            {others.map((row) => (
              <tr key={`${row.of} ${JSON.stringify(row.from)} ${row.day}`}>
                <th scope="row">
                  {row.of === 'refunds' ? slip.needs.refunds : slip.room.sales}{' '}
                  <span className="note i3">{'shop' in row.from ? `${shop(row.from.shop)} ${texts.day(row.day)}` : slip.typedRow}</span>
                </th>
                <td />
                <td />
                {kind && kind !== 'shop' && <td className="num">{own(row.amount, row.currency)}</td>}
                {hasFx && <td className="num">{row.fx && rateText(row.fx, write.number)}</td>}
                {kind && <td className="num">{write.money(row.of === 'refunds' ? -row.paid || 0 : row.paid)}</td>}
                {hasBack && <td />}
              </tr>
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

/** A rate as it was entered: of the other direction one divides by it. */
function rateText({ rate, inverse }: { rate: number; inverse: boolean }, number: (value: number) => string): string {
  return inverse ? `÷ ${number(rate)}` : `× ${number(rate)}`;
}
