import type { RuleId } from '@/lib/room/alarms/alarm';
import { plan } from '../../../lab/simulation/planted';
import type { RoomState } from '../../../lab/simulation/totals';
import type { Driven } from '../recording';
import { acts, lines } from '../room';
import { closed, type Truth, unseen } from '../truth';

/**
 * Something that an alarm is for, seconds of the room. `certain`: when it was so beyond chance, from which on it has to be told;
 * absent where it never was, and an alarm is neither owed nor wrong.
 */
export type Condition = { rule: RuleId; from: number; to: number; certain?: number };

type Holds = (second: number) => boolean;

const minute = 60;
const length = plan.lasts * minute;
/** Short of so many people neither a silence nor a drop says anything. */
const few = 20;
/** The spans a drop is looked for in, and how unlikely it must be by chance in each: 1 in 10,000 together. */
const spans = [
  { minutes: 5, chance: 7e-5 },
  { minutes: 10, chance: 1e-5 },
  { minutes: 15, chance: 1e-5 },
  { minutes: 30, chance: 1e-5 },
];
/** What is over sooner was not to be told: people look up twice a minute. */
const shortest = 60;

/** When each thing that an alarm is for was so, told from the room itself and from what people did. */
export function conditionsOf(truth: Truth, driven: Driven): Condition[] {
  const second = (at: number) => (at - driven.start) / 1000;
  const room = new Told(truth);
  const roi = { from: second(driven.roiLine.from), to: second(driven.roiLine.to) };
  const value = (at: number, span: number) => room.views(at, span);
  const blind = unseen(driven).map(({ from, to }) => ({ from: second(from), to: second(to) }));
  const rules: [RuleId, Holds, Holds?][] = [
    ['no-order', room.noOrder(driven)],
    ['online-drop', (at) => room.hasFewer(at)],
    ['gmv-drop', (at) => room.hasFallen(at, 0.3), (at) => room.hasFallen(at, 0.3, () => 1, blind)],
    ['value-drop', (at) => room.hasFallen(at, 0.5, value), (at) => room.hasFallen(at, 0.5, value, blind)],
    ['spend', (at) => room.spendsInVain(at, acts.opened * minute)],
    ['stock', (at) => room.pinned(at).stock <= 10],
    ['violation', (at) => room.at(at).violations > room.at(at - 9 * minute).violations],
    ['dwell', (at) => room.isShort(at), (at) => room.isShortForSure(at, blind)],
    ['roi', (at) => at >= 10 * minute && at >= roi.from && at < roi.to],
  ];
  return [...rules.flatMap(([rule, holds, certain]) => stretches(rule, holds, certain)), ...ofPeople(driven, second)];
}

/** A page that nobody read, a room with nobody on air, a review that nobody filled in. A computer that sleeps tells nobody. */
function ofPeople(driven: Driven, second: (at: number) => number): Condition[] {
  const { handOvers, nobodyFrom } = driven;
  const shut = closed(driven).map(({ from, to }): Condition => {
    const since = second(from) + 2 * minute;
    return { rule: 'stale', from: since, to: second(to), certain: since };
  });
  const back = handOvers.find(({ at }) => at > nobodyFrom)?.at ?? nobodyFrom;
  const nobody = (from: number, to: number): Condition => ({ rule: 'no-host', from, to, certain: from });
  const unfilled = length + acts.unfilled * minute;
  return [
    ...shut,
    // Nobody was entered at first either, in a shop that keeps a roster.
    nobody(5 * minute, second(handOvers[0]?.at ?? 0)),
    nobody(second(nobodyFrom) + 5 * minute, second(back)),
    { rule: 'unfilled', from: unfilled, to: Number.POSITIVE_INFINITY, certain: unfilled },
  ];
}

/** The stretches in which something holds; in some of them it is certain later, or never. */
function stretches(rule: RuleId, holds: Holds, isCertain: Holds = () => true): Condition[] {
  const found: Condition[] = [];
  for (let second = 0; second < length; second += 1) {
    if (!holds(second)) continue;
    const before = found.at(-1);
    const last: Condition = before?.to === second ? before : { rule, from: second, to: second };
    if (last !== before) found.push(last);
    last.to = second + 1;
    if (last.certain === undefined && isCertain(second)) last.certain = second;
  }
  return found.map(({ certain, ...one }) => (certain === undefined || one.to - certain < shortest ? one : { ...one, certain }));
}

/** What the room says of itself, second by second; nothing of the product's own arithmetic is in it. */
class Told {
  constructor(private readonly truth: Truth) {}

  private state(second: number): RoomState {
    return this.truth.states[Math.min(Math.max(0, second), length)] as RoomState;
  }

  at(second: number) {
    return this.state(second).totals;
  }

  pinned(second: number) {
    const { products, pinned } = this.state(second);
    return products[pinned] as (typeof products)[number];
  }

  /** Entries in so many seconds before. */
  views(second: number, span: number): number {
    return this.at(second).views - this.at(second - span).views;
  }

  /** No order for fifteen minutes, or for ten in the ten after a coupon, while people come in. */
  noOrder({ start, coupons }: Driven): Holds {
    const pushes = coupons.map((at) => (at - start) / 1000);
    return (second) => {
      const limit = (pushes.some((at) => second >= at && second < at + 10 * minute) ? 10 : 15) * minute;
      const [now, then] = [this.at(second), this.at(second - limit)];
      return second >= limit && now.items === then.items && now.views - then.views >= few;
    };
  }

