import { isCounted } from '@/lib/kpi/counted';
import { type GmvKind, onlyGmv } from '@/lib/kpi/gmv-kind';
import { lastQuarter, monthsOf, type Quarter, type QuarterSanity, quarterSanity } from '@/lib/kpi/quarter';
import type { RoleKey } from '@/lib/kpi/role';
import { cardOf } from '@/lib/kpi/score/card';
import { inOtherCurrency, isOfOneDay, type Target, targetKey } from '@/lib/kpi/target';
import { dayValues } from '@/lib/kpi/targets/day-values';
import { daysOver } from '@/lib/kpi/targets/sanity';
import { traitsOfKpi } from '@/lib/kpi/targets/traits';
import type { AuditRow } from '@/lib/kpi/team/audit';
import { shopAndZone } from '@/lib/messages/handlers/day';
import { dayBounds } from '@/lib/report/zone';
import type { RoomSummary } from '@/lib/room/summary';
import { gmvKinds } from '@/lib/settings/settings';
import type { Fact } from '@/lib/snapshot/fact';
import { isOwnMoney } from '@/lib/snapshot/shop-facts';
import { type CardRows, readCardRows } from '@/lib/store/card-rows';
import { run } from '@/lib/store/deadline';
import { factsSince } from '@/lib/store/manual';
import { doneQuarter } from '@/lib/store/quarters';
import { roomsStartedIn } from '@/lib/store/rooms';
import { targetOf } from '../targets/line-model';
import { type RoleTargets, type TargetLine, type TargetsView, targetsIn } from '../targets/targets-view';

/** One target of a role in a quarter. `months`: how far it was attained, null where not known; `touched`: how often it was edited. */
export type QuarterLine = {
  role: RoleTargets;
  line: TargetLine;
  target: Target;
  months: (number | null)[];
  sanity: QuarterSanity;
  touched: number;
};

export type QuarterView = { quarter: Quarter; view: TargetsView; lines: QuarterLine[]; done: AuditRow | null; from: number; to: number };

type Basis = {
  gmv: GmvKind | undefined;
  view: TargetsView;
  quarter: Quarter;
  facts: readonly Fact[];
  rooms: readonly RoomSummary[];
  cards: CardRows;
  from: number;
  to: number;
};

/** What a shop's targets came to in the quarter that ended last, and whether it was looked at. */
export function readQuarter(key: string): Promise<QuarterView> {
  return run('relaxed', async (db) => {
    const view = await targetsIn(db, key);
    const { zone } = await shopAndZone(db, key);
    const quarter = lastQuarter(view.today.day);
    const [from, to] = [dayBounds(quarter.from, zone.id).from, dayBounds(quarter.to, zone.id).to];
    const ends = monthsOf(quarter).map((month) => dayBounds(month.to, zone.id).to);
    const [facts, rooms, cards, done, kinds] = await Promise.all([
      factsSince(db, key, from, ends),
      roomsStartedIn(db, key, from, to),
      readCardRows(db, key),
      doneQuarter(db, key, quarter.id),
      gmvKinds.getValue(),
    ]);
    const counted = facts.filter((fact) => isCounted(fact) && isOwnMoney(fact, view.shop));
    const basis = { gmv: kinds[key], view, quarter, facts: counted, rooms: rooms.filter(({ demo }) => !demo), cards, from, to };
    const lines = view.roles.flatMap((role) => role.lines.flatMap((line) => lineOf(basis, role, line) ?? []));
    return { quarter, view, lines, done, from, to };
  });
}

function lineOf(basis: Basis, role: RoleTargets, line: TargetLine): QuarterLine | null {
  const { view, from, to } = basis;
  const { kpi, metric } = line;
  // The GMV that the shop does not count by has no part in its targets, whatever was set for it before.
  if (!onlyGmv(kpi, basis.gmv).metrics.includes(metric)) return null;
  const target = targetOf(view, line, { role: role.role }, kpi.horizon);
  if (!target) return null;
  const { better, kind } = traitsOfKpi(kpi, metric);
  const values = valuesOf(basis, line, target);
  const key = targetKey(kpi, metric);
  const edits = view.history.filter((one) => one.role === role.role && one.kpi === key && !isOfOneDay(one));
  const touched = edits.filter(({ since }) => since >= from && since < to).length;
  return {
    role,
    line,
    target,
    months: monthsOf(basis.quarter).map((month) => attainedIn(basis, role.role, line, month)),
    sanity: quarterSanity(target.value, better, values, daysOver(kind, kpi.horizon, { ...view.today, day: basis.quarter.to })),
    touched,
  };
}

/** What the quarter's own days came to, or its LIVEs; in the target's currency. */
function valuesOf({ view, quarter, facts, rooms }: Basis, { kpi, metric }: TargetLine, target: Target): number[] {
  if (kpi.reckoned) return [];
  const found: { value: number; currency?: string }[] =
    kpi.horizon === 'room'
      ? rooms.flatMap(({ values: { [metric]: value }, state }) => (value && state === 'ended' && isCounted(value) ? [value] : []))
      : dayValues(kpi.surfaces, metric, facts, view.today, quarter.from).filter(({ day }) => day <= quarter.to);
  return found.filter((one) => !inOtherCurrency(one, target)).map(({ value }) => value);
}

function attainedIn(
  { view, facts, cards, gmv }: Basis,
  role: RoleKey,
  { kpi, metric }: TargetLine,
  stretch: { from: string; to: string },
): number | null {
  const { sets, stages, kpis, roles, manual } = cards;
  const card = cardOf({
    role,
    shop: view.shop.key,
    region: view.shop.region,
    today: view.today,
    now: view.today.to - 1,
    stretch,
    facts,
    targets: view.history,
    sets,
    stages,
    own: { kpis, roles },
    manual,
    gmv,
  });
  const line = card.lines.find((one) => one.kpi.id === kpi.id && one.metric === metric);
  return line && line.gap === null ? line.attained : null;
}
