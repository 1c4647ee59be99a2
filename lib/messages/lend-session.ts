import { browser } from 'wxt/browser';
import { sessionPort } from './borrow-session';

/** Tells our own pages that have no `storage.session` (see borrow-session.ts) what changes there. Never a website's script. */
export function lendSession(): void {
  browser.runtime.onConnect.addListener((port) => {
    if (port.name !== sessionPort || !port.sender?.url?.startsWith(browser.runtime.getURL('/'))) return;
    const tell = (changes: object) => port.postMessage(changes);
    browser.storage.session.onChanged.addListener(tell);
    port.onDisconnect.addListener(() => browser.storage.session.onChanged.removeListener(tell));
  });
}