  hasFewer(second: number): boolean {
    const [now, then] = [this.at(second).currentViewers, this.at(second - 5 * minute).currentViewers];
    return second >= 10 * minute && then >= few && now <= 0.4 * then;
  }

  /**
   * Whether 5, 10, 15 or 30 minutes brought at most so much GMV of what as many before did, for each of `per`. What was taken back is no
   * sale lost. With `blind`, whether it was so beyond chance in minutes that all were seen.
   */
  hasFallen(second: number, most: number, per: (at: number, span: number) => number = () => 1, blind?: readonly Blind[]): boolean {
    return spans.some(({ minutes, chance }) => {
      const span = minutes * minute;
      const from = second - 2 * span;
      if (second < 10 * minute || from < 0 || this.tookBack(second, 2 * span + (blind ? shortest : 0))) return false;
      const [last, before] = this.halves(second, span, ({ cents }) => cents);
      const [now, then] = [per(second, span), per(second - span, span)];
      if (before <= 0 || now <= 0 || last / now > (most * before) / then) return false;
      if (!blind) return true;
      const isSeen = from >= acts.opened * minute && !blind.some((one) => one.from < second && one.to > from);
      const [few, many] = this.orders(second, span);
      return isSeen && many > 0 && tail(few, few + many, now / (now + then)) <= chance;
    });
  }

  /** The orders of both halves, as few in the last and as many before as the page leaves open: above 999 it prints them to the ten. */
  private orders(second: number, span: number): [few: number, many: number] {
    const [few, many] = this.halves(second, span, ({ items }) => items);
    const open = this.at(second).items < 1000 ? 0 : 10;
    return [few + open, Math.max(0, many - open)];
  }

  private halves(second: number, span: number, of: (totals: RoomState['totals']) => number): [last: number, before: number] {
    const [now, middle, then] = [0, span, 2 * span].map((ago) => of(this.at(second - ago))) as [number, number, number];
    return [now - middle, middle - then];
  }

  /** Whether the page took something back in so many seconds before. */
  private tookBack(second: number, within: number): boolean {
    return second >= plan.restatement * minute && second <= plan.restatement * minute + within;
  }

  /**
   * Ads have cost more since the last order than an order of the room is worth; while it has few, more than one is said to be worth, and
   * before the first since somebody looked.
   */
  spendsInVain(second: number, opened: number): boolean {
    const now = this.at(second);
    let since = second;
    while (since > opened && this.at(since - 1).items === now.items) since -= 1;
    const spent = now.adCents - this.at(since).adCents;
    if (now.items < 5) return spent >= (second < 10 * minute ? 2 : 1) * acts.order * 100;
    return second >= 10 * minute && spent >= now.cents / now.items;
  }

  /** People who came in five, ten, fifteen or thirty minutes stayed for less than the team's line; for longer while they still come in. */
  isShort(second: number): boolean {
    const line = lines.live_avg_view_duration_per_view;
    const least = second < 10 * minute ? 10 : 5;
    return [1, 2, 3, 6].some((times) => {
      const then = second - times * least * minute;
      if (then < 0) return false;
      const [now, before] = [this.at(second), this.at(then)];
      return now.views > before.views && now.viewSeconds - before.viewSeconds < line * (now.views - before.views);
    });
  }

  /**
   * The same beyond chance and beyond what the page rounds: it prints the average to the second and views to three digits. Nobody looked
   * before it was opened.
   */
  isShortForSure(second: number, blind: readonly Blind[]): boolean {
    const line = lines.live_avg_view_duration_per_view;
    const least = second < 10 * minute ? 10 : 5;
    return [1, 2, 3, 6].some((times) => {
      const then = second - times * least * minute;
      if (then < acts.opened * minute || blind.some((one) => one.from < second && one.to > then)) return false;
      const [now, before] = [printed(this.at(second)), printed(this.at(then))];
      const fewest = now.views - now.half - before.views - before.half;
      if (fewest <= 0) return false;
      const most = (now.average + 0.5) * (now.views + now.half) - (before.average - 0.5) * (before.views - before.half);
      return (most / fewest) * (1 + 4 / Math.sqrt(fewest)) < line;
    });
  }
}

type Blind = { from: number; to: number };

/** What the page prints of how long people stay, and of how many views; the latter lies within `half`. */
function printed({ viewSeconds, views }: RoomState['totals']): { average: number; views: number; half: number } {
  const step = views < 1000 ? 0 : 10 ** (Math.floor(Math.log10(views)) - 2);
  return {
    average: Math.round(viewSeconds / Math.max(1, views)),
    views: step > 0 ? Math.round(views / step) * step : views,
    half: step / 2,
  };
}

/** How likely at most `most` of so many events fall to a span that should have `share` of them: the tail of the binomial law. */
function tail(most: number, all: number, share: number): number {
  let [term, sum] = [(1 - share) ** all, 0];
  for (let k = 0; k <= most; k += 1) {
    sum += term;
    term *= ((all - k) / (k + 1)) * (share / (1 - share));
  }
  return sum;
}
