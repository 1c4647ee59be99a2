import { actualOf, isActual, isPart, type Source } from '@/lib/kpi/actual';
import { isCounted } from '@/lib/kpi/counted';
import { type Month, monthDays } from '@/lib/kpi/pay/month';
import type { Money, PartSales, ShopRow } from '@/lib/kpi/pay/record';
import { daysIn } from '@/lib/kpi/targets/split-days';
import type { PeriodWindow } from '@/lib/kpi/tile';
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

/** The pages that add up a part of a shop's sales: of its own videos, and what GMV Max brought. A creator's page is of one account. */
const partSources: Record<PartSales, Source> = {
  video: { metrics: ['video_gmv'], surfaces: ['compass-video'], awaits: 'compass-video' },
  ads: { metrics: ['gmv_max_gross_revenue'], surfaces: ['gmv-max'], awaits: 'gmv-max' },
};

/** A shop's month as its overview shows it (or somebody typed it), as a whole and day by day where each day was read by itself. */
export async function shopMonth(db: Database, key: string, month: Month): Promise<ShopRow> {
  const { shop, zone } = await shopAndZone(db, key);
  const facts = await factsSince(db, key, Date.parse(monthDays(month).from) - dayMs);
  return monthOf(shop, month, facts, calendarDay(Date.now(), zone));
}

/** A shop's month from all that was read of it: nothing is paid by a reading in doubt, or in another currency than the shop's. */
export function monthOf(shop: Shop, month: Month, read: readonly Fact[], today: Today): ShopRow {
  const { from, to } = monthDays(month);
  const until = earlier(to, today.day);
  const counted = read.filter((fact) => metrics.has(fact.metric) && isCounted(fact) && isOwnMoney(fact, shop));
  const facts = counted.filter(({ metric }) => metric === 'shop_gmv' || metric === 'refunds');
  const parts = partsOf(counted, month, until, today);
  const currency = shop.currency ?? facts.find(({ metric }) => metric === 'shop_gmv')?.currency;
  if (currency === undefined) return { shop: shop.key, gmv: null, refunds: null, days: [], ...parts, until };
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
  return { shop: shop.key, gmv: money(whole, 'gmv'), refunds: money(whole, 'refunds'), days, ...parts, until };
}

const metrics: ReadonlySet<string> = new Set(['shop_gmv', 'refunds', ...Object.values(partSources).flatMap((source) => source.metrics)]);

/** What of a shop's sales its other pages add up; nothing of those that were not read. */
function partsOf(facts: readonly Fact[], month: Month, until: string, today: Today): Pick<ShopRow, 'parts'> {
  const { from, to } = monthDays(month);
  const parts: NonNullable<ShopRow['parts']> = {};
  for (const [part, source] of Object.entries(partSources) as [PartSales, Source][]) {
    const own = facts.filter(({ metric }) => source.metrics.includes(metric));
    if (own.length === 0) continue;
    const amountOf = (window: PeriodWindow): Money | null => {
      const actual = actualOf(source, own, window);
      if (!isActual(actual) || isPart(actual, window) || actual.currency === undefined) return null;
      return { amount: actual.value, currency: actual.currency };
    };
    const days = daysIn(from, until).flatMap((day) => {
      const amount = amountOf({ kind: 'period', from: day, to: day, today });
      return amount ? [{ day, amount }] : [];
    });
    parts[part] = { whole: amountOf({ kind: 'period', from, to, today }), days };
  }
  return Object.keys(parts).length > 0 ? { parts } : {};
}
