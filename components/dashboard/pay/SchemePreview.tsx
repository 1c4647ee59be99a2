import { useState } from 'react';
import { useLive } from '@/components/hooks/use-live';
import { useLanguage, useWords } from '@/components/hooks/words';
import { Picker } from '@/components/ui/Picker';
import type { Scheme } from '@/lib/kpi/pay/scheme';
import { reckon } from '@/lib/kpi/pay/sheet';
import { Card } from '../Page';
import { useNames } from './FactsCard';
import { gapText } from './gap-text';
import { lineText, writer } from './line-text';
import { readTryout, type Tryout } from './pay-view';
import { useMonth } from './use-month';

/** What a scheme comes to on somebody's last month while it is still being typed. */
export function SchemePreview({ scheme, isFaulty, cut }: { scheme: Scheme; isFaulty: boolean; cut: number }) {
  const { preview: words } = useWords().paySchemes;
  const month = useMonth();
  const tryout = useLive(`tryout ${cut}`, () => readTryout(cut)).value;
  const [chosen, setChosen] = useState<string>();
  const people = tryout?.people ?? [];
  const one = people.find(({ person }) => person.id === chosen) ?? people.find(({ record }) => record.air.length > 0) ?? people[0];
  return (
    <Card
      title={words.title}
      aside={
        one && (
          <Picker
            label={words.person}
            value={one.person.id}
            options={people.map(({ person }) => ({ value: person.id, name: person.name }))}
            onChange={setChosen}
          />
        )
      }
    >
      {tryout && one ? (
        <>
          <p className="d-note note i2">{words.of(month(tryout.month))}</p>
          {isFaulty ? <p className="d-note">{words.faulty}</p> : <Comes scheme={scheme} of={one} rates={tryout.rates} />}
        </>
      ) : (
        <p className="d-note note i2">{words.nobody}</p>
      )}
    </Card>
  );
}

function Comes({ scheme, of, rates }: { scheme: Scheme; of: Tryout['people'][number]; rates: Tryout['rates'] }) {
  const { pay, paySchemes } = useWords();
  const language = useLanguage();
  const names = useNames();
  const write = writer(language, scheme.currency);
  const { pay: paid, gaps, total } = reckon(scheme, of.record, rates, []);
  return (
    <>
      <table className="d-table pay-lines pay-preview">
        <caption className="sr">{paySchemes.preview.title}</caption>
        <tbody>
          {paid.lines.map((line, row) => {
            const { name, how } = lineText(line, pay.slip, write);
            return (
              // biome-ignore lint/suspicious/noArrayIndexKey: lines have no other name, and their order is theirs
              <tr key={row}>
                <th scope="row">
                  {name}
                  <span className="note i2 pay-gap">{how}</span>
                </th>
                <td className="num">{write.money(line.amount)}</td>
              </tr>
            );
          })}
        </tbody>
        <tfoot>
          <tr>
            <th scope="row">{pay.slip.total}</th>
            <td className={total === null ? 'num i3' : 'num'}>{total === null ? pay.unknown : write.money(total)}</td>
          </tr>
        </tfoot>
      </table>
      {gaps.length > 0 && (
        <p className="d-note note i2">
          {paySchemes.preview.missing}
          {gaps.map((gap) => gapText(gap, pay.slip.gaps, names)).join(' ')}
        </p>
      )}
    </>
  );
}
