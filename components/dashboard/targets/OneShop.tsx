import { useItem } from '@/components/hooks/item';
import { useWords } from '@/components/hooks/words';
import { shopIn, shopOptions } from '@/components/shops/shop-options';
import { SearchPicker } from '@/components/ui/SearchPicker';
import { shopInLists } from '@/lib/settings/settings';
import type { ShopEntry } from '@/lib/snapshot/shop-facts';

/** The shop of a page that shows one at a time: the one lists show, else the one seen last; undefined while not known, or with none. */
export function useOneShop(entries: readonly ShopEntry[] | undefined): string | undefined {
  const chosen = useItem(shopInLists);
  if (chosen === undefined || !entries) return undefined;
  const newest = entries.filter((one) => !one.as).toSorted((a, b) => Number(a.demo ?? 0) - Number(b.demo ?? 0) || b.last - a.last)[0];
  return shopIn(entries, chosen)?.key ?? newest?.shop.key;
}

/** Picks the one shop. Only there when there is a choice. */
export function OneShop({ label, entries, value }: { label: string; entries: readonly ShopEntry[]; value: string }) {
  const { shops } = useWords();
  const options = shopOptions(entries);
  if (options.length < 2) return <span className="d-tag">{options[0]?.name}</span>;
  return (
    <SearchPicker
      label={label}
      find={shops.find}
      noneFound={shops.noneFound}
      value={value}
      options={options}
      onChange={(next) => shopInLists.setValue(next)}
    />
  );
}
