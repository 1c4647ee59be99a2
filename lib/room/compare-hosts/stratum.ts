import type { MetricId } from '@/lib/metrics/catalog';
import type { SurfaceId } from '@/lib/snapshot/snapshot';

/** A band in which the most is less than twice the least: from 2^band to under 2^(band + 1). */
export type Band = number;

/**
 * What two stretches must have in common to be held against each other: what the page counts and in what currency, kind of day,
 * hours, how many people came in a minute, what ads cost a minute, and what an order of the room was worth.
 */
export type Stratum = {
  surface: SurfaceId;
  gmv: MetricId;
  currency: string | null;
  isWeekend: boolean;
  /** The middle of the stretch lies in [hours, hours + `hourBand`) of the shop's day. */
  hours: number;
  entries: Band;
  /** `none`: nothing was spent · `unread`: the page does not show it. */
  spend: Band | 'none' | 'unread';
  /** `few`: too few orders in the room to tell. */
  price: Band | 'few';
};

/** How many hours of the day are held together. */
export const hourBand = 4;

/** The band of a positive number. Bands are fixed, so that no other stretch moves one across an edge. */
export function bandOf(value: number): Band {
  return Math.floor(Math.log2(value));
}

/** From where to where a band goes. */
export function bandEnds(band: Band): [least: number, under: number] {
  return [2 ** band, 2 ** (band + 1)];
}

/** The same text for the same stratum. */
export function stratumKey({ surface, gmv, currency, isWeekend, hours, entries, spend, price }: Stratum): string {
  return [surface, gmv, currency, isWeekend, hours, entries, spend, price].join('|');
}
