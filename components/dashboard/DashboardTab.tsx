import { useEffect } from 'react';
import { useItem } from '@/components/hooks/item';
import { WordsProvider } from '@/components/hooks/words';
import { languageOf } from '@/lib/i18n/words';
import { dayCut, preferences } from '@/lib/settings/settings';
import { Dashboard } from './Dashboard';
import { useSystemTheme } from './use-system-theme';
import '@/components/theme.css';
import '@/components/ui/ui.css';

/** The dashboard in the language and theme that are set. Nothing is drawn before the settings are known. */
export function DashboardTab() {
  const chosen = useItem(preferences);
  const cut = useItem(dayCut);
  const system = useSystemTheme();
  const language = languageOf(chosen?.language ?? 'auto', navigator.language);
  const theme = !chosen || chosen.theme === 'auto' ? system : chosen.theme;
  useEffect(() => {
    document.documentElement.lang = language;
    document.documentElement.dataset.theme = theme;
  }, [language, theme]);
  if (!chosen || cut === undefined) return null;
  return (
    <WordsProvider language={language}>
      <Dashboard theme={theme} cut={cut} />
    </WordsProvider>
  );
}
