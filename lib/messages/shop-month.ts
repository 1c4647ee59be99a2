import { isActual } from '@/lib/kpi/actual';
import { type Month, monthDays } from '@/lib/kpi/pay/month';
import type { Money, ShopRow } from '@/lib/kpi/pay/record';
import { type TradeRead, tradeOf } from '@/lib/kpi/trade';
import { addDays, earlier } from '@/lib/kpi/window';
import { calendarDay } from '@/lib/report/zone';
import type { Database } from '@/lib/store/db';
import { factsSince } from '@/lib/store/manual';
import { shopAndZone } from './handlers/day';

const dayMs = 86_400_000;

/** A shop's month as its overview shows it (or somebody typed it), as a whole and day by day where each day was read by itself. */
export async function shopMonth(db: Database, key: string, month: Month): Promise<ShopRow> {
  const { from, to } = monthDays(month);
  const { shop, zone } = await shopAndZone(db, key);
  const today = calendarDay(Date.now(), zone);
  const facts = (await factsSince(db, key, Date.parse(from) - dayMs)).filter(({ metric }) => metric === 'shop_gmv' || metric === 'refunds');
  const currency = shop.currency ?? facts.find(({ metric }) => metric === 'shop_gmv')?.currency;
  if (currency === undefined) return { shop: key, gmv: null, refunds: null, days: null };
  const money = ({ trade, read }: TradeRead, part: 'gmv' | 'refunds', last: string): Money | null => {
    const actual = read[part];
    const amount = trade[part];
    // Of days that are over what does not reach their end is not all of them.
    const isWhole = actual && isActual(actual) && (last >= today.day || actual.share === null || actual.share >= 1);
    return amount !== null && isWhole ? { amount, currency } : null;
  };
  const whole = tradeOf(facts, { kind: 'period', from, to, today }, currency);
  const days: NonNullable<ShopRow['days']> = [];
  for (let day = from; day <= earlier(to, today.day); day = addDays(day, 1)) {
    const read = tradeOf(facts, { kind: 'period', from: day, to: day, today }, currency);
    const gmv = money(read, 'gmv', day);
    if (gmv) days.push({ day, gmv, refunds: money(read, 'refunds', day) });
  }
  const isDaily = days.length > 0 && days.at(-1)?.day === earlier(to, today.day) && days[0]?.day === from && isEachDay(days);
  return { shop: key, gmv: money(whole, 'gmv', to), refunds: money(whole, 'refunds', to), days: isDaily ? days : null };
}

function isEachDay(days: ReadonlyArray<{ day: string }>): boolean {
  return days.every(({ day }, index) => index === 0 || day === addDays(days[index - 1]?.day ?? day, 1));
}
