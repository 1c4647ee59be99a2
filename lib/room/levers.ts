import type { MetricId } from '@/lib/metrics/catalog';

/** Who says that something moves a step; an official page or a team's own guide. */
export type LeverSource = { by: string; url: string };

const academy = {
  by: 'TikTok Shop Academy ID',
  url: 'https://seller-id.tokopedia.com/university/essay?knowledge_id=6250842051856129&lang=id-ID',
};
const liveBuzz = { by: 'LiveBuzz', url: 'https://livebuzzstudio.com/blog/tiktok-live-algorithm-commercial-velocity-framework/' };
const tsl = { by: 'TSL', url: 'https://tslagency.co.uk/tiktok-live-production-checklist/' };

/**
 * Where what usually moves each step was read. The words are our own (`live.levers`); none of it is evidence about this room.
 */
export const leverSources: Partial<Record<MetricId, readonly LeverSource[]>> = {
  enter_room_rate: [academy, liveBuzz],
  live_ctr: [academy, tsl],
  product_show_rate: [academy, tsl],
  product_ctr: [academy, tsl],
  ctor_sku: [academy, tsl],
  aov_sku: [academy, liveBuzz],
};
