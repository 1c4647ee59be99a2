import type { MetricId } from '@/lib/metrics/catalog';

/**
 * A number that somebody typed because no page shows it, or because the page's is wrong. It counts before any reading of the
 * same metric and time, says so wherever it stands, and is remembered: an edit is a new row, null takes it back.
 */
export type ManualEntry = {
  shop: string;
  /** A metric of the catalogue, or a number of the team's own (`own:…`). */
  metric: MetricId | `own:${string}`;
  /** Whose it is, where it is one person's. */
  person?: string;
  /** What it is for: a room, or calendar days, ends included. */
  of: { room: string } | { from: string; to: string };
  value: number | null;
  currency?: string;
  by: string | null;
  at: number;
  note?: string;
};
