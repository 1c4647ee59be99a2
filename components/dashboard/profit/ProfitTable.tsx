import { useLanguage, useWords } from '@/components/hooks/words';
import { formatValue } from '@/lib/format';
import { toMajor } from '@/lib/kpi/pay/money';
import { type ProfitLine, type ProfitPart, profitParts } from '@/lib/kpi/profit';
import type { TradePart } from '@/lib/kpi/trade';
import type { ShopProfit } from '@/lib/messages/shop-profit';
import { Evidence } from '../Evidence';

type TableProps = { of: ShopProfit; currency: string };

/** From GMV to the margin, each line with what it rests on; a part that is not there says why. */
export function ProfitTable({ of: { read, profit, spans }, currency }: TableProps) {
  const { profit: words, surfaces } = useWords();
  const language = useLanguage();
  const money = (value: number) => formatValue({ value, unit: 'money', currency }, language);
  const gapText = (part: ProfitPart) => {
    const gap = read?.gaps[(part === 'shipping' ? 'orders' : part) as TradePart];
    if (gap === undefined) return spans.some(({ rates }) => rates) ? words.gaps.cost : '';
    return typeof gap === 'string' ? words.gaps[gap] : words.gaps.unread(words.gapWhy[gap.unknown], surfaces[gap.awaits].name);
  };
  return (
    <table className="d-table profit-table">
      <caption className="sr">{words.title}</caption>
      <tbody>
        {profitParts.map((part) => {
          const line = profit?.lines.find((one) => one.part === part);
          const plain = read?.read[part as TradePart];
          const amount = line ? toMajor(line.amount, currency) : plain ? (part === 'gmv' ? plain.value : -plain.value) : null;
          const text = amount === null ? words.unknown : money(amount);
          const [fact] = plain?.facts ?? [];
          return (
            <tr key={part}>
              <th scope="row">{words.parts[part]}</th>
              <td className={amount === null ? 'num i3' : 'num'}>
                {fact && amount !== null ? (
                  <Evidence fact={fact}>
                    <button type="button" className="d-open">
                      {text}
                    </button>
                  </Evidence>
                ) : (
                  text
                )}
              </td>
              <td className="note i2">{amount === null ? gapText(part) : basisText(line, words, language, currency)}</td>
            </tr>
          );
        })}
      </tbody>
      {profit && (
        <tfoot>
          <tr>
            <th scope="row">{words.margin}</th>
            <td className={profit.margin === null ? 'num i3' : 'num'}>
              {profit.margin === null ? words.unknown : money(toMajor(profit.margin, currency))}
            </td>
            <td className="note i2">
              {profit.margin === null
                ? words.missing(profit.missing.map((part) => words.parts[part]).join(words.and))
                : profit.share !== null && words.ofNet(formatValue({ value: profit.share, unit: 'ratio', step: 0.001 }, language))}
            </td>
          </tr>
        </tfoot>
      )}
    </table>
  );
}

type ProfitWords = ReturnType<typeof useWords>['profit'];

/** What a line rests on where that is not a reading: a share or an amount per order that the team entered. */
function basisText(line: ProfitLine | undefined, words: ProfitWords, language: ReturnType<typeof useLanguage>, currency: string): string {
  if (line?.rate === undefined) return '';
  if (line.part === 'shipping') return words.perOrder(formatValue({ value: line.rate, unit: 'money', currency }, language));
  const share = formatValue({ value: line.rate, unit: 'ratio', step: 0.0001 }, language);
  return line.assumed ? words.assumed(share) : words.ofNet(share);
}
