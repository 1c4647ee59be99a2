import { browser } from 'wxt/browser';
import { type BadgeSettings, defaultBadges, defaultPreferences, type Preferences } from '@/lib/settings/defaults';

/** What the badges follow of the settings. */
export type Choice = BadgeSettings & Pick<Preferences, 'theme' | 'language'>;

/** Reads the settings. The keys are those of the items in `lib/settings/settings.ts`, whose library stays off the page. */
export async function readChoice(): Promise<Choice> {
  const stored = await browser.storage.local.get(['badges', 'preferences']);
  const { theme, language } = { ...defaultPreferences, ...(stored.preferences as Partial<Preferences> | undefined) };
  return { ...defaultBadges, ...(stored.badges as Partial<BadgeSettings> | undefined), theme, language };
}

/** Calls back when the settings changed, and when the database did, until the function it returns is called. */
export function followChoice(on: { settings(): void; database(): void }): () => void {
  const listener = (changes: Record<string, unknown>) => {
    if ('badges' in changes || 'preferences' in changes) on.settings();
    else if ('revision' in changes) on.database();
  };
  browser.storage.local.onChanged.addListener(listener);
  return () => browser.storage.local.onChanged.removeListener(listener);
}

/** From now on this metric has no badge, on any page. */
export async function hideBadge(metric: string): Promise<void> {
  const { show, hidden } = await readChoice();
  await browser.storage.local.set({ badges: { show, hidden: [...new Set([...hidden, metric])] } satisfies BadgeSettings });
}
