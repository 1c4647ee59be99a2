import type { Shop } from '@/lib/snapshot/snapshot';
import { hostOf, regionOf } from './hosts';

/** The money of each market, for signs that several currencies share. */
const money: Readonly<Record<string, string>> = {
  US: 'USD',
  GB: 'GBP',
  ID: 'IDR',
  VN: 'VND',
  TH: 'THB',
  MY: 'MYR',
  PH: 'PHP',
  SG: 'SGD',
  MX: 'MXN',
  BR: 'BRL',
  JP: 'JPY',
  SA: 'SAR',
  IE: 'EUR',
  DE: 'EUR',
  FR: 'EUR',
  ES: 'EUR',
  IT: 'EUR',
  NL: 'EUR',
  BE: 'EUR',
  AT: 'EUR',
  GR: 'EUR',
  PT: 'EUR',
  FI: 'EUR',
  PL: 'PLN',
  CZ: 'CZK',
  HU: 'HUF',
  SE: 'SEK',
};

/** A longer text beside the account's picture is no name. */
const longestName = 100;

/**
 * Whose page it is: the market of the address (or of the host) and the name in the page's header. Without a name the host
 * stands in, so that numbers of two unnamed shops on different hosts never meet.
 */
export function shopOf(url: URL, headerName?: string): Shop {
  const text = headerName?.replace(/\s+/g, ' ').trim();
  const name = text && text.length <= longestName ? text : undefined;
  const given = url.searchParams.get('shop_region') ?? url.searchParams.get('region');
  const region = (given ? regionOf(given) : undefined) ?? hostOf(url)?.region;
  const key = name ? `${region?.toLowerCase() ?? url.hostname}/${name}` : `host/${url.hostname}`;
  return { key, host: url.hostname, ...(region && { region }), ...(name && { name }) };
}

/** The currency a shop sells in, for signs that several share. */
export type CurrencyOf = (shop: Pick<Shop, 'key' | 'region'>) => string | undefined;

/** The currency a shop sells in by its market, ISO 4217; undefined where the market is not known. */
export function currencyOfShop(shop: Pick<Shop, 'region'>): string | undefined {
  return shop.region ? money[shop.region] : undefined;
}
