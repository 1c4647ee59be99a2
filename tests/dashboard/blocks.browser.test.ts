import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { RoomBlocks } from '@/lib/messages/blocks-contract';
import type { BlockDraw } from '@/lib/room/blocks/plan';
import { scheduleOf } from '@/lib/room/blocks/schedule';
import { snapshotId } from '@/lib/snapshot/snapshot';
import { publication, shop } from './seed';
import { openDashboard, picture, type Tab, texts, violations } from './tab';

let tab: Tab;

const minute = 60_000;
const dayMs = 86_400_000;
const length = 130;
const plan = {
  id: 'first',
  shop: shop.key,
  kind: 'coupon',
  text: '10% off above $20',
  minutes: 10,
  lead: 10,
  rooms: 2,
  by: 'orders',
} as const;

/** Some days ago, on a whole minute. */
const startOf = (days: number) => Math.floor(Date.now() / minute) * minute - days * dayMs;
const draws: BlockDraw[] = [2, 1].map((days) => ({
  ...{ id: `draw ${days}`, plan: plan.id, shop: shop.key, seed: 77 + days, at: startOf(days) - minute },
  ...{ room: `700000000000000010${days}`, start: startOf(days) },
}));

/** A LIVE that went by its draw: an order a minute, three a minute while on; of the older one some minutes were not read. */
function published(draw: BlockDraw) {
  const { start = 0, room } = draw;
  const blocks = scheduleOf(plan, draw);
  const isOn = (at: number) => blocks.some((block) => block.on && block.from < at && at <= block.to);
  let orders = 0;
  const ticks = Array.from({ length: length + 1 }, (_, i) => {
    const at = start + i * minute;
    orders += i === 0 ? 0 : isOn(at) ? 3 : 1;
    const count = (value: number) => ({ value, step: 1 });
    const values = { sku_orders: count(orders), live_views: count(30 * i), live_gmv_direct: { ...count(20 * orders), currency: 'USD' } };
    return { room, surface: 'live-dashboard' as const, shop: shop.key, row: '-', at, values };
  }).filter((_, i) => draw !== draws[0] || i < 33 || i > 36);
  const scope = { kind: 'room', room, state: 'ended', start: new Date(start).toISOString(), seconds: length * 60 } as const;
  const part = { shop, surface: 'live-dashboard', scope, at: start + length * minute } as const;
  const reader = { id: 'live-dashboard', version: 1 };
  const snapshot = { v: 1, id: snapshotId(part), ...part, reader, values: {}, rows: [], partial: [], missing: [], checks: [] };
  return { ...publication(Date.now()), batch: room, snapshots: [snapshot], ticks, late: true };
}

/** Rows as they lie in the database: draws of days gone by, which nobody can make today. */
const lay = (rows: readonly BlockDraw[]) =>
  tab.page.evaluate(async (all) => {
    const db = await new Promise<IDBDatabase>((done, fail) => {
      const asked = indexedDB.open('tallylight');
      asked.onsuccess = () => done(asked.result);
      asked.onerror = () => fail(asked.error);
    });
    const tx = db.transaction('blockDraws', 'readwrite');
    for (const row of all) tx.objectStore('blockDraws').put(row);
    await new Promise((done) => {
      tx.oncomplete = done;
    });
    db.close();
  }, rows as BlockDraw[]);

const fill = (label: string, text: string) => tab.page.locator(`aria/${label}[role="textbox"]`).fill(text);

beforeAll(async () => {
  tab = await openDashboard();
  await tab.prefer({ language: 'en', theme: 'light' });
  for (const draw of draws) expect(await tab.ask('publish', published(draw))).toMatchObject({ ok: true });
});
afterAll(() => tab?.close());

