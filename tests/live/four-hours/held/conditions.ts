import type { RuleId } from '@/lib/room/alarms/alarm';
import { plan } from '../../../lab/simulation/planted';
import type { RoomState } from '../../../lab/simulation/totals';
import type { Driven } from '../recording';
import { acts, lines } from '../room';
import { closed, type Truth } from '../truth';

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
/** What is over sooner was not to be told: people look up twice a minute. */
const shortest = 60;

/** When each thing that an alarm is for was so, told from the room itself and from what people did. */
export function conditionsOf(truth: Truth, driven: Driven): Condition[] {
  const second = (at: number) => (at - driven.start) / 1000;
  const room = new Told(truth);
  const roi = { from: second(driven.roiLine.from), to: second(driven.roiLine.to) };
  const value = (at: number) => room.views(at);
  const rules: [RuleId, Holds, Holds?][] = [
    ['no-order', room.noOrder(driven)],
    ['online-drop', (at) => room.hasFewer(at)],
    ['gmv-drop', (at) => room.hasFallen(at, 0.3), (at) => room.isBeyondChance(at)],
    ['value-drop', (at) => room.hasFallen(at, 0.5, value), (at) => room.isBeyondChance(at, value)],
    ['spend', (at) => room.spendsInVain(at)],
    ['stock', (at) => room.pinned(at).stock <= 10],
    ['violation', (at) => room.at(at).violations > room.at(at - 9 * minute).violations],
    ['dwell', room.isShort(closed(driven).map(({ to }) => second(to)))],
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

  /** Entries in the five minutes before. */
  views(second: number): number {
    return this.at(second).views - this.at(second - 5 * minute).views;
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

  /** Whether five minutes brought at most so much GMV of what the five before did, for each of `per`. What was taken back is no sale lost. */
  hasFallen(second: number, most: number, per: (at: number) => number = () => 1): boolean {
    if (second < 10 * minute || this.tookBack(second)) return false;
    const [last, before] = this.spans(second, ({ cents }) => cents);
    const [now, then] = [per(second), per(second - 5 * minute)];
    return before > 0 && now > 0 && last / now <= (most * before) / then;
  }

  /** Whether so few of ten minutes' sales in the last five are less likely than one in ten thousand. */
  isBeyondChance(second: number, per: (at: number) => number = () => 1): boolean {
    const [last, before] = this.spans(second, ({ items }) => items);
    const [now, then] = [per(second), per(second - 5 * minute)];
    return tail(last, last + before, now / (now + then)) <= 1e-4;
  }

  private spans(second: number, of: (totals: RoomState['totals']) => number): [last: number, before: number] {
    const [now, middle, then] = [0, 5, 10].map((ago) => of(this.at(second - ago * minute))) as [number, number, number];
    return [now - middle, middle - then];
  }

  private tookBack(second: number): boolean {
    return second >= plan.restatement * minute && second <= (plan.restatement + 10) * minute + shortest;
  }

  /** Ads have cost more since the last order than an order of the room is worth. */
  spendsInVain(second: number): boolean {
    const now = this.at(second);
    if (second < 10 * minute || now.items < 5) return false;
    let since = second;
    while (since > 0 && this.at(since - 1).items === now.items) since -= 1;
    return now.adCents - this.at(since).adCents >= now.cents / now.items;
  }

  /** The page was seen to print a viewing duration under the team's line for five minutes; for ten while people still come in. */
  isShort(seenAgain: readonly number[]): Holds {
    const line = lines.live_avg_view_duration_per_view;
    let [at, since] = [-1, 0];
    return (second) => {
      for (; at < second; at += 1) {
        const { viewSeconds, views } = this.at(at + 1);
        if (views === 0 || Math.round(viewSeconds / views) >= line) since = at + 1;
      }
      const seen = Math.max(since, ...seenAgain.filter((again) => again <= second));
      return second - seen >= (second < 10 * minute ? 10 : 5) * minute;
    };
  }
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
