import type { RoleId, StageId } from '../role';
import { points } from '../roles/shared';
import type { SetKpi } from './set';

/** South-East Asia, where TikTok rates a shop by other lines, and the markets of the US, the UK and the EU. */
export const marketIds = ['sea', 'west'] as const;
export type MarketId = (typeof marketIds)[number];

/** A set to start from besides a role's default: made for a stage, a market, or both. A structure with example weights, no rule of the trade. */
export type SetTemplate = { role: RoleId; stage?: StageId; market?: MarketId; kpis: readonly SetKpi[] };

/** Weights at the stages by KPI, in their order: 测品, 起量, 盈利, 扩市场. */
function set(kpis: Readonly<Record<string, [number, number, number, number]>>): readonly SetKpi[] {
  return Object.entries(kpis).map(([kpi, weights]) => ({ kpi, weights: points(...weights) }));
}

/** Every template by its id. */
export const setTemplates = {
  'host-cold': {
    role: 'host',
    stage: 'test',
    kpis: set({ dwell: [35, 30, 25, 30], comment_rate: [25, 20, 15, 20], follow_rate: [20, 20, 15, 25], conversion: [20, 30, 45, 25] }),
  },
  'host-sell': {
    role: 'host',
    stage: 'profit',
    kpis: set({
      gmv_per_hour: [20, 30, 35, 25],
      conversion: [25, 25, 25, 20],
      dwell: [25, 20, 15, 25],
      follow_rate: [15, 15, 15, 15],
      live_violations: [15, 10, 10, 15],
    }),
  },
  'controller-cold': {
    role: 'controller',
    stage: 'test',
    kpis: set({
      enter_room_rate_preview: [30, 20, 15, 25],
      dwell: [30, 25, 20, 25],
      live_ctr: [25, 25, 20, 20],
      conversion: [15, 30, 45, 30],
    }),
  },
  'operator-sea': {
    role: 'operator',
    market: 'sea',
    kpis: set({
      live_gmv_attributed: [15, 30, 20, 35],
      ctor_sku: [30, 25, 25, 20],
      live_ctr: [30, 20, 15, 15],
      new_followers: [10, 10, 15, 10],
      refunds: [15, 15, 25, 20],
    }),
  },
  'operator-west': {
    role: 'operator',
    market: 'west',
    kpis: set({
      shop_gmv: [15, 30, 20, 35],
      shop_conversion_rate: [35, 25, 25, 20],
      videos_posted: [25, 15, 10, 20],
      refunds: [15, 20, 30, 15],
      sps: [10, 10, 15, 10],
    }),
  },
  'operator-video': {
    role: 'operator',
    stage: 'scale',
    kpis: set({
      videos_posted: [30, 25, 10, 20],
      hit_rate: [20, 20, 15, 15],
      product_ctr: [25, 15, 15, 15],
      shop_gmv: [10, 25, 35, 35],
      shop_conversion_rate: [15, 15, 25, 15],
    }),
  },
  'video-cold': {
    role: 'video',
    stage: 'test',
    kpis: set({
      videos_posted: [30, 25, 20, 30],
      video_completion: [35, 30, 25, 25],
      product_ctr: [25, 30, 40, 20],
      new_followers: [10, 15, 15, 25],
    }),
  },
  'video-hits': {
    role: 'video',
    stage: 'scale',
    kpis: set({
      hit_rate: [25, 35, 25, 30],
      videos_posted: [30, 25, 15, 25],
      video_completion: [25, 20, 20, 20],
      product_ctr: [20, 20, 40, 25],
    }),
  },
  'ads-test': {
    role: 'ads',
    stage: 'test',
    kpis: set({ ad_ctr: [35, 25, 15, 25], ad_cvr: [25, 25, 20, 20], cpm: [20, 15, 10, 20], ads_cost_per_order: [20, 35, 55, 35] }),
  },
  'ads-profit': {
    role: 'ads',
    stage: 'profit',
    kpis: set({
      gmv_max_roi: [20, 25, 40, 25],
      ads_cost_per_order: [25, 25, 25, 20],
      gmv_max_gross_revenue: [10, 20, 10, 25],
      ads_cost_no_orders: [20, 15, 15, 15],
      ad_ctr: [25, 15, 10, 15],
    }),
  },
  'service-sea': {
    role: 'service',
    market: 'sea',
    kpis: set({
      response_rate: [35, 30, 20, 30],
      cs_satisfaction: [20, 20, 25, 20],
      cs_avg_first_response: [25, 25, 20, 25],
      negative_review_rate: [20, 25, 35, 25],
    }),
  },
  'service-west': {
    role: 'service',
    market: 'west',
    kpis: set({
      response_rate: [30, 30, 25, 30],
      cs_satisfaction: [25, 25, 25, 25],
      cs_dissatisfaction: [15, 15, 20, 15],
      cs_avg_first_response: [20, 20, 15, 20],
      refunds: [10, 10, 15, 10],
    }),
  },
  'lead-profit': {
    role: 'lead',
    stage: 'profit',
    kpis: set({
      shop_gmv: [20, 30, 15, 35],
      shop_conversion_rate: [35, 25, 20, 20],
      gmv_max_roi: [15, 15, 25, 15],
      refunds: [20, 20, 30, 20],
      late_dispatch: [10, 10, 10, 10],
    }),
  },
  'lead-expand': {
    role: 'lead',
    stage: 'expand',
    kpis: set({
      shop_gmv: [15, 35, 20, 40],
      videos_posted: [20, 15, 10, 20],
      shop_conversion_rate: [35, 20, 20, 15],
      refunds: [15, 15, 30, 15],
      sps: [15, 15, 20, 10],
    }),
  },
} as const satisfies Record<string, SetTemplate>;

export type SetTemplateId = keyof typeof setTemplates;

export const setTemplateIds = Object.keys(setTemplates) as SetTemplateId[];

/** The template of an id. */
export function setTemplate(id: SetTemplateId): SetTemplate {
  return setTemplates[id];
}

/** Whether a text names a template. */
export function isSetTemplate(text: string): text is SetTemplateId {
  return Object.hasOwn(setTemplates, text);
}
