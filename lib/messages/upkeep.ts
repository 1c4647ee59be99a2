import { cleanedAt, preferences } from '@/lib/settings/settings';
import { write } from '@/lib/store/deadline';
import { applyRetention } from '@/lib/store/retention';

const day = 86_400_000;

/** A year's first clean-up reads a lot; it is not in anyone's way. */
const patience = 10 * 60_000;

/** Applies the retention rules, at most once a day. `now` in epoch ms. A failed clean-up is tried again at the next save. */
export async function cleanIfDue(now: number): Promise<void> {
  const last = await cleanedAt.getValue();
  // `last` in the future: the clock was set back.
  if (last <= now && now - last < day) return;
  await cleanedAt.setValue(now);
  const { keepDays } = await preferences.getValue();
  try {
    await write('relaxed', (db) => applyRetention(db, { now, last: Math.min(last, now) }, keepDays), patience);
  } catch (error) {
    await cleanedAt.setValue(last);
    throw error;
  }
}
