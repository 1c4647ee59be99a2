import { z } from 'zod';
import { type Action, findingIds, longestFinding, type RoomReview } from '@/lib/report/review/review';
import type { RoomEnd } from '@/lib/room/air';
import { type Alarm, type LiveStage, liveStages } from '@/lib/room/alarms/alarm';
import type { Cycle } from '@/lib/room/cycles';
import type { Effect } from '@/lib/room/effect';
import { longestText, type Mark, markKinds } from '@/lib/room/marks';
import type { Segments } from '@/lib/room/segments';
import { longestName, type Shift, type ShiftFault, shiftRoles } from '@/lib/room/shifts';
import { longestPlan } from '@/lib/room/summary';
import { surfaceSchema } from '@/lib/snapshot/schema';
import { epoch, request, text } from './request';

const shift = {
  id: text,
  shop: text,
  who: z.string().max(2 * longestName),
  from: epoch,
  note: z.string().trim().max(longestText).optional(),
};
const findingText = z.string().trim().min(1).max(longestFinding);

/** What people enter about a room, and what follows from it: marks, who is on air, alarms, the review. */
export const roomContract = {
  marks: request<Mark[]>()(z.object({ room: text })),
  /** Puts a mark, or changes the one with this id. */
  putMark: request<void>()(
    z.object({
      id: text,
      room: text,
      kind: z.enum(markKinds),
      at: epoch,
      text: z.string().trim().max(longestText).optional(),
      product: z.object({ key: text, name: text }).optional(),
    }),
  ),
  /** Takes a mark back; one that is a hand-over's with it. */
  removeMark: request<void>()(z.object({ id: text })),
  /** A key that was pressed on the asking tab's page: sets a mark with this id in the room it shows, or takes the last one back. */
  pressMark: request<void>()(z.strictObject({ id: text, room: text, act: z.enum([...markKinds, 'undo']), at: epoch })),
  /** Before and after a mark, from the samples of one page; null until ten minutes have passed. */
  effect: request<Effect | null>()(z.object({ room: text, surface: surfaceSchema, mark: text })),
  review: request<RoomReview>()(z.object({ room: text })),
  /** Makes one change to what people made of a room's findings. */
  changeReview: request<void>()(
    z.strictObject({
      room: text,
      change: z.union([
        z.strictObject({
          decide: z.strictObject({ id: z.enum(findingIds), says: z.enum(['stands', 'struck']), text: findingText }),
        }),
        z.strictObject({ undecide: z.enum(findingIds) }),
        z.strictObject({ add: z.strictObject({ id: text, text: findingText }) }),
        z.strictObject({ remove: text }),
      ]),
    }),
  ),
  actions: request<Action[]>()(z.object({ shop: text })),
  putAction: request<void>()(
    z.strictObject({
      id: text,
      shop: text,
      room: text,
      text: findingText,
      owner: z.string().trim().max(longestName).optional(),
      due: z.iso.date().optional(),
      made: epoch,
      doneAt: epoch.optional(),
    }),
  ),
  removeAction: request<void>()(z.object({ id: text })),
  /** The alarms of a room, newest first, and the stage it is in: set by hand or detected. */
  alarms: request<{ alarms: Alarm[]; stage: LiveStage; isSet: boolean }>()(z.object({ room: text })),
  /** Puts an alarm away for good, saying whether it was of use; or for a while, until a moment (epoch ms). */
  settleAlarm: request<void>()(z.union([z.strictObject({ id: text, useful: z.boolean() }), z.strictObject({ id: text, until: epoch })])),
  /** The stage a room is in, as a person says; null leaves it to be detected. */
  setStage: request<void>()(z.object({ room: text, stage: z.enum(liveStages).nullable() })),
  /** How long a room is meant to run, whole minutes, as a person said; null where nobody did. */
  plan: request<number | null>()(z.object({ room: text })),
  /** Says so, or leaves it to what is usual; refused for a room of which nothing is stored. */
  setPlan: request<void>()(z.strictObject({ room: text, minutes: z.number().int().positive().max(longestPlan).nullable() })),
  /** What is known of a room's end; null for one that is not stored. */
  roomEnd: request<RoomEnd | null>()(z.object({ room: text })),
  /** A person says that a room which nobody saw end is over, at its last look, or takes that back. False where it cannot be said. */
  sayOver: request<boolean>()(z.strictObject({ room: text, over: z.boolean() })),
  /** The shifts of all roles, and who was host before. */
  shifts: request<{ shifts: Shift[]; names: string[] }>()(z.object({ shop: text, from: epoch, to: epoch })),
  /** What each product brought while it was pinned in a room. */
  cycles: request<Cycle[]>()(z.object({ room: text })),
  /** A room's counts by who was on air. */
  segments: request<Segments>()(z.object({ room: text, role: z.enum(shiftRoles).optional() })),
  /** Answers with what is wrong with a shift, or null once it is stored. */
  putShift: request<ShiftFault | null>()(
    z.object({ ...shift, to: epoch.optional(), role: z.enum(shiftRoles).optional(), why: z.string().trim().max(300).optional() }),
  ),
  /** Ends everybody's shift and begins the next one's. */
  handOver: request<ShiftFault | null>()(z.object({ ...shift, room: text.optional() })),
  /** Ends everybody's shift at a moment, and nobody comes. */
  goOff: request<void>()(z.strictObject({ shop: text, at: epoch })),
  removeShift: request<void>()(z.object({ id: text })),
} as const;
