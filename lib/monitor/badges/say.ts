import { type Amount, formatValue, type Language } from '@/lib/format';
import type { BadgeWords } from '@/lib/i18n/badge-words';
import { metric as rowOf } from '@/lib/metrics/catalog';
import type { Value } from '@/lib/snapshot/snapshot';
import type { BenchmarkVerdict, Shown, TargetVerdict, Verdict } from './judge';

/** What stands in a badge: what the number is held against, and how far it is from there. `state` is the word for its shape. */
export type Saying = { state: string; basis: string; distance: string };

type Speech = { language: Language; words: BadgeWords };

/** The texts of a badge. */
export function say(verdict: Verdict, { metric, value }: Shown, speech: Speech): Saying {
  const { words } = speech;
  if (!('against' in verdict)) return { state: words[verdict.state], basis: words[verdict.state], distance: '' };
  const less = rowOf(metric).better === 'less';
  if (verdict.against === 'benchmark') return { state: words[verdict.state], ...ofBenchmark(verdict, value, speech) };
  const isSlow = verdict.state === 'behind' && verdict.due !== null;
  return { state: words[isSlow ? 'slow' : verdict.state], ...ofTarget(verdict, value, less, speech) };
}

/** A counter is held against what is due by now; a limit says by how much it is exceeded, or kept. */
function ofTarget({ held, due, ratio }: TargetVerdict, value: Value, less: boolean, { language, words }: Speech) {
  if (due !== null) return { basis: words.due, distance: percent(ratio, language) };
  const line = held.target.value;
  const basis = `${less ? words.limit : words.target} ${plain({ ...value, value: line }, language)}`;
  return { basis, distance: less ? signedPercent(value.value / line - 1, language) : percent(ratio, language) };
}

/** Only the team's own line is named by its value: it is known by it. A duration is told in seconds, all else in per cent. */
function ofBenchmark({ benchmark, distance, relative }: BenchmarkVerdict, value: Value, { language, words }: Speech) {
  const name = words[benchmark.source];
  const basis = benchmark.source === 'team' ? `${name} ${plain({ ...value, value: benchmark.value }, language)}` : name;
  const isTime = benchmark.source === 'team' && value.unit === 'duration';
  const far = isTime || relative === null ? signed({ ...value, value: distance }, language) : signedPercent(relative, language);
  return { basis, distance: far };
}

/** A number with its sign: "+1s", "−29%"; what rounds to nothing is "±0". */
export function signed(amount: Amount, language: Language): string {
  const text = formatValue(amount, language);
  if (!/[1-9]/.test(text)) return `±${text}`;
  return amount.value > 0 ? `+${text}` : text;
}

/** A share of change, in whole per cent. */
export function signedPercent(share: number, language: Language): string {
  return signed({ value: share, unit: 'ratio', step: 0.01 }, language);
}

/** A value held against, as finely as it is worth: a line is typed, not read. */
export function plain(amount: Amount, language: Language): string {
  const fine = amount.unit === 'ratio' ? 0.0001 : Number.isInteger(amount.value) ? 1 : 0.01;
  const text = formatValue({ ...amount, step: fine }, language);
  return amount.unit === 'ratio' ? text.replace(/(\.\d*?)0+%$/, '$1%').replace('.%', '%') : text;
}

function percent(share: number, language: Language): string {
  return formatValue({ value: share, unit: 'ratio', step: 0.01 }, language);
}
