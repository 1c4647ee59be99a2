import { countsOf } from '@/components/live/funnel-now';
import { roomNeed } from '@/components/live/need';
import type { RoomPage } from '@/components/live/room';
import type { RoomPace } from '@/components/live/room-pace';
import type { Amount } from '@/lib/format';

/** What a number on a host's screen counts. */
export type HostCount = 'money' | 'orders' | 'items' | 'views' | 'followers' | 'share';
export type HostAmount = { amount: Amount; of: HostCount };

/** How far the target is reached and how far it usually is by now, as shares of it; `by` own rooms or a straight line. */
export type HostBar = {
  reached: number;
  due: number | null;
  by: 'rooms' | 'line' | null;
  money: { actual: Amount; target: Amount } | null;
};

/** Where a room stands to its target. What is missing is said in orders where it can be. */
export type HostGoal =
  | { kind: 'unread'; doubtful: boolean; kpi: string }
  | { kind: 'no-target'; soFar: HostAmount | null }
  | { kind: 'short' | 'reached'; by: HostAmount; bar: HostBar; state: 'ahead' | 'met' | 'behind' | null };

const counts: Readonly<Record<string, HostCount>> = {
  room_gmv: 'money',
  room_orders: 'orders',
  room_items: 'items',
  room_views: 'views',
  room_followers: 'followers',
};

type GoalInput = { page: RoomPage; found: RoomPace | null; kpi: string; doubtful: boolean; left: number | null; showsMoney: boolean };

/** From a room's pace. With `showsMoney` false nothing of it is money. */
export function hostGoal({ page, found, kpi, doubtful, left, showsMoney }: GoalInput): HostGoal {
  if (!found) return { kind: 'unread', doubtful, kpi };
  const { actual, target } = found;
  const of = counts[kpi] ?? 'share';
  const isHidden = of === 'money' && !showsMoney;
  if (!target) return { kind: 'no-target', soFar: isHidden ? ordersOf(page) : { amount: amountOf(actual), of } };
  const bar = barOf(found, of === 'money' && showsMoney);
  const state = found.state === 'ahead' || found.state === 'met' || found.state === 'behind' ? found.state : null;
  const need = roomNeed(page, found, left ?? 0);
  const gap = target.value - actual.value;
  if (gap <= 0) return { kind: 'reached', by: share(actual.value / target.value), bar, state };
  if (of !== 'money') return { kind: 'short', by: { amount: { value: gap, unit: 'count', step: 1 }, of }, bar, state };
  if (need?.orders != null)
    return { kind: 'short', by: { amount: { value: need.orders, unit: 'count', step: 1 }, of: 'orders' }, bar, state };
  return { kind: 'short', by: isHidden ? share(gap / target.value) : { amount: { ...amountOf(actual), value: gap }, of }, bar, state };
}

/** In place of money: how many orders there are. */
function ordersOf(page: RoomPage): HostAmount | null {
  const count = countsOf(page);
  const orders = count('sku_orders') ?? count('orders');
  return orders === undefined ? null : { amount: { value: Math.round(orders), unit: 'count', step: 1 }, of: 'orders' };
}

function barOf({ actual, target, expected }: RoomPace, withMoney: boolean): HostBar {
  const goal = target?.value ?? 0;
  return {
    reached: goal > 0 ? actual.value / goal : 0,
    due: expected?.share ?? null,
    by: expected?.by ?? null,
    money: withMoney ? { actual: amountOf(actual), target: { ...amountOf(actual), value: goal } } : null,
  };
}

/** A number to write, without where it comes from. */
export function amountOf({ value, unit, step, currency }: Amount): Amount {
  return { value, unit, ...(step !== undefined && { step }), ...(currency && { currency }) };
}

function share(value: number): HostAmount {
  return { amount: { value, unit: 'ratio', step: 0.01 }, of: 'share' };
}
