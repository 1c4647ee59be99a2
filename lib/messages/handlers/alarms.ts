import { storage } from '#imports';
import type { Alarm, LiveStage } from '@/lib/room/alarms/alarm';
import { noteEdit } from '@/lib/settings/settings';
import { alarmsOf, settleAlarm as settle } from '@/lib/store/alarms';
import { run, write } from '@/lib/store/deadline';
import { stageKey, stageOf } from '../room-view';
import type { Checked } from '../server';

/** The alarms of a room, newest first, and the stage it is in. */
export async function alarms({ room }: Checked<'alarms'>): Promise<{ alarms: Alarm[]; stage: LiveStage; isSet: boolean }> {
  const [found, stage] = await Promise.all([run('relaxed', (db) => alarmsOf(db, room)), stageOf(room, Date.now())]);
  return { alarms: found.toReversed(), ...stage };
}

/** Keeps what a person said of an alarm. */
export async function settleAlarm(word: Checked<'settleAlarm'>): Promise<void> {
  const said = 'until' in word ? { snoozedUntil: word.until } : { dismissed: { at: Date.now(), useful: word.useful } };
  await write('strict', (db) => settle(db, word.id, said));
  await noteEdit();
}

export async function setStage({ room, stage }: Checked<'setStage'>): Promise<void> {
  if (stage === null) await storage.removeItem(stageKey(room));
  else await storage.setItem(stageKey(room), stage);
  await noteEdit();
}
