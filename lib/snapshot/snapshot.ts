import type { MetricId } from '@/lib/metrics/catalog';
import type { Unit } from '@/lib/metrics/metric';

/** The pages Tallylight knows; `unknown` is a page of a known host that only the generic reader read. */
export const surfaceIds = [
  'live-dashboard',
  'live-trend',
  'streamer-live-analytics',
  'streamer-video-analysis',
  'streamer-product-analysis',
  'streamer-data-overview',
  'streamer-console',
  'home',
  'compass-overview',
  'compass-live',
  'compass-live-details',
  'compass-video',
  'compass-product',
  'affiliate',
  'gmv-max',
  'ads-manager',
  'customer-service',
  'shop-health',
  'unknown',
] as const;
export type SurfaceId = (typeof surfaceIds)[number];

/** One number read from a page, with the evidence for it. */
export type Value = {
  /** Base units: money in major units of `currency`, ratio 0..1, duration in seconds. */
  value: number;
  /** Resolution of the display ("6.38K" → 10). The true value lies within ± step / 2. */
  step: number;
  unit: Unit;
  /** ISO 4217; only with money, and absent when the page does not show it. */
  currency?: string;
  /** The text as a person sees it. */
  raw: string;
  /** The label as the page prints it. */
  label: string;
  /** The layer that gave the value; `manual`: somebody typed it. No page gives such a value, and no snapshot holds one. */
  by: 'declared' | 'generic' | 'taught' | 'manual';
  /** The label is a likely rendering that no source shows. */
  guessed?: true;
  /** The identity that this value breaks, when one does. */
  doubt?: string;
  /** The page's own comparison with the market: signed relative change, and the average it implies. */
  market?: { change: number; average: number };
};

export type Values = Partial<Record<MetricId, Value>>;

/**
 * Whose numbers these are. `key` is `region/name`, or `host/<hostname>` while the page does not name the shop. What the
 * user confirmed of the shop is fixed on it (see shop-facts.ts).
 */
export type Shop = {
  key: string;
  region?: string;
  name?: string;
  host: string;
  /** ISO 4217, confirmed. */
  currency?: string;
  /** IANA zone or fixed offset, confirmed. */
  timeZone?: string;
  /** The account as its pages print it, confirmed. */
  account?: string;
  /** The key that the page itself gives, where the user said that it is the shop `key`. */
  readAs?: string;
};

/** What the numbers cover. Only `room` and `period` are ever added up. */
export type Scope =
  | {
      kind: 'room';
      room: string;
      state: 'live' | 'ended';
      /** ISO with offset where the page prints one. */
      start?: string;
      end?: string;
      seconds?: number;
    }
  | {
      kind: 'period';
      from: string;
      to: string;
      preset?: string;
      /** The offset printed beside the dates. */
      timeZone?: string;
      /** How far the page says its numbers reach: a whole day, a minute of a day ("2026-03-29T14:05"), or 'T+1': they come with the next day. */
      asOf?: string;
      /** Who named the days, where it was not the page. */
      by?: 'user';
    }
  | { kind: 'instant' }
  | { kind: 'unknown'; why: string };

export const rowKinds = ['room', 'product', 'video', 'channel', 'creator', 'audience'] as const;
export type RowKind = (typeof rowKinds)[number];

/**
 * One row of a table. `parent` is the key of the row it is part of; `pinned`: the page says so; `posted`: of a video, when that was
 * by the page's clock, which names no zone ("2026-03-30T22:15").
 */
export type Row = { kind: RowKind; key: string; name: string; parent?: string; pinned?: true; posted?: string; values: Values };

export type MissingWhy = 'absent' | 'ambiguous' | 'moving' | 'hidden' | 'unreadable' | 'loading';

/** A number that was expected and not read. */
export type Missing = { metric: MetricId; why: MissingWhy; text?: string };

export type Check = { identity: string; ok: boolean };

/** One page's readings at one moment: what is stored and exported. */
export type Snapshot = {
  v: 1;
  /** `<shop as read>|<surface>|<scope>|<second>`: storing twice is storing once. */
  id: string;
  shop: Shop;
  surface: SurfaceId;
  scope: Scope;
  /** Epoch milliseconds. */
  at: number;
  reader: { id: string; version: number };
  values: Values;
  rows: Row[];
  /** `rows:<kind>`: some are not here · `page:<kind>:<n>/<all>`: these are the rows of one page of a list, none of it lost. */
  partial: string[];
  missing: Missing[];
  checks: Check[];
  /** Present only on a snapshot unpacked from samples. */
  origin?: 'sample';
  /** Present only on the invented demo shop. */
  demo?: true;
};

/**
 * What changed on a running room's page at one moment: the light form that is packed into `samples`.
 * `row` is '-' for the room's own cards, else the row's `<kind>:<key>` (see `rowKey`). A null value was not readable at that tick.
 */
export type Tick = {
  room: string;
  surface: SurfaceId;
  shop: string;
  row: string;
  at: number;
  values: Partial<Record<MetricId, { value: number | null; step: number; currency?: string }>>;
};

/** The key a page itself gives, whatever shop it is counted under. */
export function keyAsRead(shop: Shop): string {
  return shop.readAs ?? shop.key;
}

/** The identity of a snapshot (see `Snapshot.id`), which does not change when its shop is said to be another. */
export function snapshotId(part: Pick<Snapshot, 'shop' | 'surface' | 'scope' | 'at'>): string {
  return [keyAsRead(part.shop), part.surface, scopeKey(part.scope), Math.floor(part.at / 1000)].join('|');
}

/** What distinguishes two scopes of one surface in one shop. */
export function scopeKey(scope: Scope): string {
  if (scope.kind === 'room') return scope.room;
  if (scope.kind === 'period') return `${scope.from}..${scope.to}`;
  return scope.kind;
}

/** What distinguishes two rows of one page, and a row from the page's own cards. */
export function rowKey({ kind, key }: Pick<Row, 'kind' | 'key'>): string {
  return `${kind}:${key}`;
}

/** Values as a tick carries them: without their evidence; null is what could no longer be read. */
export function tickValues(values: Partial<Record<MetricId, Value | null>>): Tick['values'] {
  const result: Tick['values'] = {};
  for (const [id, value] of Object.entries(values) as [MetricId, Value | null][]) {
    result[id] = value
      ? { value: value.value, step: value.step, ...(value.currency && { currency: value.currency }) }
      : { value: null, step: 0 };
  }
  return result;
}
