import { hostOf } from '@/lib/reading/hosts';
import { currencyOfShop } from '@/lib/reading/shop';
import { isUnnamed, type Recognised, type ShopFacts } from '@/lib/snapshot/shop-facts';
import type { SurfaceId } from '@/lib/snapshot/snapshot';
import { isoClock, zoneOf } from './zone';

/** Where a proposed fact comes from: a page's header or its money or its dates, the address, the region, or nowhere (`assumed`). */
export type FactSource = 'header' | 'address' | 'money' | 'period' | 'region' | 'assumed';

/** A fact to be confirmed: empty where nothing says it. `text` is what the page prints, `surface` the page. */
export type ProposedFact = { value: string; from: FactSource; text?: string; surface?: SurfaceId };

export type Proposed = Record<keyof ShopFacts, ProposedFact>;

/** What a shop's pages say of it, each with its evidence. `fallback` is the browser's own zone. */
export function proposeShop({ shop, surface, last, money, zone }: Recognised, fallback: string): Proposed {
  const { id, from } = zoneOf(shop.region, zone?.text, fallback);
  const atHome = zoneOf(shop.region, undefined, fallback);
  // What is printed in winter does not hold in summer; the zone of the region does, where both say the same.
  const isSame = atHome.from === 'region' && isoClock(atHome.id)(last).endsWith(id);
  const regional = currencyOfShop(shop);
  return {
    name: shop.name && !isUnnamed(shop) ? { value: shop.name, from: 'header', surface } : { value: '', from: 'assumed' },
    region: { value: shop.region ?? '', from: shop.region ? 'address' : 'assumed' },
    currency: money
      ? { value: money.currency, from: 'money', text: money.raw, surface: money.surface }
      : { value: regional ?? '', from: regional ? 'region' : 'assumed' },
    timeZone:
      from === 'page'
        ? { value: isSame ? atHome.id : id, from: 'period', text: zone?.text, surface: zone?.surface }
        : { value: id, from: from === 'region' ? from : 'assumed' },
    account: isCreatorHost(shop.host) && shop.name ? { value: shop.name, from: 'header', surface } : { value: '', from: 'assumed' },
  };
}

/** There the header prints the LIVE account, which need not be the shop's name. */
function isCreatorHost(host: string): boolean {
  return URL.canParse(`https://${host}`) && hostOf(new URL(`https://${host}`))?.group === 'creator';
}
