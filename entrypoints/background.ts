import { browser } from 'wxt/browser';
import { defineBackground } from '#imports';
import { log } from '@/lib/log';
import { syncHosts } from '@/lib/messages/added-hosts';
import { handlers } from '@/lib/messages/handlers';
import { stepBadge } from '@/lib/messages/handlers/badges';
import { keepBeating } from '@/lib/messages/heartbeat';
import { lendSession } from '@/lib/messages/lend-session';
import { followNotifications } from '@/lib/messages/ring';
import { serve } from '@/lib/messages/server';
import { forgetTab, releaseRooms } from '@/lib/messages/tabs';
import { cleanIfDue } from '@/lib/messages/upkeep';
import { watchRooms } from '@/lib/messages/watch-rooms';
import { toggleBadges, togglePanel } from '@/lib/settings/settings';

/** Listeners only, registered at once and without state: the browser stops and starts this at will. */
export default defineBackground(() => {
  serve(handlers);
  keepBeating();
  lendSession();
  watchRooms();
  followNotifications();
  browser.tabs.onRemoved.addListener((tab) => {
    forgetTab(tab).catch((error) => log.warn('A closed tab could not be forgotten', error));
  });
  browser.commands.onCommand.addListener((command) => {
    if (command === 'toggle-panel') togglePanel().catch((error) => log.warn('The panel could not be toggled', error));
    if (command === 'toggle-badges') toggleBadges().catch((error) => log.warn('The badges could not be toggled', error));
    // On a page without ours there is nothing to step through.
    if (command === 'next-badge') stepBadge().catch(() => {});
  });
  const release = () => releaseRooms().catch((error) => log.warn('Rooms could not be released', error));
  const sync = () => syncHosts().catch((error) => log.warn('Added hosts could not be followed', error));
  browser.permissions.onRemoved.addListener(sync);
  browser.runtime.onInstalled.addListener(() => {
    release();
    sync();
  });
  browser.runtime.onStartup.addListener(() => {
    release();
    sync();
    cleanIfDue(Date.now()).catch((error) => log.warn('Old data could not be cleaned up', error));
  });
});