describe('a plan of blocks', () => {
  it('is written down once; what cannot be taken is said at its field, and nothing is stored', async () => {
    await tab.go('#/blocks', '.empty');
    expect((await texts(tab.page, '.empty')).join()).toContain('No trials yet');
    await tab.page.click('.d-head .btn--primary');
    await fill('How many LIVEs', '1');
    await tab.page.click('.plan-form .btn--primary');
    expect(await texts(tab.page, '.plan-form [role=alert]')).toEqual([
      'Say which exactly, so that others can do the same',
      'A whole number from 2 to 20',
    ]);
    expect(await violations(tab.page)).toEqual([]);
    await picture(tab.page, 'dashboard.blocks.form');
    await fill('How many LIVEs', '5');
    await fill('Which exactly', 'gift at every quarter');
    await tab.page.click('.plan-form .btn--primary');
    await tab.page.waitForFunction(() => !document.querySelector('.plan-form') && document.querySelector('.d-card h2'));
    expect((await texts(tab.page, '.d-card h2')).join()).toBe('Coupon gift at every quarter');
  });

  it('stands alone: a second of the shop is refused while it goes on', async () => {
    expect(await tab.ask('addPlan', plan)).toMatchObject({ ok: true, value: false });
    expect(await tab.ask('addPlan', { ...plan, id: 'x', rooms: 1 })).toMatchObject({ ok: false, error: 'refused' });
  });

  it('is drawn before a LIVE, once, and goes to the next one that begins', async () => {
    await tab.page.locator('aria/Draw the next LIVE[role="button"]').click();
    await tab.page.waitForSelector('.block-strip');
    const strip = await texts(tab.page, '.block-strip .block');
    expect(strip).toHaveLength(12);
    for (let i = 0; i < 12; i += 2) expect(new Set(strip.slice(i, i + 2))).toEqual(new Set(['on', 'off']));
    expect(await tab.page.$$('aria/Draw the next LIVE[role="button"]')).toHaveLength(0);
    await picture(tab.page, 'dashboard.blocks.drawn');
    // The room that the seed tells of began an hour ago: it takes nothing.
    const now = Date.now();
    await tab.ask('publish', publication(now));
    const blocksOf = async (room: string) => ((await tab.ask('blocks', { room })) as unknown as { value: RoomBlocks | null }).value;
    expect(await blocksOf('7000000000000000001')).toBeNull();
    const [first] = publication(now).snapshots;
    if (first?.scope.kind !== 'room') throw new Error('no room');
    const scope = { ...first.scope, room: '7000000000000000200', start: new Date().toISOString(), seconds: 0 };
    const begun = { ...first, scope, at: Date.now(), id: snapshotId({ ...first, scope, at: Date.now() }) };
    await tab.ask('publish', { ...publication(now), batch: 'begun', snapshots: [begun], ticks: [] });
    const found = await blocksOf('7000000000000000200');
    expect(found?.blocks.slice(0, 12).map(({ on }) => (on ? 'on' : 'off'))).toEqual(strip);
    expect(found?.blocks[0]?.from).toBe(Date.parse(scope.start) + 10 * minute);
    await tab.page.waitForSelector('.plan-room');
    expect((await texts(tab.page, '.plan-room')).join()).toContain('not seen to end yet, counted once it is over');
  });

  it('can be stopped, and then has no verdict, and deleted', async () => {
    await tab.page.locator('aria/Stop[role="button"]').click();
    await tab.page.locator('.d-dialog .btn--primary').click();
    await tab.page.waitForFunction(() => document.querySelector('.plan-verdict')?.textContent?.includes('no verdict'));
    await tab.page.locator('aria/Delete[role="button"]').click();
    await tab.page.locator('.d-dialog .btn--primary').click();
    await tab.page.waitForSelector('.empty');
  });
});

describe('a plan that is over', () => {
  it('is judged by its own draw, with what was left out, not followed, and what it supports', async () => {
    expect(await tab.ask('addPlan', plan)).toMatchObject({ value: true });
    await lay(draws);
    const [first] = scheduleOf(plan, draws[1] as BlockDraw).filter(({ on }) => !on);
    await tab.ask('putMark', { id: 'm', room: draws[1]?.room, kind: 'coupon', at: (first?.from ?? 0) + 5 * minute });
    await tab.page.reload();
    await tab.page.waitForSelector('.plan-main');
    const main = await tab.page.$$eval('.plan-main > *', (cells) => cells.map((cell) => cell.textContent));
    // Eleven of twelve pairs: 30 orders on, 10 off in each.
    expect(main.slice(0, 5)).toEqual(['Orders', '330', '110', '11', '3.00×']);
    expect(main[5]).toBe('3.00×–3.00×');
    const said = (await texts(tab.page, '.d-card .d-note')).join(' ');
    expect(said).toMatch(/More orders while on.*0\.1 of 100 draws/);
    expect(said).toContain('1 pair is left out');
    expect(said).toMatch(/1 drawn off but marked \(≠\).*still count as drawn/);
    expect(said).toMatch(/in these 2 LIVEs of this shop, 10 minutes drawn with/);
    await tab.page.click('.plan-details summary');
    const rows = await texts(tab.page, '.plan-details[open] tbody tr');
    expect(rows).toHaveLength(12);
    expect(rows.filter((row) => row.includes('marked'))).toHaveLength(1);
    expect((await texts(tab.page, '.plan-details tbody')).join()).toContain('not read');
    expect(await violations(tab.page)).toEqual([]);
    await tab.page.setViewport({ width: 1440, height: 1400 });
    await picture(tab.page, 'dashboard.blocks.en.light');
  });

  it('says the same in Chinese and the dark', async () => {
    await tab.prefer({ language: 'zh-CN', theme: 'dark' });
    await tab.page.waitForFunction(() => document.querySelector('h1')?.textContent === '分段试验');
    expect(await violations(tab.page)).toEqual([]);
    await picture(tab.page, 'dashboard.blocks.zh.dark');
    await tab.page.setViewport({ width: 1366, height: 768 });
    const runsOut = () => tab.page.evaluate(() => document.documentElement.scrollWidth > innerWidth);
    expect(await runsOut()).toBe(false);
    expect(tab.errors).toEqual([]);
  });

  it('goes with its shop', async () => {
    await tab.ask('forget', { shop: shop.key });
    await tab.page.waitForSelector('.empty');
    expect(await texts(tab.page, '.plan-main')).toEqual([]);
  });
});
