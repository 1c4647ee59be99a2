import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { calendarDay } from '@/lib/report/zone';
import type { Snapshot, SurfaceId, Values } from '@/lib/snapshot/snapshot';
import { snapshotId } from '@/lib/snapshot/snapshot';
import { publication, shop } from './seed';
import { openDashboard, picture, type Tab, texts, violations } from './tab';

let tab: Tab;

const zone = '-08:00';

function firstOfMonth(at: number): string {
  return `${calendarDay(at, { id: zone, from: 'region' }).day.slice(0, 8)}01`;
}

/** A page of the running month so far, as it is read now. */
function month(surface: SurfaceId, at: number, values: Values): Snapshot {
  const { day } = calendarDay(at, { id: zone, from: 'region' });
  const scope = { kind: 'period', from: firstOfMonth(at), to: day, timeZone: zone } as const;
  const rest = { v: 1 as const, shop, surface, scope, at, reader: { id: surface, version: 1 }, values };
  return { ...rest, id: snapshotId(rest), rows: [], partial: [], missing: [], checks: [] };
}

const money = (value: number) =>
  ({ value, step: 0.01, unit: 'money', currency: 'USD', raw: `$${value}`, label: 'Money', by: 'declared' }) as const;
const count = (value: number) => ({ value, step: 1, unit: 'count', raw: String(value), label: 'Orders', by: 'declared' }) as const;

/** The calendar month before the one of a moment. */
function lastMonth(at: number): { from: string; to: string } {
  const to = new Date(Date.parse(firstOfMonth(at)) - 86_400_000).toISOString().slice(0, 10);
  return { from: `${to.slice(0, 8)}01`, to };
}

/** A page of a period as it is read at a moment, handed over alone. */
async function publish(surface: SurfaceId, at: number, days: { from: string; to: string }, values: Values, of = shop) {
  const scope = { kind: 'period', ...days, timeZone: zone } as const;
  const rest = { v: 1 as const, shop: of, surface, scope, at, reader: { id: surface, version: 1 }, values };
  const one: Snapshot = { ...rest, id: snapshotId(rest), rows: [], partial: [], missing: [], checks: [] };
  expect((await tab.ask('publish', { ...publication(at), ticks: [], snapshots: [one] })).ok).toBe(true);
}

/** Opens a picker by its label and takes one of its options. */
async function choose(label: string, index: number) {
  await tab.page.click(`.pick[aria-label^="${label}"]`);
  const options = await tab.page.waitForSelector('[role=menu]').then(() => tab.page.$$('[role=menuitemradio]'));
  await options[index]?.click();
}

async function fill(label: string, text: string) {
  await tab.page.locator(`aria/${label}[role="textbox"]`).fill(text);
}

beforeAll(async () => {
  tab = await openDashboard();
  await tab.prefer({ language: 'en', theme: 'light' });
  const now = Date.now();
  const overview = { shop_gmv: money(12_433.68), refunds: money(433.68), orders: count(375) };
  const seeded = publication(now);
  const snapshots = [month('compass-overview', now, overview), month('gmv-max', now, { ads_cost: money(2000) })];
  const published = await tab.ask('publish', { ...seeded, ticks: [], snapshots });
  expect(published.ok).toBe(true);
});
afterAll(() => tab?.close());

