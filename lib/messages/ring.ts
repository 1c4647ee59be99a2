import { browser } from 'wxt/browser';
import { languageOf, wordsFor } from '@/lib/i18n/words';
import { log } from '@/lib/log';
import { type Alarm, roomOfAlarm } from '@/lib/room/alarms/alarm';
import { ruleOf } from '@/lib/room/alarms/rules';
import { type AlarmSettings, isFor, isQuiet, settingOf } from '@/lib/room/alarms/settings';
import { preferences } from '@/lib/settings/settings';
import { alarmText } from './alarm-text';
import { tabsOn } from './tabs';

/**
 * Tells the browser of new alarms, if the user wants that, it is not a quiet hour, and they are for the role of this browser.
 * The sound is the panel's: nothing here can make one.
 */
export async function ring(alarms: readonly Alarm[], settings: AlarmSettings, now: number): Promise<void> {
  if (!settings.notify || isQuiet(settings.quiet, now)) return;
  if (!(await browser.permissions.contains({ permissions: ['notifications'] }))) return;
  const { role, language: choice } = await preferences.getValue();
  const language = languageOf(choice, browser.i18n.getUILanguage());
  const words = wordsFor(language);
  for (const { id, rule, evidence } of alarms) {
    if (!isFor(role, settingOf(ruleOf(rule), settings))) continue;
    const title = alarmText(rule, evidence, words.alarms, language);
    const options = { type: 'basic', iconUrl: browser.runtime.getURL('/icon/128.png'), title, message: words.alarms.advice[rule] } as const;
    await browser.notifications.create(id, options).catch((error) => log.warn('A notification could not be shown', error));
  }
}

/**
 * A press on a notification leads to its room: to the tab that shows it, else to its review. Heard where notifications are allowed,
 * also from the moment they are: until then the browser has no such thing to listen to.
 */
export function followNotifications(): void {
  const listen = () => browser.notifications?.onClicked.addListener(follow);
  listen();
  browser.permissions.onAdded.addListener(listen);
}

/** One function, so that listening again changes nothing. */
function follow(id: string): void {
  showRoom(roomOfAlarm(id)).catch((error) => log.warn('The room could not be shown', error));
  browser.notifications.clear(id).catch(() => {});
}

async function showRoom(room: string): Promise<void> {
  const [shown] = await tabsOn(room);
  const tab = shown && (await browser.tabs.get(shown.tab).catch(() => null));
  if (tab?.id === undefined) {
    await browser.tabs.create({ url: browser.runtime.getURL(`/dashboard.html#/rooms/${encodeURIComponent(room)}/review`) });
    return;
  }
  await browser.tabs.update(tab.id, { active: true });
  if (tab.windowId !== undefined) await browser.windows.update(tab.windowId, { focused: true });
}
