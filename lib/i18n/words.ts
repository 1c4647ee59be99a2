import type { Preferences } from '@/lib/settings/settings';
import { en } from './en';
import { zhCN } from './zh-CN';

export type Language = 'zh-CN' | 'en';

/** Everything the product says, by area. Chinese is written first; English has the same keys. */
export type Words = typeof zhCN;

const all: Record<Language, Words> = { 'zh-CN': zhCN, en };

/** The words of one language. */
export function wordsFor(language: Language): Words {
  return all[language];
}

/** The language to speak: the user's choice, else Chinese where the browser is Chinese. */
export function languageOf(choice: Preferences['language'], browserLanguage: string): Language {
  if (choice !== 'auto') return choice;
  return browserLanguage.toLowerCase().startsWith('zh') ? 'zh-CN' : 'en';
}
