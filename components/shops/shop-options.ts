import type { SearchOption } from '@/components/ui/SearchPicker';
import type { ShopEntry } from '@/lib/snapshot/shop-facts';
import type { Shop } from '@/lib/snapshot/snapshot';

/** What a shop is called. */
export function shopName(shop: Shop): string {
  return shop.name ?? shop.host;
}

/** Shops to pick from by name; their region, or else their host, tells two of one name apart. */
export function shopOptions(entries: readonly ShopEntry[]): SearchOption[] {
  return entries
    .filter((one) => !one.as)
    .map(({ shop }) => ({ value: shop.key, name: shopName(shop), note: shop.region ?? (shop.name ? shop.host : undefined) }))
    .sort((a, b) => a.name.localeCompare(b.name, undefined, { numeric: true }));
}
