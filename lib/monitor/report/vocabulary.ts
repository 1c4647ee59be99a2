import { currencyOf } from '@/lib/metrics/currencies';
import { parseNumber } from '@/lib/metrics/numbers';
import type { Dialect } from '@/lib/reading/dialects/dialect';
import { parseSession } from '@/lib/reading/header';
import { knowsLabel, labelKey, metricForLabel } from '@/lib/reading/labels';
import { parseDay } from '@/lib/reading/parse-day';

/** What a text is to a reader: a label or another word of TikTok's own, a number, or nobody's business. */
export type Sort = 'label' | 'number' | 'other';

/** No label and no number is longer. */
const longest = 80;
/** A text may be drawn in pieces: so many levels above a piece its whole is looked for. */
const levels = 4;

const units = ['money', 'count', 'ratio', 'multiple', 'duration', 'score', 'rank'] as const;

/** Tells the texts of a page in these dialects apart. */
export function createVocabulary(dialects: readonly Dialect[]): (node: Text) => Sort {
  const known = new Map<string, Sort>();
  const phrases = new Set(dialects.flatMap(phrasesOf).map(labelKey));

  function sortOf(text: string): Sort {
    const sort = known.get(text) ?? (isLabel(text) ? 'label' : isNumber(text) ? 'number' : 'other');
    known.set(text, sort);
    return sort;
  }

  function isLabel(text: string): boolean {
    if (phrases.has(labelKey(text)) || (text.length <= 4 && currencyOf(text) !== undefined)) return true;
    return dialects.some((dialect) => knowsLabel(text, dialect) || metricForLabel(text, { dialect }) !== undefined);
  }

  function isNumber(text: string): boolean {
    if (parseDay(text) || parseSession(text, Date.now())) return true;
    return dialects.some(({ code }) => units.some((unit) => isReadable(parseNumber(text, { dialect: code, unit }))));
  }

  return (node) => {
    const own = sortOf(node.data.trim());
    let whole = node.parentElement;
    for (let level = 0; own === 'other' && whole && level < levels; level += 1, whole = whole.parentElement) {
      const text = whole.textContent?.trim() ?? '';
      if (text.length > longest) break;
      const sort = sortOf(text);
      if (sort !== 'other') return sort;
    }
    return own;
  };
}

function phrasesOf({ presets, ended, stale, signedOut, failed, placeholders }: Dialect): string[] {
  return [...Object.values(presets).flat(), ...ended, ...stale, ...signedOut, ...failed, ...placeholders];
}

function isReadable(parsed: ReturnType<typeof parseNumber>): boolean {
  return !('unreadable' in parsed) || parsed.unreadable === 'placeholder' || parsed.unreadable === 'ambiguous';
}
