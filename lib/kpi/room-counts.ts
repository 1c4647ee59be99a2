import type { Kpi } from './role';
import { controller } from './roles/controller';
import { roomSurfaces } from './roles/shared';

const roomGmv = controller.kpis.find((one) => one.id === 'room_gmv') as Kpi;

function count(id: string, ...metrics: Kpi['metrics']): Kpi {
  return { id, metrics, surfaces: roomSurfaces, awaits: 'live-dashboard', horizon: 'room', kind: 'result' };
}

/**
 * What a room can have a target for and be paced by: counts that grow from its start to its end. Money is the controller's own
 * KPI; the others are nobody's score.
 */
export const roomCounts: readonly [Kpi, ...Kpi[]] = [
  roomGmv,
  count('room_orders', 'sku_orders', 'orders'),
  count('room_items', 'items_sold', 'items_sold_attributed'),
  count('room_views', 'live_views'),
  count('room_followers', 'new_followers'),
];

/** The count with this id; without one of it, the first. */
export function roomCountOf(id: string | undefined): Kpi {
  return roomCounts.find((one) => one.id === id) ?? roomCounts[0];
}
