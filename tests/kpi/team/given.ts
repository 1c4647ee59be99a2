import { type Contribution, packParts } from '@/lib/kpi/team/contribution';
import { roomParts } from '@/lib/kpi/team/room-parts';
import type { MetricId } from '@/lib/metrics/catalog';
import type { Minute } from '@/lib/room/counters';
import type { Shift, ShiftRole } from '@/lib/room/shifts';
import { minutesOf } from '../../room/given';

export const minute = 60_000;
export const steps = { live_gmv_direct: 0.01 } as const;

/** What a minute of a room brings: a hundred views, twenty clicks, an order of $12.50, two followers. */
export const each = { live_views: 100, product_clicks: 20, sku_orders: 1, new_followers: 2, live_gmv_direct: 12.5 } as const;

/** The packed minutes of a room that began at `start` and ran `length` minutes, read twice a minute but for `lost` minutes of it. */
export function steadyRoom(
  start: number,
  length: number,
  lost: readonly (readonly [number, number])[] = [],
  per: Partial<Record<MetricId, number>> = each,
): Minute[] {
  // Counts are whole, money is to the cent.
  const grown = (id: string, value: number, half: number) => {
    const grain = id === 'live_gmv_direct' ? 100 : 1;
    return Math.floor((half / 2) * value * grain + 1e-6) / grain;
  };
  const whole = Array.from({ length: 2 * length + 1 }, (_, i) => ({
    at: start + i * 30_000,
    values: Object.fromEntries(Object.entries(per).map(([id, value]) => [id, grown(id, value, i)])),
  }));
  return minutesOf(whole, { steps, lost: lost.map(([from, to]) => [start + from * minute, start + to * minute] as const) });
}

/** A shift from one minute of a room to another. */
export function on(who: string, start: number, from: number, to?: number, role?: ShiftRole): Shift {
  return {
    ...{ id: `${who} ${start} ${from} ${role ?? ''}`, shop: 'us/north', who, from: start + from * minute },
    ...(to !== undefined && { to: start + to * minute }),
    ...(role && { role }),
  };
}

/** What everybody brought in a room, as it is kept. */
export function kept(room: string, start: number, length: number, shifts: readonly Shift[], minutes: readonly Minute[]): Contribution {
  const end = start + length * minute;
  const parts = roomParts({ start, first: start, last: end }, shifts, minutes);
  return packParts(parts, { room, shop: 'us/north', start, end, at: end, print: '' });
}
