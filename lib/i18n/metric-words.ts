import type { MetricId } from '@/lib/metrics/catalog';
import type { MetricRow } from '@/lib/metrics/metric';

/** What people call a metric: in full, for tight places, and what it means (numerator, denominator, what is left out). */
export type MetricWords = { name: string; short: string; definition: string };

export type MetricWordsById = Record<MetricId, MetricWords>;

/** Words for exactly the metrics of one part of the catalogue. */
export type WordsOf<Rows extends readonly MetricRow[]> = Record<Rows[number]['id'], MetricWords>;
