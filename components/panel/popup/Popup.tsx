import { ExportMenu } from '@/components/export/ExportMenu';
import { ExportStatus } from '@/components/export/ExportStatus';
import { shownOrder } from '@/components/export/orders';
import { useExport } from '@/components/export/use-export';
import { useDay } from '@/components/hooks/day';
import { patch } from '@/components/hooks/item';
import type { PageWatch } from '@/components/hooks/page';
import { useWords } from '@/components/hooks/words';
import { useAir } from '@/components/live/use-air';
import { screenIcons } from '@/components/settings/SettingsMenu';
import { Button } from '@/components/ui/Button';
import { TallyMark } from '@/components/ui/TallyMark';
import { call } from '@/lib/messages/client';
import { type ScreenId, screenIds } from '@/lib/settings/defaults';
import { type PanelLayout, type Preferences, panelLayout, preferences } from '@/lib/settings/settings';
import type { PageState } from '@/lib/snapshot/page-state';
import { resume } from '../StateView';
import { LanguageSwitch } from '../TopBar';
import { DemoRoom } from './DemoRoom';
import { PageSummary } from './PageSummary';

/** What this tab is doing, and the few things one does from the toolbar. */
export function Popup({ watch, prefs, layout }: { watch: PageWatch; prefs: Preferences; layout: PanelLayout }) {
  const { popup, common, screens: screenWords } = useWords();
  const { state: page, tab } = watch;
  const day = useDay(page?.shop?.key);
  const { state, run, cancel, dismiss } = useExport();
  const open = (view: 'panel' | 'dashboard' | ScreenId) => call('openWindow', { tab: tab ?? undefined, view }).then(() => window.close());
  const screens = tab !== null && page?.scope.kind === 'room' ? screenIds : (['wall'] as const);
  return (
    <main className="popup">
      <header className="top">
        <TallyMark lit={useAir(page) === 'on'} />
        <h1 className="clip">{page?.shop?.name ?? common.product}</h1>
        <span className="top-tools">
          <LanguageSwitch />
        </span>
      </header>
      <PageSummary page={page} />
      {page && <PageActions page={page} prefs={prefs} layout={layout} />}
      <section className="popup-row">
        {page && tab !== null && (
          <Button small icon="popOut" onClick={() => open('panel')}>
            {popup.panel}
          </Button>
        )}
        <Button small icon="board" onClick={() => open('dashboard')}>
          {popup.dashboard}
        </Button>
        {page && (
          <ExportMenu
            hasRoom={page.scope.kind === 'room'}
            onExport={(kind, format) => run(shownOrder({ page, day }, kind, format))}
            onCopyRow={null}
            primary={false}
          />
        )}
      </section>
      <section className="popup-row" aria-label={screenWords.menu}>
        {screens.map((screen) => (
          <Button key={screen} small icon={screenIcons[screen]} onClick={() => open(screen)}>
            {screenWords.names[screen]}
          </Button>
        ))}
      </section>
      <ExportStatus state={state} onCancel={cancel} onDismiss={dismiss} />
      <DemoRoom />
    </main>
  );
}

function PageActions({ page, prefs, layout }: { page: PageState; prefs: Preferences; layout: PanelLayout }) {
  const { popup } = useWords();
  const { host } = new URL(page.url);
  const paused = prefs.paused.includes(host);
  const toggle = () => (paused ? resume(page) : patch(preferences, { paused: [...prefs.paused, host] }));
  return (
    <section className="popup-row">
      <Button small icon="dock" onClick={() => patch(panelLayout, { open: !layout.open })}>
        {layout.open ? popup.hidePanel : popup.showPanel}
      </Button>
      <Button small icon={paused ? 'play' : 'pause'} onClick={toggle}>
        {paused ? popup.resume : popup.pause}
      </Button>
    </section>
  );
}
