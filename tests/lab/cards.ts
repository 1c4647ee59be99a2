import type { LabConfig } from './config.ts';
import { type Printed, printCompact, printDuration, printPercent } from './print.ts';
import { randomFrom } from './simulation/random.ts';

/** TikTok's recommended fifteen, and the sixteenth of rooms under GMV Max. */
const recommended = [
  'live_impressions',
  'live_views',
  'gmv_per_hour',
  'impressions_per_hour',
  'show_gpm',
  'live_avg_view_duration_per_view',
  'comment_rate',
  'follow_rate',
  'enter_room_rate_preview',
  'enter_room_rate',
  'live_ctr',
  'order_rate_sku',
  'share_rate',
  'like_rate',
  'live_views_over_1min',
];

const chosen = [
  'live_impressions',
  'live_views',
  'product_clicks',
  'ctor_sku',
  'live_avg_view_duration_per_view',
  'enter_room_rate',
  'live_ctr',
  'new_followers',
];

const sixteen = [...recommended, 'ctor_sku'];
const nineteen = [...sixteen, 'ads_cost', 'gmv_max_roi', 'live_violations'];
const sets: Record<LabConfig['cells'], string[]> = { 8: chosen, 15: recommended, 16: sixteen, 19: nineteen };

const percents = /(_rate|_ctr|_rate_preview|_rate_sku|ctor_sku|_share)$/;

/** Which cards a page shows, in which order. */
export function cardsOf(config: LabConfig): string[] {
  const set = sets[config.cells];
  if (config.order === 'fixed') return set;
  const random = randomFrom(config.seed + 99);
  return set
    .map((metric) => ({ metric, place: random() }))
    .sort((a, b) => a.place - b.place)
    .map(({ metric }) => metric);
}

/** A card's figure as the dashboard prints it. */
export function printCard(metric: string, value: number | null, config: LabConfig): Printed {
  if (metric === 'live_avg_view_duration_per_view') return printDuration(value);
  if (percents.test(metric)) return printPercent(value, config);
  return printCompact(value);
}

/** Market averages of the lab; TikTok tells the relative distance of the worst cards only. */
const market: Record<string, number> = {
  comment_rate: 0.08,
  share_rate: 0.013,
  like_rate: 1.9,
  follow_rate: 0.024,
  live_ctr: 0.11,
  enter_room_rate: 0.16,
};

/** The cards that stand out for the worse, with their distance: one while live, three after. */
export function marketMarks(figures: Record<string, number | null>, ended: boolean): Record<string, number> {
  const distances = Object.entries(market).flatMap(([metric, average]) => {
    const value = figures[metric];
    return value === null || value === undefined ? [] : [{ metric, change: value / average - 1 }];
  });
  const worst = distances.filter(({ change }) => change < 0).sort((a, b) => a.change - b.change);
  return Object.fromEntries(worst.slice(0, ended ? 3 : 1).map(({ metric, change }) => [metric, change]));
}
