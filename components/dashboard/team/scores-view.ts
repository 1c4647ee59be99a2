import { isCounted } from '@/lib/kpi/counted';
import type { OwnRole } from '@/lib/kpi/role';
import type { Stretch } from '@/lib/kpi/score/stretch';
import type { Team } from '@/lib/kpi/team/people';
import { type Me, type ScoreRow, type ShopBasis, scoreRows, stretchOf } from '@/lib/kpi/team/score-rows';
import { wholeOf } from '@/lib/kpi/team/whole-rooms';
import { shopAndZone } from '@/lib/messages/handlers/day';
import { calendarDay, dayBounds } from '@/lib/report/zone';
import { isOwnMoney, type ShopEntry } from '@/lib/snapshot/shop-facts';
import { readCardRows } from '@/lib/store/card-rows';
import { contributionsOf } from '@/lib/store/contributions';
import type { Database } from '@/lib/store/db';
import { run } from '@/lib/store/deadline';
import { factsSince, manualHistory } from '@/lib/store/manual';
import { teamOf } from '@/lib/store/people';
import { roomsStartedIn } from '@/lib/store/rooms';
import { shopEntries } from '@/lib/store/shops';
import { targetEdits } from '@/lib/store/targets';

/** Which days: a day, week or month so many steps back from the running one. */
export type Period = { kind: 'day' | 'week' | 'month'; back: number };

/** What is asked for: whose day begins when (minutes after midnight), of one shop or of all. */
export type ScoresAsk = { period: Period; shop?: string; cut: number; me: Me; now: number };

/** The lines of the table; `pending`: rooms that are still to be reckoned; `stretch`: the days of the first shop. */
export type ScoresView = {
  rows: ScoreRow[];
  pending: string[];
  team: Team;
  shops: ShopEntry[];
  stretch: Stretch | null;
  known: boolean;
  ownRoles: OwnRole[];
};

const dayMs = 86_400_000;

/** The scores of everybody, in every shop they hold a role in. */
export function readScores({ period, shop, cut, me, now }: ScoresAsk): Promise<ScoresView> {
  return run('relaxed', async (db) => {
    const [entries, rows] = await Promise.all([shopEntries(db), teamOf(db)]);
    const shops = entries.filter((one) => !one.as && !one.demo && (shop === undefined || one.shop.key === shop));
    const team = { ...rows, holds: rows.holds.map((hold) => ({ ...hold, shop: shopOf(entries, hold.shop) })) };
    const found = await readBases(db, shops, entries, period, { cut, now, isAlone: team.people.length === 0 });
    return {
      rows: scoreRows(team, found.bases, me, now),
      pending: found.pending,
      team,
      shops,
      stretch: found.bases[0]?.stretch ?? null,
      known: shops.length > 0,
      ownRoles: [...(found.bases[0]?.roles ?? [])],
    };
  });
}

/** The key a shop is counted under. */
function shopOf(entries: readonly ShopEntry[], key: string): string {
  return entries.find(({ shop }) => shop.key === key)?.as ?? key;
}

type How = { cut: number; now: number; isAlone: boolean };

/** What the scores of some shops rest on. */
export async function readBases(
  db: Database,
  shops: readonly ShopEntry[],
  entries: readonly ShopEntry[],
  period: Period,
  { cut, now, isAlone }: How,
): Promise<{ bases: ShopBasis[]; pending: string[] }> {
  const zoned = await Promise.all(
    shops.map(async (entry) => {
      const { shop, zone } = await shopAndZone(db, entry.shop.key);
      const today = calendarDay(now, zone);
      const stretch = stretchOf(period.kind, period.back, today);
      const bounds = (day: string) => dayBounds(day, zone.id, cut);
      const keys = [shop.key, ...entries.filter((one) => one.as === shop.key).map((one) => one.shop.key)];
      return {
        shop,
        today,
        stretch,
        bounds,
        ask: { shop: shop.key, keys, from: bounds(stretch.from).from - dayMs, to: bounds(stretch.to).to },
      };
    }),
  );
  const parts = await contributionsOf(
    db,
    zoned.map(({ ask }) => ask),
    now,
  );
  const bases = await Promise.all(
    zoned.map(async ({ ask, ...one }, index): Promise<ShopBasis> => {
      const key = one.shop.key;
      const [facts, targets, cards, manual, rooms] = await Promise.all([
        // A page read the day after a period may still be the last word on it.
        factsSince(db, key, ask.from),
        targetEdits(db, key),
        readCardRows(db, key),
        manualHistory(db, key),
        isAlone ? roomsStartedIn(db, key, ask.from + dayMs, ask.to) : [],
      ]);
      const { sets, stages, trials, kpis, roles } = cards;
      return {
        ...{ ...one, targets, sets, stages, trials, kpis, roles, manual },
        facts: facts.filter((fact) => isCounted(fact) && isOwnMoney(fact, one.shop)),
        rooms: parts[index]?.rows ?? [],
        shifts: parts[index]?.shifts ?? [],
        whole: rooms.filter((room) => !room.demo).map(wholeOf),
      };
    }),
  );
  return { bases, pending: parts.flatMap(({ pending }) => pending) };
}
