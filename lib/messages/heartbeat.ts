import { browser } from 'wxt/browser';
import { log } from '@/lib/log';
import { heartbeatPort } from './heartbeat-port';
import { releaseRooms } from './tabs';

const beatMs = 1000;

/**
 * Sends a beat each second over every heartbeat port. In a hidden tab timers fall to one a minute, port messages do not; and
 * the traffic keeps this worker alive for as long as a room is recorded. Meanwhile the browser may not discard the tab.
 */
export function keepBeating(): void {
  browser.runtime.onConnect.addListener((port) => {
    if (port.name !== heartbeatPort || port.sender?.id !== browser.runtime.id) return;
    const tab = port.sender?.tab?.id;
    const timer = setInterval(() => port.postMessage(Date.now()), beatMs);
    setDiscardable(tab, false);
    port.onDisconnect.addListener(() => {
      clearInterval(timer);
      setDiscardable(tab, true);
      if (tab !== undefined) releaseRooms(tab).catch((error) => log.warn('A room could not be released', error));
    });
  });
}

function setDiscardable(tab: number | undefined, autoDiscardable: boolean): void {
  if (tab === undefined) return;
  // The port of a closed tab disconnects after the tab is gone.
  browser.tabs.update(tab, { autoDiscardable }).catch((error) => log.warn('The tab could not be protected', error));
}
