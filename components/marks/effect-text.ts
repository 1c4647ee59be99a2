import { formatValue, type Language } from '@/lib/format';
import type { Words } from '@/lib/i18n/words';
import type { CountEffect, DwellEffect, Effect } from '@/lib/room/effect';
import type { Growth } from '@/lib/room/growth';

/** "clicks 58→52, no clear difference"; what is not known says why. */
export function countText(one: CountEffect, { effect }: Words['marks'], language: Language): string {
  const name = effect.ids[one.id];
  if ('unknown' in one) return `${name} ${effect[one.unknown]}`;
  const counts = effect.counts(name, grownText(one.before, language), grownText(one.after, language));
  return `${counts}${language === 'en' ? ', ' : '，'}${effect[one.verdict]}`;
}

/** The interval behind a verdict, where there is one to tell. */
export function ratioText(one: CountEffect, { effect }: Words['marks'], language: Language): string | null {
  if ('unknown' in one || one.verdict === 'few' || !Number.isFinite(one.ratio.high)) return null;
  const text = (value: number) => formatValue({ value, unit: 'multiple', step: 0.01 }, language);
  return effect.ratio(text(one.ratio.low), text(one.ratio.high));
}

/** "viewing 46s (44s–48s)→52s (49s–55s)". */
export function dwellText(dwell: DwellEffect, { effect }: Words['marks'], language: Language): string {
  if ('unknown' in dwell) return `${effect.dwell} ${effect[dwell.unknown]}`;
  const seconds = (value: number) => formatValue({ value, unit: 'duration' }, language);
  const text = ({ value, low, high }: { value: number; low: number; high: number }) =>
    `${seconds(value)} (${seconds(low)}–${seconds(high)})`;
  return effect.counts(effect.dwell, text(dwell.before), text(dwell.after));
}

/** The count that says most on one line: clicks, or entries where the page shows no clicks. */
export function mainCount({ counts }: Effect): CountEffect | undefined {
  return counts.find((one) => one.id === 'clicks' && !('unknown' in one)) ?? counts.find((one) => one.id === 'entries');
}

/** A growth as a count; "≈" where the page's digits leave it open. */
function grownText({ value, low, high }: Growth, language: Language): string {
  const text = formatValue({ value, unit: 'count', step: 1 }, language);
  return high - low > 1 ? `≈${text}` : text;
}
