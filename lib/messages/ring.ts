import { browser } from 'wxt/browser';
import { languageOf, wordsFor } from '@/lib/i18n/words';
import { log } from '@/lib/log';
import type { Alarm } from '@/lib/room/alarms/alarm';
import { ruleOf } from '@/lib/room/alarms/rules';
import { type AlarmSettings, isFor, isQuiet, settingOf } from '@/lib/room/alarms/settings';
import { preferences } from '@/lib/settings/settings';
import { alarmText } from './alarm-text';

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
