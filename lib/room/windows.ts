import { type Counter, counterOf, type Look, type Minute } from './counters';
import { type Growth, gapAfter, growthIn, isReadAcross, type Unknown } from './growth';
import { isNoOrder, orderWorth, type Worth } from './order-worth';

/** How long a window is, minutes; and what is left out at the beginning, when people still come in. */
export const windowMinutes = 10;
const warmUp = 10;

/** Fewer orders than this in both windows together: their difference may be chance. */
export const fewestOrders = 20;

const minuteMs = 60_000;

/** Ten minutes of a room (epoch ms) and what grew in them; null is not known. */
export type TenMinutes = { from: number; to: number } & Record<'gmv' | 'orders' | 'clicks' | 'entries', Growth | null>;

/**
 * The best and the worst ten minutes of a room, by GMV or, where that is not shown, by orders; they do not overlap. `few`: too few
 * orders to make much of it, null where orders are not known. Or why there are none: the count is not shown, the room was too short, or not read for twenty
 * minutes in one go anywhere.
 */
export type Windows =
  | { by: 'gmv' | 'orders'; currency?: string; best: TenMinutes; worst: TenMinutes; few: boolean | null }
  | { why: 'absent' | 'short' | 'gaps' };

/** From a room's samples (in time order) between its start and its end, epoch ms. Only minutes that were read throughout count. */
export function windowsOf(minutes: readonly Minute[], from: number, to: number): Windows {
  const counters = { gmv: counterOf('gmv', minutes), orders: counterOf('orders', minutes) };
  const by = counters.gmv ? 'gmv' : 'orders';
  const counter = counters[by];
  if (!counter) return { why: 'absent' };
  const first = from + warmUp * minuteMs;
  if (to - first < 2 * windowMinutes * minuteMs) return { why: 'short' };
  const found = candidates(counter, first, to);
  const best = found.reduce<Candidate | null>((top, one) => (top && top.growth.value >= one.growth.value ? top : one), null);
  const apart = found.filter((one) => best && Math.abs(one.from - best.from) >= windowMinutes * minuteMs);
  const worst = apart.reduce<Candidate | null>((low, one) => (low && low.growth.value <= one.growth.value ? low : one), null);
  if (!best || !worst) return { why: 'gaps' };
  const all = { ...counters, clicks: counterOf('clicks', minutes), entries: counterOf('entries', minutes) };
  const [top, low] = [tenFrom(best.from, all), tenFrom(worst.from, all)];
  const few = top.orders && low.orders ? top.orders.value + low.orders.value < fewestOrders : null;
  return { by, ...(counter.currency && { currency: counter.currency }), best: top, worst: low, few };
}

type Candidate = { from: number; growth: Growth };

/** Every window that begins at a whole minute and was read throughout, without the page taking something back. */
function candidates(counter: Counter, first: number, to: number): Candidate[] {
  const found: Candidate[] = [];
  for (let from = first; from + windowMinutes * minuteMs <= to; from += minuteMs) {
    const growth = growthIn(counter, from, from + windowMinutes * minuteMs);
    const isSharp = isReadAcross(counter.looks, from) && isReadAcross(counter.looks, from + windowMinutes * minuteMs);
    if (isSharp && typeof growth !== 'string' && !growth.restated) found.push({ from, growth });
  }
  return found;
}

function tenFrom(from: number, counters: Record<'gmv' | 'orders' | 'clicks' | 'entries', Counter | null>): TenMinutes {
  const to = from + windowMinutes * minuteMs;
  const known = (growth: Growth | Unknown) => (typeof growth === 'string' || growth.restated ? null : growth);
  const grown = (id: keyof typeof counters) => known(growthIn(counters[id], from, to));
  return { from, to, gmv: grown('gmv'), orders: grown('orders'), clicks: grown('clicks'), entries: grown('entries') };
}

/** The longest time for sure without an order that was read throughout, epoch ms; null while orders are not shown. */
export function longestSilence(minutes: readonly Minute[]): { from: number; to: number } | null {
  const looks = counterOf('orders', minutes)?.looks ?? [];
  const gmv = counterOf('gmv', minutes);
  const worth = orderWorth(gmv?.looks.at(-1), looks.at(-1));
  let longest: { from: number; to: number } | null = null;
  let since = looks[0];
  for (const [index, look] of looks.entries()) {
    const before = looks[index - 1];
    if (!since || !before) continue;
    if (look.at - before.at >= gapAfter || !isSilent(before, look, gmv, worth)) since = look;
    else if (look.at - since.at > (longest ? longest.to - longest.from : 0)) longest = { from: since.at, to: look.at };
  }
  return longest;
}

/** Whether no order came between two looks: a count in full says so itself, of one in short form GMV does. */
function isSilent(before: Look, look: Look, gmv: Counter | null, worth: Worth | null): boolean {
  if (before.low === before.high && look.low === look.high) return look.value === before.value;
  const growth = growthIn(gmv, before.at, look.at);
  return typeof growth !== 'string' && !growth.restated && worth !== null && isNoOrder(growth.high, worth);
}
