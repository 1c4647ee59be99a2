import { useState } from 'react';
import { useLanguage, useWords } from '@/components/hooks/words';
import { quarterName } from '@/components/quarter/quarter-name';
import { fineStep } from '@/components/targets/fine-step';
import { Button } from '@/components/ui/Button';
import { formatValue } from '@/lib/format';
import { monthsOf } from '@/lib/kpi/quarter';
import { targetKey } from '@/lib/kpi/target';
import { traitsOfKpi } from '@/lib/kpi/targets/traits';
import { call } from '@/lib/messages/client';
import { Head } from '../Head';
import { lineName, roleName } from '../targets/target-names';
import type { QuarterLine, QuarterView } from './quarter-view';

/** Each target with its months, on how many own days it was reached, and what the own numbers propose. */
export function QuarterTable({ of }: { of: QuarterView }) {
  const { quarter: words } = useWords();
  const { columns } = words;
  const months = monthsOf(of.quarter).map(({ from }) => words.month(Number(from.slice(5, 7))));
  return (
    <div className="d-scroll">
      <table className="d-table quarter-table">
        <caption className="sr">{words.targets}</caption>
        <Head
          first={[columns.role, columns.kpi]}
          numbers={[columns.target, ...months]}
          last={[columns.reached, columns.says, columns.proposal]}
        />
        <tbody>
          {of.lines.map((line) => (
            <Row key={`${line.role.role} ${line.line.kpi.id} ${line.line.metric}`} line={line} of={of} />
          ))}
        </tbody>
      </table>
    </div>
  );
}

function Row({ line, of }: { line: QuarterLine; of: QuarterView }) {
  const words = useWords();
  const language = useLanguage();
  const { quarter } = words;
  const { target, sanity, touched } = line;
  const { kpi, metric } = line.line;
  const { unit } = traitsOfKpi(kpi, metric);
  const { currency } = target;
  const write = (value: number) => formatValue({ value, unit, step: fineStep(value, unit), ...(currency && { currency }) }, language);
  const ofWhat = kpi.horizon === 'room' ? 'rooms' : 'days';
  return (
    <tr>
      <td className="i2">{roleName(line.role, words)}</td>
      <th scope="row">{lineName(line.line, words)}</th>
      <td className="num">
        <b>{write(target.value)}</b> <span className="note i3">{words.kpi.horizons[kpi.horizon]}</span>
      </td>
      {monthsOf(of.quarter).map(({ from }, index) => {
        const reached = line.months[index];
        return (
          <td key={from} className={reached == null ? 'num i3' : 'num'}>
            {reached == null ? '–' : formatValue({ value: reached, unit: 'ratio', step: 0.01 }, language)}
          </td>
        );
      })}
      <td className="i2">{sanity.n > 0 ? quarter.reached[ofWhat](sanity.reached, sanity.n) : '–'}</td>
      <td>
        <span className={sanity.says === 'few' ? 'i3' : undefined}>{quarter.says[sanity.says]}</span>
        <span className="note i3 quarter-touched">{touched === 0 ? quarter.never : quarter.touched(touched)}</span>
      </td>
      <td>{sanity.proposal !== null && <Take line={line} of={of} value={sanity.proposal} text={write(sanity.proposal)} />}</td>
    </tr>
  );
}

/** Sets what is proposed as the next version of the target. */
function Take({ line, of, value, text }: { line: QuarterLine; of: QuarterView; value: number; text: string }) {
  const words = useWords();
  const { quarter } = words;
  const [isLost, setLost] = useState(false);
  const { kpi, metric } = line.line;
  const { currency } = line.target;
  const edit = { shop: of.view.shop.key, role: line.role.role, kpi: targetKey(kpi, metric), horizon: kpi.horizon, value };
  const take = () =>
    call('setTarget', { ...edit, ...(currency && { currency }), why: quarter.why(quarterName(of.quarter.id, quarter)) }).then(
      () => setLost(false),
      () => setLost(true),
    );
  return (
    <>
      <Button small aria-label={quarter.takeName(lineName(line.line, words), text)} onClick={take}>
        {quarter.take(text)}
      </Button>
      {isLost && (
        <span role="alert" className="note">
          {quarter.failed}
        </span>
      )}
    </>
  );
}
