import type { PageState } from '@/lib/snapshot/page-state';
import { isOwnMoney } from '@/lib/snapshot/shop-facts';
import { offsetOf } from './zone';

/** Something that a page shows otherwise than it was confirmed for its shop. */
export type Contradiction = { of: 'currency' | 'zone'; shown: string; confirmed: string };

/** Where a page contradicts what the user confirmed: money in another currency, days of another clock. */
export function contradictionsOf({ shop, values, scope, at }: Pick<PageState, 'shop' | 'values' | 'scope' | 'at'>): Contradiction[] {
  const found: Contradiction[] = [];
  const money = Object.values(values).find((value) => !isOwnMoney(value, shop));
  if (money?.currency && shop?.currency) found.push({ of: 'currency', shown: money.currency, confirmed: shop.currency });
  const printed = scope.kind === 'period' ? scope.timeZone : undefined;
  if (!printed || !shop?.timeZone) return found;
  const [shown, confirmed] = [offsetOf(printed, at), offsetOf(shop.timeZone, at)];
  if (shown && confirmed && shown !== confirmed) found.push({ of: 'zone', shown, confirmed });
  return found;
}
