import { isCounted } from '@/lib/kpi/counted';
import { type DayReport, openRooms } from '@/lib/report/day';
import type { RoomSummary } from '@/lib/room/summary';
import { isOwnMoney } from '@/lib/snapshot/shop-facts';
import type { Shop, Value } from '@/lib/snapshot/snapshot';
import { gmvKinds } from './core-metrics';

type GmvKind = (typeof gmvKinds)[number];
type Total = Pick<Value, 'value' | 'unit' | 'step' | 'currency'>;

/** Sums over a day's rooms, and how many of these are open, which leaves the sums unknown. */
type Totals = { gmv: (Total & { metric: GmvKind }) | null; orders: Total | null; open: number };

/**
 * GMV and SKU orders of a day's rooms added up at `now` (epoch ms): only where no room is open and every room has the figure,
 * of one kind and one currency, read on one page. Otherwise unknown: a sum with a part missing is a wrong number.
 */
export function totalsOf(report: Pick<DayReport, 'rooms' | 'to' | 'shop'>, now: number): Totals {
  const open = openRooms(report, now).length;
  const rooms = open > 0 ? [] : report.rooms;
  const kind = gmvKinds.find((id) => rooms.every((room) => room.values[id]));
  const total = kind && sum(rooms, kind, report.shop);
  return { gmv: kind && total ? { ...total, metric: kind } : null, orders: sum(rooms, 'sku_orders', report.shop), open };
}

function sum(rooms: readonly RoomSummary[], metric: GmvKind | 'sku_orders', shop: Shop): Total | null {
  const values = rooms.map((room) => room.values[metric]);
  const first = values[0];
  if (!first || rooms.some((room) => room.surface !== rooms[0]?.surface)) return null;
  let total = 0;
  let step = 0;
  for (const value of values) {
    if (!value || !isCounted(value) || !isOwnMoney(value, shop) || value.currency !== first.currency) return null;
    total += value.value;
    step = Math.max(step, value.step);
  }
  return { value: total, unit: first.unit, step, ...(first.currency && { currency: first.currency }) };
}

/** When something of the day was read last, epoch ms. */
export function latestOf(report: DayReport): number | null {
  const times = [...report.facts.map((fact) => fact.at), ...report.rooms.map((room) => room.last)];
  return times.length > 0 ? Math.max(...times) : null;
}
