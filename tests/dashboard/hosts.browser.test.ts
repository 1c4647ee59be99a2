import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { BenchmarkSet } from '@/lib/benchmark/benchmark';
import { snapshotId } from '@/lib/snapshot/snapshot';
import { publication, shop } from './seed';
import { openDashboard, picture, type Tab, texts, violations } from './tab';

let tab: Tab;

const minute = 60_000;
const dayMs = 86_400_000;
const length = 120;
const lives = 14;
/** Four in the afternoon on the shop's clock (-08:00), some days ago. */
const startOf = (days: number) => Math.floor(Date.now() / dayMs) * dayMs - days * dayMs;
const roomOf = (days: number) => `70000000000000003${String(days).padStart(2, '0')}`;

/** A LIVE of two hours: an order a minute in the first, one in two minutes in the second, give or take by day; 30 entries a minute. */
function published(days: number) {
  const [start, room] = [startOf(days), roomOf(days)];
  let orders = 0;
  const ticks = Array.from({ length: length + 1 }, (_, i) => {
    orders += i === 0 ? 0 : i <= 60 ? 1 : 0.5;
    const count = (value: number) => ({ value, step: 1 });
    const sold = Math.floor(orders * (1 + (days % 3) / 10));
    const values = { sku_orders: count(sold), live_views: count(30 * i), live_gmv_direct: { ...count(20 * sold), currency: 'USD' } };
    return { room, surface: 'live-dashboard' as const, shop: shop.key, row: '-', at: start + i * minute, values };
  });
  const scope = { kind: 'room', room, state: 'ended', start: new Date(start).toISOString(), seconds: length * 60 } as const;
  const part = { shop, surface: 'live-dashboard', scope, at: start + length * minute } as const;
  const rest = { reader: { id: 'live-dashboard', version: 1 }, values: {}, rows: [], partial: [], missing: [], checks: [] };
  return { ...publication(Date.now()), batch: room, snapshots: [{ v: 1, id: snapshotId(part), ...part, ...rest }], ticks, late: true };
}

const shift = (who: string, days: number, from: number, to: number) =>
  tab.ask('putShift', {
    ...{ id: `${who} ${days} ${from}`, shop: shop.key, who },
    ...{ from: startOf(days) + from * minute, to: startOf(days) + to * minute },
  });

const days = Array.from({ length: lives }, (_, i) => i + 2);

beforeAll(async () => {
  tab = await openDashboard();
  await tab.prefer({ language: 'en', theme: 'light' });
  for (const day of days) {
    expect(await tab.ask('publish', published(day))).toMatchObject({ ok: true });
    // The last LIVE has no shifts; in the one before it Cai takes over for the last half hour.
    if (day === lives + 1) continue;
    await shift(day === 2 ? 'ada  LIND' : 'Ada Lind', day, 0, 60);
    await shift('Bo Marsh', day, 60, day === lives ? 90 : 115);
    if (day === lives) await shift('Cai Soto', day, 90, 120);
  }
});
afterAll(() => tab?.close());

describe('hosts compared', () => {
  it('are held against each other in matched stretches, with how sure that is', async () => {
    await tab.go('#/hosts', '.compare-table');
    const people = await tab.page.$$eval('.compare-people tbody tr', (rows) =>
      rows.map((row) => [...row.children].map((cell) => cell.textContent)),
    );
    expect(people.map(([who, slots]) => [who, slots])).toEqual([
      ['Ada Lind', '13'],
      ['Bo Marsh', '13'],
      ['Cai Soto', '1'],
    ]);
    const said = (await texts(tab.page, '.d-note')).join(' ');
    expect(said).toContain('1 LIVE has no shifts.');
    expect(said).toContain('with nobody entered');
    const rows = await texts(tab.page, '.compare-table tbody tr');
    expect(rows[0]).toMatch(/^GMV an hour.*Ada Lind higher$/);
    expect(rows[1]).toMatch(/^Orders per 1,000 entries.*Ada Lind higher$/);
    expect(await violations(tab.page)).toEqual([]);
  });

  it('say too few where there are, and give no number', async () => {
    const cards = await texts(tab.page, '.d-card');
    const cai = cards.filter((card) => card.startsWith('Ada Lind and Cai') || card.startsWith('Bo Marsh and Cai'));
    expect(cai).toHaveLength(2);
    for (const card of cai) {
      expect(card).toMatch(/Too few to compare|Never on air under the same conditions/);
      expect(card).not.toContain('GMV an hour');
    }
  });

  it('lead to the LIVEs behind them', async () => {
    await tab.page.click('.compare-details summary');
    const links = await tab.page.$$eval('.compare-details[open] a', (all) => all.map((one) => one.getAttribute('href')));
    expect(links.length).toBe(26);
    expect(new Set(links).size).toBe(13);
    expect((await texts(tab.page, '.compare-details[open] li')).join()).toMatch(
      /weekday, 16:00–20:00 shop time, 16–32 entries\/min, ads not shown/,
    );
    await tab.page.setViewport({ width: 1440, height: 1500 });
    await picture(tab.page, 'dashboard.hosts.en.light');
  });

  it('follow what is entered: a shift taken away is no stretch', async () => {
    await tab.ask('removeShift', { id: 'Cai Soto 14 90' });
    await tab.page.waitForFunction(() => document.querySelectorAll('.compare-people tbody tr').length === 2);
    expect(await texts(tab.page, '.d-card')).toHaveLength(2);
  });

  it('are what own history asks for first', async () => {
    const ask = { shop: shop.key, room: roomOf(2), surface: 'live-dashboard', metrics: ['live_gmv_direct'], minute: 30, veryLow: false };
    const [set] = ((await tab.ask('benchmark', ask)) as unknown as { value: BenchmarkSet[] }).value;
    // However her name was typed that day, Ada was on in the minute 30 of the other twelve.
    expect(set?.all.find(({ source }) => source === 'own')).toMatchObject({ like: expect.arrayContaining(['host', 'hour']) });
  });

  it('say the same in Chinese and the dark, and fit', async () => {
    await tab.prefer({ language: 'zh-CN', theme: 'dark' });
    await tab.page.waitForFunction(() => document.querySelector('h1')?.textContent === '主播对比');
    expect(await violations(tab.page)).toEqual([]);
    await picture(tab.page, 'dashboard.hosts.zh.dark');
    await tab.page.setViewport({ width: 1366, height: 768 });
    expect(await tab.page.evaluate(() => document.documentElement.scrollWidth > innerWidth)).toBe(false);
    expect(tab.errors).toEqual([]);
  });

  it('say why there is nothing where there is nothing', async () => {
    await tab.ask('forget', { shop: shop.key });
    await tab.page.reload();
    await tab.page.waitForSelector('.empty');
    expect((await texts(tab.page, '.empty')).join()).toContain('还没有能比的时段');
  });
});
