import { useCallback, useState } from 'react';
import { type RoomAlarms, useAlarmSound } from '@/components/alarms/use-alarms';
import { useNow } from '@/components/hooks/clock';
import { useItem } from '@/components/hooks/item';
import { defaultAlarms, isQuiet } from '@/lib/room/alarms/settings';
import { alarmSettings } from '@/lib/settings/settings';

/** What rings in a room of the wall, as its ids; undefined while the background has not answered. */
type Heard = { ids: string; known: boolean };

/** What a tile says of its room's alarms; null when it goes. */
export type SayAlarms = (room: string, heard: Heard | null) => void;

/** One sound for all rooms of a wall: for each alarm that begins to ring in any of them, several at once make one. */
export function useWallSound(rooms: readonly string[]): SayAlarms {
  const [heard, setHeard] = useState<Readonly<Record<string, Heard>>>({});
  const settings = useItem(alarmSettings) ?? defaultAlarms;
  const now = useNow(5000);
  const say = useCallback<SayAlarms>((room, told) => {
    setHeard(({ [room]: _, ...others }) => (told ? { ...others, [room]: told } : others));
  }, []);
  const ringing = Object.values(heard).flatMap(({ ids }) => (ids === '' ? [] : ids.split(' ').map((id) => ({ id }))));
  useAlarmSound({ ringing, quiet: isQuiet(settings.quiet, now), known: rooms.every((room) => heard[room]?.known) });
  return say;
}

/** A tile's alarms as the wall hears them. */
export function heardOf({ ringing, known }: RoomAlarms): Heard {
  return { ids: ringing.map(({ id }) => id).join(' '), known };
}
