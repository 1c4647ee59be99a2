import { useAnswer } from '@/components/hooks/answer';
import { useItem } from '@/components/hooks/item';
import { useLanguage, useWords } from '@/components/hooks/words';
import { ServiceText } from '@/components/kpi/ServiceNote';
import { formatValue } from '@/lib/format';
import { preferences } from '@/lib/settings/settings';

/** For those who answer for the shop: that its answers are slow, or about to be. Nothing while they are not, or were not read. */
export function AnswersLine({ shop }: { shop: string }) {
  const { service: words } = useWords().kpi;
  const language = useLanguage();
  const role = useItem(preferences)?.role;
  const isTheirs = role === 'lead' || role === 'operator' || role === 'service';
  const { value } = useAnswer('service', isTheirs ? { shop } : null);
  if (!value) return null;
  const share = (of: number) => formatValue({ value: of, unit: 'ratio', step: 0.001 }, language);
  const { level, line, value: rate, before, unreplied } = value;
  return (
    <section className="sec">
      <ServiceText level={level} line={line}>
        {before === null ? words.rate(share(rate)) : words.rateFrom(share(before), share(rate))}{' '}
        {unreplied !== null && unreplied > 0 && `${words.unreplied(unreplied)} `}
      </ServiceText>
    </section>
  );
}
