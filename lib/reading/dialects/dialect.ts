import type { MetricId } from '@/lib/metrics/catalog';
import type { DialectCode } from '@/lib/metrics/number-styles';

/** Labels of a metric, parted by "|". One label can belong to several metrics: the region of the page decides. */
export type Labels = Partial<Record<MetricId, string>>;

/** A period a page offers by name. */
export type Preset = 'today' | 'yesterday' | 'last-7-days' | 'last-28-days' | 'last-30-days' | 'week' | 'month' | 'custom';

/** How TikTok writes in one language. */
export type Dialect = {
  /** Also the number style: see `lib/metrics/number-styles.ts`. */
  code: DialectCode;
  /** Labels seen in a source. */
  seen: Labels;
  /** Likely labels that no source shows; a reading by one is marked. */
  guessed: Labels;
  /** Translation keys that stand in place of labels; only with the dialects a page asks for. */
  keys?: Labels;
  /** Texts that stand where a number is not known. */
  placeholders: readonly string[];
  /** How texts in front of a comparison begin; digits in and behind them are no value. */
  versus: readonly string[];
  presets: Readonly<Record<Preset, readonly string[]>>;
  /** Texts of a room that is over. */
  ended: readonly string[];
  /** Banners that say the page shows old numbers. */
  stale: readonly string[];
  /**
   * Texts that say how far a page's numbers reach, "…" for the date: through the end of a day, up to a moment, or marked as
   * coming with the next day. No source shows one: all are likely renderings, and can only take a day away, never add one.
   */
  asOf: Readonly<Record<'through' | 'updated' | 'nextDay', readonly string[]>>;
  /** Texts of a page that asks to log in. */
  signedOut: readonly string[];
  /** Headings of a page that asks which account or shop to go on with. */
  choosing?: readonly string[];
  /** Texts of a page that failed. */
  failed: readonly string[];
};
