import { useMoney } from '@/components/hooks/money';
import { useLanguage, useWords } from '@/components/hooks/words';
import { formatValue } from '@/lib/format';
import { type Minor, toMinor } from '@/lib/kpi/pay/money';
import type { ShopProfit } from '@/lib/messages/shop-profit';
import { Head } from '../Head';
import { Card } from '../Page';
import { useTexts } from '../use-texts';

/** Several shops side by side; added up only within one currency, and only where nothing is missing. */
export function ProfitTotals({ of }: { of: readonly ShopProfit[] }) {
  const { profit: words } = useWords();
  const texts = useTexts();
  const money = useMoney();
  const language = useLanguage();
  const { totals } = words;
  const unknown = <span className="i3">{words.unknown}</span>;
  const share = (value: number | null, unit: 'ratio' | 'multiple') =>
    value === null ? unknown : formatValue({ value, unit, step: unit === 'ratio' ? 0.001 : 0.01 }, language);
  return (
    <Card title={totals.title}>
      <div className="d-scroll">
        <table className="d-table profit-totals">
          <caption className="sr">{totals.title}</caption>
          <Head first={[totals.shop]} numbers={[totals.gmv, totals.margin, totals.share, totals.netRoi]} />
          <tbody>
            {of.map(({ shop, currency, read, profit }) => (
              <tr key={shop.key}>
                <th scope="row">{texts.shop(shop)}</th>
                <td className="num">
                  {currency !== undefined && read?.read.gmv ? money(toMinor(read.read.gmv.value, currency), currency) : unknown}
                </td>
                <td className="num">{currency !== undefined && profit?.margin != null ? money(profit.margin, currency) : unknown}</td>
                <td className="num">{share(profit?.share ?? null, 'ratio')}</td>
                <td className="num">{share(profit?.netRoi ?? null, 'multiple')}</td>
              </tr>
            ))}
          </tbody>
          <tfoot>
            {sumsOf(of).map(({ currency, gmv, margin }) => (
              <tr key={currency}>
                <th scope="row">{words.sum(currency)}</th>
                <td className="num">{gmv === null ? unknown : money(gmv, currency)}</td>
                <td className="num">{margin === null ? unknown : money(margin, currency)}</td>
                <td />
                <td />
              </tr>
            ))}
          </tfoot>
        </table>
      </div>
      <p className="d-foot">{totals.note}</p>
    </Card>
  );
}

type Sum = { currency: string; gmv: Minor | null; margin: Minor | null };

/** Of each currency that two shops or more have. */
function sumsOf(all: readonly ShopProfit[]): Sum[] {
  const currencies = [...new Set(all.flatMap(({ currency }) => currency ?? []))];
  return currencies.flatMap((currency): Sum[] => {
    const same = all.filter((one) => one.currency === currency);
    if (same.length < 2) return [];
    const gmv = same.map(({ read }) => (read?.read.gmv ? toMinor(read.read.gmv.value, currency) : null));
    return [{ currency, gmv: sum(gmv), margin: sum(same.map(({ profit }) => profit?.margin ?? null)) }];
  });
}

function sum(amounts: readonly (Minor | null)[]): Minor | null {
  return amounts.reduce<Minor | null>((total, one) => (total === null || one === null ? null : total + one), 0);
}
