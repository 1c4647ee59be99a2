import type { Words } from '@/lib/i18n/words';
import type { FactGap } from '@/lib/kpi/pay/facts';
import type { SlipView } from './slip-view';

/** How shops and days are called. */
export type Names = { shop: (key: string) => string; day: (day: string) => string; list: (names: readonly string[]) => string };

/** Why a fact of a month is missing and what to do about it. */
export function gapText(gap: FactGap, words: Words['pay']['slip']['gaps'], { shop, day, list }: Names): string {
  const days = list((gap.days ?? []).map(day));
  const shops = list((gap.shops ?? []).map(shop));
  switch (gap.why) {
    case 'open':
      return words.open(days);
    case 'unclear':
    case 'not-shown':
    case 'gap':
      return words[gap.why](gap.rooms?.length ?? 0);
    case 'not-read':
    case 'no-days':
    case 'part':
      return words[gap.why](shops, words.pages[gap.page ?? 'shop']);
    case 'no-rate':
      return words['no-rate'](gap.pair ? `${gap.pair.from}→${gap.pair.to}` : '', days);
    default:
      return words[gap.why];
  }
}

/** Why a payslip has no total: something is missing, or a line beside the scheme is in another currency. */
export function openText({ extras, scheme }: Pick<SlipView, 'extras' | 'scheme'>, slip: Words['pay']['slip']): string {
  const other = extras.filter(({ currency }) => currency !== scheme.currency).map(({ text }) => text);
  return other.length > 0 ? slip.otherCurrency(other[0] ?? '', scheme.currency) : slip.openTotal;
}
