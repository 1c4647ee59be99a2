import { betaShare } from '../../binomial';
import type { Growth, Unknown } from '../../growth';
import type { Evidence, Verdict } from '../alarm';
import { above, type Rule, throughout } from '../rule';
import { eventsIn, lastSale, ordersIn } from '../sales';
import { type AlarmView, grew, shownAt } from '../view';

/**
 * How many minutes are set against as many before: as few as tell something with the orders a room has. `chance`: a drop as deep may
 * happen by itself, and windows are looked at all through a LIVE; one of a span must be less likely than this. Together they are 1 in
 * 10,000, whichever is picked (Bonferroni): about one false alarm in a hundred hours of an even room.
 */
const spans = [
  { minutes: 5, chance: 7e-5 },
  { minutes: 10, chance: 1e-5 },
  { minutes: 15, chance: 1e-5 },
  { minutes: 30, chance: 1e-5 },
] as const;
const shortest = spans[0].minutes;

/** Below so many viewers a few who leave are a large share. */
const fewestViewers = 20;

/** A silence says something only where people come in. */
const fewestEntries = 20;

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
    const then = before(held) ?? shownAt(view, metric, shortest);
    if (!now || !then) return { say: 'unknown' };
    if (then.low < fewestViewers) return { say: 'off' };
    return dropVerdict(now, then, { unit: 'ratio', metric, limit, against: then.value });
  },
};

/** GMV of some minutes against that of as many before. */
const gmvDrop: Rule = {
  id: 'gmv-drop',
  unit: 'ratio',
  limits: throughout(0.7, null),
  looser: 'higher',
  roles: ['controller', 'host', 'ads', 'lead'],
  judge: (view, limit, held) => {
    const sides = (span: number): Sides => ({ last: lastOf(view, 'gmv', span), before: beforeOf(view, 'gmv', span), share: 0.5 });
    return dropOver(view, sides, { unit: 'ratio', metric: 'live_gmv_direct', limit }, held);
  },
};

/** What an entry is worth, in GMV: of some minutes against as many before. */
const valueDrop: Rule = {
  id: 'value-drop',
  unit: 'ratio',
  limits: throughout(0.5, null),
  looser: 'higher',
  roles: ['controller', 'host', 'operator', 'lead'],
  judge: (view, limit, held) => {
    const sides = (span: number): Sides => {
      const [entries, entriesBefore] = [lastOf(view, 'entries', span), beforeOf(view, 'entries', span)];
      const share = entries && entriesBefore ? entries.value / (entries.value + entriesBefore.value) : 0.5;
      return { last: perEntry(lastOf(view, 'gmv', span), entries), before: perEntry(beforeOf(view, 'gmv', span), entriesBefore), share };
    };
    return dropOver(view, sides, { unit: 'ratio', limit }, held);
  },
};

export const dropRules: readonly Rule[] = [noOrder, onlineDrop, gmvDrop, valueDrop];

type Amount = { value: number; low: number; high: number };

function isRead(growth: Growth | Unknown): growth is Growth {
  return typeof growth !== 'string' && !growth.restated;
}

function lastOf(view: AlarmView, id: 'gmv' | 'entries', span: number): Growth | null {
  const growth = grew(view, id, span);
  return isRead(growth) ? growth : null;
}

function beforeOf(view: AlarmView, id: 'gmv' | 'entries', span: number): Growth | null {
  const growth = grew(view, id, 2 * span, span);
  return isRead(growth) ? growth : null;
}

/** The minutes looked at and as many before, null where not read or too few came in; `share`: what of both the last should have. */
type Sides = { last: Amount | null; before: Amount | null; share: number };

/**
 * A drop over the shortest span in which it is beyond chance; where none is, what the shortest says in which one could be, else whether all of them are calm. An alarm
 * that is on is held against what stood before it, over its own span.
 */
function dropOver(view: AlarmView, sides: (span: number) => Sides, about: Omit<Evidence, 'value'>, held?: Evidence): Verdict {
  const made = before(held);
  if (held && made) {
    const { last } = sides(held.span ?? shortest);
    return last ? dropVerdict(last, made, { ...about, against: made.value, span: held.span ?? shortest }) : { say: 'unknown' };
  }
  let told: Verdict | null = null;
  const calm: Verdict['say'][] = [];
  for (const { minutes: span, chance } of spans) {
    const { last, before: then, share } = sides(span);
    const [few, many] = [eventsIn(view, span), eventsIn(view, 2 * span, span)];
    if (!last || !then || !few || !many) continue;
    const verdict = dropVerdict(last, then, { ...about, against: then.value, span });
    const isSure = then.low > 0 && isBeyondChance(few.high, many.low, share, chance);
    if (isSure && verdict.say === 'firing') return verdict;
    const quiet = calmOr(last, then, about.limit);
    if (isBeyondChance(0, many.low, share, chance)) told ??= isSure ? verdict : quiet;
    calm.push(quiet.say);
  }
  if (told) return told;
  return { say: calm.length > 0 && calm.every((one) => one === 'clear') ? 'clear' : 'unknown' };
}

/** What stood before an alarm that is on: later there is nothing left to fall from. */
function before(held: Evidence | undefined): Amount | null {
  return held?.against === undefined ? null : { value: held.against, low: held.against, high: held.against };
}

/** Whether so few orders in the last of two spans are beyond chance beside so many in the one before, if it should have `share` of both. */
function isBeyondChance(few: number, many: number, share: number, chance: number): boolean {
  const [last, earlier] = [Math.max(0, Math.round(few)), Math.max(0, Math.round(many))];
  return earlier > 0 && betaShare(1 - share, earlier, last + 1) <= chance;
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

/** What an entry brought; null where too few came in to say. */
function perEntry(gmv: Growth | null, entries: Growth | null): Amount | null {
  if (!gmv || !entries || entries.low < fewestEntries) return null;
  return { value: gmv.value / entries.value, low: gmv.low / entries.high, high: gmv.high / entries.low };
}
