import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { publication, room, shop } from './seed';
import { openDashboard, picture, type Tab, texts, violations } from './tab';

let tab: Tab;
const unnamed = { key: 'host/shop.tiktok.com', host: 'shop.tiktok.com' };

/** The same hour, of a room whose page names no shop. */
function unnamedPublication(now: number) {
  const other = JSON.stringify(publication(now)).replaceAll(room, '7000000000000000002').replaceAll(`"${shop.key}`, `"${unnamed.key}`);
  return JSON.parse(other, (key, value) => (key === 'shop' && typeof value === 'object' ? unnamed : value));
}

async function fill(label: string, text: string) {
  await tab.page.locator(`aria/${label}`).fill(text);
}

beforeAll(async () => {
  tab = await openDashboard();
  await tab.prefer({ language: 'en', theme: 'light' });
  const now = Date.now();
  await tab.ask('publish', publication(now));
  await tab.ask('publish', unnamedPublication(now));
});
afterAll(() => tab?.close());

describe('shops', () => {
  it('are listed with what is confirmed of them', async () => {
    await tab.go('#/shops', '.d-table tbody tr');
    const rows = await texts(tab.page, '.d-table tbody tr');
    expect(rows).toHaveLength(2);
    expect(rows[0]).toMatch(/^north_storeUSUnknown.*Not yet$/);
    expect(await violations(tab.page)).toEqual([]);
  });

  it('say what is wrong at the field, and count days and write exports by what is confirmed', async () => {
    await tab.go(`#/shops/${encodeURIComponent(shop.key)}`, '.shop-form');
    await fill('Time zone', 'Nowhere/Land');
    await fill('Currency', 'dollars');
    await tab.page.click('.shop-form .btn--primary');
    expect((await texts(tab.page, '.shop-form [role=alert]')).join()).toMatch(/No such currency.*No such time zone/);
    expect(await violations(tab.page)).toEqual([]);
    await picture(tab.page, 'dashboard.shop');
    await fill('Time zone', 'Asia/Shanghai');
    await fill('Currency', 'usd');
    await fill('Name', 'North');
    await tab.page.click('.shop-form .btn--primary');
    await tab.page.waitForFunction(() => document.querySelector('h1')?.textContent === 'North');
    await tab.go('#/shops', '.d-table tbody tr');
    await picture(tab.page, 'dashboard.shops');
    expect((await texts(tab.page, '.d-table tbody tr'))[0]).toMatch(/^NorthUSUSDAsia\/Shanghai.*Confirmed/);
    const day = (await tab.ask('today', { shop: shop.key })) as unknown as { value: { zone: string; zoneFrom: string } };
    expect(day.value).toMatchObject({ zone: 'Asia/Shanghai', zoneFrom: 'confirmed' });
    const rows = (await tab.ask('exportRows', { shop: shop.key, room })) as unknown as { value: { snapshots: Array<{ shop: object }> } };
    expect(rows.value.snapshots).toHaveLength(2);
    for (const one of rows.value.snapshots) expect(one.shop).toMatchObject({ currency: 'USD', timeZone: 'Asia/Shanghai' });
    await tab.go('#/rooms', '.d-table tbody tr');
    expect((await texts(tab.page, '.d-table tbody tr')).filter((row) => row.includes('North'))).toHaveLength(1);
  });

  it('say by which GMV they count, with why, and the list of changes tells it', async () => {
    await tab.go(`#/shops/${encodeURIComponent(shop.key)}`, '.count-gmv .pick');
    await tab.page.click('.count-gmv .pick');
    await tab.page.locator('aria/attributed GMV[role="menuitemradio"]').click();
    await fill('Why the change', 'as the client counts');
    expect(await violations(tab.page)).toEqual([]);
    await picture(tab.page, 'dashboard.shop.gmv');
    await tab.page.keyboard.press('Enter');
    await tab.page.waitForFunction(() => !document.querySelector('.count-gmv input'));
    await tab.go('#/changes', '.d-table tbody tr');
    expect((await texts(tab.page, '.d-table tbody tr')).join()).toMatch(/whichever a page shows.*attributed GMV.*as the client counts/);
  });

  it('are counted as another shop in two clicks, and by themselves again in one', async () => {
    await tab.go(`#/shops/${encodeURIComponent(unnamed.key)}`, '.count-as:not(.count-gmv) .pick');
    expect((await texts(tab.page, '.count-as')).join()).toContain('Every page on shop.tiktok.com');
    await tab.page.click('.count-as:not(.count-gmv) .pick');
    await tab.page.waitForSelector('[role=combobox]');
    await tab.page.keyboard.press('Enter');
    await tab.page.waitForFunction(() => document.body.textContent?.includes('Counted under North'));
    expect(await violations(tab.page)).toEqual([]);
    const rooms = async () => ((await tab.ask('rooms', { shop: shop.key, limit: 9 })) as unknown as { value: unknown[] }).value.length;
    expect(await rooms()).toBe(2);
    await tab.page.click('.d-actions .btn');
    await tab.page.waitForSelector('.count-as');
    expect(await rooms()).toBe(1);
  });

  it('are chosen once for every list', async () => {
    await tab.go('#/rooms', '.d-head .pick');
    await tab.page.click('.d-head .pick');
    await tab.page.waitForSelector('[role=combobox]');
    expect(await violations(tab.page)).toEqual([]);
    await tab.page.keyboard.type('north');
    await tab.page.keyboard.press('Enter');
    await tab.page.waitForFunction(() => document.querySelectorAll('.d-table tbody tr').length === 1);
    await tab.go('#/days', '.d-table tbody tr');
    expect(await texts(tab.page, '.d-head .pick')).toEqual(['North']);
  });

  it('one of them is the one this browser works on', async () => {
    await tab.go('#/shops', '.d-setting .pick');
    await tab.page.click('.d-setting .pick');
    await tab.page.waitForSelector('[role=combobox]');
    await tab.page.keyboard.type('north');
    await tab.page.keyboard.press('Enter');
    await tab.page.waitForFunction(() => document.querySelector('.d-setting .pick')?.textContent === 'North');
    const kept = await tab.page.evaluate(async () => (await chrome.storage.local.get('workShop')).workShop);
    expect(kept).toBe(shop.key);
  });

  it('counted as another, it stands for that one; deleted, its name is nowhere', async () => {
    await tab.page.evaluate((key) => chrome.storage.local.set({ adsOnShopClock: [key] }), shop.key);
    await tab.ask('countShopAs', { shop: shop.key, as: unnamed.key });
    await tab.page.waitForFunction(() => document.querySelector('.d-setting .pick')?.textContent === 'shop.tiktok.com');
    await tab.ask('forget', { shop: unnamed.key });
    const left = await tab.page.evaluate(async () => JSON.stringify(await chrome.storage.local.get(null)));
    expect(left).not.toContain(shop.key);
  });

  it('asks for no network and throws nothing', () => {
    expect(tab.errors).toEqual([]);
  });
});
