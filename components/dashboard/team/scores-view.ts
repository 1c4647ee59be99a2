import type { OwnRole } from '@/lib/kpi/role';
import type { Stretch } from '@/lib/kpi/score/stretch';
import type { Team } from '@/lib/kpi/team/people';
import { type Me, type ScoreRow, scoreRows } from '@/lib/kpi/team/score-rows';
import { pastWindow, type Today } from '@/lib/kpi/window';
import { readBases, teamAt } from '@/lib/messages/score-basis';
import type { ShopEntry } from '@/lib/snapshot/shop-facts';
import { run } from '@/lib/store/deadline';
import { teamOf } from '@/lib/store/people';
import { shopEntries } from '@/lib/store/shops';

/** Which days: a day, week or month so many steps back from the running one. */
export type Period = { kind: 'day' | 'week' | 'month'; back: number };

/** What is asked for: whose day begins when (minutes after midnight), of one shop or of all; `only`: of one person alone. */
export type ScoresAsk = { period: Period; shop?: string; only?: string; cut: number; me: Me; now: number };

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

/** The scores of everybody, in every shop they hold a role in. */
export function readScores({ period, shop, only, cut, me, now }: ScoresAsk): Promise<ScoresView> {
  return run('relaxed', async (db) => {
    const [all, rows] = await Promise.all([shopEntries(db), teamOf(db)]);
    const shops = all.filter((one) => !one.as && !one.demo && (shop === undefined || one.shop.key === shop));
    const team = teamAt(rows, all);
    const span = (today: Today) => pastWindow(period.kind, today, period.back);
    const { bases, pending } = await readBases(db, { shops, all, span, cut, now, wholes: team.people.length === 0 });
    const shown = only === undefined ? team : { ...team, holds: team.holds.filter(({ person }) => person === only) };
    return {
      rows: scoreRows(shown, bases, me, now),
      pending,
      team,
      shops,
      stretch: bases[0]?.stretch ?? null,
      known: shops.length > 0,
      ownRoles: [...(bases[0]?.roles ?? [])],
    };
  });
}
