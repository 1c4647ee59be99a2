import { useLanguage, useWords } from '@/components/hooks/words';
import { pastWindow } from '@/lib/kpi/window';
import type { ProfitHorizon } from './profit-view';

/** How far back one can look: two weeks of days, a quarter of weeks, a year of months. */
const reach: Record<ProfitHorizon, number> = { day: 14, week: 13, month: 13 };

/** What the running period of a horizon and those before it are called, the running one first. Dates are this computer's; each card says its shop's own. */
export function usePeriodNames(horizon: ProfitHorizon): string[] {
  const words = useWords().profit.periods[horizon];
  const language = useLanguage();
  const now = new Date();
  const day = new Date(now.getTime() - now.getTimezoneOffset() * 60_000).toISOString().slice(0, 10);
  const today = { day, from: 0, to: 0 };
  const parts: Intl.DateTimeFormatOptions = horizon === 'month' ? { year: 'numeric', month: 'long' } : { month: 'short', day: 'numeric' };
  const format = new Intl.DateTimeFormat(language, { ...parts, timeZone: 'UTC' });
  return Array.from({ length: reach[horizon] }, (_, back) => {
    const { from } = pastWindow(horizon, today, back);
    return words[back] ?? words.before(format.format(Date.parse(from)));
  });
}
