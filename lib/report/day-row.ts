import { isCounted } from '@/lib/kpi/counted';
import { clockOf, covers } from '@/lib/kpi/covers';
import { partsOf } from '@/lib/kpi/parts';
import { liveSurfaces } from '@/lib/kpi/roles/shared';
import { addDays, type Today } from '@/lib/kpi/window';
import { type MetricId, metric as rowOf } from '@/lib/metrics/catalog';
import { dwellOver } from '@/lib/room/dwell';
import type { RoomSummary } from '@/lib/room/summary';
import { isOwnMoney } from '@/lib/snapshot/shop-facts';
import type { Shop, SurfaceId, Value } from '@/lib/snapshot/snapshot';
import { type DayReport, type Fact, openRooms } from './day';

/** The figures of the daily row, in the order of the sheets teams keep. Two kinds of GMV are two columns. */
export const rowMetrics = [
  'live_gmv_direct',
  'live_gmv_attributed',
  'sku_orders',
  'items_sold',
  'live_impressions',
  'live_views',
  'enter_room_rate',
  'live_avg_view_duration',
  'live_ctr',
  'ctor_sku',
  'order_rate_sku',
  'new_followers',
  'ads_cost',
  'refunds',
] as const satisfies readonly MetricId[];

const dayMs = 86_400_000;

/** Where a day's figure that is not of its LIVEs stands, in order; the others' pages are `liveSurfaces`. */
const otherPages: Partial<Record<MetricId, readonly SurfaceId[]>> = {
  ads_cost: ['gmv-max', 'ads-manager'],
  refunds: ['compass-overview', 'home'],
};

/**
 * Today's row: the day, the shop, how many rooms were read, how many of them are open (see `openRooms`), then `rowMetrics`
 * in base units, null where unknown.
 */
export type DayRow = { day: string; shop: string; rooms: number; open: number; values: (number | null)[]; filled: number };

/**
 * One row for the team's sheet at `now` (epoch ms). A figure is a reading of exactly this day where a page gave one, else
 * it is put together from the day's rooms, none of which is open and all of which must show it on the same page.
 */
export function dayRow(report: DayReport, now: number): DayRow {
  const open = openRooms(report, now).length;
  const rooms = open > 0 ? [] : report.rooms;
  const values = rowMetrics.map((metric) => ofDay(report, metric, now) ?? ofRooms(rooms, metric, report.shop));
  return {
    day: report.day,
    shop: report.shop.name ?? report.shop.key,
    rooms: report.rooms.length,
    open,
    values,
    filled: values.filter((value) => value !== null).length,
  };
}

/**
 * What somebody typed for this day, else what the first page that was read says about exactly this day; read before the day was over, only while it is not; of a page
 * that says it lacks a part of it, or counts the days of another clock, nothing. Pages count calendar days: none says anything
 * about a day that begins at another hour.
 */
function ofDay({ facts, shop, from, calendar }: DayReport, metric: MetricId, now: number): number | null {
  if (calendar.from !== from) return null;
  const exact = facts.filter(
    (fact) => fact.metric === metric && coversDay(fact, calendar, now) && isCounted(fact) && isOwnMoney(fact, shop),
  );
  const typed = exact.find(({ by }) => by === 'manual');
  if (typed) return typed.value;
  const pages = otherPages[metric] ?? liveSurfaces;
  return pages.flatMap((page) => exact.find((fact) => fact.surface === page) ?? [])[0]?.value ?? null;
}

function coversDay(fact: Fact, today: Today, now: number): boolean {
  const { scope, at } = fact;
  const { day, from, to } = today;
  if (scope.kind !== 'period' || scope.from !== day || scope.to !== day || clockOf(fact, today) !== 'same') return false;
  if (fact.by === 'manual') return true;
  const { until, whole } = covers(scope, addDays(day, Math.floor((at - from) / dayMs)));
  return now < to ? until === day : at >= to && whole >= day;
}

/** Counters add up over rooms, rates weigh by what they divide by, viewing durations by who viewed; a rate of unknown parts stands only for a single room. */
function ofRooms(rooms: readonly RoomSummary[], metric: MetricId, shop: Shop): number | null {
  const values = readingsOf(rooms, metric, shop);
  if (!values) return null;
  if (rowOf(metric).kind === 'counter') return total(values);
  if (values.length === 1) return values[0]?.value ?? null;
  const over = partsOf(metric)?.by ?? dwellOver(metric);
  const weights = over && readingsOf(rooms, over, shop);
  if (!weights || total(weights) <= 0) return null;
  return values.reduce((sum, { value }, index) => sum + value * (weights[index]?.value ?? 0), 0) / total(weights);
}

/** One reading a room, or null when a room has none that counts or they do not belong together (pages, currencies). */
function readingsOf(rooms: readonly RoomSummary[], metric: MetricId, shop: Shop): Value[] | null {
  const values = rooms.flatMap((room) => room.values[metric] ?? []).filter((value) => isCounted(value) && isOwnMoney(value, shop));
  const kinds = new Set(rooms.map((room) => `${room.surface} ${room.values[metric]?.currency ?? ''}`));
  return values.length > 0 && values.length === rooms.length && kinds.size === 1 ? values : null;
}

function total(values: readonly Value[]): number {
  return values.reduce((sum, { value }) => sum + value, 0);
}
