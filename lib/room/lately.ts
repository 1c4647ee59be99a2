import { type MetricId, metric as rowOf } from '@/lib/metrics/catalog';
import { type Identity, identities } from '@/lib/metrics/identities';
import { quotient } from '@/lib/metrics/span';
import { type Counter, counterFor, counterOf, type Minute } from './counters';
import { dwellOf, dwellSources, telling, watchedIn } from './dwell';
import { fewestEvents } from './funnel';
import { type Growth, growthIn } from './growth';

const minuteMs = 60_000;

/** Over how many minutes a room's last rates can be asked for. */
export const latelySpans = [1, 5, 15] as const;

/**
 * A rate of the last minutes alone, in the metric's base unit; what the page printed leaves it between `low` and `high`. Why there
 * is none: not on the page · not read for so long · not every minute read · the page took something back · too few events were
 * due in so short a time · its digits leave too much open.
 */
export type Late =
  | { value: number; low: number; high: number; currency?: string }
  | { unknown: 'absent' | 'early' | 'gap' | 'restated' | 'few' | 'coarse' };

/** The rates of a room's last `minutes` up to `at`, its newest look (epoch ms). */
export type Lately = { minutes: number; at: number; rates: Partial<Record<MetricId, Late>> };

/** What ads bring is credited to the order's own click, long before: no minute of it is what it cost in that minute. */
const told: readonly MetricId[] = [
  'enter_room_rate',
  'product_show_rate',
  'product_ctr',
  'live_ctr',
  'ctor_sku',
  'ctor',
  'order_rate_sku',
  'follow_rate',
  'show_gpm',
  'aov',
  'gmv_per_hour',
];

/**
 * Each rate of a room's last minutes: the growth of what it counts ÷ the growth of what it counts in. `samples` in time order, from
 * a little before those minutes on; `start`: the room's, epoch ms, where it is known. Null without samples.
 */
export function latelyOf(samples: readonly Minute[], minutes: number, start?: number): Lately | null {
  const at = samples.at(-1)?.at.at(-1);
  if (at === undefined) return null;
  const from = at - minutes * minuteMs;
  const rates: Lately['rates'] = {};
  for (const identity of identities)
    if (told.includes(identity.metric)) rates[identity.metric] = quotientIn(identity, samples, from, at, start);
  for (const source of dwellSources(samples)) {
    const watched = isEarly(source.over, from) ? ('early' as const) : watchedIn(source, from, at);
    rates[source.metric] = typeof watched === 'string' ? { unknown: watched } : dwellLate(source.metric, watched);
  }
  return { minutes, at, rates };
}

function dwellLate(metric: MetricId, watched: Exclude<ReturnType<typeof watchedIn>, string>): Late {
  if (watched.over.high < fewestEvents) return { unknown: 'few' };
  const dwell = dwellOf(metric, watched);
  if (dwell === 'coarse') return { unknown: 'coarse' };
  const { value, low, high } = dwell;
  return { value, low, high };
}

function quotientIn(identity: Identity, samples: readonly Minute[], from: number, at: number, start: number | undefined): Late {
  const of = counterFor(identity.of, samples);
  const by = identity.by === 'hours' ? hoursOf(at, start) : counterFor(identity.by, samples);
  if (!of || !by) return { unknown: 'absent' };
  if (isEarly(of.looks, from) || isEarly(by.looks, from)) return { unknown: 'early' };
  const [grown, base] = [growthIn(of, from, at), identity.by === 'hours' ? exact((at - from) / 3_600_000) : growthIn(by, from, at)];
  if (typeof grown === 'string') return { unknown: grown };
  if (typeof base === 'string') return { unknown: base };
  if (grown.restated || base.restated) return { unknown: 'restated' };
  const due = dueIn(of, by, base.value, samples);
  if (due === null) return { unknown: 'absent' };
  if (due < fewestEvents) return { unknown: 'few' };
  return divided(grown, base, of, identity.factor);
}

function divided(of: Growth, by: Growth, { currency }: Counter, factor = 1): Late {
  const span = quotient({ low: Math.max(0, of.low), high: Math.max(0, of.high) }, by, factor);
  if (!span || by.value <= 0) return { unknown: 'coarse' };
  const value = (of.value / by.value) * factor;
  if (span.high - span.low > 2 * telling * value) return { unknown: span.high === 0 ? 'few' : 'coarse' };
  return { value, ...span, ...(currency && { currency }) };
}

/** How many events so much of the base would have brought at the room's rate so far; of money, orders. Null where nobody can tell. */
function dueIn(of: Counter, by: Counter, base: number, samples: readonly Minute[]): number | null {
  const events = rowOf(of.metric).unit === 'money' ? counterOf('orders', samples) : of;
  const [all, whole] = [events?.looks.at(-1)?.value, by.looks.at(-1)?.value];
  return all === undefined || whole === undefined || whole <= 0 ? null : (all / whole) * base;
}

/** Time on air as a counter, in hours; null where the start is not known. */
function hoursOf(at: number, start: number | undefined): Counter | null {
  if (start === undefined || start >= at) return null;
  const hours = (at - start) / 3_600_000;
  const looks = [start, at].map((moment, index) => ({ at: moment, value: index * hours, low: index * hours, high: index * hours }));
  return { metric: 'gmv_per_hour', derived: false, grain: 1, looks };
}

function exact(value: number): Growth {
  return { value, low: value, high: value, restated: false };
}

function isEarly(looks: Counter['looks'], from: number): boolean {
  return (looks[0]?.at ?? Number.POSITIVE_INFINITY) > from;
}
