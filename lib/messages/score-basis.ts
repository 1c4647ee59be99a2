import { isCounted } from '@/lib/kpi/counted';
import type { Stretch } from '@/lib/kpi/score/stretch';
import type { Team } from '@/lib/kpi/team/people';
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
 * days begin, minutes after midnight. `wholes`: also its LIVEs as wholes, for where nobody is in the team.
 */
export type BasesAsk = {
  shops: readonly ShopEntry[];
  all: readonly ShopEntry[];
  span: (today: Today) => Stretch;
  cut: number;
  now: number;
  wholes: boolean;
};

const dayMs = 86_400_000;

/** Four whole weeks, wherever in one today lies. */
const weekdaysMs = 35 * dayMs;

/** Reads all that the scores of some shops over some days rest on. Any stretch within them can then be reckoned from it. */
export async function readBases(db: Database, { shops, all, span, cut, now, wholes }: BasesAsk): Promise<Bases> {
  const zoned = await Promise.all(
    shops.map(async (entry) => {
      const { shop, zone } = await shopAndZone(db, entry.shop.key);
      const today = calendarDay(now, zone);
      const { from: first, to: last } = span(today);
      const bounds = (day: string) => dayBounds(day, zone.id, cut);
      const keys = [shop.key, ...all.filter((one) => one.as === shop.key).map((one) => one.shop.key)];
      const [from, to] = [bounds(first).from, bounds(last).to];
      const ask = { shop: shop.key, keys, from: from - dayMs, to: to + dayMs };
      return { shop, today, stretch: { from: first, to: last }, bounds, dayOf: daysOf(zone.id, cut), from, to, ask };
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
    zoned.map(async ({ ask, from, to, ...one }, index): Promise<ShopBasis> => {
      const { key } = one.shop;
      const [facts, targets, cards, manual, rooms] = await Promise.all([
        // A page read the day after a period may still be the last word on it. What is due of a running one follows own weekdays.
        factsSince(db, key, one.stretch.to < one.today.day ? from - dayMs : Math.min(from - dayMs, now - weekdaysMs)),
        targetEdits(db, key),
        readCardRows(db, key),
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
