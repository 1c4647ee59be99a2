import { useItem } from '@/components/hooks/item';
import { useWords } from '@/components/hooks/words';
import { shopIn, shopOptions } from '@/components/shops/shop-options';
import { SearchPicker } from '@/components/ui/SearchPicker';
import { shopInLists } from '@/lib/settings/settings';
import type { ShopEntry } from '@/lib/snapshot/shop-facts';

/** No shop's key is one character. */
const all = '*';

/** The shop that lists show, remembered from page to page; undefined is all of them, and null that it is not known yet. */
export function useListedShop(entries: readonly ShopEntry[] | undefined): string | undefined | null {
  const chosen = useItem(shopInLists);
  if (chosen === undefined || entries === undefined) return null;
  return shopIn(entries, chosen)?.key;
}

/** One shop, or all. Only there when there is a choice. */
export function ShopFilter({ entries, value }: { entries: readonly ShopEntry[]; value: string | undefined | null }) {
  const { dashboard, shops } = useWords();
  const options = shopOptions(entries);
  if (options.length < 2) return null;
  return (
    <SearchPicker
      label={dashboard.shop}
      find={shops.find}
      noneFound={shops.noneFound}
      value={value ?? all}
      options={[{ value: all, name: dashboard.allShops }, ...options]}
      onChange={(next) => shopInLists.setValue(next === all ? null : next)}
    />
  );
}
