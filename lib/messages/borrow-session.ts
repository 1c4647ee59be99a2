import { browser } from 'wxt/browser';
import { call, isOrphaned } from './client';

/** The port over which the background tells what changes in `storage.session`. */
export const sessionPort = 'session';

type Changes = Record<string, { oldValue?: unknown; newValue?: unknown }>;

/** The background may have stopped: asking it again wakes it. Milliseconds. */
const pause = 1000;

/**
 * Firefox gives an extension's page that stands in a frame of a website no more than a content script has, and that is no
 * `storage.session`. Where it is missing, the background's own is put in its place. To be called before anything uses it.
 */
export function borrowSession(): void {
  if (browser.storage.session) return;
  const listeners = new Set<(changes: Changes) => void>();
  const listen = () => {
    if (isOrphaned()) return;
    const port = browser.runtime.connect({ name: sessionPort });
    port.onMessage.addListener((changes) => {
      for (const hear of listeners) hear(changes as Changes);
    });
    port.onDisconnect.addListener(() => setTimeout(listen, pause));
  };
  listen();
  const session = {
    get: (keys: string | string[] | null = null) => call('session', { get: keys }),
    set: (items: Record<string, unknown>) => call('session', { set: items }),
    remove: (keys: string | string[]) => call('session', { remove: keys }),
    onChanged: {
      addListener: (hear: (changes: Changes) => void) => listeners.add(hear),
      removeListener: (hear: (changes: Changes) => void) => listeners.delete(hear),
    },
  };
  Object.assign(browser.storage, { session });
}
