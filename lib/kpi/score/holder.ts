import { samePerson } from '@/lib/room/shifts';
import type { RoleKey } from '../role';
import { type Hold, holdersOf, type Person } from '../team/people';

/** Whose card it is: a person of the team, or only the name of whoever this browser belongs to. */
export type Holder = { name: string; id?: string };

/**
 * Whose card a browser shows: its own user's, else of the one person who holds the role that day; null where nobody said who
 * it is, or several hold it.
 */
export function holderOf(
  { people, holds }: { people: readonly Person[]; holds: readonly Hold[] },
  role: RoleKey,
  shop: string,
  day: string,
  me: string | undefined,
): Holder | null {
  const name = me?.trim();
  if (name) return people.find((one) => samePerson(one.name, name)) ?? { name };
  const held = holdersOf(holds, role, shop, day);
  const [only] = held;
  return (held.length === 1 && people.find(({ id }) => id === only?.person)) || null;
}
