import type { PageState } from '@/lib/snapshot/page-state';
import { isUnnamed } from '@/lib/snapshot/shop-facts';
import type { Shop } from '@/lib/snapshot/snapshot';

/** The page shows another shop than the chosen one, or none by name. */
export type Conflict = { shown: Shop; chosen: Shop };

/** A page as the panel takes it, and why it is not taken as it is. */
export type SeenPage = { page: PageState | null; conflict: Conflict | null };

/**
 * A page under the chosen shop; null follows the page. Another shop's numbers never stand under the chosen one's name: the
 * page is then one without numbers. A page that still loads may come to name its shop.
 */
export function pageFor(page: PageState | null, chosen: Shop | null): SeenPage {
  if (!page || !chosen || page.demo || page.shop?.key === chosen.key) return { page, conflict: null };
  const { shop } = page;
  if (!shop || (Object.keys(page.values).length === 0 && page.rows.length === 0))
    return { page: { ...page, shop: chosen }, conflict: null };
  const bare: PageState = {
    ...page,
    shop: chosen,
    scope: { kind: 'unknown', why: 'other-shop' },
    values: {},
    rows: [],
    missing: [],
    partial: [],
    checks: [],
    expected: 0,
  };
  if (isUnnamed(shop) && page.status === 'reading') return { page: bare, conflict: null };
  return { page: { ...bare, status: 'none' }, conflict: { shown: shop, chosen } };
}
