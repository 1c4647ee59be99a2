import { useItem } from '@/components/hooks/item';
import type { PageWatch } from '@/components/hooks/page';
import { useSpeech, useTheme } from '@/components/hooks/speech';
import { WordsProvider } from '@/components/hooks/words';
import { TipProvider } from '@/components/ui/Tip';
import { type PanelLayout, type Preferences, panelLayout, preferences } from '@/lib/settings/settings';
import { Popup } from './Popup';
import { useActiveTab } from './use-active-tab';
import '@/components/theme.css';
import '@/components/ui/ui.css';
import '../panel.css';
import './popup.css';

/** The toolbar popup, once the settings are read. */
export function PopupApp() {
  const watch = useActiveTab();
  const prefs = useItem(preferences);
  const layout = useItem(panelLayout);
  return prefs && layout ? <Loaded watch={watch} prefs={prefs} layout={layout} /> : null;
}

function Loaded({ watch, prefs, layout }: { watch: PageWatch; prefs: Preferences; layout: PanelLayout }) {
  const language = useSpeech(prefs);
  useTheme(prefs, undefined);
  return (
    <WordsProvider language={language}>
      <TipProvider>
        <Popup watch={watch} prefs={prefs} layout={layout} />
      </TipProvider>
    </WordsProvider>
  );
}
