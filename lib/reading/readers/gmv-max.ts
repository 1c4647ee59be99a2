import { at } from '../address';
import { adsCards } from '../regions';
import type { Reader } from './reader';

const ads = at(['ads'], 'i18n/gmv-max/dashboard(?:/product|/live)?');
const seller = at(['seller', 'cross-border'], 'ads-creation/dashboard');

/** GMV Max: what was spent, and all orders it takes credit for. */
export const gmvMax: Reader = {
  id: 'gmv-max',
  version: 1,
  unconfirmed: true,
  matches: (url) => ads(url) || seller(url),
  expected: () => ['ads_cost', 'gmv_max_roi'],
  scope: 'period',
  ...adsCards([
    'ads_cost',
    'ads_net_cost',
    'gmv_max_gross_revenue',
    'gmv_max_roi',
    'ads_sku_orders',
    'ads_cost_per_order',
    'ad_impressions',
    'ad_clicks',
    'ad_ctr',
    'ad_cvr',
    'ads_live_views',
  ]),
};
