import type { Frame, Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { TaughtRule } from '@/lib/reading/taught/rule';
import { builtExtension } from '../browser/built.ts';
import type { Extension } from '../browser/extension.ts';
import { launch, type Session } from '../browser/launch.ts';
import { stateWhere } from '../browser/page-state.ts';
import { notice, openTab, panelOf, says, shown, until } from '../browser/tab.ts';
import { labUrl } from '../lab/config.ts';
import { type Lab, startLab } from '../lab/server.ts';

const path = '/compass/customer-analysis';
/** A card that no reader knows, on a page that counts every event that reaches it. */
const card = `<section id="shelf"><div class="box-x1"><div>Parcels waiting</div><div><b>137</b></div></div>
<div class="box-x1"><div>Other thing</div><div>9</div></div></section>`;

let lab: Lab;
let session: Session;
let extension: Extension;
let page: Page;
let panel: Frame;

beforeAll(async () => {
  lab = await startLab();
  session = await launch({ browser: 'chromium', proxy: lab.proxy, extension: builtExtension('chromium') });
  extension = session.extension as Extension;
  await extension.evaluate(async () => {
    const preferences = { role: 'operator', stage: 'scale', paused: [], keepDays: 400, language: 'en', theme: 'light' };
    await chrome.storage.local.set({ preferences });
  });
  page = await openTab(session.browser, labUrl(path, {}, {}, 'seller-us.tiktok.com'));
  panel = await panelOf(page, extension);
  await put();
});

afterAll(async () => {
  await session?.close();
  await lab?.close();
});

/** Puts the card on the page, and ears for everything a pointer does. */
async function put(): Promise<void> {
  await page.waitForFunction(() => (document.querySelector('main, #root')?.childElementCount ?? 0) > 0);
  await page.evaluate((html) => {
    document.querySelector('#shelf')?.remove();
    document.body.insertAdjacentHTML('afterbegin', html);
    const heard: string[] = [];
    Object.assign(globalThis, { heard });
    const shelf = document.querySelector('#shelf');
    for (const name of ['pointerdown', 'mousedown', 'mouseup', 'click', 'keydown'])
      shelf?.ownerDocument.addEventListener(name, (event) => shelf.contains(event.target as Node) && heard.push(name), true);
    for (const name of ['click', 'keydown']) document.body.addEventListener(name, () => heard.push(name));
  }, card);
}

const press = (name: string) =>
  panel.evaluate((wanted) => {
    const found = [...document.querySelectorAll<HTMLElement>('button, [role=menuitem]')].find((one) =>
      (one.getAttribute('aria-label') ?? one.textContent ?? '').includes(wanted),
    );
    if (!found) throw new Error(`no ${wanted}`);
    found.click();
  }, name);

/** The menu opens on a pointer, not on a click that script makes up. */
async function openTeaching(): Promise<void> {
  await panel.waitForSelector('.foot');
  if (!(await panel.$('#health'))) await panel.evaluate(() => (document.querySelector('.health') as HTMLElement).click());
  await panel.waitForSelector('#health');
  await press('Teach it a number');
  await says(panel, /Click a number on the page/);
}

/** Waits until the page is under the pointing layer. */
const pointing = () => notice(page, 'Tab or arrows move, Enter picks');
const heard = () => page.evaluate(() => (globalThis as unknown as { heard: string[] }).heard);
const stored = async () => ((await extension.storage('local')).taught ?? []) as TaughtRule[];

describe('teaching by click', () => {
  it('takes the click on a number and keeps it from the page', async () => {
    await openTeaching();
    await pointing();
    const { x, y } = await page.$eval('#shelf b', (element) => {
      const { left, top, width, height } = element.getBoundingClientRect();
      return { x: left + width / 2, y: top + height / 2 };
    });
    await page.mouse.move(x, y);
    await page.mouse.click(x, y, { count: 2 });
    await says(panel, /137[\s\S]*Label beside it: Parcels waiting/);
    expect(await heard()).toEqual([]);
  });

  it('shows what the chosen metric would read, asks what it covers, and saves', async () => {
    await panel.type('.teach input[type=search]', 'pending orders');
    await panel.waitForSelector('.teach-metric input');
    await panel.click('.teach-metric input');
    await says(panel, /Reads now 137/);
    await says(panel, /Only this place fits/);
    await press('Save rule');
    await says(panel, /Learned/);
    const [rule] = await stored();
    expect(rule).toMatchObject({ metric: 'pending_orders', on: 'seller', path, anchor: { label: 'Parcels waiting' } });
    const state = await stateWhere(extension, ({ values }) => values.pending_orders?.by === 'taught');
    expect(state.values.pending_orders).toMatchObject({ value: 137, label: 'Parcels waiting', raw: '137' });
  });

  it('follows the number through new class names and another order', async () => {
    await page.evaluate(() => {
      const shelf = document.querySelector('#shelf');
      for (const box of shelf?.children ?? []) box.className = 'box-q9';
      shelf?.append(...[...(shelf?.children ?? [])].reverse());
      const value = shelf?.querySelector('b');
      if (value) value.textContent = '141';
    });
    const state = await stateWhere(extension, ({ values }) => values.pending_orders?.value === 141);
    expect(state.taught).toEqual([{ metric: 'pending_orders' }]);
  });

  it('says since when a rule does not match, and reads nothing then', async () => {
    await page.evaluate(() =>
      document
        .querySelector('#shelf')
        ?.insertAdjacentHTML('beforeend', document.querySelector('#shelf b')?.parentElement?.parentElement?.outerHTML ?? ''),
    );
    const state = await stateWhere(extension, ({ taught }) => taught?.[0]?.why === 'ambiguous', 90_000);
    expect(state.values.pending_orders).toBeUndefined();
    expect(state.missing).toContainEqual({ metric: 'pending_orders', why: 'ambiguous' });
    await until(
      () => extension.storage('local'),
      (local) => Object.values((local.taughtSeen ?? {}) as Record<string, { lost?: object }>).some((one) => one.lost !== undefined),
      90_000,
    );
  });

  it('works by keyboard alone, and Esc leaves', async () => {
    await put();
    await press('Close');
    await openTeaching();
    await pointing();
    await page.keyboard.press('Escape');
    await until(
      () => shown(panel),
      (text) => !text.includes('Click a number on the page'),
    );
    await openTeaching();
    await pointing();
    await page.keyboard.press('Tab');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await says(panel, /Label beside it: Other thing/);
    expect(await heard()).toEqual([]);
  });

  it('is not begun, told or fed by the page', async () => {
    const before = await stored();
    const said = await page.evaluate(async () => {
      const api = (globalThis as { chrome?: { runtime?: { sendMessage?(message: unknown): Promise<unknown> } } }).chrome?.runtime;
      const answer = await Promise.resolve(api?.sendMessage?.({ request: 'changeRules', input: { put: [], drop: [] } })).catch(
        () => 'refused',
      );
      window.postMessage({ tool: 'teach', input: { do: 'point', hint: 'x' } }, '*');
      document.dispatchEvent(new CustomEvent('tallylight', { detail: { do: 'point' } }));
      return { answer: answer ?? null, shared: 'tallylight' in globalThis };
    });
    expect(said.shared).toBe(false);
    expect([null, 'refused']).toContain(said.answer);
    expect(await stored()).toEqual(before);
  });
});

describe('a host the user added (Firefox, which grants what a click asks for)', () => {
  const host = 'erp.example.com';
  const rule: TaughtRule = {
    metric: 'aov',
    on: host,
    path,
    anchor: { label: 'AOV', meet: 1, up: 1, box: ['@label', '@value money'], tabs: [] },
    covers: 'now',
    taughtAt: 1,
  };
  let firefox: Session;
  let board: Page;

  beforeAll(async () => {
    firefox = await launch({ browser: 'firefox', proxy: lab.proxy, extension: builtExtension('firefox') });
    board = await (firefox.extension as Extension).open('dashboard.html#/taught');
  });
  afterAll(() => firefox?.close());

  const scripts = () =>
    (firefox.extension as Extension).evaluate(async () => {
      const api = (globalThis as unknown as { browser: typeof chrome }).browser;
      const allowed = await api.permissions.contains({ origins: ['https://erp.example.com/*'] });
      return { ids: (await api.scripting.getRegisteredContentScripts()).map(({ id }) => id), allowed };
    });

  it('is not read, nor added, before the user allows it', async () => {
    const added = firefox.extension as Extension;
    expect(await added.send({ request: 'setHost', input: { host, present: true } })).toEqual({ ok: false, error: 'refused' });
    expect(await scripts()).toEqual({ ids: [], allowed: false });
  });

  it('is asked for by name, and nothing but taught numbers is read there', async () => {
    await board.waitForSelector('.d-taught .field');
    await board.type('.d-taught .field', host);
    await board.keyboard.press('Enter');
    await until(scripts, ({ ids, allowed }) => allowed && ids.includes(`added ${host}`));
    const added = firefox.extension as Extension;
    await added.send({ request: 'changeRules', input: { put: [rule], drop: [] } });
    const tab = await openTab(firefox.browser, labUrl(path, {}, {}, host));
    const state = await stateWhere(added, ({ url, values }) => url.includes(host) && values.aov !== undefined);
    expect(Object.keys(state.values)).toEqual(['aov']);
    expect(state).toMatchObject({ scope: { kind: 'instant' }, values: { aov: { value: 27.4, by: 'taught' } } });
    // Whose dollars they are nothing there tells.
    expect(state.values.aov).not.toHaveProperty('currency');
    await tab.close();
  });

  it('gives the permission back when it is removed', async () => {
    await board.bringToFront();
    await board.waitForSelector('.d-rows .btn');
    await board.evaluate(() => document.querySelector<HTMLElement>('.d-rows .btn')?.click());
    await until(scripts, ({ ids, allowed }) => !allowed && ids.length === 0);
  });
});
