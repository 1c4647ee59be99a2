import { useLanguage, useWords } from '@/components/hooks/words';
import { type Correction, type DifferenceKey, differences } from '@/lib/kpi/pay/locked';
import type { PaySheet, Reckoning } from '@/lib/kpi/pay/sheet';
import { Head } from '../Head';
import { useOwnView } from '../own-view';
import { Card } from '../Page';
import { useTexts } from '../use-texts';
import { CorrectionForm } from './CorrectionForm';
import { type Write, writer } from './line-text';

type AfterProps = { sheet: PaySheet; now: Reckoning | null; corrections: readonly Correction[] };

/** What has turned up since a lock: what today's reckoning would differ by, and the corrections, which are lines of their own. */
export function AfterCard({ sheet, now, corrections }: AfterProps) {
  const { after: words } = useWords().pay.slip;
  const language = useLanguage();
  const write = writer(language, sheet.scheme.currency);
  return (
    <Card title={words.title}>
      <Differences sheet={sheet} now={now} write={write} />
      <Corrections sheet={sheet} corrections={corrections} write={write} />
    </Card>
  );
}

function Differences({ sheet, now, write }: { sheet: PaySheet; now: Reckoning | null; write: Write }) {
  const { slip, unknown } = useWords().pay;
  const { after: words } = slip;
  const found = differences(sheet, now);
  if (!now) return <p className="d-note note i2">{words.noScheme}</p>;
  if (found.length === 0) return <p className="d-note note i2">{words.same}</p>;
  return (
    <div className="no-print">
      <p className="d-note note i2">{words.differs}</p>
      <div className="d-scroll">
        <table className="d-table">
          <caption className="sr">{words.differs}</caption>
          <Head first={[words.what]} numbers={[words.locked, words.now]} />
          <tbody>
            {found.map(({ what, from, to }) => (
              <tr key={JSON.stringify(what)}>
                <th scope="row">{nameOf(what, sheet, slip, write)}</th>
                {[from, to].map((value, side) => (
                  // biome-ignore lint/suspicious/noArrayIndexKey: two fixed columns
                  <td key={side} className={value === null ? 'num i3' : 'num'}>
                    {value === null ? unknown : figureText(what, value, slip, write)}
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </div>
  );
}

type SlipWords = ReturnType<typeof useWords>['pay']['slip'];

function nameOf(what: DifferenceKey, { scheme }: PaySheet, slip: SlipWords, { money }: Write): string {
  if ('total' in what) return slip.total;
  if ('extra' in what) return what.text;
  if ('line' in what) return what.tier === undefined ? slip.parts[what.line] : `${slip.parts[what.line]} ${slip.from(money(what.tier))}`;
  return what.fact === 'sales' ? slip.needs.sales[scheme.commission?.on ?? 'direct'] : slip.needs[what.fact];
}

function figureText(what: DifferenceKey, value: number, slip: SlipWords, { money, number }: Write): string {
  if (!('fact' in what)) return money(value);
  if (what.fact === 'alone' || what.fact === 'shared') return slip.roomMinutes(value);
  return what.fact === 'score' ? number(Math.round(value * 100) / 100) : money(value);
}

function Corrections({ sheet, corrections, write }: { sheet: PaySheet; corrections: readonly Correction[]; write: Write }) {
  const { after: words } = useWords().pay.slip;
  const texts = useTexts();
  const isOwn = useOwnView() !== null;
  const sum = corrections.reduce((all, { amount }) => all + amount, 0);
  return (
    <div className="pay-corrections">
      <h3>{words.corrections}</h3>
      {corrections.length === 0 ? (
        <p className="d-note note i2">{words.none}</p>
      ) : (
        <table className="d-table pay-lines">
          <caption className="sr">{words.corrections}</caption>
          <tbody>
            {corrections.map(({ id, at, by, why, amount }) => (
              <tr key={id}>
                <th scope="row">{why}</th>
                <td className="i2">{`${texts.date(at)}, ${by}`}</td>
                <td className="num">{write.money(amount)}</td>
              </tr>
            ))}
          </tbody>
          <tfoot>
            <tr>
              <th scope="row" colSpan={2}>
                {words.sum}
              </th>
              <td className="num">{write.money(sum)}</td>
            </tr>
            <tr>
              <th scope="row" colSpan={2}>
                {words.final}
              </th>
              <td className="num">{write.money(sheet.total + sum)}</td>
            </tr>
          </tfoot>
        </table>
      )}
      {!isOwn && <CorrectionForm sheet={sheet} />}
    </div>
  );
}
