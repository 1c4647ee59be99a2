import { longestName, type Shift, samePerson } from '@/lib/room/shifts';
import type { RoleKey } from '../role';

// Days are calendar days of the shop's zone, YYYY-MM-DD, ends included; without an end, still.

/** Somebody of the team. Shifts name people as they are called: `name` is unique (see `samePerson` of lib/room/shifts.ts). */
export type Person = { id: string; name: string; made: number; note?: string };

/** Who answers for a role in a shop from when to when. One person may hold several. */
export type Hold = { id: string; person: string; role: RoleKey; shop: string; from: string; to?: string };

/** Days on which a person was away: of the targets of that time nothing is due. */
export type Leave = { id: string; person: string; from: string; to: string; note?: string };

/** The people of a team, what they answer for and when they were away. */
export type Team = { people: Person[]; holds: Hold[]; leaves: Leave[] };

/**
 * Why an entry about people cannot stand. `overlap`: it collides with the other entry `with`; `shifts`: under the new name two
 * people would be on at once, as in the shift `with`.
 */
export type TeamFault =
  | { why: 'name' | 'taken' | 'order' | 'role' | 'shop' | 'person' }
  | { why: 'overlap'; with: Hold | Leave }
  | { why: 'shifts'; with: Shift };

/** What is wrong with somebody's name beside the others', or null. */
export function personFault(person: Pick<Person, 'id' | 'name'>, others: readonly Person[]): TeamFault | null {
  const name = person.name.trim();
  if (name === '' || name.length > longestName) return { why: 'name' };
  return others.some((one) => one.id !== person.id && samePerson(one.name, name)) ? { why: 'taken' } : null;
}

/** The one of a team who is called so, however it is spelled; undefined for nobody. */
export function personNamed(people: readonly Person[], name: string): Person | undefined {
  return people.find((one) => samePerson(one.name, name));
}

/** What is wrong with a hold beside the others, or null: nobody holds one role of one shop twice on one day. */
export function holdFault(hold: Hold, others: readonly Hold[]): TeamFault | null {
  if (hold.to !== undefined && hold.to < hold.from) return { why: 'order' };
  const same = others.find(
    (one) => one.id !== hold.id && one.person === hold.person && one.role === hold.role && one.shop === hold.shop && overlap(one, hold),
  );
  return same ? { why: 'overlap', with: same } : null;
}

/** What is wrong with days away beside the others of the same person, or null. */
export function leaveFault(leave: Leave, others: readonly Leave[]): TeamFault | null {
  if (leave.to < leave.from) return { why: 'order' };
  const same = others.find((one) => one.id !== leave.id && one.person === leave.person && overlap(one, leave));
  return same ? { why: 'overlap', with: same } : null;
}

/** Those who hold a role of a shop on a day. */
export function holdersOf(holds: readonly Hold[], role: RoleKey, shop: string, day: string): Hold[] {
  return holds.filter((one) => one.role === role && one.shop === shop && isIn(one, day));
}

/** Whether a stretch of days holds a day. */
export function isIn({ from, to }: { from: string; to?: string }, day: string): boolean {
  return from <= day && (to === undefined || day <= to);
}

/** Whether two stretches of days share one. */
export function overlap(a: { from: string; to?: string }, b: { from: string; to?: string }): boolean {
  return (a.to === undefined || b.from <= a.to) && (b.to === undefined || a.from <= b.to);
}
