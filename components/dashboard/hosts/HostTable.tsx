import type { ReactNode } from 'react';
import { useLanguage, useWords } from '@/components/hooks/words';
import { formatValue, type Language } from '@/lib/format';
import { adsCountIds, type CountId } from '@/lib/room/counters';
import { type HostPart, nobodys, perHour, rateOf } from '@/lib/room/hosts';
import type { CountTotal, Segments, Share } from '@/lib/room/segments';
import type { ShiftRole } from '@/lib/room/shifts';
import { Head } from '../Head';

type HostTableProps = { role: ShiftRole; result: Segments; parts: readonly HostPart[] };

/** A room by person in one role; what nobody is credited with stands below them, and the room's total last. */
export function HostTable({ role, result, parts }: HostTableProps) {
  const { hosts: words, kpi } = useWords();
  const { columns } = words;
  const shown = adsCountIds.filter((id) => result.totals[id]);
  const lost = shown.some((id) => result.totals[id]?.unattributed !== 0);
  const isOpen = result.segments.some(({ hosts }) => hosts.length === 0);
  const rates = [
    ...(result.totals.spend ? [columns.roi] : []),
    columns.gmvPerHour,
    columns.ctr,
    columns.ctor,
    columns.followRate,
    columns.dwell,
  ];
  const numbers = [columns.minutes, ...shown.map((id) => columns[id]), ...rates];
  return (
    <div className="d-scroll">
      <table className="d-table">
        <caption className="sr">{words.ofRole[role]}</caption>
        <Head first={[kpi.roles[role]]} numbers={numbers} last={[]} />
        <tbody>
          {parts.map((part) => (
            <PartRow key={part.who} part={part} totals={result.totals} shown={shown} />
          ))}
          {isOpen && <RestRow name={words.nobody} totals={result.totals} shown={shown} value={(id) => nobodys(result, id)} />}
          {lost && (
            <RestRow
              name={words.unattributed}
              totals={result.totals}
              shown={shown}
              value={(id) => result.totals[id]?.unattributed ?? null}
            />
          )}
          <RestRow name={words.total} totals={result.totals} shown={shown} value={(id) => result.totals[id]?.total ?? null} />
        </tbody>
      </table>
    </div>
  );
}

type RowProps = { totals: Segments['totals']; shown: readonly CountId[] };

function PartRow({ part, totals, shown }: RowProps & { part: HostPart }) {
  const { hosts: words } = useWords();
  const language = useLanguage();
  const { counts, dwell, minutes } = part;
  const hourly = perHour(counts.gmv);
  return (
    <tr>
      <th scope="row">
        {part.who}
        {part.shared && <span className="note i3"> {words.shared}</span>}
      </th>
      <td className="num">{Math.round(minutes)}</td>
      {shown.map((id) => (
        <td key={id} className="num">
          <ShareText share={counts[id]} total={totals[id]} />
        </td>
      ))}
      {totals.spend && <Cell>{roi(part, totals, language)}</Cell>}
      <Cell>{totals.gmv && hourly !== null ? amount(totals.gmv, hourly, language, 0.01) : null}</Cell>
      <Cell>{ratio(counts.clicks, counts.entries, language)}</Cell>
      <Cell>{ratio(counts.orders, counts.clicks, language)}</Cell>
      <Cell>{ratio(counts.follows, counts.entries, language, 0.0001)}</Cell>
      <Cell>
        {typeof dwell === 'string' ? null : (
          <span title={`${seconds(dwell.low, language)}–${seconds(dwell.high, language)}`}>≈{seconds(dwell.value, language)}</span>
        )}
      </Cell>
    </tr>
  );
}

function RestRow({ name, totals, shown, value }: RowProps & { name: string; value: (id: CountId) => number | null }) {
  const language = useLanguage();
  return (
    <tr>
      <th scope="row" className="i2">
        {name}
      </th>
      <td />
      {shown.map((id) => {
        const [total, found] = [totals[id], value(id)];
        return <Cell key={id}>{total && found !== null ? amount(total, found, language) : null}</Cell>;
      })}
      <td colSpan={totals.spend ? 6 : 5} />
    </tr>
  );
}

/** What is not known is a dash with its reason, never a number. */
function Cell({ children }: { children: ReactNode }) {
  const { common } = useWords();
  return <td className="num">{children ?? <span className="i3">{common.states.unknown}</span>}</td>;
}

function ShareText({ share, total }: { share: Share | null | undefined; total: CountTotal | undefined }) {
  const { hosts: words, common } = useWords();
  const language = useLanguage();
  if (!share || !total) return <span className="i3">{common.states.unknown}</span>;
  return (
    <>
      {share.approximate && '≈'}
      {amount(total, share.value, language)}
      {share.restated && <span className="note i3"> {words.restated}</span>}
    </>
  );
}

function amount({ currency, grain }: CountTotal, value: number, language: Language, step = grain): string {
  return formatValue({ value, unit: currency ? 'money' : 'count', step, ...(currency && { currency }) }, language);
}

function ratio(of: Share | null | undefined, by: Share | null | undefined, language: Language, step = 0.001): string | null {
  const value = rateOf(of, by);
  return value === null ? null : formatValue({ value, unit: 'ratio', step }, language);
}

/** What came in for what was spent meanwhile, in one currency. */
function roi({ counts: { gmv, spend } }: HostPart, totals: Segments['totals'], language: Language): string | null {
  const value = totals.gmv?.currency === totals.spend?.currency ? rateOf(gmv, spend) : null;
  return value === null ? null : formatValue({ value, unit: 'multiple', step: 0.01 }, language);
}

function seconds(value: number, language: Language): string {
  return formatValue({ value, unit: 'duration' }, language);
}
