import { adsCountIds, type CountId } from './counters';
import { type Dwell, type DwellUnknown, dwellOf } from './dwell';
import type { Segment, Segments, Share, Viewing } from './segments';

/** One person's part of a room: their own segments, and an equal part of those they shared. `minutes` on air count in full. */
export type HostPart = {
  who: string;
  minutes: number;
  shared: boolean;
  counts: Partial<Record<CountId, Share | null>>;
  /** Of all their own segments together, weighed by who watched; of a shared one nobody can tell whose it was. */
  dwell: Dwell | DwellUnknown;
};

const minuteMs = 60_000;

/**
 * A room by person. Two on at once each get an equal part; what does not divide goes to whoever was there first, so
 * that all parts, what nobody was entered for and what is unattributed add up to the room's total.
 */
export function hostParts({ segments, totals }: Segments): HostPart[] {
  const parts = new Map<string, HostPart>();
  const viewings = new Map<string, Viewing | DwellUnknown>();
  for (const segment of segments) {
    const { from, to, hosts, counts } = segment;
    hosts.forEach((who, place) => {
      const part = parts.get(who) ?? { who, minutes: 0, shared: false, counts: {}, dwell: 'absent' };
      part.minutes += (to - from) / minuteMs;
      part.shared ||= hosts.length > 1;
      const viewing = watchedWith(viewings.get(who), segment);
      viewings.set(who, viewing);
      part.dwell = typeof viewing === 'string' ? viewing : dwellOf(viewing.metric, viewing);
      for (const id of adsCountIds) {
        const share = counts[id];
        const { grain } = totals[id] ?? {};
        if (share === undefined || grain === undefined) continue;
        part.counts[id] = sum(part.counts[id], share && partOf(share, place, hosts.length, grain), grain);
      }
      parts.set(who, part);
    });
  }
  return [...parts.values()];
}

/** What was watched in one more segment of a person; in a shared one nobody can tell by whose doing. */
function watchedWith(before: Viewing | DwellUnknown | undefined, { hosts, watched, dwell }: Segment): Viewing | DwellUnknown {
  const own = hosts.length > 1 ? 'coarse' : (watched ?? (typeof dwell === 'string' ? dwell : 'absent'));
  if (before === undefined || typeof before === 'string') return before ?? own;
  if (typeof own === 'string') return own;
  const both = (id: 'watched' | 'over') => ({ low: before[id].low + own[id].low, high: before[id].high + own[id].high });
  return { metric: own.metric, watched: both('watched'), over: both('over') };
}

/**
 * What fell into segments for which nobody is entered, 0 without such a segment; null when the page does not show the count, or
 * none of them was read.
 */
export function nobodys({ segments, totals }: Segments, id: CountId): number | null {
  const { grain } = totals[id] ?? {};
  if (grain === undefined) return null;
  const shares = segments.filter(({ hosts }) => hosts.length === 0).map(({ counts }) => counts[id]);
  if (shares.length === 0) return 0;
  return shares.reduce<Share | null>((all, share) => sum(all, share ?? null, grain) ?? null, null)?.value ?? null;
}

/** One share by another; null where one is not known, or the page took something back from it: the rest is no measure of people. */
export function rateOf(of: Share | null | undefined, by: Share | null | undefined): number | null {
  return of && by && by.value > 0 && !of.restated && !by.restated ? of.value / by.value : null;
}

/** A share by the hour of the minutes it was read in; null as in `rateOf`. */
export function perHour(share: Share | null | undefined): number | null {
  return share && share.minutes > 0 && !share.restated ? (share.value / share.minutes) * 60 : null;
}

/** An equal part of a share, in whole grains; the first get one more until the rest is used up. */
export function partOf(share: Share, place: number, people: number, grain: number): Share {
  const perUnit = Math.round(1 / grain);
  const grains = Math.round(share.value * perUnit);
  const each = Math.trunc(grains / people);
  const rest = Math.abs(grains - each * people);
  const part = each + (place < rest ? Math.sign(grains) : 0);
  return { ...share, value: part / perUnit, approximate: share.approximate || rest > 0 };
}

function sum(a: Share | null | undefined, b: Share | null, grain: number): Share | null {
  if (!a || !b) return a ?? b;
  const perUnit = Math.round(1 / grain);
  const value = (Math.round(a.value * perUnit) + Math.round(b.value * perUnit)) / perUnit;
  const minutes = a.minutes + b.minutes;
  return { value, minutes, approximate: a.approximate || b.approximate, restated: a.restated || b.restated };
}
