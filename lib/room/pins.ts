import type { Row, Snapshot } from '@/lib/snapshot/snapshot';
import type { Mark, MarkedProduct } from './marks';

/** What a look at the page's product list says of the pin; null: nothing is pinned, undefined: it cannot be told. */
export type PinLook = { room: string; at: number; product: MarkedProduct | null };

/** The pin on a running room's page; undefined where the list does not tell, because part of it is not on show. */
export function pinLook({ scope, at, rows, partial }: Pick<Snapshot, 'scope' | 'at' | 'rows' | 'partial'>): PinLook | undefined {
  if (scope.kind !== 'room' || scope.state !== 'live') return undefined;
  const products = rows.filter((row) => row.kind === 'product');
  const pinned = products.filter((row) => row.pinned);
  const [row] = pinned;
  if (row && pinned.length === 1) return { room: scope.room, at, product: productOf(row) };
  // Two at once were read in the middle of a change.
  if (row || products.length === 0 || partial.includes('rows:product')) return undefined;
  return { room: scope.room, at, product: null };
}

/** The product that a page shows as pinned. */
export function pinnedIn(rows: readonly Row[]): MarkedProduct | undefined {
  const row = rows.find((one) => one.pinned);
  return row && productOf(row);
}

/** The products that a page's list shows. */
export function productsIn(rows: readonly Row[]): MarkedProduct[] {
  return rows.filter((row) => row.kind === 'product').map(productOf);
}

/** The product that a pin pressed by hand is surely about: the one that shows as pinned, else the only one there is. */
export function obviousProduct({ rows, partial }: Pick<Snapshot, 'rows' | 'partial'>): MarkedProduct | undefined {
  const [first, ...others] = partial.includes('rows:product') ? [] : productsIn(rows);
  return pinnedIn(rows) ?? (others.length === 0 ? first : undefined);
}

function productOf({ key, name }: Row): MarkedProduct {
  return { key, name };
}

/**
 * The read pins that one more look changes or adds. `pins` are those of the room, in any order; looks may come late and
 * twice. A product that is pinned before and after a stretch nobody saw counts as pinned throughout.
 */
export function foldPin(pins: readonly Mark[], { room, at, product }: PinLook): Mark[] {
  const ordered = pins.toSorted((a, b) => a.at - b.at);
  const before = ordered.findLast((pin) => pin.at <= at);
  if (before && (before.until === undefined || at < before.until)) {
    if (product?.key === before.product?.key) return at > (before.seen ?? before.at) ? [{ ...before, seen: at }] : [];
    // Told already by what came earlier, though it happened later.
    if (before.until !== undefined) return [];
    const closed = { ...before, until: at };
    return product ? [closed, readPin(room, at, product, ordered)] : [closed];
  }
  return product && at !== before?.at ? [readPin(room, at, product, ordered)] : [];
}

function readPin(room: string, at: number, product: MarkedProduct, ordered: readonly Mark[]): Mark {
  const next = ordered.find((pin) => pin.at > at);
  const mark: Mark = { id: `${room}|pin|${at}`, room, kind: 'pin', at, by: 'page', made: at, product, seen: at };
  return next ? { ...mark, until: next.at } : mark;
}
