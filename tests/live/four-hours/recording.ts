import type { RoomReview } from '@/lib/report/review/review';
import type { Alarm } from '@/lib/room/alarms/alarm';
import type { Cycle } from '@/lib/room/cycles';
import type { Segments } from '@/lib/room/segments';
import type { History } from '@/lib/room/series';
import type { Dump } from '../../browser/extension.ts';
import type { Stall } from '../../lab/pages/stalls.ts';
import type { Shown } from '../../lab/pages/truth.ts';
import type { Seen } from '../../lab/server.ts';
import type { Heard } from './hear.ts';

/** A stretch of time, epoch ms of the browser's clock. */
export type Span = { from: number; to: number };

/** One visit to the page: what it says was on screen while it was open. */
export type Visit = Span & { truth: Shown[]; stalls: Stall[] };

/** A room of four hours: what happened, and what the product kept of it. Moments in epoch ms of the browser's clock. */
export type Driven = {
  /** When the room began, and when the last look at it was over. */
  start: number;
  end: number;
  visits: Visit[];
  asleep: Span;
  /** When people did what they did. */
  handOvers: { at: number; who: string }[];
  nobodyFrom: number;
  coupons: number[];
  roiLine: Span;
  /** When each alarm was stored, by its id. */
  told: Heard[];
  foreign: Seen[];
  errors: string[];
  kept: Kept;
};

/** What the product answers afterwards: its messages, what the review's page says, and its database. */
export type Kept = {
  alarms: Alarm[];
  segments: Segments;
  history: History;
  cycles: Cycle[];
  review: RoomReview;
  reviewText: string;
  dump: Dump;
};
