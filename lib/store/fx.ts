import type { FxRate } from '@/lib/kpi/pay/fx';
import { noteAudit } from './audit';
import type { Database } from './db';

/** The rates of some days, ends included, and those agreed for months that begin within them, in the order they were entered. */
export async function ratesOf(db: Database, from: string, to: string): Promise<FxRate[]> {
  const rates = await db.fxRates.where('day').between(from, to, true, true).toArray();
  return rates.sort((a, b) => a.at - b.at);
}

/** Every rate that counts, the newest day first: of those for one pair and day the one entered last. */
export async function ratesInForce(db: Database): Promise<FxRate[]> {
  const last = new Map<string, FxRate>();
  for (const rate of await db.fxRates.toArray()) last.set(keyOf(rate), rate);
  return [...last.values()].sort((a, b) => b.day.localeCompare(a.day) || keyOf(a).localeCompare(keyOf(b)));
}

/**
 * Keeps rates, all or none. One that was there is changed by a new row, each of these edits noted by itself; what is new of a
 * file is noted once.
 */
export function addRates(db: Database, rates: readonly FxRate[]): PromiseLike<void> {
  return db.transaction('rw', [db.fxRates, db.audit], async () => {
    const [first] = rates;
    if (!first) return;
    const days = rates.map(({ day }) => day).sort();
    const known = new Map((await ratesOf(db, days[0] ?? '', days.at(-1) ?? '')).map((rate) => [keyOf(rate), rate]));
    const changed = rates.filter((rate) => known.get(keyOf(rate))?.rate !== rate.rate);
    const { by, at, source } = first;
    const row = { at, by, kind: 'rate' as const, shop: null, why: '' };
    const added = changed.filter((rate) => !known.has(keyOf(rate)));
    for (const rate of changed) {
      const before = known.get(keyOf(rate));
      if (before) await noteAudit(db, { ...row, of: keyOf(rate), from: before.rate, to: rate.rate });
    }
    if (source === 'file' && added.length > 1) {
      const span = added.map(({ day }) => day).sort();
      await noteAudit(db, { ...row, of: `file ${span[0]}..${span.at(-1)}`, from: null, to: { rates: added.length } });
    } else for (const rate of added) await noteAudit(db, { ...row, of: keyOf(rate), from: null, to: rate.rate });
    await db.fxRates.bulkAdd(changed);
  });
}

function keyOf({ day, from, to }: FxRate): string {
  return `${day} ${from}/${to}`;
}
