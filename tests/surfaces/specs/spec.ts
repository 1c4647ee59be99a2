import type { MetricId } from '@/lib/metrics/catalog';
import type { SurfaceId } from '@/lib/snapshot/snapshot';
import type { Layout } from '../kits';

/** A card: what it must be read as, its label in English and Chinese, and its number as printed. A null metric must not be read, nor one whose Chinese label is `guessed` where no layout is known. */
export type Card = { metric: MetricId | null; en: string; zh: string; blocks: readonly string[]; is?: object; guessed?: true };

/** Rows of a list, below columns of which some mean nothing. */
export type Rows = {
  columns: readonly (readonly [en: string, zh: string])[];
  rows: readonly (readonly string[])[];
  read: readonly object[];
};

/** Videos, a card each; labels are given in English and Chinese, and `means` what those say that no card of the page has. */
export type Videos = {
  means: Readonly<Record<string, MetricId>>;
  entries: readonly { title: string; posted: string; figures: readonly (readonly [en: string, zh: string, text: string])[] }[];
  read: readonly object[];
};

/** One surface: where it is, how it can be drawn, what it shows, and what must be read of it. */
export type Spec = {
  surface: SurfaceId;
  urls: readonly string[];
  layouts: readonly Layout[];
  cards: readonly Card[];
  list?: Rows;
  videos?: Videos;
  scope: object;
  confirmed?: true;
};

export const usd = (value: number) => ({ value, step: 0.01, unit: 'money', currency: 'USD' });
const whole = (value: number) => ({ value, step: 1, unit: 'count' });
export const share = (value: number) => ({ value, step: 0.0001, unit: 'ratio' });

export const $ = (metric: MetricId | null, en: string, zh: string, [whole1, cents]: [string, string], value: number): Card => ({
  metric,
  en,
  zh,
  blocks: ['$', whole1, cents],
  is: usd(value),
});
export const n = (metric: MetricId | null, en: string, zh: string, text: string, value: number): Card => ({
  metric,
  en,
  zh,
  blocks: [text],
  is: whole(value),
});
export const p = (metric: MetricId | null, en: string, zh: string, text: string, value: number): Card => ({
  metric,
  en,
  zh,
  blocks: [text],
  is: share(value),
});

export const march = { kind: 'period', from: '2026-03-01', to: '2026-03-28' };
