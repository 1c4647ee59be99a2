import { useMemo } from 'react';
import { useLanguage } from '@/components/hooks/words';
import type { Month } from '@/lib/kpi/pay/month';

/** Writes a month: March 2026, 2026年3月. */
export function useMonth(): (month: Month) => string {
  const language = useLanguage();
  return useMemo(() => {
    const format = new Intl.DateTimeFormat(language, { year: 'numeric', month: 'long', timeZone: 'UTC' });
    return (month) => format.format(Date.parse(`${month}-01`));
  }, [language]);
}
