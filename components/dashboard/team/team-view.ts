import type { OwnRole } from '@/lib/kpi/role';
import type { Hold, Person, Team } from '@/lib/kpi/team/people';
import { personKey, type Shift, samePerson } from '@/lib/room/shifts';
import type { ShopEntry } from '@/lib/snapshot/shop-facts';
import type { Database } from '@/lib/store/db';
import { run } from '@/lib/store/deadline';
import { teamOf } from '@/lib/store/people';
import { roster, type Stranger, strangers } from '@/lib/store/roster';
import { shopEntries } from '@/lib/store/shops';

/** The team with what people need to choose from: shops that stand for themselves, and roles of the team's own. */
export type TeamView = Team & { shops: ShopEntry[]; ownRoles: OwnRole[]; strangers: Stranger[]; lastOn: Map<string, number> };

/** So far back is looked for who was on last. */
const lookedBack = 60 * 86_400_000;

export function readTeam(now: number): Promise<TeamView> {
  return run('relaxed', async (db) => {
    const [team, choices, unknown, recent] = await Promise.all([
      teamOf(db),
      readChoices(db),
      strangers(db, now),
      roster(db, now - lookedBack, now),
    ]);
    const lastOn = new Map<string, number>();
    for (const { who, from } of recent) lastOn.set(personKey(who), Math.max(from, lastOn.get(personKey(who)) ?? 0));
    return { ...team, ...choices, strangers: unknown, lastOn };
  });
}

/** Everybody of the team. */
export function readPeople(): Promise<Person[]> {
  return run('relaxed', (db) => db.people.toArray());
}

/** Shops and own roles to choose from. */
export async function readChoices(db: Database): Promise<Pick<TeamView, 'shops' | 'ownRoles'>> {
  const [entries, ownRoles] = await Promise.all([shopEntries(db), db.ownRoles.toArray()]);
  return { shops: entries.filter((one) => !one.as && !one.demo), ownRoles };
}

/** One of the team with what is entered about them; null when there is no such person. */
export type PersonView = Pick<TeamView, 'shops' | 'ownRoles'> & {
  person: Person;
  holds: Hold[];
  leaves: Team['leaves'];
  shifts: Shift[];
  inShifts: number;
};

/** So many days around today are shown of somebody's shifts. */
const shownMs = 28 * 86_400_000;

export function readPerson(id: string, now: number): Promise<PersonView | null> {
  return run('relaxed', async (db) => {
    const person = await db.people.get(id);
    if (!person) return null;
    const [team, choices, all] = await Promise.all([teamOf(db), readChoices(db), db.shifts.toArray()]);
    const own = all.filter(({ who }) => samePerson(who, person.name));
    return {
      ...choices,
      person,
      holds: team.holds.filter((one) => one.person === id),
      leaves: team.leaves.filter((one) => one.person === id),
      shifts: own.filter(({ from }) => Math.abs(from - now) < shownMs).sort((a, b) => b.from - a.from),
      inShifts: own.length,
    };
  });
}

/** Shifts of all shops in a week, and every name that may be on. */
export function readRoster(from: number, to: number): Promise<{ shifts: Shift[]; names: string[] }> {
  return run('relaxed', async (db) => {
    const [shifts, people, recent] = await Promise.all([roster(db, from, to), db.people.toArray(), roster(db, from - shownMs, to)]);
    const names = new Map(people.map(({ name }) => [personKey(name), name]));
    for (const { who } of recent) if (!names.has(personKey(who))) names.set(personKey(who), who);
    return { shifts, names: [...names.values()].sort((a, b) => a.localeCompare(b)) };
  });
}
