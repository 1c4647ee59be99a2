import { demoShop } from '@/lib/room/demo';
import type { ShopEntry } from '@/lib/snapshot/shop-facts';
import { now } from './given.ts';

/** Some shops of one browser: `us/demo_shop`, which is not confirmed, first. */
export function shopEntries(count: number): ShopEntry[] {
  const own: ShopEntry = {
    shop: { ...demoShop, key: 'us/demo_shop', name: 'demo_shop', host: 'seller-us.tiktok.com' },
    first: now,
    last: now,
  };
  const others = Array.from({ length: count - 1 }, (_, i): ShopEntry => {
    const name = i === 0 ? 'demo_shop' : `store_${i}`;
    const shop = { key: `gb/${name}`, region: 'GB', name, host: 'seller-uk.tiktok.com', currency: 'GBP', timeZone: 'Europe/London' };
    return { shop, first: now, last: now, confirmedAt: now };
  });
  return [own, ...others];
}
