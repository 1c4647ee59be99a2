import { type MetricId, metric } from '@/lib/metrics/catalog';
import { parseNumber } from '@/lib/metrics/numbers';
import { selfCheck } from '@/lib/metrics/self-check';
import { type Memory, nothingSeen, sample } from '@/lib/monitor/sampling';
import { type Row, type Snapshot, snapshotId, type Values } from '@/lib/snapshot/snapshot';
import type { Batch } from '@/lib/store/publish';
import { cardsOf, printCard } from '../lab/cards';
import { configOf } from '../lab/config';
import { Feed, type RoomFeed } from '../lab/feed';
import { type Printed, printFull, printMoney, printPercent } from '../lab/print';
import type { Figures } from '../lab/simulation/figures';
import { wordsFor } from '../lab/words';

const pollMs = 3000;
const config = configOf(new URLSearchParams());
const words = wordsFor(config);
const shop = { key: 'us/pinefold_home', region: 'US', name: config.shop, host: 'shop.tiktok.com' };

const hero = ['live_gmv_direct', 'items_sold', 'live_current_viewers', 'follower_gmv_share', 'non_follower_gmv_share'];
const productColumns = ['product_impressions', 'product_ctr', 'live_gmv_direct', 'add_to_cart', 'available_stock', 'items_sold'];
const channelColumns = ['channel_gmv_share', 'channel_impressions_share', 'channel_views_share'];

/** The lab's dashboard with forty products as its reader reads it at every poll, handed over as a page hands it over. */
export function* dashboardBatches(from: number, minutes: number, room = '1730000000000000001'): Generator<Batch> {
  const feed = new Feed();
  let memory: Memory = nothingSeen;
  for (let at = from; at < from + minutes * 60_000; at += pollMs) {
    const { memory: next, ...sampled } = sample(memory, read(feed.answer(room, config, at), at));
    memory = next;
    if (sampled.snapshots.length + sampled.ticks.length > 0) yield { tab: 1, ...sampled };
  }
}

/** The dashboard as read at one moment. */
function read(feed: RoomFeed, at: number): Snapshot {
  const values = valuesOf([...hero, ...cardsOf(config)], feed.figures, (id, value) => printCard(id, value, config), words.card);
  const start = new Date(feed.start).toISOString();
  const part = {
    v: 1 as const,
    shop,
    at,
    reader: { id: 'live-dashboard', version: 1 },
    surface: 'live-dashboard' as const,
    scope: { kind: 'room' as const, room: feed.room, state: 'live' as const, start, seconds: feed.second },
    values,
    rows: [...channelRows(feed), ...productRows(feed)],
    partial: [],
    missing: [],
    checks: selfCheck(values, { value: feed.second, step: 0 }).checks,
  };
  return { ...part, id: snapshotId(part) };
}

function channelRows({ channels }: RoomFeed): Row[] {
  const print = (_: string, value: number | null) => printPercent(value, config);
  return channels.map(({ id, parent, figures }) => {
    const name = words.channel(id);
    const values = valuesOf(channelColumns, figures, print, words.column);
    if (!parent) return { kind: 'channel', key: name, name, values };
    return { kind: 'channel', key: `${words.channel(parent)}/${name}`, name, parent: words.channel(parent), values };
  });
}

function productRows({ products }: RoomFeed): Row[] {
  return products.map(({ id, name, figures }) => ({
    kind: 'product',
    key: id,
    name,
    values: valuesOf(productColumns, figures, printCell, words.column),
  }));
}

function printCell(id: string, value: number | null): Printed {
  if (id === 'product_ctr') return printPercent(value, config);
  return id === 'live_gmv_direct' ? printMoney(value, config) : printFull(value, config.language);
}

type Print = (id: string, value: number | null) => Printed;

/** What the reader makes of what the page prints; what it prints as "--" has no value. */
function valuesOf(ids: readonly string[], figures: Figures, print: Print, label: (id: string) => string): Values {
  const values: Values = {};
  for (const id of ids as MetricId[]) {
    const { unit } = metric(id);
    const parsed = parseNumber(print(id, figures[id] ?? null).text, { dialect: 'en', unit, currency: 'USD' });
    if ('unreadable' in parsed) continue;
    const { value, step, currency, raw } = parsed;
    values[id] = { value, step, unit, ...(currency && { currency }), raw, label: label(id), by: 'declared' };
  }
  return values;
}
