import type { PayAssignment, SchemeVersion } from '@/lib/kpi/pay/assign';
import { type FxRate, nearDays } from '@/lib/kpi/pay/fx';
import { type Month, monthDays, nextMonth } from '@/lib/kpi/pay/month';
import type { Team } from '@/lib/kpi/team/people';
import { addDays } from '@/lib/kpi/window';
import { readMonth, type TeamMonth } from '@/lib/messages/pay-month';
import { monthRecords, type PersonMonth } from '@/lib/messages/pay-record';
import { run } from '@/lib/store/deadline';
import { ratesInForce, ratesOf } from '@/lib/store/fx';
import { knownMonths } from '@/lib/store/pay-months';
import { schemesOf } from '@/lib/store/pay-schemes';
import { teamOf } from '@/lib/store/people';

/** A month that people are paid by, on this computer's calendar: each shop's own days count. */
export function thisMonth(now: number): Month {
  const date = new Date(now);
  return new Date(now - date.getTimezoneOffset() * 60_000).toISOString().slice(0, 7);
}

/** A month of everybody or of one person. `cut`: when days begin, minutes after midnight. */
export function readTeamMonth(month: Month, cut: number, only?: string): Promise<TeamMonth> {
  return run('relaxed', (db) => readMonth(db, month, { cut, now: Date.now(), ...(only !== undefined && { only }) }));
}

/** How far back months can be chosen without anything stored for them. */
const usualMonths = 12;

/** The months to choose from, the newest first: the last year, and every earlier one of which something is kept. */
export async function readMonths(now: number): Promise<Month[]> {
  const usual = Array.from({ length: usualMonths }, (_, back) => nextMonth(thisMonth(now), -back));
  const known = await run('relaxed', knownMonths);
  return [...new Set([...usual, ...known])].sort().reverse();
}

/** The schemes of the team, who is paid by which, and who there is. */
export type Schemes = { versions: SchemeVersion[]; assignments: PayAssignment[]; team: Team };

export function readSchemes(): Promise<Schemes> {
  return run('relaxed', async (db) => ({ ...(await schemesOf(db)), team: await teamOf(db) }));
}

/** What a scheme is tried on: everybody's last month, and its exchange rates. */
export type Tryout = { month: Month; people: PersonMonth[]; rates: FxRate[] };

export function readTryout(cut: number): Promise<Tryout> {
  return run('relaxed', async (db) => {
    const now = Date.now();
    const month = nextMonth(thisMonth(now), -1);
    const { from, to } = monthDays(month);
    const [{ people }, rates] = await Promise.all([monthRecords(db, month, { cut, now }), ratesOf(db, addDays(from, -nearDays), to)]);
    return { month, people, rates };
  });
}

export function readRates(): Promise<FxRate[]> {
  return run('relaxed', ratesInForce);
}

/** Of each scheme the version made last. */
export function newest(versions: readonly SchemeVersion[]): SchemeVersion[] {
  const last = new Map<string, SchemeVersion>();
  for (const one of versions) if ((last.get(one.id)?.version ?? 0) < one.version) last.set(one.id, one);
  return [...last.values()].sort((a, b) => a.scheme.name.localeCompare(b.scheme.name));
}
