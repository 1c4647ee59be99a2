import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Mark } from '@/lib/room/marks';
import { builtExtension } from '../browser/built';
import { launch, type Session } from '../browser/launch';
import { until } from '../browser/tab';
import { picture, texts, violations } from '../dashboard/tab';
import { ask, type LiveShop, publish, runningId, shopOf, statePage } from './live-shop';

/** Nothing listens there: a page that asked the network would fail. */
const nowhere = 9;

const fern: LiveShop = { name: 'fern_store', digit: 5 };
const harbor: LiveShop = { name: 'harbor_goods', digit: 6, minute: 41 };
const north: LiveShop = { name: 'north_lamp', digit: 7, minute: 63, withSpend: false };
const shops = [fern, harbor, north] as const;
const started = Date.now();

let session: Session;
let office: Page;
const tabs: Page[] = [];
const errors: string[] = [];

async function open(path: string): Promise<Page> {
  const page = (await session.extension?.open(path)) as Page;
  page.on('pageerror', (error) => errors.push(String(error)));
  return page;
}

/** The number by which the extension knows a page's tab. */
const numberOf = (page: Page | undefined) => (page as Page).evaluate(async () => (await chrome.tabs.getCurrent())?.id as number);

/** A window of the extension's own, as soon as it has opened one at such an address. */
async function windowAt(part: string): Promise<Page> {
  const found = await until(
    async () => (await session.browser.pages()).filter((page) => page.url().includes(part)),
    (all) => all.length > 0,
  );
  const page = found[0] as Page;
  page.on('pageerror', (error) => errors.push(String(error)));
  return page;
}

async function prefer(part: object): Promise<void> {
  await office.evaluate(
    async (some) => {
      const { preferences } = await chrome.storage.local.get('preferences');
      const rest = { role: 'controller', stage: null, paused: [], keepDays: 400, language: 'en', theme: 'auto' };
      await chrome.storage.local.set({ preferences: { ...rest, ...(preferences as object), ...some } });
    },
    part as Record<string, string>,
  );
}

beforeAll(async () => {
  session = await launch({ browser: 'chromium', proxy: nowhere, extension: builtExtension('chromium') });
  office = await open('popup.html');
  await prefer({});
  for (const shop of shops) {
    const page = await open('popup.html');
    tabs.push(page);
    const goal = { role: 'controller', kpi: 'room_gmv:live_gmv_direct', horizon: 'room', value: 875, currency: 'USD' };
    await ask(page, 'setTarget', { shop: shopOf(shop).key, ...goal });
    await publish(page, Date.now(), shop);
  }
}, 240_000);
afterAll(() => session?.close());

describe('the wall of the built extension', () => {
  it('has one tile a room, though one is in two tabs, and says what rings and which is silent', async () => {
    const twin = await open('popup.html');
    await ask(twin, 'publish', { batch: 'twin', state: statePage(started - 60_000, fern), snapshots: [], ticks: [] });
    await ask(office, 'openWindow', { view: 'wall' });
    const wall = await windowAt('?view=wall');
    await wall.waitForFunction(() => document.querySelectorAll('.tile .spark').length === 3, { timeout: 30_000 });
    expect(await texts(wall, '.tile-show')).toEqual(['fern_store', 'harbor_goods', 'north_lamp']);
    await wall.waitForFunction(() => document.querySelectorAll('.tile .meter').length === 3);
    expect((await texts(wall, '.tile-pace'))[0]).toMatch(/\$525\/ \$875/);
    // Fifteen minutes without an order, and stock that runs out.
    await wall.waitForFunction(() => document.querySelectorAll('.tile-foot--alarm').length > 0, { timeout: 30_000 });
    expect((await texts(wall, '.tile-facts'))[0]).toContain('15min');
    for (const [width, height] of [
      [1366, 768],
      [1920, 1080],
    ] as const) {
      await wall.setViewport({ width, height });
      await picture(wall, `screens.wall.en.${width}`);
    }
    expect(await violations(wall)).toEqual([]);
    const silent = statePage(Date.now() - 5 * 60_000, north);
    await ask(tabs[2] as Page, 'publish', { batch: 'old', state: silent, snapshots: [], ticks: [] });
    await wall.waitForFunction(() => document.querySelector('.tile-foot--silent')?.textContent?.includes('silent since'));
    await prefer({ language: 'zh-CN', theme: 'light' });
    await wall.waitForFunction(() => document.querySelector('h1')?.textContent === '正在播的房间');
    expect(await violations(wall)).toEqual([]);
    await picture(wall, 'screens.wall.zh.light');
    await prefer({ language: 'en', theme: 'auto' });
    await twin.close();
    await wall.close();
  });

  it('brings a room’s tab to the front by keyboard, and loses the tile with the tab', async () => {
    await ask(office, 'openWindow', { view: 'wall' });
    const wall = await windowAt('?view=wall');
    await wall.waitForFunction(() => document.querySelectorAll('.tile').length === 3);
    await (await wall.waitForSelector('aria/Go to the dashboard of harbor_goods'))?.focus();
    await wall.keyboard.press('Enter');
    const room = await numberOf(tabs[1]);
    await until(
      () => office.evaluate(async () => (await chrome.tabs.query({ active: true })).map(({ id }) => id)),
      (ids) => ids.includes(room),
    );
    await tabs[2]?.close();
    await wall.waitForFunction(() => document.querySelectorAll('.tile').length === 2);
    await wall.close();
  });
});

