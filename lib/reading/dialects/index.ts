import { type DialectCode, numberStyles } from '@/lib/metrics/number-styles';
import { knowsLabel } from '../labels';
import type { Dialect } from './dialect';
import { en } from './en';
import { zhCN } from './zh-CN';

/** Every language whose labels are known. */
export const dialects: readonly Dialect[] = [en, zhCN];

/** The number style of a language tag such as "pt" or "zh-Hans-CN". */
function codeOf(tag: string): DialectCode | undefined {
  const codes = Object.keys(numberStyles) as DialectCode[];
  const base = tag.toLowerCase().split(/[-_]/)[0];
  return codes.find((code) => code.toLowerCase().split('-')[0] === base);
}

/**
 * The dialect of a page: the one that knows most of its texts, else the one of `html lang`, else English.
 * Numbers follow the page's own language even where its labels are English.
 */
export function pickDialect(lang: string | undefined, texts: Iterable<string>): Dialect {
  const declared = codeOf(lang ?? '');
  const known = new Map(dialects.map((dialect) => [dialect, 0]));
  for (const text of texts) {
    for (const dialect of dialects) if (knowsLabel(text, dialect)) known.set(dialect, (known.get(dialect) ?? 0) + 1);
  }
  const most = Math.max(...known.values());
  const best = dialects.filter((dialect) => known.get(dialect) === most);
  const dialect = best.find((it) => it.code === declared) ?? best[0] ?? en;
  const translated = dialects.some((it) => it.code === declared);
  return declared && !translated ? { ...dialect, code: declared } : dialect;
}
