import { browser } from 'wxt/browser';
import { addedHosts } from '@/lib/settings/taught';

/** Ids of the scripts that run on hosts the user added; the manifest's own have none. */
const prefix = 'added ';
const script = 'content-scripts/page.js';

/** The match pattern of one host, for scripts and for permissions. */
export function patternOf(host: string): string {
  return `https://${host}/*`;
}

/** Lets our script run on exactly the hosts that the user added and still allows. Browsers forget it at an update. */
export async function syncHosts(): Promise<void> {
  const wanted = await addedHosts.getValue();
  const allowed: string[] = [];
  for (const host of wanted) if (await browser.permissions.contains({ origins: [patternOf(host)] })) allowed.push(host);
  const registered = (await browser.scripting.getRegisteredContentScripts()).map(({ id }) => id).filter((id) => id.startsWith(prefix));
  const gone = registered.filter((id) => !allowed.includes(id.slice(prefix.length)));
  if (gone.length > 0) await browser.scripting.unregisterContentScripts({ ids: gone });
  const fresh = allowed.filter((host) => !registered.includes(prefix + host));
  if (fresh.length === 0) return;
  await browser.scripting.registerContentScripts(
    fresh.map((host) => ({
      id: prefix + host,
      matches: [patternOf(host)],
      js: [script],
      runAt: 'document_idle',
      persistAcrossSessions: true,
    })),
  );
}

/** Adds a host the user has just allowed, or takes one away and gives its permission back. */
export async function changeHosts(host: string, present: boolean): Promise<void> {
  const others = (await addedHosts.getValue()).filter((one) => one !== host);
  if (present && !(await browser.permissions.contains({ origins: [patternOf(host)] }))) throw new Error('refused');
  await addedHosts.setValue(present ? [...others, host].sort() : others);
  await syncHosts();
  if (!present) await browser.permissions.remove({ origins: [patternOf(host)] });
}
