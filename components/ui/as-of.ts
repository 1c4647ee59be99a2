import type { Language, Words } from '@/lib/i18n/words';
import type { Scope } from '@/lib/snapshot/snapshot';

/** How far the page says its numbers reach, where it says so. Days and minutes are those that it prints. */
export function asOfText(scope: Scope | undefined, { asOf: words }: Words['common'], language: Language): string | null {
  if (scope?.kind !== 'period' || scope.asOf === undefined) return null;
  if (scope.asOf === 'T+1') return words.nextDay;
  const isDay = !scope.asOf.includes('T');
  const time = isDay ? {} : ({ hour: '2-digit', minute: '2-digit', hourCycle: 'h23' } as const);
  const format = new Intl.DateTimeFormat(language, { month: 'short', day: 'numeric', timeZone: 'UTC', ...time });
  const text = format.format(Date.parse(isDay ? scope.asOf : `${scope.asOf}Z`));
  return isDay ? words.day(text) : words.moment(text);
}
