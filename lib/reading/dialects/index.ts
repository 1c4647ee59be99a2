import { codeOf } from '../pick-dialect';
import { de } from './de';
import type { Dialect } from './dialect';
import { en } from './en';
import { es } from './es';
import { fr } from './fr';
import { id } from './id';
import { it } from './it';
import { ja } from './ja';
import { ms } from './ms';
import { ptBR } from './pt-BR';
import { th } from './th';
import { vi } from './vi';
import { zhCN } from './zh-CN';

/** Every language whose labels are known. A page's script must not import this: it asks the background for what it needs. */
export const dialects: readonly Dialect[] = [en, zhCN, id, th, vi, ms, es, ptBR, ja, de, fr, it];

/** What a page needs besides English, which it has: the dialect of the language it declares, or all while it declares none that we know. */
export function dialectsFor(lang: string): readonly Dialect[] {
  const code = codeOf(lang);
  return dialects.filter((it) => it !== en && (code === undefined || it.code === code));
}
