import { useEffect, useLayoutEffect } from 'react';
import { browser } from 'wxt/browser';
import { type Language, languageOf } from '@/lib/i18n/words';
import type { Preferences } from '@/lib/settings/settings';

/** The language to speak, also told to the document (for fonts, hyphens and screen readers). */
export function useSpeech(prefs: Preferences): Language {
  const language = languageOf(prefs.language, browser.i18n.getUILanguage());
  useEffect(() => {
    document.documentElement.lang = language;
  }, [language]);
  return language;
}

/** Light or dark: the user's choice, else the page's, else the system's. Told to the document. */
export function useTheme(prefs: Preferences, page: 'light' | 'dark' | undefined): void {
  const theme = prefs.theme === 'auto' ? (page ?? (matchMedia('(prefers-color-scheme: dark)').matches ? 'dark' : 'light')) : prefs.theme;
  // Before the effects of what is inside: a canvas is drawn in the colours that come.
  useLayoutEffect(() => {
    document.documentElement.dataset.theme = theme;
  }, [theme]);
}
