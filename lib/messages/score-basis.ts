import { isCounted } from '@/lib/kpi/counted';
import type { Stretch } from '@/lib/kpi/score/stretch';
import type { Hold, Team } from '@/lib/kpi/team/people';
import type { ShopBasis } from '@/lib/kpi/team/score-rows';
import { wholeOf } from '@/lib/kpi/team/whole-rooms';
import type { Today } from '@/lib/kpi/window';
import { calendarDay, dayAt, dayBounds } from '@/lib/report/zone';
import { gmvKinds } from '@/lib/settings/settings';
import { isOwnMoney, type ShopEntry } from '@/lib/snapshot/shop-facts';
import { readCardRows } from '@/lib/store/card-rows';
import { contributionsOf } from '@/lib/store/contributions';
import type { Database } from '@/lib/store/db';
import { factsSince, manualHistory } from '@/lib/store/manual';
import { roomsStartedIn } from '@/lib/store/rooms';
import { targetEdits } from '@/lib/store/targets';
import { shopAndZone } from './handlers/day';

/** What the scores of some shops rest on, and the rooms that are still to be reckoned. */
export type Bases = { bases: ShopBasis[]; pending: string[] };

/**
 * `shops`: of which; `all`: every shop, for those that are counted under another; `span`: the days by a shop's today. `cut`: when
 * days begin, minutes after midnight. `wholes`: also its LIVEs as wholes, for where nobody is in the team. `ends`: the last days of
 * stretches within the span that will be reckoned from it; without it that of the span alone.
 */
export type BasesAsk = {
  shops: readonly ShopEntry[];
  all: readonly ShopEntry[];
  span: (today: Today) => Stretch;
  ends?: (today: Today) => string[];
  cut: number;
  now: number;
  wholes: boolean;
};

const dayMs = 86_400_000;

/** Four whole weeks, wherever in one today lies. */
const weekdaysMs = 35 * dayMs;

/** Reads all that the scores of some shops over some days rest on. Any stretch within them can then be reckoned from it. */
export async function readBases(db: Database, { shops, all, span, ends, cut, now, wholes }: BasesAsk): Promise<Bases> {
  const zoned = await Promise.all(
    shops.map(async (entry) => {
      const { shop, zone } = await shopAndZone(db, entry.shop.key);
      const today = calendarDay(now, zone);
      const { from: first, to: last } = span(today);
      const bounds = (day: string) => dayBounds(day, zone.id, cut);
      const keys = [shop.key, ...all.filter((one) => one.as === shop.key).map((one) => one.shop.key)];
      const [from, to] = [bounds(first).from, bounds(last).to];
      const ask = { shop: shop.key, keys, from: from - dayMs, to: to + dayMs };
      const stretch = { from: first, to: last };
      const cards = await readCardRows(db, shop.key);
      const over = endsIn(cards.holds, { stretch, today }, ends?.(today) ?? [last]);
      const ended = over.map((day) => dayBounds(day, zone.id).to);
      return { shop, today, stretch, bounds, dayOf: daysOf(zone.id, cut), from, to, ask, ended, cards };
    }),
  );
  // Not awaited by itself: a live query would not see what is read after it.
  const [parts, kinds] = await Promise.all([
    contributionsOf(
      db,
      zoned.map(({ ask }) => ask),
      now,
    ),
    gmvKinds.getValue(),
  ]);
  const bases = await Promise.all(
    zoned.map(async ({ ask, from, to, ended, cards, ...one }, index): Promise<ShopBasis> => {
      const { key } = one.shop;
      const [facts, targets, manual, rooms] = await Promise.all([
        // A page read the day after a period may still be the last word on it. What its days have of it follows own weekdays.
        factsSince(db, key, Math.min(from, now) - weekdaysMs, ended),
        targetEdits(db, key),
        manualHistory(db, key),
        wholes ? roomsStartedIn(db, key, from, to) : [],
      ]);
      const { sets, stages, trials, kpis, roles, splits, leaves } = cards;
      return {
        ...{ ...one, targets, sets, stages, trials, kpis, roles, manual, splits, leaves, gmv: kinds[key] },
        facts: facts.filter((fact) => isCounted(fact) && isOwnMoney(fact, one.shop)),
        rooms: parts[index]?.rows ?? [],
        shifts: parts[index]?.shifts ?? [],
        whole: rooms.filter((room) => !room.demo).map(wholeOf),
      };
    }),
  );
  return { bases, pending: parts.flatMap(({ pending }) => pending) };
}

/** The days that are over on which a stretch ends: those asked for, and where somebody's role did. */
function endsIn(holds: readonly Hold[], { stretch, today }: Pick<ShopBasis, 'stretch' | 'today'>, asked: readonly string[]): string[] {
  const ends = [...asked, ...holds.flatMap(({ to }) => to ?? [])];
  return [...new Set(ends)].filter((day) => stretch.from <= day && day <= stretch.to && day < today.day);
}

/** Which day of a shop a moment is on. Remembered: calendars are slow. */
function daysOf(zone: string, cut: number): (at: number) => string {
  const days = new Map<number, string>();
  return (at) => {
    const known = days.get(at) ?? dayAt(at, zone, cut).day;
    days.set(at, known);
    return known;
  };
}

/** Tells of a shop under which it is counted: another, or itself. */
export function countedAs(all: readonly ShopEntry[]): (key: string) => string {
  return (key) => all.find(({ shop }) => shop.key === key)?.as ?? key;
}

/** A team whose roles are in the shops that theirs are counted under. */
export function teamAt(team: Team, all: readonly ShopEntry[]): Team {
  const shopOf = countedAs(all);
  return { ...team, holds: team.holds.map((hold) => ({ ...hold, shop: shopOf(hold.shop) })) };
}
