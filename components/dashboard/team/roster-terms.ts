import { type RosterTerms, roleWords } from '@/lib/import/roster';
import { zoneOf } from '@/lib/report/zone';
import type { ShopEntry } from '@/lib/snapshot/shop-facts';

/** The zone this computer's clock is in. */
export function localZone(): string {
  return Intl.DateTimeFormat().resolvedOptions().timeZone;
}

/** What the names of a roster are held against; `zone` null reads times by each shop's own clock. */
export function rosterTerms(shops: readonly ShopEntry[], zone: string | null): RosterTerms {
  return {
    shops: shops.map(({ shop }) => ({
      key: shop.key,
      ...(shop.name && { name: shop.name }),
      ...(shop.region && { region: shop.region }),
      zone: shop.timeZone ?? zoneOf(shop.region, undefined, localZone()).id,
    })),
    roles: roleWords,
    zone,
  };
}
