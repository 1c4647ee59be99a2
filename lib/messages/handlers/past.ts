import { publishedBenchmark } from '@/lib/benchmark/published';
import { calendarDay } from '@/lib/report/zone';
import { run } from '@/lib/store/deadline';
import { readPast } from '@/lib/store/past';
import type { Checked } from '../server';
import type { PastAnswer } from '../target-contract';
import { shopAndZone } from './day';

const none = { source: 'published', absent: 'none-published' } as const;

/** What a target of one metric can be held against. */
export function past({ shop: key, metric, currency, veryLow, ...kpi }: Checked<'past'>): Promise<PastAnswer> {
  return run('relaxed', async (db) => {
    const { shop, zone } = await shopAndZone(db, key);
    const today = calendarDay(Date.now(), zone);
    const past = await readPast(db, key, today, kpi, metric);
    // What somebody published of a part says nothing about what is worked out of it.
    const published =
      kpi.formula === undefined ? publishedBenchmark(metric, shop.region, { currency: currency ?? past.currency, veryLow }) : none;
    return { past, published, today };
  });
}
