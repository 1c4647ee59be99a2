import { type Typed, typedNow } from '@/lib/kpi/manual';
import { airRows, paidRoles, shiftRows, withTypedSales, withUnclear } from '@/lib/kpi/pay/air';
import { daysPaid, holdsIn, type Paid, type PayAssignment, type SchemeVersion, schemeOf, versionIn } from '@/lib/kpi/pay/assign';
import { isPast, type Month, monthDays } from '@/lib/kpi/pay/month';
import type { FactEntry, PayRecord, ShiftRow, ShopRow } from '@/lib/kpi/pay/record';
import { type ScoredRole, scoredRole } from '@/lib/kpi/pay/scored';
import { type Trial, trialOn } from '@/lib/kpi/score/trial';
import { daysIn } from '@/lib/kpi/targets/split-days';
import type { Contribution } from '@/lib/kpi/team/contribution';
import { type Hold, isIn, type Person, type Team } from '@/lib/kpi/team/people';
import { type Me, type ShopBasis, scoreRows } from '@/lib/kpi/team/score-rows';
import { preferences } from '@/lib/settings/settings';
import type { ShopEntry } from '@/lib/snapshot/shop-facts';
import { reckonRooms } from '@/lib/store/contributions';
import type { Database } from '@/lib/store/db';
import { entriesOf } from '@/lib/store/pay-months';
import { schemesOf } from '@/lib/store/pay-schemes';
import { teamOf } from '@/lib/store/people';
import { shopEntries } from '@/lib/store/shops';
import { type Bases, countedAs, readBases, teamAt } from './score-basis';
import { shopMonth } from './shop-month';

/** A shop's rooms and shifts of a month, which day of its own a moment is on, and when the month ends there (epoch ms). */
type ShopAir = { shop: string; rooms: Contribution[]; typed: Typed[]; end: number } & Pick<ShopBasis, 'shifts' | 'dayOf'>;

/** Somebody's month: by what they are paid, and all that is known of it. `isOver`: in every shop's zone the month has passed. */
export type PersonMonth = { person: Person; paid: Paid; version: SchemeVersion | null; record: PayRecord; isOver: boolean };

/** Rooms of the month that are still to be reckoned: until then what people brought in them is not known. */
export type MonthRecords = { people: PersonMonth[]; pending: string[] };

/** The months of everybody in the team, or of one of them. `cut`: when days begin, minutes after midnight. */
export async function monthRecords(
  db: Database,
  month: Month,
  { cut, now, only }: { cut: number; now: number; only?: string },
): Promise<MonthRecords> {
  const all = await shopEntries(db);
  const [team, { versions, assignments }, { facts }, trials, { bases, pending }, { stage }] = await Promise.all([
    teamOf(db),
    schemesOf(db),
    entriesOf(db, month),
    db.trials.toArray(),
    monthBases(db, all, month, cut, now),
    preferences.getValue(),
  ]);
  const people = team.people.filter((one) => only === undefined || one.id === only);
  const overviews = new Map<string, Promise<ShopRow>>();
  const overview = (shop: string) => {
    const known = overviews.get(shop) ?? shopMonth(db, shop, month);
    overviews.set(shop, known);
    return known;
  };
  const scores = { bases, all, me: { name: null, role: null, stage } };
  const given = { month, team, versions, assignments, facts, trials, air: bases.map(airOf), scores, now, overview };
  return { people: await Promise.all(people.map((person) => personMonth(person, given))), pending };
}

type Given = {
  month: Month;
  team: Team;
  versions: readonly SchemeVersion[];
  assignments: readonly PayAssignment[];
  facts: readonly FactEntry[];
  trials: readonly Trial[];
  air: readonly ShopAir[];
  scores: Scores;
  now: number;
  overview: (shop: string) => Promise<ShopRow>;
};

