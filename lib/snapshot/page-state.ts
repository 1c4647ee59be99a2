import type { MetricId } from '@/lib/metrics/catalog';
import type { Check, Missing, MissingWhy, Row, Scope, Shop, SurfaceId, Values } from './snapshot';

/**
 * How a page is doing, in one word.
 * `reading` settling · `read` everything expected found · `partial` some found · `lost` a known surface, nothing found ·
 * `generic` no reader declares this page · `none` a page without metrics, or one that is never read ·
 * `signed-out`, `choosing` (which account or shop), `error` the page says so · `paused` by the user · `orphaned` the extension was updated under the page.
 */
export type PageStatus =
  | 'reading'
  | 'read'
  | 'partial'
  | 'lost'
  | 'generic'
  | 'none'
  | 'signed-out'
  | 'choosing'
  | 'error'
  | 'paused'
  | 'orphaned';

/** Whether what was read has been saved, as far as the page's outbox knows. `dropped`: snapshots and ticks lost for good. */
export type StoreState = { ok: boolean; spooled: number; dropped?: number; why?: 'full' | 'denied' | 'hung' | 'unreachable' };

/** How one taught rule does on its page: it reads, or `why` not; `outranked` while a declared reading of its metric stands. */
export type TaughtState = { metric: MetricId; why?: MissingWhy; outranked?: true };

/** What one tab shows right now. Kept in storage.session under `page/<tab>`, replaced whole at every change. */
export type PageState = {
  at: number;
  /** Origin and path only: queries can hold account ids. */
  url: string;
  status: PageStatus;
  surface: SurfaceId;
  shop: Shop | null;
  scope: Scope;
  values: Values;
  rows: Row[];
  missing: Missing[];
  partial: string[];
  checks: Check[];
  /** The taught rules of this page; absent where there are none. */
  taught?: TaughtState[];
  /** How many metrics the reader expected to find. */
  expected: number;
  /** The language the page declares, as it writes it. */
  lang?: string;
  theme: 'light' | 'dark';
  /** When this status began, epoch milliseconds. */
  since: number;
  store: StoreState;
  /** No saved page confirms how this surface is read. */
  unconfirmed?: true;
  demo?: true;
};
