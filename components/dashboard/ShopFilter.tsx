import { useWords } from '@/components/hooks/words';
import { Picker } from '@/components/ui/Picker';
import type { Shop } from '@/lib/snapshot/snapshot';

const all = '*';

/** One shop, or all. Only there when there is a choice. */
export function ShopFilter({ shops, value, onChange }: { shops: Shop[]; value: string | undefined; onChange: (shop?: string) => void }) {
  const words = useWords().dashboard;
  if (shops.length < 2) return null;
  const options = [{ value: all, name: words.allShops }, ...shops.map((shop) => ({ value: shop.key, name: shop.name ?? shop.host }))];
  return (
    <Picker label={words.shop} value={value ?? all} options={options} onChange={(next) => onChange(next === all ? undefined : next)} />
  );
}
