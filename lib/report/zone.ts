import { Temporal } from 'temporal-polyfill';
import type { Began } from '@/lib/benchmark/own';
import type { Today } from '@/lib/kpi/window';

/** A zone and how we know it. `adsToo`: ads pages count the same days. */
export type Zone = { id: string; from: 'confirmed' | 'page' | 'region' | 'assumed'; adsToo?: true };

/**
 * The clock of Seller Center by the region a shop is registered in. The US is a fixed UTC-8 as its list pages show even
 * in summer; the country's own zones would put the same room on another day.
 */
const zones: Readonly<Record<string, string>> = {
  US: '-08:00',
  GB: 'Europe/London',
  UK: 'Europe/London',
  IE: 'Europe/Dublin',
  DE: 'Europe/Berlin',
  FR: 'Europe/Paris',
  ES: 'Europe/Madrid',
  IT: 'Europe/Rome',
  PL: 'Europe/Warsaw',
  NL: 'Europe/Amsterdam',
  BE: 'Europe/Brussels',
  CZ: 'Europe/Prague',
  AT: 'Europe/Vienna',
  GR: 'Europe/Athens',
  PT: 'Europe/Lisbon',
  HU: 'Europe/Budapest',
  SE: 'Europe/Stockholm',
  FI: 'Europe/Helsinki',
  ID: 'Asia/Jakarta',
  TH: 'Asia/Bangkok',
  VN: 'Asia/Ho_Chi_Minh',
  MY: 'Asia/Kuala_Lumpur',
  PH: 'Asia/Manila',
  SG: 'Asia/Singapore',
  JP: 'Asia/Tokyo',
  SA: 'Asia/Riyadh',
  BR: 'America/Sao_Paulo',
  MX: 'America/Mexico_City',
};

/** A shop's zone: as printed on one of its pages, else by region, else `fallback` (the browser's own), marked as assumed. */
export function zoneOf(region: string | undefined, printed: string | undefined, fallback: string): Zone {
  if (printed && isZone(printed)) return { id: printed, from: 'page' };
  const known = region === undefined ? undefined : zones[region.toUpperCase()];
  return known ? { id: known, from: 'region' } : { id: fallback, from: 'assumed' };
}

/**
 * The calendar day a moment (epoch ms) belongs to, with its ends: [cut, the next day's cut), `cut` in minutes after
 * midnight. A day with a clock change is 23 or 25 hours long.
 */
export function dayAt(at: number, zone: string, cut = 0): Today {
  const local = Temporal.Instant.fromEpochMilliseconds(at).toZonedDateTimeISO(zone);
  return dayBounds(local.toPlainDateTime().subtract({ minutes: cut }).toPlainDate().toString(), zone, cut);
}

/** The ends of a calendar day, YYYY-MM-DD, epoch ms. */
export function dayBounds(day: string, zone: string, cut = 0): Today {
  const date = Temporal.PlainDate.from(day);
  const ends = [date, date.add({ days: 1 })].map((one) => one.toPlainDateTime(cutTime(cut)).toZonedDateTime(zone).epochMilliseconds);
  const [from = 0, to = 0] = ends;
  return { day, from, to };
}

/**
 * The moment (epoch ms) at which clocks of a zone show a time of a calendar day, in whole minutes after its midnight; 1440 and more
 * is the next day's. Of a time that comes twice the first; null for one that a clock change leaves out.
 */
export function momentOn(day: string, minutes: number, zone: string): number | null {
  const date = Temporal.PlainDate.from(day).add({ days: Math.floor(minutes / 1440) });
  const wall = date.toPlainDateTime(cutTime(minutes % 1440));
  const moment = wall.toZonedDateTime(zone, { disambiguation: 'earlier' });
  return moment.toPlainDateTime().equals(wall) ? moment.epochMilliseconds : null;
}

/** The calendar day of a moment as pages count it: from midnight. */
export function calendarDay(at: number, { id, adsToo }: Zone): Today {
  return { ...dayAt(at, id), ...(adsToo && { adsToo }) };
}

/** The weekday of a moment in a zone, 0 (Sunday) to 6, and its hour with the minutes as a fraction. */
export function beganAt(at: number, zone: string): Began {
  const { dayOfWeek, hour, minute } = Temporal.Instant.fromEpochMilliseconds(at).toZonedDateTimeISO(zone);
  return { weekday: dayOfWeek % 7, hour: hour + minute / 60 };
}

const quarterHour = 900_000;

/**
 * Writes moments (epoch ms) as ISO 8601 with the zone's offset and whole seconds: 2026-03-30T17:28:17-08:00. For exports of
 * many moments: the zone is asked once a quarter of an hour, at whose ends alone clocks change.
 */
export function isoClock(zone: string): (at: number) => string {
  const offsets = new Map<number, { ms: number; text: string }>();
  const offsetAt = (quarter: number) => {
    const { offsetNanoseconds, offset } = Temporal.Instant.fromEpochMilliseconds(quarter * quarterHour).toZonedDateTimeISO(zone);
    const found = { ms: offsetNanoseconds / 1e6, text: offset };
    offsets.set(quarter, found);
    return found;
  };
  return (at) => {
    const quarter = Math.floor(at / quarterHour);
    const { ms, text } = offsets.get(quarter) ?? offsetAt(quarter);
    return new Date(at + ms).toISOString().slice(0, 19) + text;
  };
}

function cutTime(cut: number): Temporal.PlainTime {
  return Temporal.PlainTime.from({ hour: Math.floor(cut / 60), minute: cut % 60 });
}

function isZone(text: string): boolean {
  try {
    Temporal.Now.zonedDateTimeISO(text);
    return true;
  } catch {
    return false;
  }
}
