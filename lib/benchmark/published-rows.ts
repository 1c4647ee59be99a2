import type { MetricId } from '@/lib/metrics/catalog';

/**
 * A range somebody published, in base units. `regions` are ISO country codes, `global` fits all. `typical` where the source
 * names one; a limit has only one end. `year` as the source dates itself.
 */
export type PublishedRow = {
  metric: MetricId;
  regions: readonly string[];
  low?: number;
  high?: number;
  typical?: number;
  currency?: string;
  year: string;
  by: string;
  url: string;
  confidence: 'high' | 'medium' | 'low' | 'very_low';
  /** Where more is not simply better: `range`, above it is none of the good either; `neither`, nothing to be judged by. */
  better?: 'range' | 'neither';
  /** Under what condition the source says so. */
  note?: PublishedNote;
};

/** Conditions of published ranges; the words are `targets.conditions`. */
export type PublishedNote = 'uk-traffic' | 'mixes-organic' | 'dtc' | 'million-brands' | 'thirty-days' | 'by-length' | 'no-region';

const tikAdTools = { by: 'TikAdTools', url: 'https://tikadtools.com/blog/tiktok-ads-metrics', year: '2026', confidence: 'low' } as const;
const stackmatix = { by: 'Stackmatix', year: '2026', confidence: 'low' } as const;
const encyclopedia = {
  by: '10100.com',
  url: 'https://www.10100.com/encyclopedia/interlocution/65093558',
  confidence: 'very_low',
} as const;
const southEastAsia = ['TH', 'ID', 'VN', 'MY', 'PH', 'SG'];

/**
 * Left out on purpose: Douyin thresholds (people-based, TikTok's rates count events), single rooms or brands,
 * brand-site live shopping, single product categories, and whatever cannot be opened and checked by a reader.
 */
export const publishedRows: readonly PublishedRow[] = [
  {
    metric: 'live_ctr',
    regions: ['GB', 'UK'],
    low: 0.3,
    high: 0.4,
    typical: 0.35,
    year: '2024-11',
    by: 'tt123',
    url: 'https://www.tt123.com/ask/ElMTpDZ1',
    confidence: 'low',
    // Above it, says the source, are clicks that buy nothing.
    better: 'range',
    note: 'uk-traffic',
  },
  {
    metric: 'roas',
    regions: ['US'],
    low: 3,
    high: 5,
    url: 'https://www.stackmatix.com/blog/tiktok-roas-benchmarks',
    ...stackmatix,
    note: 'dtc',
  },
  {
    metric: 'roas',
    regions: ['global'],
    low: 3.5,
    high: 5,
    year: '2026',
    by: 'NPPR Team',
    url: 'https://npprteam.shop/en/articles/tiktok/tiktok-ads-roas-benchmarks-2026-target-roas-guide',
    confidence: 'low',
  },
  {
    metric: 'gmv_max_roi',
    regions: ['US'],
    low: 5,
    high: 8,
    year: '2026',
    by: 'Zonflip',
    url: 'https://zonflip.com/?p=4251',
    confidence: 'low',
    better: 'neither',
    note: 'mixes-organic',
  },
  {
    metric: 'cpm',
    regions: ['US'],
    typical: 3.5,
    currency: 'USD',
    url: 'https://www.stackmatix.com/blog/is-tiktok-advertising-worth-it-2026',
    ...stackmatix,
  },
  { metric: 'cpm', regions: ['global'], low: 3.2, high: 10, currency: 'USD', ...tikAdTools },
  {
    metric: 'cpc',
    regions: ['US'],
    low: 0.5,
    high: 1.5,
    currency: 'USD',
    url: 'https://www.stackmatix.com/blog/is-tiktok-advertising-worth-it-2026',
    ...stackmatix,
  },
  {
    metric: 'ad_ctr',
    regions: ['US'],
    typical: 0.0073,
    year: 'undated',
    by: 'Triple Whale via Strike Digital',
    url: 'https://strikedigital.ie/blog/tiktok-ctr-your-next-primary-metric',
    confidence: 'medium',
    note: 'million-brands',
  },
  { metric: 'ad_ctr', regions: ['global'], low: 0.007, high: 0.01, ...tikAdTools },
  {
    metric: 'video_completion',
    regions: ['global'],
    low: 0.4,
    high: 0.8,
    typical: 0.6,
    year: '2025-12',
    by: 'CalculateCreator',
    url: 'https://calculatecreator.com/calculators/completion-rate',
    confidence: 'low',
    note: 'by-length',
  },
  {
    metric: 'cs_24h_response',
    regions: ['US'],
    low: 0.9,
    year: '2025-10',
    by: 'TikTok Shop Academy US',
    url: 'https://seller-us.tiktok.com/university/essay?knowledge_id=719928765302570&lang=en',
    confidence: 'high',
  },
  {
    metric: 'cs_12h_response',
    regions: southEastAsia,
    low: 0.85,
    year: '2025-08',
    by: 'TikTok Shop Academy TH, MapMyChannel',
    url: 'https://seller-th.tiktok.com/university/essay?knowledge_id=8918857185183490&lang=en',
    confidence: 'medium',
    note: 'thirty-days',
  },
  {
    metric: 'late_dispatch',
    regions: ['US', ...southEastAsia],
    high: 0.04,
    year: '2025-12',
    by: 'Duoke',
    url: 'https://www.duoke.com/en/blog/article/238-How-to-create-a-high-rating-store-on-TikTok-Shop',
    confidence: 'medium',
  },
  {
    metric: 'seller_fault_refund',
    regions: ['US'],
    high: 0.01,
    year: 'undated',
    by: 'Gelato, quoting TikTok policy',
    url: 'https://support.gelato.com/en/articles/9956249-tiktok-policies',
    confidence: 'medium',
  },
  {
    metric: 'seller_fault_refund',
    regions: ['MY'],
    high: 0.015,
    year: '2026-03',
    by: 'BigSeller',
    url: 'https://www.bigseller.com/blog/articleDetails/4393/tiktok-shop-return-refund-rate.htm',
    confidence: 'medium',
    note: 'thirty-days',
  },
  { metric: 'product_ctr', regions: ['global'], low: 0.021, high: 0.05, typical: 0.021, year: '2024', note: 'no-region', ...encyclopedia },
  { metric: 'video_completion', regions: ['global'], low: 0.45, year: '2023', note: 'no-region', ...encyclopedia },
];
