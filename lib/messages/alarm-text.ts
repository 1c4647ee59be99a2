import { formatValue } from '@/lib/format';
import type { Language, Words } from '@/lib/i18n/words';
import type { Evidence, RuleId } from '@/lib/room/alarms/alarm';

/** Alarms of old say no span: it was always as many minutes. */
const usualSpan = 5;

/** What rang, in one line: "15 分钟没有成交". */
export function alarmText(rule: RuleId, evidence: Evidence, words: Words['alarms'], language: Language): string {
  const write = (value: number) => amountText({ ...evidence, value }, words, language);
  const { name, span, by, cut, within } = evidence;
  const over = words.minutes(span ?? usualSpan);
  const [value, limit] = [write(evidence.value), write(evidence.limit)];
  // That one was of no span at all, but the room's average.
  const text = rule === 'dwell' && span === undefined ? words.oldDwell(value, limit) : words.texts[rule](value, limit, over);
  const counted = cut ? [words.cut] : within === undefined ? [] : [words.within(words.minutes(within))];
  const basis = [...(by && by !== 'team' ? [words.by[by]] : []), ...counted];
  const [colon, open, shut] = language === 'zh-CN' ? ['：', '（', '）'] : [': ', ' (', ')'];
  const told = basis.length > 0 ? `${text}${open}${basis.join(words.page.and)}${shut}` : text;
  return name ? `${told}${colon}${name}` : told;
}

function amountText({ value, unit, currency }: Evidence, words: Words['alarms'], language: Language): string {
  if (unit === 'minutes') return value < 120 ? words.minutes(Math.floor(value)) : words.hours(Math.floor(value / 60));
  if (unit === 'ratio') return formatValue({ value, unit, step: 0.01 }, language);
  return formatValue({ value, unit, ...(currency && { currency }), ...(unit === 'count' && { step: 1 }) }, language);
}
