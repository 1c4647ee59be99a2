import type { Horizon } from './role';

/**
 * Today in the shop's zone: the calendar day and its ends, epoch ms. A `DayReport` is one. `adsToo`: ads pages count the same
 * days, whatever they print.
 */
export type Today = { day: string; from: number; to: number; adsToo?: true };

/** The stretch of time a KPI is asked for. Days are calendar days of the shop's zone, YYYY-MM-DD, ends included. */
export type Window =
  | { kind: 'room'; room: string; start?: number; plannedMinutes: number | null }
  | { kind: 'period'; from: string; to: string; today: Today };

const dayMs = 86_400_000;

/** The day, calendar week (Monday first) or calendar month that today lies in. */
export function periodWindow(horizon: Exclude<Horizon, 'room'>, today: Today): Window {
  const { day } = today;
  if (horizon === 'day') return { kind: 'period', from: day, to: day, today };
  if (horizon === 'month') return { kind: 'period', from: `${day.slice(0, 8)}01`, to: lastOfMonth(day), today };
  const monday = addDays(day, -((new Date(Date.parse(day)).getUTCDay() + 6) % 7));
  return { kind: 'period', from: monday, to: addDays(monday, 6), today };
}

/** The window of a horizon `back` ones before the one today lies in. */
export function pastWindow(horizon: Exclude<Horizon, 'room'>, today: Today, back: number): Extract<Window, { kind: 'period' }> {
  const [year = 0, month = 0] = today.day.split('-').map(Number);
  const day =
    horizon === 'month'
      ? new Date(Date.UTC(year, month - 1 - back, 1)).toISOString().slice(0, 10)
      : addDays(today.day, -back * (horizon === 'week' ? 7 : 1));
  return { ...(periodWindow(horizon, { ...today, day }) as Extract<Window, { kind: 'period' }>), today };
}

/**
 * The share of a window that had passed when a number was read at `at` (epoch ms), or null when it cannot be said:
 * a room without a start or a planned end. Days count whole (on day 30 of 31 a month is 30/31 done); a single day
 * counts by the clock. `until` is the last day the number covers, when that is not the day it was read.
 */
export function windowShare(window: Window, at: number, until?: string): number | null {
  if (window.kind === 'room') {
    if (window.start === undefined || window.plannedMinutes === null) return null;
    return shareBetween(window.start, window.start + window.plannedMinutes * 60_000, at);
  }
  const { from, to, today } = window;
  if (from === to && to === today.day) return shareBetween(today.from, today.to, at);
  return clampShare(daysBetween(from, until ?? dayAt(today, at)) / daysBetween(from, to));
}

/** The calendar day of a moment, counted back from today. Right but for the hour of a clock change. */
export function dayAt(today: Today, at: number): string {
  return at >= today.from ? today.day : addDays(today.day, -Math.ceil((today.from - at) / dayMs));
}

/** The moment a past calendar day ended, epoch ms, with an hour in hand for clock changes. */
export function endOfDay(today: Today, day: string): number {
  return today.from - (daysBetween(day, today.day) - 2) * dayMs + 3_600_000;
}

/** The number of calendar days from one YYYY-MM-DD to another, both included. */
export function daysBetween(from: string, to: string): number {
  return Math.round((Date.parse(to) - Date.parse(from)) / dayMs) + 1;
}

/** A calendar day moved by `days`. */
export function addDays(day: string, days: number): string {
  return new Date(Date.parse(day) + days * dayMs).toISOString().slice(0, 10);
}

/** The earlier of two calendar days. */
export function earlier(a: string, b: string): string {
  return a.localeCompare(b) <= 0 ? a : b;
}

/** The later of two calendar days. */
export function later(a: string, b: string): string {
  return a.localeCompare(b) >= 0 ? a : b;
}

function lastOfMonth(day: string): string {
  const [year = 0, month = 0] = day.split('-').map(Number);
  return new Date(Date.UTC(year, month, 0)).toISOString().slice(0, 10);
}

function shareBetween(from: number, to: number, at: number): number | null {
  return to > from ? clampShare((at - from) / (to - from)) : null;
}

function clampShare(share: number): number {
  return Math.min(1, Math.max(0, share));
}
