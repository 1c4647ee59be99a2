import { useEffect, useState } from 'react';
import { storage } from '#imports';
import { useItem } from '@/components/hooks/item';
import { useRevision } from '@/components/hooks/revision';
import { shopIn } from '@/components/shops/shop-options';
import { call } from '@/lib/messages/client';
import { knownShops, workShop } from '@/lib/settings/settings';
import type { PageState } from '@/lib/snapshot/page-state';
import type { ShopEntry } from '@/lib/snapshot/shop-facts';
import type { Shop } from '@/lib/snapshot/snapshot';
import { pageFor, type SeenPage } from './shop-view';

/** The choice that follows the page; no shop's key is one character. */
export const followPage = '*';

export type ShopView = SeenPage & {
  entries: readonly ShopEntry[];
  /** Null while the page is followed. */
  chosen: Shop | null;
  /** For this tab: a shop's key, or `followPage`. */
  choose: (shop: string) => void;
};

/** The page of a tab under the shop chosen for it, else for this browser; without a choice as it is. */
export function useShopView(page: PageState | null, tab: number | null): ShopView {
  const entries = useShops(page?.shop?.key);
  const own = useChoice(tab);
  const general = useItem(workShop) ?? null;
  const key = own.choice ?? general;
  const chosen = shopIn(entries, key) ?? null;
  return { ...pageFor(page, chosen), entries, chosen, choose: own.choose };
}

/** Every stored shop; asked again when what is confirmed changes, and until the shop of the page (`key`) is among them. */
function useShops(key: string | undefined): readonly ShopEntry[] {
  const [entries, setEntries] = useState<readonly ShopEntry[]>([]);
  const known = useItem(knownShops);
  const revision = useRevision('all');
  const occasion = key === undefined || entries.some((one) => one.shop.key === key) ? 0 : revision;
  // biome-ignore lint/correctness/useExhaustiveDependencies: a change of any of these is a reason to ask again
  useEffect(() => {
    let gone = false;
    call('shops', {}).then(
      (found) => !gone && setEntries(found),
      () => {},
    );
    return () => {
      gone = true;
    };
  }, [key, known, occasion]);
  return entries;
}

/** What was chosen for a tab, until it closes. */
function useChoice(tab: number | null): { choice: string | null; choose: (shop: string) => void } {
  const [choice, setChoice] = useState<string | null>(null);
  const key = `session:shop/${tab}` as const;
  useEffect(() => {
    let gone = false;
    const hear = (next: string | null) => !gone && setChoice(next);
    storage.getItem<string>(key).then(hear);
    const stop = storage.watch<string>(key, hear);
    return () => {
      gone = true;
      stop();
    };
  }, [key]);
  return { choice, choose: (shop) => void storage.setItem(key, shop) };
}