describe('profit guard', () => {
  it('shows what was read before any cost is known, and no margin', async () => {
    await tab.go('#/profit', '.profit-table');
    expect((await texts(tab.page, '.profit-table tr')).join(' ')).toMatch(
      /Shop GMV.*\$12,433\.68.*Refunds.*−\$433\.68.*Ad spend.*−\$2,000\.00/,
    );
    expect(await texts(tab.page, '.profit-table tfoot')).toEqual([]);
    expect((await texts(tab.page, '.d-note')).join()).toContain('No costs entered yet');
    expect(await violations(tab.page)).toEqual([]);
  });

  it('stores nothing of costs that cannot be taken', async () => {
    await tab.page.click('.d-card-head .btn');
    await fill('Platform fee', '600');
    await fill('Cost of goods', '30');
    await tab.page.click('.profit-form .btn--primary');
    expect((await texts(tab.page, '.profit-form [role=alert]')).join()).toBe('Not above 100%');
    expect(await violations(tab.page)).toEqual([]);
    await picture(tab.page, 'dashboard.profit.form');
  });

  it('leaves no total while a cost is missing, and the margin once none is', async () => {
    await fill('Platform fee', '6');
    await fill('Creator commission', '10');
    await tab.page.click('.profit-form .btn--primary');
    await tab.page.waitForSelector('.profit-table tfoot');
    expect((await texts(tab.page, '.profit-table tfoot')).join()).toMatch(/Unknown.*Missing: Shipping/);
    await tab.page.click('.d-card-head .btn');
    await fill('Shipping per order', '4.5');
    await fill('From which day', firstOfMonth(Date.now()));
    await tab.page.click('.profit-form .btn--primary');
    // 12,433.68 − 433.68 − 720 − 1,200 − 3,600 − 1,687.50 − 2,000, of 12,000
    await tab.page.waitForFunction(() => document.querySelector('.profit-table tfoot')?.textContent?.includes('$2,792.50'));
    expect((await texts(tab.page, '.profit-table tfoot')).join()).toContain('23.3%');
    expect((await texts(tab.page, '.d-foot')).join()).toMatch(/Net ROI 6\.00.*\(GMV − refunds\) ÷ ad spend/);
    expect(await violations(tab.page)).toEqual([]);
    await picture(tab.page, 'dashboard.profit.en.light');
    await tab.prefer({ language: 'zh-CN', theme: 'dark' });
    await tab.page.waitForFunction(() => document.querySelector('h1')?.textContent === '利润护栏');
    expect(await violations(tab.page)).toEqual([]);
    await picture(tab.page, 'dashboard.profit.zh.dark');
  });

  it('notes who changed costs, from what to what', async () => {
    const rows = await tab.page.evaluate(async () => {
      const open = indexedDB.open('tallylight');
      const db = await new Promise<IDBDatabase>((done) => {
        open.onsuccess = () => done(open.result);
      });
      const all = db.transaction('audit').objectStore('audit').getAll();
      return new Promise<Array<{ kind: string; from: unknown; to: unknown }>>((done) => {
        all.onsuccess = () => done(all.result);
      });
    });
    expect(rows.filter(({ kind }) => kind === 'cost').map(({ from, to }) => [from, to])).toEqual([
      [null, { currency: 'USD', platformFee: 0.06, affiliate: 0.1, goods: 0.3 }],
      [expect.anything(), { currency: 'USD', platformFee: 0.06, affiliate: 0.1, goods: 0.3, shipping: 4.5 }],
    ]);
  });

  it('keeps what a past month was first reported as, and says what late refunds changed', async () => {
    await tab.prefer({ language: 'en', theme: 'light' });
    const { from, to } = lastMonth(Date.now());
    await publish('compass-overview', Date.now() - 5000, { from, to }, { shop_gmv: money(10_000), refunds: money(0), orders: count(100) });
    await publish('gmv-max', Date.now() - 5000, { from, to }, { ads_cost: money(1000) });
    await tab.ask('setCosts', {
      shop: shop.key,
      since: from,
      currency: 'USD',
      platformFee: 0.06,
      affiliate: 0.1,
      goods: 0.3,
      shipping: 4.5,
    });
    await choose('Period', 1);
    // 10,000 − 600 − 1,000 − 3,000 − 450 − 1,000
    await tab.page.waitForFunction(() =>
      document.querySelector('.d-card')?.textContent?.includes('contribution margin $3,950.00, unchanged since'),
    );
    await publish('compass-overview', Date.now(), { from, to }, { shop_gmv: money(10_000), refunds: money(500), orders: count(100) });
    await tab.page.waitForSelector('.profit-restated');
    // −500 + 30 + 50 + 150 = −270
    expect((await texts(tab.page, '.profit-restated tbody tr')).map((row) => row.replace(/^.*?(?=Refunds)/, ''))).toEqual([
      'Refunds$0.00−$500.00−$500.00',
      'Platform fee−$600.00−$570.00$30.00',
      'Creator commission−$1,000.00−$950.00$50.00',
      'Cost of goods−$3,000.00−$2,850.00$150.00',
      'Contribution margin$3,950.00$3,680.00−$270.00',
    ]);
    expect(await violations(tab.page)).toEqual([]);
    await picture(tab.page, 'dashboard.profit.restated.en.light');
    await tab.prefer({ language: 'zh-CN', theme: 'dark' });
    await picture(tab.page, 'dashboard.profit.restated.zh.dark');
    await tab.page.reload();
    await tab.page.waitForSelector('.profit-table');
    await choose('区间', 1);
    await tab.page.waitForSelector('.profit-restated');
    expect(await violations(tab.page)).toEqual([]);
  });

  it('lays two shops side by side and adds up one currency only', async () => {
    await tab.prefer({ language: 'en', theme: 'light' });
    const other = { ...shop, key: 'us/south_store', name: 'south_store' };
    const { day } = calendarDay(Date.now(), { id: zone, from: 'region' });
    await publish('compass-overview', Date.now(), { from: firstOfMonth(Date.now()), to: day }, { shop_gmv: money(500) }, other);
    await choose('Period', 0);
    await tab.page.waitForSelector('.profit-totals');
    expect((await texts(tab.page, '.profit-totals tr')).slice(1)).toEqual([
      'north_store$12,433.68$2,792.5023.3%6.00',
      'south_store$500.00UnknownUnknownUnknown',
      'Total in USD$12,933.68Unknown',
    ]);
    expect(await violations(tab.page)).toEqual([]);
    await picture(tab.page, 'dashboard.profit.shops.en.light');
    expect(tab.errors).toEqual([]);
  });
});
