import { at } from '../address';
import { adsCards } from '../regions';
import type { Reader } from './reader';

/** Ads Manager's overview; the rows of its campaigns are not read. */
export const adsManager: Reader = {
  id: 'ads-manager',
  version: 1,
  unconfirmed: true,
  matches: at(['ads'], 'i18n/(?:dashboard|manage/(?:campaign|adgroup|creative))'),
  expected: () => ['ads_cost'],
  scope: 'period',
  ...adsCards([
    'ads_cost',
    'roas',
    'ads_sku_orders',
    'ads_cost_per_order',
    'ad_impressions',
    'ad_clicks',
    'ad_ctr',
    'ad_cvr',
    'cpm',
    'cpc',
    'ads_live_views',
    'ads_live_unique_views',
    'ads_live_10s_views',
    'ads_live_product_clicks',
  ]),
};
