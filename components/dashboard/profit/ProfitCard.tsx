import { useState } from 'react';
import { useLanguage, useWords } from '@/components/hooks/words';
import { Button } from '@/components/ui/Button';
import { formatValue } from '@/lib/format';
import { toMajor } from '@/lib/kpi/pay/money';
import { type ProfitLine, profitParts } from '@/lib/kpi/profit';
import type { TradePart } from '@/lib/kpi/trade';
import { Evidence } from '../Evidence';
import { Card } from '../Page';
import { useTexts } from '../use-texts';
import { CostForm } from './CostForm';
import type { ShopProfit } from './profit-view';

/** One shop's month from GMV to the contribution margin, each line with where it comes from; and its costs to edit. */
export function ProfitCard({ of }: { of: ShopProfit }) {
  const { profit: words } = useWords();
  const texts = useTexts();
  const [open, setOpen] = useState(false);
  const { shop, window, costs, changed, currency, read, profit } = of;
  const edit = currency !== undefined && (
    <Button small className="end" aria-expanded={open} onClick={() => setOpen(!open)}>
      {costs ? words.editCosts : words.enterCosts}
    </Button>
  );
  return (
    <Card title={`${texts.shop(shop)} ${texts.day(window.from)} – ${texts.day(window.to)}`} aside={edit}>
      {open && currency !== undefined && (
        <CostForm
          shop={shop.key}
          currency={currency}
          costs={costs}
          since={costs ? window.today.day : window.from}
          onClose={() => setOpen(false)}
        />
      )}
      {read === null || currency === undefined ? (
        <p className="d-note">{words.noMoney}</p>
      ) : (
        <>
          {!costs && <p className="d-note">{changed ? words.changed : words.noCosts}</p>}
          <ProfitTable of={of} lines={profit?.lines ?? []} currency={currency} />
          {profit && <ProfitFoot of={of} currency={currency} />}
        </>
      )}
    </Card>
  );
}

function ProfitTable({ of: { read, profit, costs }, lines, currency }: { of: ShopProfit; lines: readonly ProfitLine[]; currency: string }) {
  const { profit: words, surfaces } = useWords();
  const language = useLanguage();
  const gapText = (part: (typeof profitParts)[number]) => {
    const gap = read?.gaps[(part === 'shipping' ? 'orders' : part) as TradePart];
    if (gap === undefined) return costs ? words.gaps.cost : '';
    return typeof gap === 'string' ? words.gaps[gap] : words.gaps.unread(words.gapWhy[gap.unknown], surfaces[gap.awaits].name);
  };
  return (
    <table className="d-table profit-table">
      <caption className="sr">{words.title}</caption>
      <tbody>
        {profitParts.map((part) => {
          const line = lines.find((one) => one.part === part);
          const [fact] = read?.read[part as TradePart]?.facts ?? [];
          const plain = read?.read[part as TradePart];
          const amount = line ? toMajor(line.amount, currency) : plain ? (part === 'gmv' ? plain.value : -plain.value) : null;
          const text = amount === null ? words.unknown : formatValue({ value: amount, unit: 'money', currency }, language);
          return (
            <tr key={part}>
              <th scope="row">{words.parts[part]}</th>
              <td className="num">
                {fact ? (
                  <Evidence fact={fact}>
                    <button type="button" className="d-open">
                      {text}
                    </button>
                  </Evidence>
                ) : (
                  text
                )}
              </td>
              <td className="note i2">{amount === null ? gapText(part) : basis(line, words, language, currency)}</td>
            </tr>
          );
        })}
      </tbody>
      {profit && (
        <tfoot>
          <tr>
            <th scope="row">{words.margin}</th>
            <td className="num">
              <b>
                {profit.margin === null
                  ? words.unknown
                  : formatValue({ value: toMajor(profit.margin, currency), unit: 'money', currency }, language)}
              </b>
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
function basis(line: ProfitLine | undefined, words: ProfitWords, language: ReturnType<typeof useLanguage>, currency: string): string {
  if (line?.rate === undefined) return '';
  if (line.part === 'shipping') return words.perOrder(formatValue({ value: line.rate, unit: 'money', currency }, language));
  const share = formatValue({ value: line.rate, unit: 'ratio', step: 0.0001 }, language);
  return line.assumed ? words.assumed(share) : words.ofNet(share);
}

/** Net ROI with what it divides by what, and since when the costs are those. */
function ProfitFoot({ of: { profit, costs }, currency }: { of: ShopProfit; currency: string }) {
  const { profit: words } = useWords();
  const texts = useTexts();
  const language = useLanguage();
  if (!profit || !costs) return null;
  return (
    <p className="d-foot">
      {profit.netRoi !== null && `${words.netRoi(formatValue({ value: profit.netRoi, unit: 'multiple', step: 0.01 }, language))} `}
      {words.since(texts.day(costs.since), currency)}
    </p>
  );
}
