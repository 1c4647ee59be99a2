import { useMemo } from 'react';
import { useLanguage, useWords } from '@/components/hooks/words';
import { isMonth, type Month } from '@/lib/kpi/pay/month';
import { useTexts } from '../use-texts';

/** Writes a month: March 2026, 2026年3月. */
export function useMonth(): (month: Month) => string {
  const language = useLanguage();
  return useMemo(() => {
    const format = new Intl.DateTimeFormat(language, { year: 'numeric', month: 'long', timeZone: 'UTC' });
    return (month) => format.format(Date.parse(`${month}-01`));
  }, [language]);
}

/** Writes what an exchange rate is of: a day, or the month that one was agreed for. */
export function useRateDay(): (day: string) => string {
  const { agreed } = useWords().paySchemes.rates;
  const texts = useTexts();
  const month = useMonth();
  return (day) => (isMonth(day) ? agreed(month(day)) : texts.day(day));
}
