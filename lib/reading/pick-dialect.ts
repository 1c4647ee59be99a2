import { type DialectCode, numberStyles } from '@/lib/metrics/number-styles';
import type { Dialect } from './dialects/dialect';
import { en } from './dialects/en';
import { knowsLabel, metricForLabel } from './labels';

/** The dialects at hand for a page that declares this language. English is always among them. */
export type DialectSource = {
  known(lang: string): readonly Dialect[];
  /** The page shows labels that these do not know, whatever it declares: gets all there are. */
  missed(): void;
};

/** The number style of a language tag such as "pt" or "zh-Hans-CN". */
export function codeOf(tag: string): DialectCode | undefined {
  const codes = Object.keys(numberStyles) as DialectCode[];
  const base = tag.toLowerCase().split(/[-_]/)[0];
  return codes.find((code) => code.toLowerCase().split('-')[0] === base);
}

/**
 * The dialect of a page: the one that knows most of its texts, else the one of `html lang`, else English.
 * Where a page declares another language and its labels are English, its numbers still follow the language it declares.
 */
export function pickDialect(lang: string, texts: Iterable<string>, dialects: readonly Dialect[]): Dialect {
  const declared = codeOf(lang);
  const known = new Map(dialects.map((dialect) => [dialect, 0]));
  for (const text of texts) {
    for (const dialect of dialects) if (knowsLabel(text, dialect)) known.set(dialect, (known.get(dialect) ?? 0) + 1);
  }
  const most = Math.max(...known.values());
  const best = dialects.filter((dialect) => known.get(dialect) === most);
  const dialect = best.find((it) => it.code === declared) ?? best[0] ?? en;
  return declared && dialect.code === en.code ? { ...dialect, code: declared } : dialect;
}

/** Whether a text looks like a translation key that stands in place of a label. */
export function isRawKey(text: string): boolean {
  return /^[a-z]+(?:_[a-z0-9]+){2,}$/i.test(text);
}

/** Those of a page's texts that are labels here, or translation keys. */
export function labelsAmong(texts: readonly string[], dialects: readonly Dialect[]): string[] {
  return texts.filter((text) => isRawKey(text) || isLabel(text, dialects));
}

/** Whether a page's labels call for more than these dialects: most are in none of them, or one is a translation key. */
export function isForeign(labels: readonly string[], dialects: readonly Dialect[]): boolean {
  const strange = labels.filter((label) => !isLabel(label, dialects));
  return strange.length > labels.length / 2 || strange.some(isRawKey);
}

function isLabel(text: string, dialects: readonly Dialect[]): boolean {
  return dialects.some((dialect) => knowsLabel(text, dialect) || metricForLabel(text, { dialect }) !== undefined);
}
