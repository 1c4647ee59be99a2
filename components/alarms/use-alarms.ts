import { useEffect, useRef } from 'react';
import { useAnswer } from '@/components/hooks/answer';
import { useNow } from '@/components/hooks/clock';
import { useItem } from '@/components/hooks/item';
import { call } from '@/lib/messages/client';
import { type Alarm, isRinging, type LiveStage } from '@/lib/room/alarms/alarm';
import { type Heard, hear, soundOf, type Told } from '@/lib/room/alarms/heard';
import { ruleOf } from '@/lib/room/alarms/rules';
import { type AlarmSettings, defaultAlarms, isFor, isQuiet, settingOf } from '@/lib/room/alarms/settings';
import { alarmSettings, preferences } from '@/lib/settings/settings';
import { beep } from './beep';

export type RoomAlarms = {
  /** What rings for this browser's role, the newest first; and all of the room. */
  ringing: Alarm[];
  all: Alarm[];
  stage: LiveStage | null;
  isSet: boolean;
  quiet: boolean;
  /** Whether the background has answered yet. */
  known: boolean;
};

/** The alarms of a room, followed; null asks nothing. */
export function useAlarms(room: string | null): RoomAlarms {
  const now = useNow(5000);
  const settings = useItem(alarmSettings) ?? defaultAlarms;
  const role = useItem(preferences)?.role ?? null;
  const { value } = useAnswer('alarms', room === null ? null : { room }, { steady: true, occasion: Math.floor(now / 60_000) });
  const all = value?.alarms ?? [];
  const ringing = all.filter((alarm) => isRinging(alarm, now) && isFor(role, settingOf(ruleOf(alarm.rule), settings)));
  return {
    ringing,
    all,
    stage: value?.stage ?? null,
    isSet: value?.isSet ?? false,
    quiet: isQuiet(settings.quiet, now),
    known: value !== undefined,
  };
}

/** One short sound for each alarm that begins to ring in any of some rooms while this is on screen, or again after a rest, unless it is to be quiet. */
export function useAlarmSound(told: readonly Told[], quiet: boolean): void {
  const settings = useItem(alarmSettings);
  const heard = useRef<Heard>(new Map());
  useEffect(() => {
    if (settings === undefined) return;
    const { isNew, ...next } = hear(heard.current, told);
    heard.current = next.heard;
    if (isNew && !quiet && wantsSound(settings)) beep();
  }, [told, quiet, settings]);
}

/** The sound of the one room that a window shows. */
export function useRoomSound({ ringing, known, quiet }: Pick<RoomAlarms, 'ringing' | 'known' | 'quiet'>): void {
  useAlarmSound([{ room: '', sounds: ringing.map(soundOf), known }], quiet);
}

function wantsSound(settings: AlarmSettings | undefined): boolean {
  return settings?.sound ?? false;
}

/** Says of an alarm whether it was of use, and puts it away. */
export function settle(id: string, useful: boolean): void {
  call('settleAlarm', { id, useful }).catch(() => {});
}

/** Lets an alarm rest for so many minutes. */
export function snooze(id: string, minutes: number): void {
  call('settleAlarm', { id, until: Date.now() + minutes * 60_000 }).catch(() => {});
}
