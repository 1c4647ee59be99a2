import { browser } from 'wxt/browser';
import type { TaughtRule } from '@/lib/reading/taught/rule';
import { type MarkKeys, usualKeys } from '@/lib/room/mark-keys';
import { type BadgeSettings, defaultLayout, defaultPreferences, type PanelLayout, type Preferences } from '@/lib/settings/defaults';
import type { KnownShops } from '@/lib/snapshot/shop-facts';

/** The settings that a page's script follows. `denied`: the browser refuses its storage, and these are the defaults. */
export type PageSettings = {
  layout: PanelLayout;
  preferences: Preferences;
  shops: KnownShops;
  badges: boolean;
  taught: readonly TaughtRule[];
  markKeys: MarkKeys;
  denied?: true;
};

/** Keys in `storage.local` of the items in `lib/settings`, whose library would be a tenth of this script. */
const keys = ['panel', 'preferences', 'knownShops', 'badges', 'taught', 'markKeys'];

/** Reads the settings, and reads them again whenever one of them changes. The background migrates them, not every page. */
export async function followSettings(apply: (settings: PageSettings) => void): Promise<PageSettings> {
  browser.storage.local.onChanged.addListener((changes) => {
    if (keys.some((key) => key in changes)) readSettings().then(apply, () => {});
  });
  const none = {
    layout: defaultLayout,
    preferences: defaultPreferences,
    shops: {},
    badges: false,
    taught: [],
    markKeys: usualKeys,
    denied: true,
  } as const;
  return readSettings().catch(() => none);
}

async function readSettings(): Promise<PageSettings> {
  const stored = await browser.storage.local.get(keys);
  return {
    layout: { ...defaultLayout, ...(stored.panel as Partial<PanelLayout> | undefined) },
    preferences: { ...defaultPreferences, ...(stored.preferences as Partial<Preferences> | undefined) },
    shops: (stored.knownShops as KnownShops | undefined) ?? {},
    badges: ((stored.badges as BadgeSettings | undefined)?.show ?? 'off') !== 'off',
    taught: (stored.taught as TaughtRule[] | undefined) ?? [],
    markKeys: (stored.markKeys as MarkKeys | undefined) ?? usualKeys,
  };
}
