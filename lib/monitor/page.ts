import { browser } from 'wxt/browser';
import { call, isOrphaned } from '@/lib/messages/client';
import { heartbeatPort } from '@/lib/messages/heartbeat-port';
import { openPage } from '@/lib/reading/open-page';
import { type PanelLayout, type Preferences, panelLayout, preferences } from '@/lib/settings/settings';
import { Dock, type DockStyle } from './dock';
import { Monitor } from './monitor';
import { localSpool } from './spool';
import { themeOf } from './theme';
import { noticeWords } from './words';

/** Everything that happens on a page: reads and records it, and docks the panel beside it. */
export async function runOnPage(document: Document): Promise<void> {
  // Before anything is read: the user may have paused this host.
  const [layout, preferred] = await Promise.all([panelLayout.getValue(), preferences.getValue()]);
  const dock = new Dock(
    document,
    {
      frameUrl: browser.runtime.getURL('/panel.html'),
      panelAlive: (since) => call('panelAlive', { since }),
      // The background knows which tab asks; a page's script does not.
      openWindow: () => void call('openWindow', { tab: 0, view: 'panel' }).catch(() => undefined),
    },
    styleOf(document, preferred),
  );
  const monitor = new Monitor({
    document,
    openPage,
    send: (message) => call('publish', message),
    spool: localSpool,
    connect: () => browser.runtime.connect({ name: heartbeatPort }),
    isOrphaned,
    isOwn: dock.isOwn,
    onPulse: () => dock.mend(),
    onOrphan: () => dock.orphan(),
  });
  const apply = (preferred: Preferences) => {
    monitor.setPaused(preferred.paused.includes(document.location.hostname));
    dock.setStyle(styleOf(document, preferred));
  };
  apply(preferred);
  dock.setLayout(layout);
  preferences.watch(apply);
  panelLayout.watch((layout: PanelLayout) => dock.setLayout(layout));
}

function styleOf(document: Document, { theme, language }: Preferences): DockStyle {
  return { theme: theme === 'auto' ? themeOf(document) : theme, words: noticeWords(language) };
}
