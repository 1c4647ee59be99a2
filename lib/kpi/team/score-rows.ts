import { personKey, roleOf, type Shift, type ShiftRole, shiftRoles } from '@/lib/room/shifts';
import type { Fact } from '@/lib/snapshot/fact';
import type { Shop } from '@/lib/snapshot/snapshot';
import type { GmvKind } from '../gmv-kind';
import type { ManualEntry } from '../manual';
import type { OwnRole, RoleKey, StageId } from '../role';
import { type CardAsk, rowsOfAsk } from '../score/ask';
import { type Card, cardOf } from '../score/card';
import type { OwnKpi } from '../score/own-kpi';
import { baseOf } from '../score/pool';
import type { KpiSet } from '../score/set';
import type { StageChange } from '../score/stage';
import type { Stretch } from '../score/stretch';
import { type Trial, trialIn } from '../score/trial';
import type { TargetEdit } from '../target';
import type { Split } from '../targets/split';
import { daysIn } from '../targets/split-days';
import { daysBetween, earlier, later, type Today } from '../window';
import { type Contribution, type Entry, entriesOf, entryKey } from './contribution';
import { type OwnNumbers, ownNumbers } from './own-numbers';
import { type Hold, type Leave, overlap, type Person, type Team } from './people';
import { rosteredMinutes } from './rostered';

/**
 * What the scores of one shop rest on over a stretch of days. `rooms`: what everybody brought in its LIVEs, with those of the days
 * before and after; `whole`: its LIVEs as wholes, for where nobody is in the team; `bounds`: when a day begins and ends, epoch ms;
 * `dayOf`: on which of them a moment is.
 */
export type ShopBasis = {
  shop: Shop;
  today: Today;
  stretch: Stretch;
  bounds: (day: string) => { from: number; to: number };
  dayOf: (at: number) => string;
  facts: readonly Fact[];
  targets: readonly TargetEdit[];
  sets: readonly KpiSet[];
  stages: readonly StageChange[];
  trials: readonly Trial[];
  kpis: readonly OwnKpi[];
  roles: readonly OwnRole[];
  manual: readonly ManualEntry[];
  /** Which GMV of a LIVE the shop counts by. */
  gmv?: GmvKind;
  /** By these and by days away a month's target is due. */
  splits?: readonly Split[];
  leaves?: readonly Leave[];
  rooms: readonly Contribution[];
  whole: readonly Contribution[];
  shifts: readonly Shift[];
};

/**
 * One line of the table: who, as what, where, with the card of the days they held it. `person` null: nobody in particular, whoever
 * this browser belongs to. `own` and `rostered` (minutes) only where numbers come from shifts. `held`: on how many days of the
 * stretch the role was, without the pause where it was held twice. `away`: days away in the stretch.
 */
export type ScoreRow = {
  id: string;
  person: Person | null;
  role: RoleKey;
  shop: Shop;
  stretch: Stretch;
  held: number;
  isPart: boolean;
  card: Card;
  own: OwnNumbers | null;
  rostered: number;
  away: number;
  trial: Trial | null;
};

/** Whoever this browser belongs to, and what they do, where nobody is in the team. */
export type Me = { name: string | null; role: RoleKey | null; stage: StageId | null };

/** The lines of some shops: one for whoever held a role on any of the days, or without a team one for `me`. */
export function scoreRows(team: Team, shops: readonly ShopBasis[], me: Me, now: number): ScoreRow[] {
  return shops.flatMap((basis) => {
    const entries = entriesIn(basis.rooms);
    const whole = { days: basis.stretch, held: daysBetween(basis.stretch.from, basis.stretch.to) };
    if (team.people.length === 0)
      return me.role ? [rowOf(basis, entries, { person: null, role: me.role, ...whole }, team.leaves, me, now)] : [];
    const held = team.holds.filter((hold) => hold.shop === basis.shop.key && overlap(hold, basis.stretch));
    return joined(held, basis.stretch).flatMap(({ hold, days, on }) => {
      const person = team.people.find(({ id }) => id === hold.person);
      return person ? [rowOf(basis, entries, { person, role: hold.role, days, held: on.size }, team.leaves, me, now)] : [];
    });
  });
}

const byPerson = new WeakMap<readonly Contribution[], Map<string, Entry[]>>();

/** The presences of a shop's rooms, sorted once for all the stretches that are reckoned from them. */
function entriesIn(rooms: readonly Contribution[]): ReadonlyMap<string, Entry[]> {
  const known = byPerson.get(rooms) ?? entriesOf(rooms);
  byPerson.set(rooms, known);
  return known;
}

type Held = { hold: Hold; days: Stretch; on: ReadonlySet<string> };

