import { type Browser, browser } from 'wxt/browser';
import { log } from '@/lib/log';

/** The port a page opens while it records a room. */
export const heartbeatPort = 'heartbeat';

const beatMs = 1000;

/**
 * Sends a beat each second over every heartbeat port. In a hidden tab timers fall to one a minute, port messages do not; and
 * the traffic keeps this worker alive for as long as a room is recorded. Meanwhile the browser may not discard the tab.
 */
export function keepBeating(): void {
  browser.runtime.onConnect.addListener((port) => {
    if (port.name !== heartbeatPort || port.sender?.id !== browser.runtime.id) return;
    const timer = setInterval(() => port.postMessage(Date.now()), beatMs);
    setDiscardable(port, false);
    port.onDisconnect.addListener(() => {
      clearInterval(timer);
      setDiscardable(port, true);
    });
  });
}

function setDiscardable(port: Browser.runtime.Port, autoDiscardable: boolean): void {
  const tab = port.sender?.tab?.id;
  if (tab === undefined) return;
  // The port of a closed tab disconnects after the tab is gone.
  browser.tabs.update(tab, { autoDiscardable }).catch((error) => log.warn('The tab could not be protected', error));
}
