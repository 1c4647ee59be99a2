import { addDays } from '@/lib/kpi/window';
import { calendarDay, dayBounds } from '@/lib/report/zone';
import type { Snapshot, SurfaceId, Value, Values } from '@/lib/snapshot/snapshot';
import { snapshotId } from '@/lib/snapshot/snapshot';
import { shop } from './seed';

export const zone = '-08:00';

export const money = (value: number): Value => ({
  value,
  step: 0.01,
  unit: 'money',
  currency: 'USD',
  raw: `$${value}`,
  label: 'GMV',
  by: 'declared',
});
export const ratio = (value: number): Value => ({
  value,
  step: 0.0001,
  unit: 'ratio',
  raw: `${value * 100}%`,
  label: 'Rate',
  by: 'declared',
});

/** The shop's calendar day a number of days before a moment. */
export function dayBefore(at: number, back: number): string {
  return addDays(calendarDay(at, { id: zone, from: 'region' }).day, -back);
}

/** What a page said of one whole day, read two hours after it had ended if not at another moment (epoch ms). */
export function dayRead(surface: SurfaceId, day: string, values: Values, at = dayBounds(day, zone).to + 2 * 3_600_000): Snapshot {
  const scope = { kind: 'period', from: day, to: day, timeZone: zone } as const;
  const rest = { v: 1 as const, shop, surface, scope, at, reader: { id: surface, version: 1 }, values };
  return { ...rest, id: snapshotId(rest), rows: [], partial: [], missing: [], checks: [] };
}
