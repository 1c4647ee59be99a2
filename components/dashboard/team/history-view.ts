import type { OwnRole } from '@/lib/kpi/role';
import { type HistoryLine, scoreHistory } from '@/lib/kpi/team/score-history';
import type { Me } from '@/lib/kpi/team/score-rows';
import { pastWindow, type Today } from '@/lib/kpi/window';
import { readBases, teamAt } from '@/lib/messages/score-basis';
import { run } from '@/lib/store/deadline';
import { teamOf } from '@/lib/store/people';
import { shopEntries } from '@/lib/store/shops';

export type HistoryKind = 'week' | 'month';

/** So many periods are shown, the running one among them. */
export const periodsShown = 12;

/** How many periods back each of them is, the oldest first. */
const backs = Array.from({ length: periodsShown }, (_, index) => periodsShown - 1 - index);

/** `pending`: rooms that are still to be reckoned. */
export type HistoryView = { lines: HistoryLine[]; pending: string[]; ownRoles: OwnRole[] };

/** Somebody's scores of the last twelve months or weeks, in the shops they held a role in. */
export function readHistory(
  person: string,
  kind: HistoryKind,
  { cut, me, now }: { cut: number; me: Me; now: number },
): Promise<HistoryView> {
  return run('relaxed', async (db) => {
    const [all, rows] = await Promise.all([shopEntries(db), teamOf(db)]);
    const team = teamAt(rows, all);
    const held = new Set(team.holds.filter((hold) => hold.person === person).map(({ shop }) => shop));
    const shops = all.filter((one) => !one.as && !one.demo && held.has(one.shop.key));
    const span = (today: Today) => ({ from: stretchAt(kind, today, periodsShown - 1).from, to: stretchAt(kind, today, 0).to });
    const ends = (today: Today) => backs.map((back) => stretchAt(kind, today, back).to);
    const { bases, pending } = await readBases(db, { shops, all, span, ends, cut, now, wholes: false });
    const [first] = bases;
    if (!first) return { lines: [], pending, ownRoles: [] };
    const stretches = backs.map((back) => stretchAt(kind, first.today, back));
    return { lines: scoreHistory(team, bases, person, stretches, me, now), pending, ownRoles: [...first.roles] };
  });
}

function stretchAt(kind: HistoryKind, today: Today, back: number) {
  const { from, to } = pastWindow(kind, today, back);
  return { from, to };
}
