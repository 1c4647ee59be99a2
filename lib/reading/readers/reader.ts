import type { MetricId } from '@/lib/metrics/catalog';
import type { RowKind, Scope, SurfaceId } from '@/lib/snapshot/snapshot';
import type { Meanings } from '../labels';
import type { RowNaming } from '../shapes/row-names';
import type { Shape } from '../shapes/shape';

/**
 * A way to a region: something that marks it, then from there to the region itself, by levels or to the closest match.
 * Marks are chosen to be cheap to find on a page of thousands of elements (ids, roles, tag names, whole classes).
 */
export type Place = { find: string; up?: number | string };

type Where = {
  /** In order of trust. The first that is there counts, and it must be there exactly once: else the region is not read. */
  within: readonly Place[];
  means?: Meanings;
};

/** Labels with values. */
export type CardsRegion = Where & {
  shape: Shape;
  /** The comparison beside a value is that with the market. */
  market?: true;
  /** Read only while the region's own selector shows this metric. */
  whileSelected?: MetricId;
};

/** A table: a row of values for each product, channel or room. */
export type TableRegion = Where & {
  rows: RowKind;
  naming: RowNaming;
  /** Where the page prints the number of entries. */
  count?: string;
  /** A metric that stands in the name's cell without a column of its own. */
  packed?: MetricId;
};

/** Labels that name a row, with one and the same metric beside each. */
export type ListRegion = Where & { shape: Shape; rows: RowKind; metric: MetricId };

/** Videos, a card for each. */
export type VideosRegion = Where & { videos: true };

/** Labels wherever they stand, read by the strict rule of the generic reader. */
export type StrictRegion = Where & { strict: true };

export type Region = CardsRegion | TableRegion | ListRegion | VideosRegion | StrictRegion;

/** Reads one surface: where its regions are, in which shape, and what a label means there. */
export type Reader = {
  id: SurfaceId;
  /** Raised whenever a change could make the same page read differently. */
  version: number;
  matches(url: URL): boolean;
  /**
   * What every user sees on this surface, where `found` tells which of its forms this is; cards that a user may take away
   * are expected only once they were seen.
   */
  expected(scope: Scope, found: ReadonlySet<MetricId>): readonly MetricId[];
  /** Figures whose label says one thing and whose neighbours another, as some markets' builds print them: not read. */
  contradicted?(found: ReadonlySet<MetricId>): readonly MetricId[];
  regions: readonly Region[];
  /** What labels mean anywhere on the page: read by the strict rule while no region shows a figure. */
  means?: Meanings;
  /** No saved page shows this surface: the layout is that of other people's tools, or of nobody's. */
  unconfirmed?: true;
  /** `instant`: a state of this moment, such as a score. `mixed`: cards of several periods, or of none, that no picker rules. */
  scope: 'room' | 'period' | 'instant' | 'mixed';
};
