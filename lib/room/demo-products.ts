import type { Row } from '@/lib/snapshot/snapshot';
import { compact, money, percent, quotient } from './demo-print';
import { orderMinutes, runningMinute } from './demo-story';

/** The products of the running room: name, and at its minute 84 the clicks, GMV and pieces left. */
const products = [
  ['Linen Throw', 23, 0, 40],
  ['Ceramic Pour-over Set', 95, 74.5, 57],
  ['Amber Storage Jar Trio', 110, 225, 6],
  ['Ribbed Tank Top', 31, 75, 88],
  ['Walnut Tray', 16, 25.5, 31],
  ['Desk Lamp', 21, 50, 45],
  ['Enamel Mug Set of 4', 88, 50, 63],
  ['Waffle Robe', 18, 25, 29],
] as const;

/** Which product each order was for, by its place above. */
const ordered = [3, 6, 6, 3, 3, 4, 5, 1, 1, 1, 5, 7, 2, 2, 2, 2, 2, 2, 2, 2, 2];

/** What was pinned when, as the page showed it: from which minute, and place in the list. */
export const pinned = [
  [6, 6],
  [31, 1],
  [60, 2],
] as const;

/** A pinned product is clicked so many times as often as one that is not. */
const drawn = 8;

/** The product list at a minute of the running room. */
export function productsAt(minute: number): Row[] {
  const [, now] = pinned.findLast(([from]) => from <= minute) ?? [0, -1];
  return products.map(([name, allClicks, allGmv, left], place): Row => {
    const clicks = Math.floor((allClicks * weight(place, minute)) / weight(place, runningMinute) + 1e-9);
    const orders = ordersBy(place, minute);
    const all = ordersBy(place, runningMinute);
    const gmv = all === 0 ? 0 : Math.round((allGmv * orders * 100) / all) / 100;
    return {
      kind: 'product',
      key: String(9_000_000_000_000_001 + place),
      name,
      ...(place === now && { pinned: true as const }),
      values: {
        product_clicks: compact('Clicks', clicks),
        add_to_cart: compact('Added to cart', Math.floor(clicks / 4)),
        items_sold: compact('Items sold', orders),
        ctor_sku: percent('CTOR (SKU orders)', quotient(orders, clicks)),
        live_gmv_direct: { ...money('GMV', gmv, 2), raw: `$${gmv.toFixed(2)}` },
        available_stock: compact('Available stock', left + all - orders),
      },
    };
  });
}

/** Minutes by a minute, those pinned counted `drawn` times. */
function weight(place: number, minute: number): number {
  const windows = pinned.map(([from, of], i) => ({ from, of, to: pinned[i + 1]?.[0] ?? runningMinute }));
  return windows.reduce(
    (sum, { from, of, to }) => sum + (of === place ? (drawn - 1) * Math.max(0, Math.min(minute, to) - from) : 0),
    Math.max(minute, 0),
  );
}

function ordersBy(place: number, minute: number): number {
  return ordered.filter((of, i) => of === place && (orderMinutes[i] ?? 0) <= minute).length;
}
