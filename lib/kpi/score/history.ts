import type { OwnRole, RoleKey } from '../role';
import { isGivenUp, type KpiSet, type SetKpi, setInForce } from './set';
import { defaultSet, type SetChange, setDiff } from './weights';

/** A version of a role's set as its shop sees it: what it changed from the one before it, and whether it counts today or later. */
export type SetVersion = { set: KpiSet; changes: SetChange[]; is: 'in-force' | 'coming' | 'past' };

/**
 * Every version of a role's set that counts or counted in a shop, its own and the team's, the one made last first. A shop's first
 * own version is held against the team's of that day, a team's first against the default.
 */
export function setHistory(sets: readonly KpiSet[], role: RoleKey, shop: string, day: string, own: readonly OwnRole[] = []): SetVersion[] {
  const all = sets.filter((one) => one.role === role && (one.shop === null || one.shop === shop));
  const now = setInForce(all, role, shop, day);
  return all
    .map((set) => ({ set, changes: setDiff(before(all, set, own), kpisOf(all, set, own)), is: stateOf(set, now, day) }))
    .sort((a, b) => b.set.at - a.set.at || b.set.version - a.set.version);
}

function stateOf(set: KpiSet, now: KpiSet | null, day: string): SetVersion['is'] {
  if (set.id === now?.id) return 'in-force';
  return set.since > day ? 'coming' : 'past';
}

function before(all: readonly KpiSet[], set: KpiSet, own: readonly OwnRole[]): readonly SetKpi[] {
  const last = all.find((one) => one.shop === set.shop && one.version === set.version - 1);
  if (last) return kpisOf(all, last, own);
  return set.shop === null ? defaultSet(set.role, own) : teamsOn(all, set, own);
}

/** What a version says; the one that gave up a shop's own set says what the team's does. */
function kpisOf(all: readonly KpiSet[], set: KpiSet, own: readonly OwnRole[]): readonly SetKpi[] {
  return isGivenUp(set) ? teamsOn(all, set, own) : set.kpis;
}

function teamsOn(all: readonly KpiSet[], { role, since }: KpiSet, own: readonly OwnRole[]): readonly SetKpi[] {
  return setInForce(all, role, '', since)?.kpis ?? defaultSet(role, own);
}

/** The set of the same reach that is already said to begin after a day, or null: it takes over then, whatever is saved before. */
export function setComing(sets: readonly KpiSet[], role: RoleKey, shop: string | null, day: string): KpiSet | null {
  const coming = sets.filter((one) => one.role === role && one.shop === shop && one.since > day);
  return coming.reduce<KpiSet | null>((first, one) => (first && first.since <= one.since ? first : one), null);
}
