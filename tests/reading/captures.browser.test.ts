import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { beforeAll, describe, expect, it } from 'vitest';
import type { Reading } from '@/lib/reading/reading';
import type { Row, Values } from '@/lib/snapshot/snapshot';
import { type Cell, liveAudience, liveCards, liveMarket, rawRows, rowTruth, streamerCards, type Truth } from './truth';
import { useBrowser } from './use-browser';

// Two real pages, kept outside the repository. Without them there is nothing to compare, and the names below say so.
const folder = fileURLToPath(new URL('../../../shared/captures/', import.meta.url));
const isHere = existsSync(folder);
const where = isHere ? 'captured pages' : 'captured pages (not on this machine: nothing compared)';

function html(name: string): string {
  return isHere ? readFileSync(`${folder}${name}.html`, 'utf8') : '';
}

function rowsOf(reading: Reading, kind: Row['kind']): Row[] {
  return reading.rows.filter((row) => row.kind === kind);
}

/** What was read, without the evidence. */
function bare(values: Values): Truth {
  const cells = Object.entries(values).map(([id, { value, step, unit, currency }]): [string, Cell] => [
    id,
    { value, step, unit, ...(currency && { currency }) },
  ]);
  return Object.fromEntries(cells);
}

const channels = [
  [1, 'channel_gmv_share'],
  [2, 'channel_impressions_share'],
  [3, 'channel_views_share'],
] as const;
const products = [
  [2, 'product_impressions'],
  [3, 'product_ctr'],
  [4, 'live_gmv_direct'],
  [5, 'add_to_cart'],
  [6, 'available_stock'],
  [7, 'items_sold'],
] as const;
const rooms = [
  [1, 'live_gmv_attributed'],
  [2, 'live_gmv_direct'],
  [3, 'items_sold_attributed'],
  [4, 'live_views'],
  [5, 'live_ctr'],
  [6, 'ctor_sku'],
] as const;

describe.runIf(isHere)(`LIVE dashboard, ${where}`, () => {
  const look = useBrowser('chromium');
  const page = html('live_overview');
  let reading: Reading;
  beforeAll(async () => {
    reading = await look(page, `read('https://shop.tiktok.com/workbench/live/overview?room_id=7487000000000000001&region=US')`);
  });

  it.each(Object.entries(liveCards))('%s', (id, truth) => {
    expect(bare(reading.values)[id]).toEqual(truth);
  });
  it('no other card', () => {
    expect(Object.keys(reading.values).sort()).toEqual(Object.keys(liveCards).sort());
    expect(reading.missing).toEqual([]);
    expect(reading.partial).toEqual([]);
  });
  it.each(Object.entries(liveMarket))('%s against the market', (id, change) => {
    const value = reading.values[id as keyof Values];
    expect(value?.market?.change).toBeCloseTo(change, 12);
    expect(value?.market?.average).toBeCloseTo((value?.value ?? Number.NaN) / (1 + change), 12);
  });
  it('no other market change', () => {
    const marked = Object.entries(reading.values).filter(([, value]) => value.market);
    expect(marked.map(([id]) => id).sort()).toEqual(Object.keys(liveMarket).sort());
  });

  it('names the room', () => {
    expect(reading.scope).toMatchObject({ kind: 'room', room: '7487000000000000001', state: 'ended', seconds: 11477 });
    expect(reading.scope).toMatchObject({
      start: expect.stringMatching(/-03-30T17:28:17-07:00$/),
      end: expect.stringMatching(/-03-30T20:39:34-07:00$/),
    });
    expect(reading.shop).toMatchObject({ key: 'us/demo_shop' });
  });

  const rawProducts = rawRows(page, 'productTable--', 'Replay').filter((row) => row.length === 8);
  it('144 products', () => {
    expect(rawProducts).toHaveLength(144);
    expect(rowsOf(reading, 'product')).toHaveLength(144);
  });
  it.each(rawProducts.map((row) => [/\d{15,}/.exec(row[0]?.at(-1) ?? '')?.[0] ?? '', row] as const))('product %s', (id, raw) => {
    const row = rowsOf(reading, 'product').find((it) => it.key === id);
    expect(bare(row?.values ?? {})).toEqual(rowTruth(raw, products));
    expect(row?.name).toBe(raw[0]?.[1]?.replace(/\s+/g, ' '));
  });

  const rawChannels = rawRows(page, 'trafficTable--', 'Follower analytics').filter((row) => row.length === 4 && row[0]?.length);
  it.each(rawChannels.map((row, at) => [row[0]?.[0] ?? '', at, row] as const))('channel %s (row %i)', (name, at, raw) => {
    const row = rowsOf(reading, 'channel')[at];
    expect(bare(row?.values ?? {})).toEqual(rowTruth(raw, channels));
    expect(row?.name.startsWith(name.replace(/\.\.\.$/, ''))).toBe(true);
    expect(row?.name).not.toMatch(/\.\.\./);
  });
  it('channels in their tree', () => {
    const rows = rowsOf(reading, 'channel');
    expect(rows).toHaveLength(rawChannels.length);
    const children = rows.filter((row) => row.parent).map((row) => row.key);
    expect(children).toHaveLength(9);
    expect(children).toContain('Following/LIVE profile photo');
    expect(new Set(rows.map((row) => row.key)).size).toBe(rows.length);
  });

  it('the open audience tab, not the hidden ones', () => {
    const rows = rowsOf(reading, 'audience');
    expect(Object.fromEntries(rows.map((row) => [row.name, bare(row.values)]))).toEqual(liveAudience);
    expect(rows[0]?.key).toBe('Customer profile/Region/Texas');
  });
});

describe.runIf(isHere)(`Streamer LIVE analytics, ${where}`, () => {
  const look = useBrowser('chromium');
  const page = html('livestream-analytics_view');
  let reading: Reading;
  beforeAll(async () => {
    reading = await look(page, `read('https://shop.tiktok.com/streamer/compass/livestream-analytics/view?region=US')`);
  });

  it.each(Object.entries(streamerCards))('%s', (id, truth) => {
    expect(bare(reading.values)[id]).toEqual(truth);
  });
  it('no other card', () => {
    expect(Object.keys(reading.values).sort()).toEqual(Object.keys(streamerCards).sort());
    expect(reading.missing).toEqual([]);
  });
  it('the period of the picker', () => {
    expect(reading.scope).toEqual({ kind: 'period', from: '2026-03-01', to: '2026-03-31', preset: 'custom' });
  });
  const raw = rawRows(page, 'live-details-table', '</body>');
  it('as many rooms as rows', () => {
    expect(raw.length).toBeGreaterThan(5);
    expect(rowsOf(reading, 'room')).toHaveLength(raw.length);
  });
  it.each(raw.map((row) => [row[0]?.[1] ?? '', row] as const))('room %s', (start, cells) => {
    const row = rowsOf(reading, 'room').find((it) => it.key === start);
    const [title, , length] = cells[0] ?? [];
    expect(bare(row?.values ?? {})).toEqual({ ...rowTruth(cells, rooms), ...rowTruth([[length ?? '']], [[0, 'live_duration']]) });
    expect(row?.name).toBe(title);
  });
});

it.runIf(!isHere)(where, () => {
  console.log(`No captures in ${folder}: the readers were not compared with real pages.`);
});
