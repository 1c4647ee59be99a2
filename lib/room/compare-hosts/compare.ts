import { type Difference, differ, type Part } from './differ';
import type { HostSlot } from './slots';
import { type Stratum, stratumKey } from './stratum';

/** What hosts are compared by: GMV an hour, orders for a thousand entries, and the two viewing durations in seconds. */
export const hostMeasures = ['gmv', 'orders', 'live_avg_view_duration', 'live_avg_view_duration_per_view'] as const;
export type HostMeasure = (typeof hostMeasures)[number];

/** A stratum in which both were on air, with their stretches in it. */
export type Common = { stratum: Stratum; a: readonly HostSlot[]; b: readonly HostSlot[] };

/** Two hosts held against each other in matched stretches only. `isFew`: too few of them to say anything. */
export type HostPair = {
  hosts: readonly [a: string, b: string];
  common: Common[];
  isFew: boolean;
  measured: Partial<Record<HostMeasure, Difference>>;
};

/** Fewer matched stretches of either, or orders of both together, than this say nothing. */
export const fewestSlots = 5;
export const fewestOrders = 20;

/** What a measure is a ratio of, in one stretch; null where it is not known. */
const ratios: Readonly<Record<HostMeasure, (slot: HostSlot) => readonly [of: number, by: number] | null>> = {
  gmv: ({ gmv }) => [gmv.value, gmv.minutes / 60],
  orders: ({ orders, entries }) => [orders, entries / 1000],
  live_avg_view_duration: ({ watch }) => watched(watch.live_avg_view_duration),
  live_avg_view_duration_per_view: ({ watch }) => watched(watch.live_avg_view_duration_per_view),
};

function watched(watch: HostSlot['watch'][HostMeasure & keyof HostSlot['watch']]): readonly [number, number] | null {
  return watch && watch.over > 0 ? [watch.seconds, watch.over] : null;
}

/** All pairs of the hosts of some stretches, in the order of their names: never anybody with themselves. */
export function comparePairs(slots: readonly HostSlot[]): HostPair[] {
  const hosts = [...Map.groupBy(slots, ({ host }) => host)].sort(([a], [b]) => (a < b ? -1 : 1));
  return hosts.flatMap(([, a], i) => hosts.slice(i + 1).map(([, b]) => comparePair(a, b)));
}

/** Two hosts, from all their stretches: only strata in which both were on air count. */
export function comparePair(a: readonly HostSlot[], b: readonly HostSlot[]): HostPair {
  const common = commonOf(a, b);
  const [ours, theirs] = [common.flatMap((one) => one.a), common.flatMap((one) => one.b)];
  const orders = [...ours, ...theirs].reduce((sum, slot) => sum + slot.orders, 0);
  const isFew = Math.min(ours.length, theirs.length) < fewestSlots || orders < fewestOrders;
  const measured: HostPair['measured'] = {};
  for (const measure of isFew ? [] : hostMeasures) {
    const found = differenceOf(ours, theirs, measure);
    if (found) measured[measure] = found;
  }
  return { hosts: [a[0]?.host ?? '', b[0]?.host ?? ''], common, isFew, measured };
}

function commonOf(a: readonly HostSlot[], b: readonly HostSlot[]): Common[] {
  const theirs = Map.groupBy(b, ({ stratum }) => stratumKey(stratum));
  return [...Map.groupBy(a, ({ stratum }) => stratumKey(stratum))]
    .sort(([x], [y]) => (x < y ? -1 : 1))
    .flatMap(([key, ours]) => {
      const [first, other] = [ours[0], theirs.get(key)];
      return first && other ? [{ stratum: first.stratum, a: ours, b: other }] : [];
    });
}

/** One measure of both in the strata that both have a reading in; null when there are fewer stretches than enough. */
function differenceOf(a: readonly HostSlot[], b: readonly HostSlot[], measure: HostMeasure): Difference | null {
  const has = (slot: HostSlot) => ratios[measure](slot) !== null;
  const common = commonOf(a.filter(has), b.filter(has));
  if (Math.min(...[common.flatMap((one) => one.a), common.flatMap((one) => one.b)].map(({ length }) => length)) < fewestSlots) return null;
  const side = (of: 'a' | 'b') => {
    const parts = common.flatMap((both, stratum) => both[of].map((slot) => partOf(slot, stratum, measure)));
    return { seed: seedOf(common[0]?.[of][0]?.host ?? ''), rooms: [...Map.groupBy(parts, ({ room }) => room).values()] };
  };
  return differ(side('a'), side('b'), common.length);
}

function partOf(slot: HostSlot, stratum: number, measure: HostMeasure): Part {
  const [of, by] = ratios[measure](slot) ?? [0, 0];
  return { room: slot.room, stratum, of, by };
}

/** A number for a name (FNV-1a). */
function seedOf(host: string): number {
  let hash = 0x811c9dc5;
  for (const character of host) hash = Math.imul(hash ^ (character.codePointAt(0) ?? 0), 0x01000193);
  return hash >>> 0;
}
