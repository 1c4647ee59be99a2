import { type ComponentType, lazy, Suspense, useEffect } from 'react';
import { useItem } from '@/components/hooks/item';
import { useSpeech, useTheme } from '@/components/hooks/speech';
import { WordsProvider } from '@/components/hooks/words';
import type { PanelAddress } from '@/components/panel/address';
import { TipProvider } from '@/components/ui/Tip';
import { wordsFor } from '@/lib/i18n/words';
import type { ScreenId } from '@/lib/settings/defaults';
import { type Preferences, preferences } from '@/lib/settings/settings';
import { useWindowPlace } from './use-window-place';
import '@/components/theme.css';
import '@/components/ui/ui.css';

const ControllerApp = lazy(() => import('./controller/ControllerApp').then(({ ControllerApp }) => ({ default: ControllerApp })));
const HostApp = lazy(() => import('./host/HostApp').then(({ HostApp }) => ({ default: HostApp })));
const WallApp = lazy(() => import('./wall/WallApp').then(({ WallApp }) => ({ default: WallApp })));

export type ScreenProps = { address: PanelAddress; prefs: Preferences };

const apps: Readonly<Record<ScreenId, ComponentType<ScreenProps>>> = { controller: ControllerApp, host: HostApp, wall: WallApp };

/** One of a room's own windows, or the wall of rooms, once the settings are read. */
export function ScreenApp({ address, screen }: { address: PanelAddress; screen: ScreenId }) {
  const prefs = useItem(preferences);
  useWindowPlace(screen);
  return prefs ? <Loaded address={address} screen={screen} prefs={prefs} /> : null;
}

function Loaded({ address, screen, prefs }: ScreenProps & { screen: ScreenId }) {
  const language = useSpeech(prefs);
  // Beside a camera or on a wall: dark unless somebody chose otherwise.
  useTheme(prefs, 'dark');
  useEffect(() => {
    document.title = wordsFor(language).screens.names[screen];
  }, [language, screen]);
  const App = apps[screen];
  return (
    <WordsProvider language={language}>
      <TipProvider>
        <Suspense>
          <App address={address} prefs={prefs} />
        </Suspense>
      </TipProvider>
    </WordsProvider>
  );
}
