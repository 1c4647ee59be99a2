import { useCallback, useState } from 'react';
import { type RoomAlarms, useAlarmSound } from '@/components/alarms/use-alarms';
import { useNow } from '@/components/hooks/clock';
import { useItem } from '@/components/hooks/item';
import { soundOf } from '@/lib/room/alarms/heard';
import { defaultAlarms, isQuiet } from '@/lib/room/alarms/settings';
import { alarmSettings } from '@/lib/settings/settings';

/** What rings in a room of the wall, in one text; and whether the background has answered. */
type Ringing = { sounds: string; known: boolean };

/** What a tile says of its room's alarms; null when it goes. */
export type SayAlarms = (room: string, ringing: Ringing | null) => void;

/** One sound for all rooms of a wall: for each alarm that begins to ring in any of them, several at once make one. */
export function useWallSound(): SayAlarms {
  const [rooms, setRooms] = useState<Readonly<Record<string, Ringing>>>({});
  const settings = useItem(alarmSettings) ?? defaultAlarms;
  const now = useNow(5000);
  const say = useCallback<SayAlarms>((room, ringing) => {
    setRooms(({ [room]: _, ...others }) => (ringing ? { ...others, [room]: ringing } : others));
  }, []);
  const told = Object.entries(rooms).map(([room, { sounds, known }]) => ({ room, sounds: sounds.split(' ').filter(Boolean), known }));
  useAlarmSound(told, isQuiet(settings.quiet, now));
  return say;
}

/** A tile's alarms as the wall hears them. */
export function ringingOf({ ringing, known }: RoomAlarms): Ringing {
  return { sounds: ringing.map(soundOf).join(' '), known };
}
