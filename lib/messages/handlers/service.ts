import { type ServiceStanding, serviceStanding } from '@/lib/kpi/service-line';
import { run } from '@/lib/store/deadline';
import { factsSince } from '@/lib/store/manual';
import type { Checked } from '../server';
import { shopAndZone } from './day';

/** So far back a reading is looked for that the newest one is held against, ms. */
const lookedBack = 14 * 86_400_000;

/** Where a shop's answers to buyers stand; null while nothing calls for a word. */
export function service({ shop: key }: Checked<'service'>): Promise<ServiceStanding | null> {
  return run('relaxed', async (db) => {
    const now = Date.now();
    const [{ shop }, facts] = await Promise.all([shopAndZone(db, key), factsSince(db, key, now - lookedBack)]);
    return serviceStanding(facts, shop.region, now);
  });
}
