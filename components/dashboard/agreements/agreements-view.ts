import { type Agreement, type AgreementState, agreementState } from '@/lib/kpi/agreement';
import type { OwnMade } from '@/lib/kpi/score/pool';
import type { Target } from '@/lib/kpi/target';
import { wholeFacts } from '@/lib/kpi/team/score-rows';
import { readBases } from '@/lib/messages/score-basis';
import type { ShopEntry } from '@/lib/snapshot/shop-facts';
import type { Shop } from '@/lib/snapshot/snapshot';
import { agreementsOf } from '@/lib/store/agreements';
import type { Database } from '@/lib/store/db';
import { run } from '@/lib/store/deadline';
import { shopEntries } from '@/lib/store/shops';
import { targetsOf } from '@/lib/store/targets';

/** An agreement with where it stands now; `state` null where its shop is no longer known. */
export type AgreementView = { agreement: Agreement; shop: Shop | null; state: AgreementState | null };

/** Every agreement, the shops one can be made for with their targets in force, to begin with, and what the team made itself. */
export type AgreementsView = { all: AgreementView[]; shops: ShopEntry[]; targets: Target[]; own: Required<OwnMade> };

export function readAgreements(cut: number, now: number): Promise<AgreementsView> {
  return run('relaxed', async (db) => {
    const [entries, agreements, kpis, roles] = await Promise.all([
      shopEntries(db),
      agreementsOf(db),
      db.ownKpis.toArray(),
      db.ownRoles.toArray(),
    ]);
    const own = { kpis, roles };
    const shops = entries.filter((one) => !one.as && !one.demo);
    const [all, targets] = await Promise.all([
      Promise.all(agreements.map((one) => stateOf(db, one, { shops, entries, own, cut, now }))),
      Promise.all(shops.map(({ shop }) => targetsOf(db, shop.key))),
    ]);
    return { all, shops, targets: targets.flat(), own };
  });
}

type Around = { shops: readonly ShopEntry[]; entries: readonly ShopEntry[]; own: OwnMade; cut: number; now: number };

async function stateOf(db: Database, agreement: Agreement, { shops, entries, own, cut, now }: Around): Promise<AgreementView> {
  const { from, to, shop } = agreement;
  const span = { from, to };
  const here = shops.filter((one) => one.shop.key === shop);
  const { bases } = await readBases(db, { shops: here, all: entries, span: () => span, cut, now, wholes: true });
  const [basis] = bases;
  if (!basis) return { agreement, shop: null, state: null };
  const ends = { from: basis.bounds(from).from, to: basis.bounds(to).to };
  const facts = [...basis.facts, ...wholeFacts(basis, span, ends, now)];
  return { agreement, shop: basis.shop, state: agreementState(agreement, facts, basis.today, now, own) };
}
