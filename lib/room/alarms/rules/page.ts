import { below, type Rule, throughout } from '../rule';
import { firstSince, hasMetric, shownAt } from '../view';
import { dwell } from './dwell';

/** The pinned product is running out. */
const stock: Rule = {
  id: 'stock',
  unit: 'count',
  limits: throughout(10),
  looser: 'lower',
  roles: ['controller', 'host', 'operator', 'lead'],
  judge: ({ rows }, limit) => {
    const pinned = rows.filter((row) => row.kind === 'product' && row.pinned);
    const [row] = pinned;
    // Two at once were read in the middle of a change.
    if (!row || pinned.length > 1) return { say: pinned.length > 1 ? 'unknown' : 'off' };
    const left = row.values.available_stock;
    if (!left || left.doubt) return { say: left ? 'unknown' : 'off' };
    const half = left.step <= 1 ? 0 : left.step / 2;
    const evidence = { value: left.value, unit: 'count' as const, metric: 'available_stock' as const, limit, name: row.name };
    // At the limit it rings too: "ten left" is what was asked for.
    return below({ ...evidence, limit: limit + 1 }, limit * 1.5 + 1, { low: left.value - half, high: left.value + half });
  },
};

/** A violation is news for so long, minutes; a little less than until its alarm is judged, so that only a further one counts there. */
const newsFor = 9;

/** The page counts a violation more than a while ago. No page that was seen shows this number: it has to be taught. */
const violation: Rule = {
  id: 'violation',
  unit: 'count',
  limits: throughout(1),
  looser: 'higher',
  roles: ['controller', 'host', 'operator', 'lead'],
  judge: (view, limit) => {
    const metric = 'live_violations';
    if (!hasMetric(view, metric)) return { say: 'off' };
    const [now, then] = [shownAt(view, metric), firstSince(view, metric, newsFor)];
    if (!now || !then) return { say: 'unknown' };
    const more = now.low - then.high;
    const evidence = { value: now.value, unit: 'count' as const, metric, limit, against: then.value, over: more / limit } as const;
    return more >= limit ? { say: 'firing', evidence } : { say: 'clear' };
  },
};

export const pageRules: readonly Rule[] = [stock, violation, dwell];
