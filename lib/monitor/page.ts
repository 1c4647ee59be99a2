import { browser } from 'wxt/browser';
import { call, isOrphaned } from '@/lib/messages/client';
import type { Input } from '@/lib/messages/contract';
import { onForgotten } from '@/lib/messages/forgotten';
import { heartbeatPort } from '@/lib/messages/heartbeat-port';
import { type CurrencyOf, currencyOfShop } from '@/lib/reading/shop';
import type { Preferences } from '@/lib/settings/defaults';
import { confirmedCurrency } from '@/lib/snapshot/shop-facts';
import { createDialects } from './dialects';
import { Dock, type DockStyle } from './dock';
import { followMarkKeys } from './mark-keys';
import { Monitor } from './monitor';
import { followSettings, type PageSettings } from './page-settings';
import type { Seen } from './page-state';
import { localSpool } from './spool';
import { createOpenPage } from './taught';
import { themeOf } from './theme';
import { createTools } from './tools';
import { noticeWords } from './words';

/** Everything that happens on a page: reads and records it, and docks the panel beside it. */
export async function runOnPage(document: Document): Promise<void> {
  let apply = (_: PageSettings) => {};
  // Before anything is read: the user may have paused this host.
  const settings = await followSettings((changed) => apply(changed));
  const dock = createDock(document, settings.preferences);
  let { shops } = settings;
  let reread = () => {};
  const dialects = createDialects(
    (lang) => call('dialects', { lang }),
    () => reread(),
  );
  await dialects.ready(document.documentElement.lang);
  const currencyOf: CurrencyOf = (shop) => confirmedCurrency(shop.key, shops) ?? currencyOfShop(shop);
  const tools = createTools(() => reread(), dialects, currencyOf);
  let { taught, markKeys } = settings;
  const markable = followMarkKeys(
    window,
    () => markKeys,
    (pressed) => handOver({ id: crypto.randomUUID(), ...pressed }, dock),
  );
  const looked = (seen: Seen | null) => {
    tools.looked(seen);
    markable(seen);
  };
  const monitor = new Monitor({
    document,
    openPage: createOpenPage(dialects, currencyOf, () => taught),
    send: (message) => call('publish', message),
    spool: localSpool,
    connect: () => browser.runtime.connect({ name: heartbeatPort }),
    isOrphaned,
    isOwn: (node) => dock.isOwn(node) || tools.isOwn(node),
    onPulse: () => dock.mend(),
    onLook: looked,
    onOrphan: () => {
      dock.orphan();
      looked(null);
    },
  });
  reread = () => monitor.reread();
  if (settings.denied) monitor.deny();
  onForgotten((what) => monitor.forget(what));
  let hasBadges = false;
  apply = ({ layout, preferences, badges, shops: known, taught: rules, markKeys: keys }) => {
    markKeys = keys;
    if (JSON.stringify([known, rules]) !== JSON.stringify([shops, taught])) {
      shops = known;
      taught = rules;
      monitor.reread();
    }
    monitor.setPaused(preferences.paused.includes(document.location.hostname));
    dock.setStyle(styleOf(document, preferences));
    dock.setLayout(layout);
    // Their script stops by itself when they are no longer wanted.
    if (badges && !hasBadges) void call('badges', {}).catch(() => {});
    hasBadges = badges;
  };
  apply(settings);
}

/** Hands over what a mark's key is to do. Where that fails, whoever pressed it hears so. */
function handOver(pressed: Input<'pressMark'>, dock: Dock): void {
  call('pressMark', pressed).catch(() => {
    if (!isOrphaned()) dock.unmarked(() => handOver(pressed, dock));
  });
}

function createDock(document: Document, preferences: Preferences): Dock {
  const options = {
    frameUrl: browser.runtime.getURL('/panel.html'),
    panelAlive: (since: number) => call('panelAlive', { since }),
    // The background knows which tab asks; a page's script does not.
    openWindow: () => void call('openWindow', { view: 'panel' }).catch(() => undefined),
  };
  return new Dock(document, options, styleOf(document, preferences));
}

function styleOf(document: Document, { theme, language }: Preferences): DockStyle {
  return { theme: theme === 'auto' ? themeOf(document) : theme, words: noticeWords(language) };
}
