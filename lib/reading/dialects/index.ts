import { codeOf } from '../pick-dialect';
import type { Dialect } from './dialect';
import { en } from './en';
import { zhCN } from './zh-CN';

/** Every language whose labels are known. A page's script must not import this: it asks the background for what it needs. */
export const dialects: readonly Dialect[] = [en, zhCN];

/** What a page needs besides English, which it has: the dialect of the language it declares, or all while it declares none that we know. */
export function dialectsFor(lang: string): readonly Dialect[] {
  const code = codeOf(lang);
  return dialects.filter((it) => it !== en && (code === undefined || it.code === code));
}
