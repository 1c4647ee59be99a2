import { betaShare } from '../../binomial';
import type { Growth, Unknown } from '../../growth';
import type { Verdict } from '../alarm';
import { above, type Rule, throughout } from '../rule';
import { type AlarmView, grew, shownAt, sinceRise } from '../view';

/** How many minutes are set against as many before. */
const span = 5;

/** Below so many viewers a few who leave are a large share. */
const fewestViewers = 20;

/** A silence says something only where people come in. */
const fewestEntries = 20;

/**
 * A drop as deep may happen by chance. Windows are looked at all through a LIVE, so a single one must be less likely than this:
 * about one false alarm in a hundred hours of an even room.
 */
const mostChance = 1e-4;

/** No order for so many minutes. */
const noOrder: Rule = {
  id: 'no-order',
  unit: 'minutes',
  limits: { 'warm-up': null, push: 10, hold: 15, close: 15 },
  looser: 'higher',
  roles: ['controller', 'host', 'ads', 'operator', 'lead'],
  judge: (view, limit) => {
    if (view.minute !== null && view.minute < limit) return { say: 'off' };
    const orders = grew(view, 'orders', limit);
    const entries = grew(view, 'entries', limit);
    if (!isRead(orders) || !isRead(entries)) return { say: 'unknown' };
    if (orders.low >= 1) return { say: 'clear' };
    if (orders.high >= 1 || entries.low < fewestEntries) return { say: 'unknown' };
    return { say: 'firing', evidence: { value: Math.max(limit, sinceRise(view, 'orders') ?? 0), unit: 'minutes', limit } };
  },
};

/** Viewers at once, against five minutes before. */
const onlineDrop: Rule = {
  id: 'online-drop',
  unit: 'ratio',
  limits: throughout(0.6, null),
  looser: 'higher',
  roles: ['controller', 'host', 'ads', 'lead'],
  judge: (view, limit) => {
    const metric = 'live_current_viewers';
    const [now, then] = [shownAt(view, metric), shownAt(view, metric, span)];
    if (!now || !then) return { say: 'unknown' };
    if (then.low < fewestViewers) return { say: 'off' };
    return dropVerdict(now, then, { unit: 'ratio', metric, limit, against: then.value });
  },
};

/** GMV of five minutes against that of the five before. */
const gmvDrop: Rule = {
  id: 'gmv-drop',
  unit: 'ratio',
  limits: throughout(0.7, null),
  looser: 'higher',
  roles: ['controller', 'host', 'ads', 'lead'],
  judge: (view, limit) => {
    const [last, before] = spans(view, 'gmv');
    const [orders, ordersBefore] = spans(view, 'orders');
    if (!last || !before || !orders || !ordersBefore) return { say: 'unknown' };
    if (before.low <= 0 || chanceOf(orders, ordersBefore, 0.5) > mostChance) return calmOr(last, before, limit);
    return dropVerdict(last, before, { unit: 'ratio', metric: 'live_gmv_direct', limit, against: before.value });
  },
};

/** What an entry is worth, in GMV: of five minutes against the five before. */
const valueDrop: Rule = {
  id: 'value-drop',
  unit: 'ratio',
  limits: throughout(0.5, null),
  looser: 'higher',
  roles: ['controller', 'host', 'operator', 'lead'],
  judge: (view, limit) => {
    const [gmv, gmvBefore] = spans(view, 'gmv');
    const [entries, entriesBefore] = spans(view, 'entries');
    const [orders, ordersBefore] = spans(view, 'orders');
    if (!gmv || !gmvBefore || !entries || !entriesBefore || !orders || !ordersBefore) return { say: 'unknown' };
    if (entries.low < fewestEntries || entriesBefore.low < fewestEntries) return { say: 'unknown' };
    const [now, then] = [quotient(gmv, entries), quotient(gmvBefore, entriesBefore)];
    const share = entries.value / (entries.value + entriesBefore.value);
    if (then.low <= 0 || chanceOf(orders, ordersBefore, share) > mostChance) return calmOr(now, then, limit);
    return dropVerdict(now, then, { unit: 'ratio', limit, against: then.value });
  },
};

export const dropRules: readonly Rule[] = [noOrder, onlineDrop, gmvDrop, valueDrop];

type Amount = { value: number; low: number; high: number };

function isRead(growth: Growth | Unknown): growth is Growth {
  return typeof growth !== 'string' && !growth.restated;
}

function spans(view: AlarmView, id: 'gmv' | 'orders' | 'entries'): [Growth | null, Growth | null] {
  const read = (growth: Growth | Unknown) => (isRead(growth) ? growth : null);
  return [read(grew(view, id, span)), read(grew(view, id, 2 * span, span))];
}

/** How likely so few of both spans' events fall into the last one by chance, if it should have `share` of them. */
function chanceOf(last: Growth, before: Growth, share: number): number {
  const few = Math.max(0, Math.round(last.high));
  const all = few + Math.max(0, Math.round(before.low));
  return all === few ? 1 : betaShare(1 - share, all - few, few + 1);
}

/** A drop as a share of what was before; over once half of what makes it an alarm is made good. */
function dropVerdict(now: Amount, then: Amount, evidence: Omit<Extract<Verdict, { say: 'firing' }>['evidence'], 'value'>): Verdict {
  const drop = { low: 1 - now.high / then.low, high: 1 - now.low / then.high };
  return above({ ...evidence, value: 1 - now.value / then.value }, evidence.limit / 2, drop);
}

/** Too few events to call a drop; enough to say that there is none. */
function calmOr(now: Amount, then: Amount, limit: number): Verdict {
  return then.high > 0 && 1 - now.low / then.high < limit / 2 ? { say: 'clear' } : { say: 'unknown' };
}

function quotient(of: Growth, by: Growth): Amount {
  return { value: of.value / by.value, low: of.low / by.high, high: of.high / by.low };
}
