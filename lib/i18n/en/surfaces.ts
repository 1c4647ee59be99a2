import type { surfaces as zh } from '../zh-CN/surfaces';

export const surfaces: typeof zh = {
  'live-dashboard': { name: 'LIVE dashboard', gives: 'dwell, conversion' },
  'live-trend': { name: 'LIVE trends', gives: 'curves by time' },
  'streamer-live-analytics': { name: 'LIVE analytics', gives: 'attributed GMV' },
  'streamer-video-analysis': { name: 'Video analytics', gives: 'plays, completion' },
  'streamer-product-analysis': { name: 'Product analytics', gives: 'product clicks' },
  'streamer-data-overview': { name: 'Creator overview', gives: 'all together' },
  'streamer-console': { name: 'LIVE console', gives: 'viewers, products' },
  home: { name: 'Seller home', gives: 'to-dos, overview' },
  'compass-overview': { name: 'Data overview', gives: 'shop GMV' },
  'compass-live': { name: 'LIVE data', gives: 'LIVE sessions' },
  'compass-live-details': { name: 'LIVE details', gives: 'one session' },
  'compass-video': { name: 'Video data', gives: 'video GMV' },
  'compass-product': { name: 'Product data', gives: 'product conversion' },
  affiliate: { name: 'Affiliate center', gives: 'creators, commission' },
  'gmv-max': { name: 'GMV Max', gives: 'cost, ROI' },
  'ads-manager': { name: 'Ads Manager', gives: 'ad spend' },
  'customer-service': { name: 'Service data', gives: '24 h replies' },
  'shop-health': { name: 'Shop health', gives: 'score, fulfilment' },
  unknown: { name: 'Another page', gives: '' },
};
