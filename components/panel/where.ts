import type { PageState } from '@/lib/snapshot/page-state';
import type { SurfaceId } from '@/lib/snapshot/snapshot';

/** Where each page is on a seller's own host. Pages without a lasting address are named, not linked. */
const paths: Partial<Record<SurfaceId, string>> = {
  home: '/homepage',
  'compass-overview': '/compass/data-overview',
  'compass-live': '/compass/live-analysis',
  'compass-live-details': '/compass/live-analysis/live-details',
  'compass-video': '/compass/video-analysis',
  'compass-product': '/compass/product-analysis',
};

const streamerPaths: Partial<Record<SurfaceId, string>> = {
  'streamer-console': '/streamer/live/product/dashboard',
  'streamer-live-analytics': '/streamer/compass/livestream-analytics/view',
  'streamer-video-analysis': '/streamer/compass/video-analysis/view',
  'streamer-product-analysis': '/streamer/compass/product-analysis/view',
  'streamer-data-overview': '/streamer/compass/data-overview/view',
};

/** The address of a page for the shop in view, or null when it cannot be told. A room's page needs its room: it has none here. */
export function addressOf(surface: SurfaceId, page: PageState | null): string | null {
  if (!page) return null;
  const host = page.shop?.host ?? new URL(page.url).host;
  const path = streamerPaths[surface];
  if (path) return `https://shop.tiktok.com${path}`;
  return paths[surface] && host.startsWith('seller') ? `https://${host}${paths[surface]}` : null;
}

/** The pages worth opening first. */
export const firstPages: readonly SurfaceId[] = [
  'live-dashboard',
  'streamer-live-analytics',
  'compass-overview',
  'gmv-max',
  'customer-service',
];
