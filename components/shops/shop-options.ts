import type { SearchOption } from '@/components/ui/SearchPicker';
import type { ShopEntry } from '@/lib/snapshot/shop-facts';
import type { Shop } from '@/lib/snapshot/snapshot';

/** What a shop is called. */
export function shopName(shop: Shop): string {
  return shop.name ?? shop.host;
}

/** The shop of a choice that was kept: now perhaps the one it is counted under, and none once it is deleted. */
export function shopIn(entries: readonly ShopEntry[], key: string | null): Shop | undefined {
  const as = entries.find(({ shop }) => shop.key === key)?.as ?? key;
  return entries.find(({ shop }) => shop.key === as)?.shop;
}

/** Shops to pick from by name; their region, or else their host, tells two of one name apart. */
export function shopOptions(entries: readonly ShopEntry[]): SearchOption[] {
  return entries
    .filter((one) => !one.as)
    .map(({ shop }) => ({ value: shop.key, name: shopName(shop), note: shop.region ?? (shop.name ? shop.host : undefined) }))
    .sort((a, b) => a.name.localeCompare(b.name, undefined, { numeric: true }));
}
