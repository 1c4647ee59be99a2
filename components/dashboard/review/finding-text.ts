import { formatValue } from '@/lib/format';
import type { Language, Words } from '@/lib/i18n/words';
import { metric as rowOf } from '@/lib/metrics/catalog';
import type { Finding } from '@/lib/report/review/findings';
import type { Growth } from '@/lib/room/growth';
import type { TenMinutes } from '@/lib/room/windows';
import type { Texts } from '../use-texts';

type Speaking = { words: Words['review']; metrics: Words['metrics']; texts: Texts; language: Language; currency: string | undefined };

/** A proposed finding in one sentence, with its numbers and never a cause. */
export function findingText(finding: Finding, { words, metrics, texts, language, currency }: Speaking): string {
  const money = (value: number, own = currency) => formatValue({ value, unit: 'money', ...(own && { currency: own }) }, language);
  const { says } = words.proposals;
  switch (finding.id) {
    case 'weakest': {
      const { step } = finding;
      const { unit } = rowOf(step.metric);
      const write = (value: number) => (unit === 'money' ? money(value) : formatValue({ value, unit, step: 0.0001 }, language));
      return says.weakest(metrics[step.metric].name, write(step.rate ?? 0), write(step.benchmark?.value ?? 0));
    }
    case 'windows': {
      const { best, worst, by, currency: own } = finding.windows;
      const amount = (growth: Growth | null) =>
        growth === null ? '' : by === 'gmv' ? money(growth.value, own) : words.orders(growth.value);
      const span = (one: TenMinutes) => words.amountIn(`${texts.clock(one.from)}–${texts.clock(one.to)}`, amount(one[by]));
      return says.windows(span(best), span(worst));
    }
    case 'silence': {
      const { from, to } = finding.silence;
      return says.silence(Math.floor((to - from) / 60_000), `${texts.clock(from)}–${texts.clock(to)}`);
    }
    case 'cycles':
      return says.cycles(finding.top.product.name, finding.flop.product.name);
    case 'coverage':
      return says.coverage(finding.recorded, finding.total);
  }
}
