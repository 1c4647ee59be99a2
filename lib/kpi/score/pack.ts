import type { OwnRole, RoleKey } from '../role';
import { type SetFault, setFaults } from './faults';
import { type OwnKpi, type OwnKpiFault, ownKpiFaults } from './own-kpi';
import { baseOf, type OwnMade, poolOf } from './pool';
import { type KpiSet, type SetKpi, setInForce } from './set';
import { type SetChange, setDiff, setKpis } from './weights';

/** Sets of roles to give away, with the KPIs and roles of the team's own that they need. Nobody's name and no shop is in it. */
export type RolePack = {
  kpis: Array<Omit<OwnKpi, 'made'>>;
  roles: Array<Omit<OwnRole, 'made'>>;
  sets: Array<{ role: RoleKey; kpis: SetKpi[] }>;
};

/**
 * Why a pack cannot be taken over. `kpi-name`: a KPI here has this name and another formula · `set-twice`: a role has two sets ·
 * `no-role`: a set is of a role that neither the pack nor the team knows.
 */
export type PackMisfit =
  | { why: 'kpi-name'; name: string }
  | { why: 'kpi'; name: string; fault: OwnKpiFault }
  | { why: 'set-twice' | 'no-role'; role: RoleKey }
  | { why: 'set'; role: RoleKey; fault: SetFault };

/** What of the team's own a pack would be put beside. */
type Own = { kpis: readonly OwnKpi[]; roles: readonly OwnRole[] };

/** A pack in the ids of the team: what has the same name and says the same is the same thing. And all that keeps it from being taken. */
export function fitPack(given: RolePack, own: Own): { pack: RolePack; misfits: PackMisfit[] } {
  const misfits: PackMisfit[] = [];
  const ids = new Map<string, string>();
  for (const role of given.roles) {
    const known = own.roles.find((one) => one.id !== role.id && one.name.toLowerCase() === role.name.toLowerCase());
    if (known) ids.set(role.id, known.id);
  }
  for (const kpi of given.kpis) {
    const known = own.kpis.find((one) => one.id !== kpi.id && one.name.trim() === kpi.name.trim());
    if (known && isSameKpi(known, kpi)) ids.set(kpi.id, known.id);
    else if (known) misfits.push({ why: 'kpi-name', name: kpi.name });
  }
  const pack = renamed(given, ids);
  const merged = mergedOwn(pack, own);
  for (const kpi of pack.kpis)
    for (const fault of ownKpiFaults({ ...kpi, made: 0 }, merged.kpis))
      if (!misfits.some((one) => one.why === 'kpi-name' && one.name === kpi.name)) misfits.push({ why: 'kpi', name: kpi.name, fault });
  return { pack, misfits: [...misfits, ...setMisfits(pack, merged)] };
}

function setMisfits({ sets }: RolePack, own: Own): PackMisfit[] {
  return sets.flatMap(({ role, kpis }, index): PackMisfit[] => {
    if (sets.findIndex((one) => one.role === role) !== index) return [{ why: 'set-twice', role }];
    if (baseOf(role, own.roles) === null) return [{ why: 'no-role', role }];
    return setFaults(kpis, poolOf(role, own)).map((fault) => ({ why: 'set', role, fault }));
  });
}

function renamed({ kpis, roles, sets }: RolePack, ids: ReadonlyMap<string, string>): RolePack {
  const of = <T extends string>(id: T) => (ids.get(id) ?? id) as T;
  return {
    kpis: kpis.map((kpi) => ({ ...kpi, id: of(kpi.id) })),
    roles: roles.map((role) => ({ ...role, id: of(role.id) })),
    sets: sets.map(({ role, kpis: some }) => ({ role: of(role), kpis: some.map((one) => ({ ...one, kpi: of(one.kpi) })) })),
  };
}

/** What the team would have of its own with a pack taken over. What a role began as stays. */
function mergedOwn({ kpis, roles }: RolePack, own: Own): Own {
  const rest = <T extends { id: string }>(all: readonly T[], given: readonly { id: string }[]) =>
    all.filter(({ id }) => !given.some((one) => one.id === id));
  return {
    kpis: [...rest(own.kpis, kpis), ...kpis.map((kpi) => ({ ...kpi, made: 0 }))],
    roles: [...own.roles, ...roles.filter(({ id }) => !own.roles.some((one) => one.id === id)).map((role) => ({ ...role, made: 0 }))],
  };
}

/** Whether two KPIs of a team's own are worked out and meant the same. */
export function isSameKpi(a: Omit<OwnKpi, 'made'>, b: Omit<OwnKpi, 'made'>): boolean {
  const said = ({ name, formula, better, horizon, kind }: typeof a) => [name.trim(), formula.trim(), better, horizon, kind].join('\n');
  return said(a) === said(b);
}

/** What taking a pack over would change, thing by thing. */
export type PackChanges = {
  kpis: Array<{ kpi: RolePack['kpis'][number]; is: 'new' | 'changed' | 'same' }>;
  roles: Array<{ role: RolePack['roles'][number]; is: 'new' | 'changed' | 'same' }>;
  sets: Array<{ role: RoleKey; kpis: SetKpi[]; changes: SetChange[] }>;
};

/** A fitted pack beside what counts in a shop on a day. */
export function packChanges(
  pack: RolePack,
  own: Own,
  { sets, shop, day }: { sets: readonly KpiSet[]; shop: string; day: string },
): PackChanges {
  return {
    kpis: pack.kpis.map((kpi) => {
      const known = own.kpis.find(({ id }) => id === kpi.id);
      return { kpi, is: !known ? 'new' : isSameKpi(known, kpi) ? 'same' : 'changed' };
    }),
    roles: pack.roles.map((role) => {
      const known = own.roles.find(({ id }) => id === role.id);
      return { role, is: !known ? 'new' : known.name === role.name ? 'same' : 'changed' };
    }),
    sets: pack.sets.map(({ role, kpis }) => ({ role, kpis, changes: setDiff(setBefore(pack, own, { sets, shop, day }, role), kpis) })),
  };
}

function setBefore(pack: RolePack, own: Own, { sets, shop, day }: { sets: readonly KpiSet[]; shop: string; day: string }, role: RoleKey) {
  return setKpis(setInForce(sets, role, shop, day), role, mergedOwn(pack, own).roles);
}

/** The sets that count in a shop on a day as a pack: those of the roles asked for, with all of the team's own that they rest on. */
export function packOf(
  asked: readonly RoleKey[],
  own: Required<{ [K in keyof OwnMade]: NonNullable<OwnMade[K]> }>,
  { sets, shop, day }: { sets: readonly KpiSet[]; shop: string; day: string },
): RolePack {
  const chosen = asked.map((role) => ({ role, kpis: [...setKpis(setInForce(sets, role, shop, day), role, own.roles)] }));
  const used = new Set(chosen.flatMap(({ kpis }) => kpis.map(({ kpi }) => kpi)));
  return {
    kpis: own.kpis.filter(({ id }) => used.has(id)).map(({ made: _, ...kpi }) => kpi),
    roles: own.roles.filter(({ id }) => asked.includes(id)).map(({ made: _, ...role }) => role),
    sets: chosen,
  };
}
