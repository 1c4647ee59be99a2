import { demoTicks } from '@/lib/room/demo';
import { demoMarks } from '@/lib/room/demo-marks';
import { type Effect, effectOf } from '@/lib/room/effect';
import type { Mark } from '@/lib/room/marks';
import { packTicks, tickId } from '@/lib/store/pack';
import { now } from './given.ts';

/** The demo's marks up to some minutes ago, and the effect of the last one that has one. */
export function marked(ago = 0): { marks: Mark[]; effect: Effect | null } {
  const marks = demoMarks(now).filter((mark) => mark.at <= now - ago * 60_000);
  const judged = marks.findLast((mark) => now - mark.at >= 600_000);
  const ticks = demoTicks(now).filter((tick) => tick.room === judged?.room && tick.row === '-');
  const minutes = [...Map.groupBy(ticks, tickId).values()].map((minute) => packTicks(undefined, minute));
  return { marks, effect: judged ? effectOf(judged, marks, minutes, now) : null };
}
