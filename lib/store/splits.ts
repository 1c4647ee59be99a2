import type { Target } from '@/lib/kpi/target';
import { daysOfSplit, type Split, splitKey, splitsNow } from '@/lib/kpi/targets/split';
import { noteAudit } from './audit';
import type { Database, Edit } from './db';
import { targetHistory, targetKeyOf } from './targets';

/** The splits of a shop that are in force. */
export async function splitsOf(db: Database, shop: string): Promise<(Split & { total: number })[]> {
  return splitsNow(await db.splits.where('shop').equals(shop).toArray());
}

/**
 * Keeps a split with the targets of its days; a null total takes both back. What a day already has is not written again. False
 * for one whose days do not add up to its total, and then nothing is kept.
 */
export function putSplit(db: Database, split: Split): PromiseLike<boolean> {
  const { left } = daysOfSplit(split);
  if (left !== 0) return Promise.resolve(false);
  return db.transaction('rw', [db.splits, db.targets, db.audit], async () => {
    const { shop, by, at, why } = split;
    const before = (await splitsOf(db, shop)).find((one) => splitKey(one) === splitKey(split));
    const known = new Map((await targetHistory(db, shop)).map((edit) => [targetKeyOf(edit), edit]));
    const edits = dayTargets(split, before).filter((edit) => {
      const was = known.get(targetKeyOf(edit));
      return (was?.value ?? null) !== edit.value || was?.currency !== edit.currency;
    });
    await db.targets.bulkAdd(edits);
    await db.splits.add(split);
    await noteAudit(db, {
      at,
      by,
      kind: 'target',
      shop,
      of: splitKey(split),
      from: before ? toldOf(before) : null,
      to: toldOf(split),
      why,
    });
    return true;
  });
}

/**
 * The targets of the days of a split, 0 on a day on which nothing is due, so that one that stands does not come back there; null
 * takes back those of days that only the split `before` it had.
 */
export function dayTargets(split: Split, before?: Split): Edit<Target>[] {
  const wanted = valuesOf(split);
  const days = new Set([...wanted.keys(), ...(before ? valuesOf(before).keys() : [])]);
  return [...days].sort().map((day) => dayTarget(split, day, wanted.get(day) ?? null));
}

function valuesOf(split: Split): Map<string, number> {
  return new Map(daysOfSplit(split).days.map(({ day, value }) => [day, value]));
}

function dayTarget({ shop, role, kpi, person, currency, at, by, why }: Split, day: string, value: number | null): Edit<Target> {
  return {
    shop,
    role,
    kpi,
    horizon: 'day',
    value,
    ...(currency && { currency }),
    since: at,
    ...(person && { person }),
    only: { from: day, to: day },
    by,
    why,
  };
}

/** A split as the list of changes tells it. */
function toldOf(split: Split): { value: number; currency?: string; days: Record<string, number> } | null {
  const { total, currency } = split;
  if (total === null) return null;
  return {
    value: total,
    ...(currency && { currency }),
    days: Object.fromEntries(daysOfSplit(split).days.map(({ day, value }) => [day, value])),
  };
}
