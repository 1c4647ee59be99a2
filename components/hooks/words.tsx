import { createContext, type ReactNode, useContext } from 'react';
import { type Language, type Words, wordsFor } from '@/lib/i18n/words';

const Speech = createContext<{ language: Language; words: Words }>({ language: 'zh-CN', words: wordsFor('zh-CN') });

/** What everything inside speaks. */
export function WordsProvider({ language, children }: { language: Language; children: ReactNode }) {
  return <Speech value={{ language, words: wordsFor(language) }}>{children}</Speech>;
}

/** The words of the chosen language. */
export function useWords(): Words {
  return useContext(Speech).words;
}

/** The chosen language, for `lib/format`. */
export function useLanguage(): Language {
  return useContext(Speech).language;
}
