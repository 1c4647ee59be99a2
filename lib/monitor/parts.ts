import type { Sampled } from './sampling';

/** What the background accepts at once is 200 snapshots and 2000 ticks; this stays well below. */
const limits = { snapshots: 50, ticks: 500 };

export const nothing: Sampled = { snapshots: [], ticks: [] };

export function isEmpty(sampled: Sampled): boolean {
  return countOf(sampled) === 0;
}

/** How many snapshots and ticks these are. */
export function countOf({ snapshots, ticks }: Sampled): number {
  return snapshots.length + ticks.length;
}

/** Both together, when a batch may hold that much; else null. */
export function joined(a: Sampled, b: Sampled): Sampled | null {
  const both = { snapshots: [...a.snapshots, ...b.snapshots], ticks: [...a.ticks, ...b.ticks] };
  return isEmpty(a) || (both.snapshots.length <= limits.snapshots && both.ticks.length <= limits.ticks) ? both : null;
}

/** Pieces that each fit into a batch, in order. */
export function pieces(sampled: Sampled): Sampled[] {
  const count = Math.max(Math.ceil(sampled.snapshots.length / limits.snapshots), Math.ceil(sampled.ticks.length / limits.ticks));
  return Array.from({ length: count }, (_, i) => ({
    snapshots: sampled.snapshots.slice(i * limits.snapshots, (i + 1) * limits.snapshots),
    ticks: sampled.ticks.slice(i * limits.ticks, (i + 1) * limits.ticks),
  }));
}

/** Two smaller parts, or none when there is at most one item. */
export function halves({ snapshots, ticks }: Sampled): Sampled[] {
  if (snapshots.length + ticks.length <= 1) return [];
  const s = snapshots.length === 1 && ticks.length > 0 ? 1 : Math.ceil(snapshots.length / 2);
  const t = snapshots.length === 1 && ticks.length > 0 ? 0 : Math.ceil(ticks.length / 2);
  return [
    { snapshots: snapshots.slice(0, s), ticks: ticks.slice(0, t) },
    { snapshots: snapshots.slice(s), ticks: ticks.slice(t) },
  ];
}
