/**
 * How often a place has new figures. `3s` … `1min` while a LIVE runs; after it, the LIVE board once a day ·
 * `t1` with the next day, a LIVE of today at once · `two-days` about two days late · `file` when it is exported.
 */
type Refresh = '3s' | '10s' | '30s' | '1min' | 't1' | 'two-days' | 'file';

/** Whose clock a place goes by. `browser` this computer's · `shop` the shop's or its market's · `ads` the ads account's. */
type Clock = 'browser' | 'shop' | 'ads';

/** A place on TikTok's pages; what is absent is not stated by TikTok. */
export type Place = { refresh?: Refresh; clock?: Clock };

/** Pages, their parts and exported files in which metrics stand. */
export const places = {
  'live-cards': { refresh: '3s', clock: 'browser' },
  'live-products': { refresh: '10s', clock: 'browser' },
  'live-channels': { refresh: '1min', clock: 'browser' },
  'live-followers': { refresh: '10s', clock: 'browser' },
  'live-profile': { refresh: '1min', clock: 'browser' },
  'live-curve': { refresh: '30s', clock: 'browser' },
  'creator-live': { clock: 'shop' },
  'creator-video': { clock: 'shop' },
  'creator-overview': {},
  'creator-console': {},
  home: { clock: 'shop' },
  overview: { refresh: 't1', clock: 'shop' },
  'shop-live': { refresh: 't1', clock: 'shop' },
  'shop-video': { refresh: 't1', clock: 'shop' },
  'shop-product': { refresh: 't1', clock: 'shop' },
  affiliate: { refresh: 'two-days' },
  'gmv-max': { clock: 'ads' },
  'ads-manager': { clock: 'ads' },
  service: { clock: 'shop' },
  health: { clock: 'shop' },
  'live-export': { refresh: 'file' },
  'shop-live-export': { refresh: 'file' },
} as const satisfies Record<string, Place>;

export type PlaceId = keyof typeof places;
