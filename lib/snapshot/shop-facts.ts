import { isCurrency } from '@/lib/metrics/currencies';
import { keyAsRead, type Shop, type SurfaceId } from './snapshot';

/** What the user confirms of a shop, once. `name` is the one to show; region is ISO 3166, currency ISO 4217, the zone IANA or an offset. */
export type ShopFacts = { name: string; region?: string; currency: string; timeZone: string; account?: string };

/** A shop as the door of the database knows it: its facts, or the shop that it is said to be (`as`). */
export type KnownShop = Partial<ShopFacts> & { as?: string };

/** Known shops by the key that pages give. */
export type KnownShops = Readonly<Record<string, KnownShop>>;

/** What pages showed of a shop, with where it was seen. Times are epoch ms. */
export type Recognised = {
  shop: Shop;
  surface: SurfaceId;
  first: number;
  last: number;
  /** Money with the sign or code of its currency beside it, the newest seen. */
  money?: { currency: string; raw: string; surface: SurfaceId };
  /** The offset or zone printed beside a period. */
  zone?: { text: string; surface: SurfaceId };
};

/** A shop in a list: as its pages and the user name it. `as` is set where it is counted under another one. */
export type ShopEntry = { shop: Shop; first: number; last: number; confirmedAt?: number; as?: string; demo?: true };

/**
 * A shop with what the user confirmed fixed on it. What a page or an earlier fixing put there is taken off first, so doing
 * it twice is doing it once, and no page can confirm anything.
 */
export function fixed(shop: Shop, known: KnownShops): Shop {
  const read = keyAsRead(shop);
  const key = entryOf(known, read)?.as ?? read;
  // A name beside `readAs` is the other shop's.
  const isOwn = key === read && shop.readAs === undefined;
  const facts = entryOf(known, key) ?? {};
  const region = facts.region ?? (isOwn ? shop.region : undefined);
  const name = facts.name ?? (isOwn ? shop.name : undefined);
  const { currency, timeZone, account } = facts;
  return {
    key,
    ...(region && { region }),
    ...(name && { name }),
    host: shop.host,
    ...(currency && { currency }),
    ...(timeZone && { timeZone }),
    ...(account && { account }),
    ...(key !== read && { readAs: read }),
  };
}

/** The shop that a key of a page is counted under. */
export function countedAs(key: string, known: KnownShops): string {
  return entryOf(known, key)?.as ?? key;
}

/** The confirmed currency of what a page gives this key; undefined where none was confirmed. */
export function confirmedCurrency(key: string, known: KnownShops): string | undefined {
  return entryOf(known, countedAs(key, known))?.currency;
}

/** Keys hold what pages print: `constructor` is a name like any other. */
function entryOf(known: KnownShops, key: string): KnownShop | undefined {
  return Object.hasOwn(known, key) ? known[key] : undefined;
}

/** Whether a shop goes by its host because its pages named none. */
export function isUnnamed(shop: Shop): boolean {
  return shop.key.startsWith('host/');
}

/** Whether money may count for a shop: in the confirmed currency, where one was confirmed. */
export function isOwnMoney(value: { currency?: string }, shop: Pick<Shop, 'currency'> | null | undefined): boolean {
  return !shop?.currency || !value.currency || value.currency === shop.currency;
}

export type FactField = keyof ShopFacts;
export type FactFault = 'empty' | 'long' | 'region' | 'currency' | 'zone';

/** What is wrong with facts as typed, by field. */
export function faultsIn(facts: ShopFacts): Partial<Record<FactField, FactFault>> {
  const { name, region, currency, timeZone, account } = facts;
  return {
    ...(name.trim() === '' ? { name: 'empty' } : name.length > longest && { name: 'long' }),
    ...(region !== undefined && !/^[A-Z]{2}$/.test(region) && { region: 'region' }),
    ...(!isCurrency(currency) && { currency: 'currency' }),
    ...(!isTimeZone(timeZone) && { timeZone: 'zone' }),
    ...(account !== undefined && account.length > longest && { account: 'long' }),
  };
}

const longest = 100;

/** Letters that stand for several zones (CST, BST): browsers take some, days cannot be counted by them. */
const letters = /^[A-Z]{2}T$/i;

/** An IANA zone or an offset (−08:00) that this browser can count days in. */
function isTimeZone(text: string): boolean {
  if (letters.test(text)) return false;
  try {
    return new Intl.DateTimeFormat('en', { timeZone: text }) !== null && text.trim() === text;
  } catch {
    return false;
  }
}
