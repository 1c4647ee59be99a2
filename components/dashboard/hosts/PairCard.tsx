import { useLanguage, useWords } from '@/components/hooks/words';
import { signed } from '@/components/ui/Figure';
import { Sep } from '@/components/ui/Sep';
import { type Amount, formatValue } from '@/lib/format';
import { fewestOrders, fewestSlots, type HostMeasure, type HostPair, hostMeasures } from '@/lib/room/compare-hosts/compare';
import type { Difference } from '@/lib/room/compare-hosts/differ';
import type { HostSlot } from '@/lib/room/compare-hosts/slots';
import { Head } from '../Head';
import { Card } from '../Page';
import { useTexts } from '../use-texts';
import { PairStrata } from './PairStrata';

type PairCardProps = { pair: HostPair; names: ReadonlyMap<string, string> };

const minuteMs = 60_000;

/** Two hosts: in how many matched stretches, what each came to in them, and how sure the difference is. */
export function PairCard({ pair, names }: PairCardProps) {
  const { compareHosts: words } = useWords();
  const texts = useTexts();
  const [a, b] = pair.hosts.map((host) => names.get(host) ?? host) as [string, string];
  const [ours, theirs] = [pair.common.flatMap((one) => one.a), pair.common.flatMap((one) => one.b)];
  const minutes = (slots: HostSlot[]) => texts.count(Math.round(slots.reduce((sum, { from, to }) => sum + to - from, 0) / minuteMs));
  const orders = [...ours, ...theirs].reduce((sum, slot) => sum + slot.orders, 0);
  const shown = hostMeasures.filter((id) => pair.measured[id]);
  return (
    <Card
      title={words.and(a, b)}
      aside={
        pair.common.length > 0 && (
          <span className="note i3">
            {words.slots(ours.length, theirs.length)}
            <Sep />
            {words.minutes(minutes(ours), minutes(theirs))}
            <Sep />
            {words.strata(pair.common.length)}
          </span>
        )
      }
    >
      {pair.common.length === 0 && <p className="d-note i2">{words.nothing}</p>}
      {pair.common.length > 0 && pair.isFew && (
        <p className="d-note i2">
          {words.few(fewestSlots, fewestOrders)} {words.have(ours.length, theirs.length, orders)}
        </p>
      )}
      {shown.length > 0 && (
        <div className="d-scroll">
          <table className="d-table compare-table">
            <caption className="sr">{words.and(a, b)}</caption>
            <Head
              first={[words.columns.measure]}
              numbers={[a, b, words.columns.difference, words.columns.interval]}
              last={[words.columns.says]}
            />
            <tbody>
              {shown.map((id) => (
                <MeasureRow key={id} id={id} found={pair.measured[id]} names={[a, b]} currency={pair.common[0]?.stratum.currency} />
              ))}
            </tbody>
          </table>
        </div>
      )}
      {pair.common.length > 0 && <PairStrata common={pair.common} names={[a, b]} />}
    </Card>
  );
}

type MeasureRowProps = {
  id: HostMeasure;
  found: Difference | undefined;
  names: readonly [string, string];
  currency: string | null | undefined;
};

function MeasureRow({ id, found, names, currency }: MeasureRowProps) {
  const { compareHosts: words } = useWords();
  const language = useLanguage();
  if (!found) return null;
  const { a, b, difference, interval } = found;
  const amount = (value: number) => amountOf(id, value, currency ?? undefined);
  const says = !interval ? null : interval[0] > 0 ? words.higher(names[0]) : interval[1] < 0 ? words.higher(names[1]) : words.open;
  return (
    <tr>
      <th scope="row">{words.measures[id]}</th>
      <td className="num">{formatValue(amount(a), language)}</td>
      <td className="num">{formatValue(amount(b), language)}</td>
      <td className="num">{signed(amount(difference), language)}</td>
      <td className="num">
        {interval ? `${signed(amount(interval[0]), language)} – ${signed(amount(interval[1]), language)}` : words.noInterval}
      </td>
      <td className="i2">{says}</td>
    </tr>
  );
}

function amountOf(id: HostMeasure, value: number, currency: string | undefined): Amount {
  if (id === 'gmv') return { value, unit: 'money', step: 0.01, ...(currency && { currency }) };
  return id === 'orders' ? { value, unit: 'count', step: 0.1 } : { value, unit: 'duration', step: 1 };
}
