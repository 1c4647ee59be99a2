/** What kind of site a host is. */
export type HostGroup = 'seller' | 'cross-border' | 'creator' | 'partner' | 'affiliate' | 'ads';

/** A known host. `region` only where the host serves one market. */
export type Host = { host: string; group: HostGroup; region?: string };

const sellerRegions = 'id vn my ph th sg us uk ie de fr es it pl nl be cz at gr pt hu mx jp sa br'.split(' ');

const others: readonly Host[] = [
  { host: 'seller-id.tokopedia.com', group: 'seller', region: 'ID' },
  { host: 'seller-eu.tiktok.com', group: 'seller' },
  { host: 'seller.tiktokglobalshop.com', group: 'cross-border' },
  { host: 'seller.us.tiktokglobalshop.com', group: 'cross-border', region: 'US' },
  { host: 'seller.eu.tiktokglobalshop.com', group: 'cross-border' },
  { host: 'seller.tiktokshopglobalselling.com', group: 'cross-border' },
  { host: 'seller.us.tiktokshopglobalselling.com', group: 'cross-border', region: 'US' },
  { host: 'seller.eu.tiktokshopglobalselling.com', group: 'cross-border' },
  { host: 'seller-global.tiktok.com', group: 'cross-border' },
  { host: 'seller-global-us.tiktok.com', group: 'cross-border', region: 'US' },
  { host: 'seller-global-eu.tiktok.com', group: 'cross-border' },
  { host: 'shop.tiktok.com', group: 'creator' },
  { host: 'shop-id.tokopedia.com', group: 'creator', region: 'ID' },
  { host: 'partner.tiktokshop.com', group: 'partner' },
  { host: 'partner.us.tiktokshop.com', group: 'partner', region: 'US' },
  { host: 'partner.eu.tiktokshop.com', group: 'partner' },
  { host: 'affiliate.tiktok.com', group: 'affiliate' },
  { host: 'affiliate-us.tiktok.com', group: 'affiliate', region: 'US' },
  { host: 'affiliate-eu.tiktok.com', group: 'affiliate' },
  { host: 'affiliate-id.tokopedia.com', group: 'affiliate', region: 'ID' },
  { host: 'affiliate.tiktokglobalshop.com', group: 'affiliate' },
  { host: 'ads.tiktok.com', group: 'ads' },
];

/** Every host Tallylight reads, one by one: match patterns have no wildcard inside a label. */
export const hosts: readonly Host[] = [
  ...sellerRegions.map((it): Host => ({ host: `seller-${it}.tiktok.com`, group: 'seller', region: regionOf(it) })),
  ...others,
];

/** The same as manifest match patterns. */
export const matches: string[] = hosts.map(({ host }) => `https://${host}/*`);

/** Sections that hold prices, people or teaching texts instead of figures of one's own. */
const excluded = [
  'university',
  'orders?',
  'products?',
  'account',
  'chat',
  'login',
  'register',
  'signup',
  'passport',
  'seller/im',
  'affiliate/orders',
  'streamer/welcome',
  'streamer/showcase',
  'streamer/live/product/(?:set|list)',
];
const excludedPath = new RegExp(`^/(?:i18n/)?(?:${excluded.join('|')})(?:/|$)`);

/** The known host of a page; undefined elsewhere and outside https. */
export function hostOf(url: URL): Host | undefined {
  return url.protocol === 'https:' ? hosts.find(({ host }) => host === url.hostname) : undefined;
}

/** Pages that are never read, whatever they show. */
export function isExcluded(url: URL): boolean {
  return excludedPath.test(url.pathname.toLowerCase().replace(/\/{2,}/g, '/'));
}

/** Where a site asks who one is; told by the address alone, since such pages are not read. */
const signIn = /^\/(?:i18n\/)?(?:account\/)?(?:login|register|signup|passport)(?:\/|$)/;

/** Pages that ask to sign in. */
export function isSignIn(url: URL): boolean {
  return signIn.test(url.pathname.toLowerCase());
}

/** A market as ISO 3166 code; TikTok writes both "UK" and "GB", upper and lower case. */
export function regionOf(text: string): string | undefined {
  const code = text.trim().toUpperCase();
  if (!/^[A-Z]{2}$/.test(code)) return undefined;
  return code === 'UK' ? 'GB' : code;
}
