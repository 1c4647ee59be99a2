import { z } from 'zod';
import type { TeamFault } from '@/lib/kpi/team/people';
import { longestText } from '@/lib/room/marks';
import { longestName, type ShiftFault, shiftRoles } from '@/lib/room/shifts';
import { epoch, request, roleKey, text } from './request';

// Longer than any name, so that what is wrong with it is an answer.
const name = z.string().max(2 * longestName);
const note = z.string().trim().max(longestText).optional();
const why = z.string().trim().max(300).optional();
const day = z.iso.date();
const held = { id: text, role: roleKey, shop: text, from: day, to: day.optional() };

/** Who is in the team, what they answer for, when they are away and when they are on. A fault is an answer, and then nothing is stored. */
export const teamContract = {
  /** With what somebody answers for from now on, all of it or nothing. */
  putPerson: request<TeamFault | null>()(
    z.strictObject({ id: text, name, note, why, holds: z.array(z.strictObject(held)).max(20).optional() }),
  ),
  /** Forgets somebody; in shifts they are called `shiftsAs` from now on, or as before without it. */
  removePerson: request<TeamFault | null>()(z.strictObject({ id: text, shiftsAs: name.optional() })),
  putHold: request<TeamFault | null>()(z.strictObject({ ...held, person: text, why })),
  removeHold: request<void>()(z.object({ id: text })),
  putLeave: request<TeamFault | null>()(z.strictObject({ id: text, person: text, from: day, to: day, note })),
  removeLeave: request<void>()(z.object({ id: text })),
  /** Reckons what everybody brought in some rooms, where that is not known yet or has changed. */
  reckonRooms: request<void>()(z.object({ rooms: z.array(text).max(50) })),
  /** Puts shifts of any shops at once; answers with what is wrong with each, and stores all of them or none. */
  putShifts: request<(ShiftFault | null)[]>()(
    z.object({
      shifts: z
        .array(
          z.strictObject({ id: text, shop: text, who: name, from: epoch, to: epoch.optional(), note, role: z.enum(shiftRoles).optional() }),
        )
        .max(1000),
    }),
  ),
} as const;
