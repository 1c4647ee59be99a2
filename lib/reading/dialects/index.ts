import { codeOf } from '../pick-dialect';
import { de } from './de';
import type { Dialect, Labels } from './dialect';
import { en } from './en';
import { es } from './es';
import { fr } from './fr';
import { id } from './id';
import { it } from './it';
import { ja } from './ja';
import { ms } from './ms';
import { ptBR } from './pt-BR';
import { rawKeys } from './raw-keys';
import { th } from './th';
import { vi } from './vi';
import { zhCN } from './zh-CN';

/** Every language whose labels are known. A page's script must not import this: it asks the background for what it needs. */
export const dialects: readonly Dialect[] = [en, zhCN, id, th, vi, ms, es, ptBR, ja, de, fr, it];

const keys: Labels = Object.fromEntries(Object.entries(rawKeys).map(([metric, text]) => [metric, text?.replaceAll(' ', '|')]));

/** What a page that declares this language is read by, with raw translation keys: English and its own, or all where we do not know it. */
export function dialectsFor(lang: string): readonly Dialect[] {
  const code = codeOf(lang);
  return dialects.filter((it) => it === en || code === undefined || it.code === code).map(withKeys);
}

/** Keys are the same in every language, so they stand in no dialect's file. A page meets them like labels of its own. */
function withKeys(dialect: Dialect): Dialect {
  return { ...dialect, keys: { ...keys } };
}
