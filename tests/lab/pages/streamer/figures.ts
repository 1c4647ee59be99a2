import type { LabConfig } from '../../config.ts';
import { type Figures, roomFigures } from '../../simulation/figures.ts';
import { Room } from '../../simulation/room.ts';
import { noTotals, type RoomState, type Totals } from '../../simulation/totals.ts';

export type Group = { title: string; metrics: [metric: string, label: string][]; figures: Figures };
export type PastRoom = { id: string; title: string; start: Date; minutes: number; figures: Figures };

/** Twelve ended rooms of the last 28 days and their sums, all from the simulation. */
export function analyticsOf(config: LabConfig, today: Date): { from: Date; to: Date; groups: Group[]; rooms: PastRoom[] } {
  const to = daysBefore(today, 1);
  const rooms = Array.from({ length: 12 }, (_, index) => pastRoom(config, daysBefore(to, index * 2), index));
  const totals = rooms.reduce((sum, room) => add(sum, room.state.totals), noTotals());
  const figures = roomFigures({ ...(rooms[0]?.state as RoomState), totals }, 1);
  figures.avg_price = totals.attributedItems > 0 ? totals.attributedCents / 100 / totals.attributedItems : null;
  return { from: daysBefore(to, 27), to, rooms, groups: groupsOf(figures) };
}

function groupsOf(figures: Figures): Group[] {
  return [
    {
      title: 'Sales',
      figures,
      metrics: [
        ['live_gmv_attributed', 'Attributed GMV'],
        ['items_sold_attributed', 'Items sold'],
        ['show_gpm_attributed', 'GMV/1K shows'],
        ['avg_price', 'Avg. price'],
        ['sku_orders', 'SKU orders'],
      ],
    },
    {
      title: 'Products',
      figures,
      metrics: [
        ['product_impressions', 'Product views'],
        ['product_clicks', 'Product clicks'],
        ['live_ctr', 'LIVE CTR'],
        ['ctor_sku', 'CTOR (SKU orders)'],
      ],
    },
    {
      title: 'Engagement',
      figures,
      metrics: [
        ['new_followers', 'New followers'],
        ['likes', 'Likes'],
        ['comments', 'Comments'],
      ],
    },
    {
      title: 'Viewers',
      figures,
      metrics: [
        ['live_impressions', 'LIVE impressions'],
        ['live_views', 'Views'],
      ],
    },
  ];
}

function pastRoom(config: LabConfig, day: Date, index: number): PastRoom & { state: RoomState } {
  const minutes = 45 + ((config.seed * 31 + index * 17) % 70);
  const room = new Room({ seed: config.seed + index * 13, products: 12, traffic: 6, lasts: minutes * 60 });
  const state = room.at(minutes * 60);
  const start = new Date(day);
  start.setHours(17, (index * 7) % 60, 0, 0);
  const titles = ['Autumn kitchen finds', 'Cosy corner LIVE', 'Desk refresh hour', 'Travel light'];
  return {
    id: `1740000000000${index}`,
    title: titles[index % titles.length] as string,
    start,
    minutes,
    state,
    figures: roomFigures(state, 1),
  };
}

function add(one: Totals, other: Totals): Totals {
  return Object.fromEntries(Object.entries(one).map(([key, value]) => [key, value + other[key as keyof Totals]])) as Totals;
}

function daysBefore(day: Date, days: number): Date {
  const other = new Date(day);
  other.setDate(other.getDate() - days);
  return other;
}