describe('the desk’s window and the host’s screen of the built extension', () => {
  it('hand lines over, and the desk sees since when they are shown', async () => {
    const tab = await numberOf(tabs[0]);
    await ask(office, 'openWindow', { tab, view: 'controller' });
    const desk = await windowAt('&view=controller');
    await desk.setViewport({ width: 1280, height: 800 });
    await desk.waitForSelector('.desk .now-row');
    await desk.waitForFunction(() => document.body.textContent?.includes('Host screen not open'));
    await (await desk.waitForSelector('aria/Open host screen[role="button"]'))?.click();
    const host = await windowAt('&view=host');
    await host.setViewport({ width: 1280, height: 720 });
    await host.waitForFunction(() => document.querySelector('.host-hero')?.textContent?.startsWith('14'));
    expect(await host.content()).not.toMatch(/\$|525|875/);
    await desk.waitForFunction(() => document.body.textContent?.includes('Host screen open'));
    // Asked for again it comes to the front: there is no second one.
    const windows = () => office.evaluate(async () => (await chrome.windows.getAll()).length);
    const before = await windows();
    await ask(office, 'openWindow', { tab, view: 'host' });
    expect(await windows()).toBe(before);

    await desk.bringToFront();
    await desk.keyboard.press('/');
    await desk.keyboard.type('Hold the blue one up');
    await (await desk.waitForSelector('aria/Also note it[role="checkbox"]'))?.click();
    await (await desk.waitForSelector('.cue-field'))?.focus();
    await desk.keyboard.press('Enter');
    await host.waitForFunction(() => document.querySelector('.host-do')?.textContent === 'Hold the blue one up', { polling: 50 });
    await host.bringToFront();
    await desk.waitForFunction(() => /on the host screen since \d\d:\d\d:\d\d/.test(document.querySelector('.cue-on')?.textContent ?? ''), {
      polling: 200,
    });
    const marks = (await ask(office, 'marks', { room: runningId(fern) })).value as Mark[];
    expect(marks.filter(({ kind }) => kind === 'note').map(({ text }) => text)).toEqual(['Hold the blue one up']);

    await desk.bringToFront();
    await (await desk.waitForSelector('aria/Take down: Hold the blue one up'))?.click();
    await host.waitForFunction(() => document.querySelector('.host-do')?.textContent !== 'Hold the blue one up', { polling: 50 });
    for (const theme of ['dark', 'light']) {
      await prefer({ theme });
      await desk.waitForFunction((name) => document.documentElement.dataset.theme === name, {}, theme);
      expect(await violations(desk)).toEqual([]);
      await picture(desk, `screens.desk.en.${theme}`);
    }
    await host.close();
    await desk.waitForFunction(() => document.body.textContent?.includes('Host screen not open'), { polling: 500, timeout: 30_000 });
    await desk.close();
    expect(errors).toEqual([]);
  });

  it('outlive the stop of the background', async () => {
    const tab = await numberOf(tabs[0]);
    const line = { room: runningId(fern), shop: shopOf(fern).key, slot: 'next', cue: { id: 'n', text: 'Then number 5', until: null } };
    expect(await ask(office, 'putCue', line)).toMatchObject({ ok: true });
    await session.extension?.stopWorker();
    const host = await open(`panel.html?tab=${tab}&view=host`);
    await host.waitForFunction(() => document.querySelector('.host-say')?.textContent?.includes('Then number 5'), { polling: 200 });
    await ask(office, 'forget', { room: runningId(fern) });
    await host.waitForFunction(() => !document.querySelector('.host-say')?.textContent?.includes('Then number 5'), { polling: 200 });
    await host.close();
  });
});
