import { createContext, useContext, useMemo } from 'react';
import { readingAt, type Track } from '@/components/charts/track';
import { useItem } from '@/components/hooks/item';
import { useLanguage } from '@/components/hooks/words';
import { shopName } from '@/components/shops/shop-options';
import { formatCompact, formatValue, listed } from '@/lib/format';
import type { Language } from '@/lib/i18n/words';
import { type MetricId, metric } from '@/lib/metrics/catalog';
import type { Unit } from '@/lib/metrics/metric';
import { type RoomSummary, startedAt } from '@/lib/room/summary';
import { knownShops } from '@/lib/settings/settings';
import { fixed, type KnownShops } from '@/lib/snapshot/shop-facts';
import type { Shop } from '@/lib/snapshot/snapshot';

/** The zone moments are written in by what is inside, IANA or offset; this computer's without one. */
export const TextsZone = createContext<string | undefined>(undefined);

/** How the dashboard writes moments, lengths and sizes in one language. */
export type Texts = ReturnType<typeof textsFor>;

/** The texts of the language in force. */
export function useTexts(): Texts {
  const language = useLanguage();
  // A shop may have been renamed after its rooms were stored.
  const known = useItem(knownShops);
  const zone = useContext(TextsZone);
  return useMemo(() => textsFor(language, known ?? {}, zone), [language, known, zone]);
}

/** The texts of one language; `known` are the shops that the user confirmed, `timeZone` is the one moments are written in, else this computer's. */
export function textsFor(language: Language, known: KnownShops, timeZone?: string) {
  const month = language === 'en' ? 'short' : '2-digit';
  const moment = new Intl.DateTimeFormat(language, {
    month,
    day: '2-digit',
    hour: '2-digit',
    minute: '2-digit',
    hourCycle: 'h23',
    timeZone,
  });
  const full = new Intl.DateTimeFormat(language, { dateStyle: 'medium', timeStyle: 'medium', hourCycle: 'h23', timeZone });
  const clock = new Intl.DateTimeFormat(language, { hour: '2-digit', minute: '2-digit', hourCycle: 'h23', timeZone });
  const date = new Intl.DateTimeFormat(language, { dateStyle: 'medium', timeZone });
  const calendar = new Intl.DateTimeFormat(language, { dateStyle: 'medium', timeZone: 'UTC' });
  const monthOnly = new Intl.DateTimeFormat(language, { month: 'short', timeZone: 'UTC' });
  const dayOnly = new Intl.DateTimeFormat(language, { month: 'numeric', day: 'numeric', timeZone: 'UTC' });
  const names = new Intl.DisplayNames(language, { type: 'language' });
  const size = new Intl.NumberFormat(language, { maximumSignificantDigits: 3 });
  const point = (id: MetricId, value: number, currency?: string) => {
    const { unit } = metric(id);
    return formatValue({ value, unit, step: pointStep(value, unit), ...(currency && { currency }) }, language);
  };
  return {
    /** The language these are in. */
    speech: language,
    /** A value on an axis whose values are `step` apart. */
    axis: (id: MetricId, value: number, step: number, currency?: string) =>
      formatCompact({ value, unit: metric(id).unit, step, ...(currency && { currency }) }, language),
    /** A value of a curve, to three digits: its own resolution is not kept minute by minute. */
    point,
    /** What a track showed at a moment; null in a gap. */
    reading: (track: Track, at: number) => {
      const value = readingAt(track, at);
      return value === null ? null : point(track.metric, value, track.currency);
    },
    /** A value as read, to its own resolution. */
    value: (value: { value: number; unit: Unit; step: number; currency?: string }) => formatValue(value, language),
    moment: (at: number) => moment.format(at),
    full: (at: number) => full.format(at),
    clock: (at: number) => clock.format(at),
    date: (at: number) => date.format(at),
    /** The days from one moment to another; one day is said once. */
    dates: (from: number, to: number) => date.formatRange(from, to),
    /** A language a page is in, by its name: "en" is English, 英语. */
    language: (tag: string) => languageName(names, tag),
    /** A calendar day, YYYY-MM-DD, whatever the zone. */
    day: (day: string) => calendar.format(Date.parse(`${day}T00:00:00Z`)),
    /** The month a calendar day lies in, and the day without its year: under the columns of a chart. */
    month: (day: string) => monthOnly.format(Date.parse(`${day}T00:00:00Z`)),
    shortDay: (day: string) => dayOnly.format(Date.parse(`${day}T00:00:00Z`)),
    list: (names: readonly string[]) => listed(names, language),
    count: (n: number) => n.toLocaleString(language),
    /** Hours and minutes of a LIVE, from seconds. */
    length: (seconds: number) => formatValue({ value: Math.round(seconds / 60) * 60, unit: 'duration' }, language),
    size: (bytes: number) => {
      const [unit, name] = sizes.find(([least]) => bytes >= least) ?? [1e3, 'kB'];
      return `${size.format(bytes / unit)} ${name}`;
    },
    roomStart: (room: Pick<RoomSummary, 'start' | 'first'>) => moment.format(startedAt(room)),
    shop: (shop: Shop) => shopName(fixed(shop, known)),
  };
}

/** What a page says of its language is not always a language. */
function languageName(names: Intl.DisplayNames, tag: string): string {
  try {
    return names.of(tag) ?? tag;
  } catch {
    return tag;
  }
}

const sizes = [
  [1e9, 'GB'],
  [1e6, 'MB'],
] as const;

/** A display step of three digits, and never finer than the pages print. */
function pointStep(value: number, unit: Unit): number {
  if (Number.isInteger(value)) return 1;
  const finest = unit === 'ratio' ? 0.0001 : unit === 'money' || unit === 'multiple' ? 0.01 : 1;
  return Math.max(finest, 10 ** (Math.floor(Math.log10(Math.abs(value) || finest)) - 2));
}
