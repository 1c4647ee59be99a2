import { useEffect, useLayoutEffect } from 'react';
import { useItem } from '@/components/hooks/item';
import { WordsProvider } from '@/components/hooks/words';
import { languageOf } from '@/lib/i18n/words';
import { dayCut, preferences } from '@/lib/settings/settings';
import { Dashboard } from './Dashboard';
import { fitToSheet, leaveSheet, scaleToSheet } from './sheet';
import { usePrinting } from './use-printing';
import { useSystemTheme } from './use-system-theme';
import '@/components/theme.css';
import '@/components/ui/ui.css';
import './paper.css';

/** The dashboard in the language and theme that are set. Nothing is drawn before the settings are known. */
export function DashboardTab() {
  const chosen = useItem(preferences);
  const cut = useItem(dayCut);
  const system = useSystemTheme();
  const language = languageOf(chosen?.language ?? 'auto', navigator.language);
  const isPrinting = usePrinting();
  const theme = isPrinting ? 'paper' : !chosen || chosen.theme === 'auto' ? system : chosen.theme;
  // Before the effects of what is inside: canvases are drawn in the colours and the size that are set here.
  useLayoutEffect(() => {
    document.documentElement.lang = language;
    document.documentElement.dataset.theme = theme;
    if (theme === 'paper') fitToSheet();
  }, [language, theme]);
  useEffect(() => {
    if (theme !== 'paper') return;
    scaleToSheet();
    return leaveSheet;
  }, [theme]);
  if (!chosen || cut === undefined) return null;
  return (
    <WordsProvider language={language}>
      <Dashboard theme={theme} cut={cut} />
    </WordsProvider>
  );
}
