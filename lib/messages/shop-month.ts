import { isCounted } from '@/lib/kpi/counted';
import { type Month, monthDays } from '@/lib/kpi/pay/month';
import type { Money, ShopRow } from '@/lib/kpi/pay/record';
import { type TradeRead, tradeOf } from '@/lib/kpi/trade';
import { addDays, earlier, type Today } from '@/lib/kpi/window';
import { calendarDay } from '@/lib/report/zone';
import type { Fact } from '@/lib/snapshot/fact';
import { isOwnMoney } from '@/lib/snapshot/shop-facts';
import type { Shop } from '@/lib/snapshot/snapshot';
import type { Database } from '@/lib/store/db';
import { factsSince } from '@/lib/store/manual';
import { shopAndZone } from './handlers/day';

const dayMs = 86_400_000;

/** A shop's month as its overview shows it (or somebody typed it), as a whole and day by day where each day was read by itself. */
export async function shopMonth(db: Database, key: string, month: Month): Promise<ShopRow> {
  const { shop, zone } = await shopAndZone(db, key);
  const facts = await factsSince(db, key, Date.parse(monthDays(month).from) - dayMs);
  return monthOf(shop, month, facts, calendarDay(Date.now(), zone));
}

/** A shop's month from all that was read of it: nothing is paid by a reading in doubt, or in another currency than the shop's. */
export function monthOf(shop: Shop, month: Month, read: readonly Fact[], today: Today): ShopRow {
  const { from, to } = monthDays(month);
  const facts = read
    .filter(({ metric }) => metric === 'shop_gmv' || metric === 'refunds')
    .filter((fact) => isCounted(fact) && isOwnMoney(fact, shop));
  const currency = shop.currency ?? facts.find(({ metric }) => metric === 'shop_gmv')?.currency;
  const until = earlier(to, today.day);
  if (currency === undefined) return { shop: shop.key, gmv: null, refunds: null, days: [], until };
  const money = ({ trade }: TradeRead, part: 'gmv' | 'refunds'): Money | null => {
    const amount = trade[part];
    return amount === null ? null : { amount, currency };
  };
  const whole = tradeOf(facts, { kind: 'period', from, to, today }, currency);
  const days: ShopRow['days'] = [];
  for (let day = from; day <= until; day = addDays(day, 1)) {
    const found = tradeOf(facts, { kind: 'period', from: day, to: day, today }, currency);
    const gmv = money(found, 'gmv');
    if (gmv) days.push({ day, gmv, refunds: money(found, 'refunds') });
  }
  return { shop: shop.key, gmv: money(whole, 'gmv'), refunds: money(whole, 'refunds'), days, until };
}
