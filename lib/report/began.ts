import type { Began } from '@/lib/benchmark/own';
import { hostsAt, type Shift } from '@/lib/room/shifts';
import { beganAt } from './zone';

/** When a room began in a zone, and who was host at the end of one of its minutes. */
export function beganWith(shifts: readonly Shift[], startedAt: number, minute: number, zone: string): Began {
  const host = hostsAt(shifts, startedAt + (Math.floor(minute) + 1) * 60_000 - 1);
  return { ...beganAt(startedAt, zone), ...(host !== undefined && { host }) };
}
