import type { Minute } from '@/lib/room/counters';
import { effectOf } from '@/lib/room/effect';
import type { Mark } from '@/lib/room/marks';
import type { MarkEffect } from './review';

/** Every mark of a room whose ten minutes are over at `now` (epoch ms), with what was before and after it. */
export function effectsOf(marks: readonly Mark[], minutes: readonly Minute[], now: number): MarkEffect[] {
  return marks.flatMap((mark) => {
    const effect = effectOf(mark, marks, minutes, now);
    return effect ? [{ mark, effect }] : [];
  });
}
