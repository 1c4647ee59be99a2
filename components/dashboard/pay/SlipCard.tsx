import { useLanguage, useWords } from '@/components/hooks/words';
import { Card } from '../Page';
import { useTexts } from '../use-texts';
import { openText } from './gap-text';
import { lineText, writer } from './line-text';
import type { SlipView } from './slip-view';

/** A payslip line by line, each with its arithmetic, and the total where nothing is missing. */
export function SlipCard({ of }: { of: SlipView }) {
  const { pay: words, paySchemes } = useWords();
  const { slip } = words;
  const language = useLanguage();
  const texts = useTexts();
  const write = writer(language, of.scheme.currency);
  return (
    <Card
      title={slip.lines}
      aside={<span className="note i3">{`${of.scheme.name}, ${paySchemes.version(of.scheme.version, of.month)}`}</span>}
    >
      <div className="d-scroll">
        <table className="d-table pay-lines">
          <caption className="sr">{slip.lines}</caption>
          <thead>
            <tr>
              <th scope="col">{slip.line}</th>
              <th scope="col">{slip.how}</th>
              <th scope="col" className="num">
                {slip.amount}
              </th>
            </tr>
          </thead>
          <tbody>
            {of.lines.map((line, row) => {
              const { name, how } = lineText(line, slip, write);
              return (
                // biome-ignore lint/suspicious/noArrayIndexKey: lines have no other name, and their order is theirs
                <tr key={row}>
                  <th scope="row">{name}</th>
                  <td className="i2">{how}</td>
                  <td className="num">{write.money(line.amount)}</td>
                </tr>
              );
            })}
            {of.extras.map((line) => (
              <tr key={line.id}>
                <th scope="row">{line.text}</th>
                <td className="i2">{slip.extra(texts.day(line.day), line.by ?? slip.nobody)}</td>
                <td className="num">{writer(language, line.currency).money(line.amount)}</td>
              </tr>
            ))}
          </tbody>
          <tfoot>
            <tr>
              <th scope="row">{slip.total}</th>
              <td className="note i2">{of.total === null && openText(of, slip)}</td>
              <td className={of.total === null ? 'num i3' : 'num'}>{of.total === null ? words.unknown : write.money(of.total)}</td>
            </tr>
          </tfoot>
        </table>
      </div>
    </Card>
  );
}
