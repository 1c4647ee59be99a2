import { browser } from 'wxt/browser';
import { call, isOrphaned } from '@/lib/messages/client';
import { Dock } from '@/lib/monitor/dock';
import { Monitor } from '@/lib/monitor/monitor';
import { localSpool } from '@/lib/monitor/spool';
import { noticeWords } from '@/lib/monitor/words';
import type { PanelLayout } from '@/lib/settings/defaults';
import { openScriptedPage } from './reader';

/** Counts the observers at work, whoever made them, and tells the page. */
const live = new Set<MutationObserver>();
const Native = globalThis.MutationObserver;
const counted = (observer: MutationObserver, is: boolean) => {
  if (is) live.add(observer);
  else live.delete(observer);
  document.documentElement.dataset.observers = String(live.size);
};
globalThis.MutationObserver = function Counted(callback: MutationCallback) {
  const observer = new Native(callback);
  const observe = observer.observe.bind(observer);
  const disconnect = observer.disconnect.bind(observer);
  observer.observe = (target, options) => {
    counted(observer, true);
    observe(target, options);
  };
  observer.disconnect = () => {
    counted(observer, false);
    disconnect();
  };
  return observer;
} as unknown as typeof MutationObserver;

const layout: PanelLayout = { open: true, collapsed: false, side: 'right', width: 360, mode: 'push' };
const dock = new Dock(
  document,
  {
    frameUrl: browser.runtime.getURL('/panel.html' as never),
    panelAlive: (since) => call('panelAlive', { since }),
    openWindow: () => void call('openWindow', { view: 'panel' }),
  },
  { theme: 'dark', words: noticeWords('en') },
);
const monitor = new Monitor({
  document,
  openPage: openScriptedPage,
  send: (message) => call('publish', message),
  spool: localSpool,
  connect: () => browser.runtime.connect({ name: 'heartbeat' }),
  isOrphaned,
  isOwn: dock.isOwn,
  onPulse: () => dock.mend(),
  onLook: () => {},
  onOrphan: () => dock.orphan(),
});
browser.storage.local.get({ layout: {} }).then((stored) => dock.setLayout({ ...layout, ...(stored.layout as object) }));
browser.storage.onChanged.addListener((changes) => {
  if (changes.layout) dock.setLayout({ ...layout, ...(changes.layout.newValue as object) });
});

document.addEventListener('asked', (event) => {
  const message = JSON.parse((event as CustomEvent<string>).detail);
  browser.runtime.sendMessage(message).then(({ value }) => {
    document.dispatchEvent(new CustomEvent('answered', { detail: JSON.stringify(value) }));
  });
});
document.addEventListener('reread', () => monitor.reread());
