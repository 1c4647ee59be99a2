import type { MetricId } from '@/lib/metrics/catalog';
import type { TaughtState } from '@/lib/snapshot/page-state';
import type { Missing, Row, Scope, Shop, SurfaceId, Values } from '@/lib/snapshot/snapshot';

/** What one look at a page yields. Never throws: a region that fails is named in `missing`. */
export type Reading = {
  surface: SurfaceId;
  reader: { id: string; version: number };
  shop: Shop | null;
  scope: Scope;
  values: Values;
  rows: Row[];
  partial: string[];
  missing: Missing[];
  expected: readonly MetricId[];
  /** Where on the page each value stands. Never stored, never sent. */
  places?: ReadonlyMap<MetricId, Element>;
  /** How the taught rules of this page do; absent where there are none. */
  taught?: readonly TaughtState[];
  /** Present while a region is changing this very moment: the metrics there, which may be out of date or in flight. */
  moving?: readonly MetricId[];
  /** The layout of this surface is not known from a saved page. */
  unconfirmed?: true;
  /** Something other than a metrics page: nothing was read. */
  halt?: 'signed-out' | 'choosing' | 'error' | 'excluded';
};

/**
 * One visit to one page. `read()` reads everything; `read(changed)` re-reads only the regions that contain
 * one of the changed nodes (or were replaced) and reuses the rest. `moving`: nodes that have not come to rest.
 * Created anew for every URL.
 */
export type PageReader = {
  surface: SurfaceId;
  read(changed?: Iterable<Node>, moving?: Iterable<Node>): Reading;
};

/** What the monitor needs of `open-page.ts`: the reader of an address, the generic one behind it. */
export type OpenPage = (root: Document, url: URL) => PageReader;
