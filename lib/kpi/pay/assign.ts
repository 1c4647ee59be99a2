import type { RoleKey } from '../role';
import type { Hold } from '../team/people';
import { earlier, later } from '../window';
import { daysHeld, type Month, monthDays } from './month';
import type { Scheme } from './scheme';

/** A scheme from a month on, as version `version`. An edit is a new row; months that are locked keep what they were reckoned by. */
export type SchemeVersion = { id: string; version: number; since: Month; scheme: Scheme; by: string | null; at: number; why: string };

/** Who is paid by which scheme from a month on: one person, or whoever holds a role (of one shop, or with null of any). A null scheme ends it. */
export type PayAssignment = {
  id: string;
  to: { person: string } | { role: RoleKey; shop: string | null };
  scheme: string | null;
  since: Month;
  by: string | null;
  at: number;
};

/** The version of a scheme in force in a month: of those that had begun the last, of two for one month the one made last. */
export function versionIn(versions: readonly SchemeVersion[], id: string, month: Month): SchemeVersion | null {
  return versions
    .filter((one) => one.id === id && one.since <= month)
    .reduce<SchemeVersion | null>(
      (last, one) => (last && (last.since > one.since || (last.since === one.since && last.version > one.version)) ? last : one),
      null,
    );
}

/** What a person is paid by in a month, in which roles; or why that cannot be said. */
export type Paid = { scheme: string; holds: Hold[] } | { why: 'none' } | { why: 'several'; schemes: string[] };

/**
 * The scheme of a person in a month: their own before that of the roles they held, one of the shop before one of any. Roles
 * with different schemes leave it open: then one has to be assigned to the person. `as`: the shop under which a shop is counted;
 * its scheme is that of both where the shop counted under it has none. The roles are given back as of that shop.
 */
export function schemeOf(
  person: string,
  holds: readonly Hold[],
  assignments: readonly PayAssignment[],
  month: Month,
  as: (shop: string) => string = (shop) => shop,
): Paid {
  const raw = holdsIn(holds, person, month);
  const held = raw.map((one) => ({ ...one, shop: as(one.shop) }));
  const own = inForce(assignments, month, ({ to }) => 'person' in to && to.person === person);
  if (own?.scheme) return { scheme: own.scheme, holds: held };
  const byHold = raw.map((hold) => schemeOfHold(hold, assignments, month, as));
  const schemes = [...new Set(byHold.flatMap((scheme) => scheme ?? []))];
  const [scheme] = schemes;
  if (schemes.length > 1) return { why: 'several', schemes };
  return scheme === undefined ? { why: 'none' } : { scheme, holds: held.filter((_, row) => byHold[row] === scheme) };
}

/** The roles a person held in a month, clipped to it. */
export function holdsIn(holds: readonly Hold[], person: string, month: Month): Hold[] {
  const { from, to } = monthDays(month);
  return holds
    .filter((one) => one.person === person && one.from <= to && (one.to === undefined || one.to >= from))
    .map((one) => ({ ...one, from: later(one.from, from), to: earlier(one.to ?? to, to) }));
}

/**
 * On how many days of a month somebody is paid for, `paid` being what they held in it. Who was never given a role in the team is paid
 * for the whole month; whose roles had ended, or had not begun, for none of it.
 */
export function daysPaid(paid: readonly Hold[], all: readonly Hold[], person: string, month: Month): { days: number; of: number } {
  const hasRoles = all.some((one) => one.person === person);
  return daysHeld(hasRoles ? paid : [monthDays(month)], month);
}

function schemeOfHold({ role, shop }: Hold, assignments: readonly PayAssignment[], month: Month, as: (shop: string) => string) {
  const of = (place: string | null) => inForce(assignments, month, ({ to }) => 'role' in to && to.role === role && to.shop === place);
  return of(shop)?.scheme ?? of(as(shop))?.scheme ?? of(null)?.scheme ?? null;
}

function inForce(all: readonly PayAssignment[], month: Month, isMeant: (one: PayAssignment) => boolean): PayAssignment | null {
  return all
    .filter((one) => isMeant(one) && one.since <= month)
    .reduce<PayAssignment | null>(
      (last, one) => (last && (last.since > one.since || (last.since === one.since && last.at > one.at)) ? last : one),
      null,
    );
}
