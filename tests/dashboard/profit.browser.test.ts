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
    expect(tab.errors).toEqual([]);
  });
});
