import { type MetricId, metric as rowOf } from '@/lib/metrics/catalog';
import { parseNumber } from '@/lib/metrics/numbers';
import type { PageState } from '@/lib/snapshot/page-state';
import { type Row, type Snapshot, snapshotId, type Value, type Values } from '@/lib/snapshot/snapshot';
import { cardsOf, printCard } from '../../lab/cards';
import { configWith } from '../../lab/config';
import { type Printed, printCompact, printFull, printMoney, printPercent } from '../../lab/print';
import { type Figures, productFigures, roomFigures } from '../../lab/simulation/figures';
import type { Room } from '../../lab/simulation/room';
import type { RoomState } from '../../lab/simulation/totals';
import { config, room as id, shop as key } from './room';

const shop = { key, region: 'US', name: 'pinefold_home', host: 'shop.tiktok.com' };
const lab = configWith(config);
const columns = ['product_impressions', 'product_ctr', 'live_gmv_direct', 'add_to_cart', 'available_stock', 'items_sold'] as const;

/** A text on the page: in a product's row, or '-' for the room's own cards. */
export type Text = { row: string; metric: string; printed: Printed };

/** What the lab's LIVE dashboard prints in a state of the room. */
export function textsOf(room: Room, state: RoomState): Text[] {
  const figures = roomFigures(state, 1);
  const audience = state.second >= room.plan.lasts ? 'live_viewers' : 'live_current_viewers';
  const card = (metric: string, print: (value: number | null) => Printed) => ({
    row: '-',
    metric,
    printed: print(figures[metric] ?? null),
  });
  return [
    card('live_gmv_direct', (value) => printFull(value, 'en')),
    card('items_sold', printCompact),
    card(audience, printCompact),
    ...cardsOf(lab).map((metric) => card(metric, (value) => printCard(metric, value, lab))),
    ...room.products.flatMap((product, index) => {
      const cells = productFigures(state, index, 1);
      return columns.map((metric) => ({ row: product.id, metric, printed: printCell(metric, cells) }));
    }),
  ];
}

/** What the product's own parser makes of the page's texts. `start`: when the room began, epoch ms. */
export function lookAt(room: Room, state: RoomState, texts: readonly Text[], start: number): Snapshot {
  const { second } = state;
  const at = start + second * 1000;
  const running = second >= room.plan.lasts ? 'ended' : 'live';
  const scope = { kind: 'room', room: id, state: running, start: new Date(start).toISOString(), seconds: second } as const;
  const part = { shop, surface: 'live-dashboard', scope, at } as const;
  const rest = { reader: { id: 'live-dashboard', version: 1 }, partial: [], missing: [], checks: [] };
  const byRow = Map.groupBy(texts, ({ row }) => row);
  const valuesOf = (row: string): Values => Object.fromEntries((byRow.get(row) ?? []).flatMap(read));
  const rows = room.products.map((product, index): Row => {
    const pinned = index === state.pinned;
    return { kind: 'product', key: product.id, name: product.name, values: valuesOf(product.id), ...(pinned && { pinned }) };
  });
  return { v: 1, id: snapshotId(part), ...part, ...rest, values: valuesOf('-'), rows };
}

/** What a page says of itself beside what it hands over. */
export function stateOf({ at, surface, scope, values, rows }: Snapshot, since: number): PageState {
  const page = { url: 'https://shop.tiktok.com/workbench/live/overview', status: 'read', lang: 'en', theme: 'dark' } as const;
  const found = { missing: [], partial: [], checks: [], expected: Object.keys(values).length };
  return { at, ...page, surface, shop, scope, values, rows, ...found, since, store: { ok: true, spooled: 0 } };
}

function printCell(metric: string, figures: Figures): Printed {
  const value = figures[metric] ?? null;
  if (metric === 'product_ctr') return printPercent(value, lab);
  return metric === 'live_gmv_direct' ? printMoney(value, lab) : printFull(value, 'en');
}

/** Nothing where the page shows "--". */
function read({ metric, printed }: Text): [MetricId, Value][] {
  const { unit } = rowOf(metric as MetricId);
  const parsed = parseNumber(printed.text, { dialect: 'en', unit, ...(unit === 'money' && { currency: 'USD' }) });
  if ('unreadable' in parsed) {
    if (parsed.unreadable !== 'placeholder') throw new Error(`${metric}: ${printed.text} is no number`);
    return [];
  }
  const { value, step, currency, raw } = parsed;
  const by = metric === 'live_violations' ? 'taught' : 'declared';
  return [[metric as MetricId, { value, step, unit, ...(currency && { currency }), raw, label: metric, by }]];
}
