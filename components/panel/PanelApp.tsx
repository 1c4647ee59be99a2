import { patch, useItem } from '@/components/hooks/item';
import { askLater } from '@/components/hooks/later';
import { type PageWatch, usePage } from '@/components/hooks/page';
import { useSpeech, useTheme } from '@/components/hooks/speech';
import { WordsProvider } from '@/components/hooks/words';
import { TipProvider } from '@/components/ui/Tip';
import { type PanelLayout, type Preferences, panelLayout, preferences } from '@/lib/settings/settings';
import type { PanelAddress } from './address';
import { Panel } from './Panel';
import { Rail } from './Rail';
import '@/components/theme.css';
import '@/components/ui/ui.css';
import { usePanelData } from './use-panel-data';
import { useShopView } from './use-shop-view';
import './panel.css';

/** The panel of one tab: says hello, waits for the settings, then follows the page. */
export function PanelApp({ address }: { address: PanelAddress }) {
  const watch = usePage(address);
  const prefs = useItem(preferences);
  const layout = useItem(panelLayout);
  if (!prefs || !layout) return null;
  return <Loaded address={address} watch={watch} prefs={prefs} layout={layout} />;
}

type LoadedProps = { address: PanelAddress; watch: PageWatch; prefs: Preferences; layout: PanelLayout };

function Loaded({ address, watch, prefs, layout }: LoadedProps) {
  const language = useSpeech(prefs);
  useTheme(prefs, watch.state?.theme);
  const later = useItem(askLater) ?? true;
  const view = useShopView(watch.state, watch.tab);
  const data = usePanelData(view, prefs);
  return (
    <WordsProvider language={language}>
      <TipProvider>
        {address.docked && layout.collapsed ? (
          <Rail view={view} {...data} side={layout.side} onExpand={() => patch(panelLayout, { collapsed: false })} />
        ) : (
          <Panel
            address={address}
            watch={watch}
            view={view}
            prefs={prefs}
            layout={layout}
            data={data}
            later={later}
            onLater={() => askLater.setValue(true)}
          />
        )}
      </TipProvider>
    </WordsProvider>
  );
}
