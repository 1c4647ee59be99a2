import { type TrialNews, trialNews } from '@/lib/kpi/score/trial';
import { calendarDay } from '@/lib/report/zone';
import { run } from '@/lib/store/deadline';
import { trialsOf } from '@/lib/store/trials';
import { shopAndZone } from './handlers/day';

/** What of a shop's trials is to be looked at today; null where nothing is. */
export function readTrialNews(shop: string): Promise<TrialNews | null> {
  return run('relaxed', async (db) => {
    const [{ zone }, { trials, feedback }] = await Promise.all([shopAndZone(db, shop), trialsOf(db, shop)]);
    return trialNews(trials, feedback, calendarDay(Date.now(), zone).day);
  });
}
