import { betaShare } from '../../binomial';
import type { Growth, Unknown } from '../../growth';
import type { Evidence, Verdict } from '../alarm';
import { above, type Rule, throughout } from '../rule';
import { eventsIn, lastSale, ordersIn } from '../sales';
import { type AlarmView, grew, shownAt } from '../view';

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

/** No order for so many minutes; over once one came in half of them, whatever the stage is then. */
const noOrder: Rule = {
  id: 'no-order',
  unit: 'minutes',
  limits: { 'warm-up': null, push: 10, hold: 15, close: 15 },
  looser: 'higher',
  roles: ['controller', 'host', 'ads', 'operator', 'lead'],
  judge: (view, limit) => {
    if (view.minute !== null && view.minute < limit) return { say: 'off' };
    const orders = ordersIn(view, limit);
    const entries = grew(view, 'entries', limit);
    if (!isRead(orders) || !isRead(entries)) return { say: 'unknown' };
    const sale = lastSale(view);
    const silent = sale ? (view.at - sale.at) / 60_000 : 0;
    const evidence = { value: Math.max(limit, silent), unit: 'minutes', limit } as const;
    if (orders.low >= 1) {
      const lately = ordersIn(view, limit / 2);
      return isRead(lately) && lately.low >= 1 ? { say: 'clear' } : { say: 'between', evidence: { ...evidence, value: silent } };
    }
    return orders.high >= 1 || entries.low < fewestEntries ? { say: 'unknown' } : { say: 'firing', evidence };
  },
};

/** Viewers at once, against five minutes before. */
const onlineDrop: Rule = {
  id: 'online-drop',
  unit: 'ratio',
  limits: throughout(0.6, null),
  looser: 'higher',
  roles: ['controller', 'host', 'ads', 'lead'],
  judge: (view, limit, held) => {
    const metric = 'live_current_viewers';
    const now = shownAt(view, metric);
    const then = before(held) ?? shownAt(view, metric, span);
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
  judge: (view, limit, held) => {
    const [last, rolling] = spans(view, 'gmv');
    const then = before(held) ?? rolling;
    if (!last || !then) return { say: 'unknown' };
    const evidence = { unit: 'ratio', metric: 'live_gmv_direct', limit, against: then.value } as const;
    return held || isCertain(view, then, 0.5) ? dropVerdict(last, then, evidence) : calmOr(last, then, limit);
  },
};

/** What an entry is worth, in GMV: of five minutes against the five before. */
const valueDrop: Rule = {
  id: 'value-drop',
  unit: 'ratio',
  limits: throughout(0.5, null),
  looser: 'higher',
  roles: ['controller', 'host', 'operator', 'lead'],
  judge: (view, limit, held) => {
    const [gmv, gmvBefore] = spans(view, 'gmv');
    const [entries, entriesBefore] = spans(view, 'entries');
    if (!gmv || !entries || entries.low < fewestEntries) return { say: 'unknown' };
    const now = quotient(gmv, entries);
    const made = before(held);
    if (made) return dropVerdict(now, made, { unit: 'ratio', limit, against: made.value });
    if (!gmvBefore || !entriesBefore || entriesBefore.low < fewestEntries) return { say: 'unknown' };
    const then = quotient(gmvBefore, entriesBefore);
    const share = entries.value / (entries.value + entriesBefore.value);
    if (!isCertain(view, then, share)) return calmOr(now, then, limit);
    return dropVerdict(now, then, { unit: 'ratio', limit, against: then.value });
  },
};

export const dropRules: readonly Rule[] = [noOrder, onlineDrop, gmvDrop, valueDrop];

type Amount = { value: number; low: number; high: number };

function isRead(growth: Growth | Unknown): growth is Growth {
  return typeof growth !== 'string' && !growth.restated;
}

function spans(view: AlarmView, id: 'gmv' | 'entries'): [Growth | null, Growth | null] {
  const read = (growth: Growth | Unknown) => (isRead(growth) ? growth : null);
  return [read(grew(view, id, span)), read(grew(view, id, 2 * span, span))];
}

/** What stood before an alarm that is on: later there is nothing left to fall from. */
function before(held: Evidence | undefined): Amount | null {
  return held?.against === undefined ? null : { value: held.against, low: held.against, high: held.against };
}

/** Whether so few of both spans' orders fall into the last one by more than chance, if it should have `share` of them. */
function isCertain(view: AlarmView, then: Amount, share: number): boolean {
  const [last, earlier] = [eventsIn(view, span), eventsIn(view, 2 * span, span)];
  if (!last || !earlier || then.low <= 0) return false;
  const few = Math.max(0, Math.round(last.high));
  const many = Math.max(0, Math.round(earlier.low));
  return many > 0 && betaShare(1 - share, many, few + 1) <= mostChance;
}

/** A drop as a share of what was before; over once half of what makes it an alarm is made good. */
function dropVerdict(now: Amount, then: Amount, evidence: Omit<Evidence, 'value'>): Verdict {
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
