import type { MetricId } from '@/lib/metrics/catalog';
import type { Meanings } from './labels';
import type { CardsRegion, TableRegion } from './readers/reader';
import { classedCard } from './shapes/classed-card';
import { productName } from './shapes/row-names';

// Regions that several pages have in common.

type CardsPage = { regions: readonly CardsRegion[]; means: Meanings };

/** Compass: cards of the metric centre (2025 to May 2026), else their labels wherever they stand. */
export function compassCards(only: readonly MetricId[], instead?: Meanings['instead']): CardsPage {
  return cardsPage({ only, instead }, { card: '.pcm-smc', label: '.pcm-smc-title', value: '.pcm-smc-value-content' });
}

/** GMV Max and Ads Manager: items of the overview, perhaps in shadow trees; else their labels wherever they stand. */
export function adsCards(only: readonly MetricId[]): CardsPage {
  return cardsPage({ only }, { card: '.overview-item', label: '.overview-item-title', value: '[class*="overview-item-value"]' });
}

/** A table of products, whose rows a long list divides into the few on screen and the rest. */
export function productRows(only: readonly MetricId[]): TableRegion {
  return {
    within: [
      { find: '[class*="-table-body"]', up: '[class*="-table-container"]' },
      { find: '[class*="-table-body"]', up: 1 },
      { find: 'table' },
    ],
    rows: 'product',
    naming: productName,
    means: { only },
  };
}

function cardsPage(means: Meanings, marks: Parameters<typeof classedCard>[0]): CardsPage {
  return { means, regions: [{ within: [{ find: 'body' }], shape: classedCard(marks), means }] };
}
