import type { StageId } from '../role';

/** From a day on a shop is at a stage of its business. An edit is a new row; a stage is never switched by itself. */
export type StageChange = { shop: string; stage: StageId; since: string; at: number; by: string | null; why: string };

/** The stage of a shop on a day, or null when nobody has said it. Of two for one day the one entered last counts. */
export function stageOn(changes: readonly StageChange[], shop: string, day: string): StageChange | null {
  return changes
    .filter((one) => one.shop === shop && one.since <= day)
    .reduce<StageChange | null>(
      (last, one) => (last && (last.since > one.since || (last.since === one.since && last.at > one.at)) ? last : one),
      null,
    );
}

/** What was said to begin first after a day; null where nothing was: it takes over then, whatever is said before. */
export function stageComing(changes: readonly StageChange[], shop: string, day: string): StageChange | null {
  const later = changes.filter((one) => one.shop === shop && one.since > day).map(({ since }) => since);
  const [first] = later.sort();
  return first === undefined ? null : stageOn(changes, shop, first);
}

/** The stage that counts for a stretch of days: that of its first day, or where none had been said yet the first one within it. */
export function stageOver(changes: readonly StageChange[], shop: string, { from, to }: { from: string; to: string }): StageChange | null {
  const atStart = stageOn(changes, shop, from);
  if (atStart) return atStart;
  const [first] = changes.flatMap((one) => (one.shop === shop && one.since <= to ? one.since : [])).sort();
  return first === undefined ? null : stageOn(changes, shop, first);
}