/** The days of a stretch on which a role was held: what was held twice in it, with a pause, is one line from the first to the last. */
function joined(holds: readonly Hold[], stretch: Stretch): Held[] {
  const found = new Map<string, Held>();
  for (const hold of holds) {
    const days = { from: later(hold.from, stretch.from), to: hold.to === undefined ? stretch.to : earlier(hold.to, stretch.to) };
    const key = `${hold.person}|${hold.role}`;
    const before = found.get(key)?.days ?? days;
    const all = { from: earlier(before.from, days.from), to: later(before.to, days.to) };
    found.set(key, { hold, days: all, on: new Set([...(found.get(key)?.on ?? []), ...daysIn(days.from, days.to)]) });
  }
  return [...found.values()];
}

/** An id nobody has: of numbers that are somebody's own, where nobody is in the team. */
const nobody = '';

type Who = { person: Person | null; role: RoleKey; days: Stretch; held: number };

function rowOf(
  basis: ShopBasis,
  entries: ReadonlyMap<string, Entry[]>,
  { person, role, days, held }: Who,
  leaves: readonly Leave[],
  me: Me,
  now: number,
): ScoreRow {
  const base = baseOf(role, basis.roles);
  const name = person?.name ?? me.name;
  const shiftRole = shiftRoles.find((one) => one === base);
  const span = { from: basis.bounds(days.from).from, to: basis.bounds(days.to).to, now };
  const found = shiftRole && name ? (entries.get(entryKey(shiftRole, basis.shop.key, name)) ?? []).filter(startedIn(span)) : [];
  const own = shiftRole && (person || found.length > 0) ? ownNumbers(found, days, now) : null;
  const ask = askOf(basis, role, days, me, now);
  const isPerson = person !== null || own !== null;
  const card = cardOf({
    ...ask,
    facts: isPerson ? ask.facts : [...ask.facts, ...wholeFacts(basis, days, span, now)],
    ...(isPerson && { person: person?.id ?? nobody, personFacts: own?.facts ?? ask.facts }),
  });
  return {
    id: [person?.id ?? '', role, basis.shop.key].join('|'),
    ...{ person, role, shop: basis.shop, stretch: days, held, card, own },
    isPart: days.from !== basis.stretch.from || days.to !== basis.stretch.to,
    rostered: own && shiftRole && name ? rosteredMinutes(shiftsOf(basis, shiftRole, name), basis.rooms, span) : 0,
    away: person ? daysAway(leaves, person.id, days) : 0,
    trial: trialIn(basis.trials, role, basis.shop.key, days),
  };
}

function askOf(basis: ShopBasis, role: RoleKey, stretch: Stretch, { stage }: Me, now: number): CardAsk {
  const { shop, today, facts, targets, gmv } = basis;
  const known = { facts, targets, ...rowsOfAsk(basis) };
  return { role, shop: shop.key, region: shop.region, today, now, stretch, whole: basis.stretch, stage, ...known, ...(gmv && { gmv }) };
}

/** What the shop's LIVEs came to as wholes, but for what a page says of just these days itself. */
export function wholeFacts(basis: ShopBasis, days: Stretch, span: { from: number; to: number }, now: number): Fact[] {
  const all = basis.whole.map((row) => ({ row, place: 0 })).filter(startedIn(span));
  const said = new Set(
    basis.facts.flatMap(({ metric, scope }) =>
      scope.kind === 'period' && scope.from === days.from && scope.to === days.to ? [metric] : [],
    ),
  );
  return ownNumbers(all, days, now).facts.filter(({ metric }) => !said.has(metric));
}

function startedIn({ from, to }: { from: number; to: number }): (entry: Entry) => boolean {
  return ({ row }) => row.start >= from && row.start < to;
}

const shiftsBy = new WeakMap<readonly Shift[], Map<string, Shift[]>>();

/** Somebody's shifts in a role, sorted out once for everybody: names take long to compare. */
function shiftsOf({ shifts }: ShopBasis, role: ShiftRole, name: string): Shift[] {
  let known = shiftsBy.get(shifts);
  if (!known) {
    const keys = new Map<string, string>();
    known = new Map();
    for (const one of shifts) {
      const who = keys.get(one.who) ?? personKey(one.who);
      keys.set(one.who, who);
      const key = `${roleOf(one)}|${who}`;
      const some = known.get(key);
      if (some) some.push(one);
      else known.set(key, [one]);
    }
    shiftsBy.set(shifts, known);
  }
  return known.get(`${role}|${personKey(name)}`) ?? [];
}

function daysAway(leaves: readonly Leave[], person: string, days: Stretch): number {
  const own = leaves.filter((one) => one.person === person && overlap(one, days));
  return own.reduce((sum, one) => sum + daysBetween(later(one.from, days.from), earlier(one.to, days.to)), 0);
}