async function personMonth(person: Person, given: Given): Promise<PersonMonth> {
  const { month, team, versions, assignments, facts, trials, air, scores, now } = given;
  const { from, to } = monthDays(month);
  const at = countedAs(scores.all);
  const paid = schemeOf(person.id, team.holds, assignments, month, at);
  const holds = 'scheme' in paid ? paid.holds : holdsIn(team.holds, person.id, month).map((one) => ({ ...one, shop: at(one.shop) }));
  const ask = { who: person.name, roles: paidRoles(holds.map(({ role }) => role)) };
  const isMonths = ({ day }: { day: string }) => from <= day && day <= to;
  const rows = withUnclear(
    air.flatMap((one) => withTypedSales(airRows(one.rooms, { ...ask, ...one }), one.typed, person.id)).filter(isMonths),
  );
  const shifts: ShiftRow[] = air.flatMap((one) => shiftRows(one.rooms, { ...ask, ...one }, now)).filter(isMonths);
  const held = [...new Set(holds.map(({ shop }) => shop))];
  const beside = [...new Set(rows.map(({ shop }) => shop))].filter((shop) => !held.includes(shop));
  const shops = await Promise.all([
    ...held.map(given.overview),
    ...beside.map(async (shop): Promise<ShopRow> => ({ ...(await given.overview(shop)), beside: true })),
  ]);
  const record: PayRecord = {
    month,
    person: { id: person.id, name: person.name },
    roles: holds.map(({ role, shop, from: first, to: last = to }) => ({ role, shop, from: first, to: last })),
    held: daysPaid(holds, team.holds, person.id, month),
    air: rows.sort((a, b) => a.from - b.from),
    shifts: shifts.sort((a, b) => a.from - b.from),
    shops,
    scored: scoredOf(person, team, holds, given),
    trial: trialIn(trials, holds, month),
    leaves: team.leaves
      .filter((one) => one.person === person.id && one.from <= to && one.to >= from)
      .map((one) => ({ from: one.from, to: one.to })),
    entered: facts.filter((one) => one.person === person.id),
  };
  const version = 'scheme' in paid ? versionIn(versions, paid.scheme, month) : null;
  return {
    person,
    paid,
    version,
    record,
    isOver: isPast(
      month,
      air.map(({ end }) => end),
      now,
    ),
  };
}

/** What the scores of a month rest on, and what counts where a shop's history names no stage. */
type Scores = { bases: ShopBasis[]; all: readonly ShopEntry[]; me: Me };

function monthBases(db: Database, all: readonly ShopEntry[], month: Month, cut: number, now: number): Promise<Bases> {
  const shops = all.filter(({ as, demo }) => !as && !demo);
  return readBases(db, { shops, all, span: () => monthDays(month), cut, now, wholes: false });
}

function airOf({ shop, stretch, rooms, manual, shifts, dayOf, bounds }: ShopBasis): ShopAir {
  const inOrder = rooms.toSorted((a, b) => a.start - b.start);
  return { shop: shop.key, rooms: inOrder, typed: typedNow(manual), shifts, dayOf, end: bounds(stretch.to).to };
}

/** The month's scores of somebody in the roles they are paid for. */
function scoredOf(person: Person, { people, leaves }: Team, holds: Hold[], { scores, now }: Given): ScoredRole[] {
  const { bases, all, me } = scores;
  const team = teamAt({ people: people.filter(({ id }) => id === person.id), holds, leaves }, all);
  return scoreRows(team, bases, me, now).map(scoredRole);
}

/** The trials on days of a month on which somebody held a role in their shop; null where there was none. */
function trialIn(trials: readonly Trial[], holds: readonly Hold[], month: Month): PayRecord['trial'] {
  const { from, to } = monthDays(month);
  const found = daysIn(from, to).flatMap((day) => {
    const held = holds.filter((hold) => isIn(hold, day));
    const trial = held.map(({ role, shop }) => trialOn(trials, role, shop, day)).find((one) => one !== null);
    return trial ? [trial] : [];
  });
  const [first] = found;
  const last = found.at(-1);
  return first && last ? { from: first.from, to: last.to, days: found.length } : null;
}

/** Reckons what is pending of a month, so that nothing of it is missing. */
export async function settleMonth(db: Database, month: Month, cut: number, now: number): Promise<void> {
  const { pending } = await monthBases(db, await shopEntries(db), month, cut, now);
  await reckonRooms(db, pending, now);
}
