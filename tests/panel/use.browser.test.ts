import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { given, livePage, monthPage, now } from './given.ts';
import { focus, says, sent, stored, text } from './hands.ts';
import { openPanelLab, type PanelLab } from './harness.ts';

let lab: PanelLab;

beforeAll(async () => {
  lab = await openPanelLab();
});
afterAll(() => lab?.close());

describe('the panel by keyboard', () => {
  it('says hello at once and once', async () => {
    const page = await lab.open({ given: given({}) });
    expect(await sent(page, 'hello')).toEqual([{}]);
    await page.close();
  });

  it('switches tabs by letter and by arrow', async () => {
    const page = await lab.open({ given: given({ language: 'en' }) });
    await page.keyboard.press('r');
    await page.waitForSelector('.kpis');
    await page.keyboard.press('t');
    await says(page, 'Rooms of the day');
    await focus(page, 'Today');
    await page.keyboard.press('ArrowLeft');
    await page.waitForSelector('.kpis');
    await page.close();
  });

  it('sets a team line, and says what is wrong with one it cannot take', async () => {
    const page = await lab.open({ given: given({ language: 'en' }) });
    const [button] = await page.$$('.card .link-btn');
    await button?.focus();
    await page.keyboard.press('Enter');
    await page.keyboard.type('soon');
    await page.keyboard.press('Enter');
    expect(await text(page, '[role=alert]')).toContain('Not a number');
    expect(await sent(page, 'setLine')).toEqual([]);
    await page.keyboard.down('Control');
    await page.keyboard.press('a');
    await page.keyboard.up('Control');
    await page.keyboard.type('45');
    await page.keyboard.press('Enter');
    await page.waitForFunction(() => !document.querySelector('.edit'));
    expect(await sent(page, 'setLine')).toEqual([{ shop: 'us/demo_shop', metric: 'live_avg_view_duration', value: 45 }]);
    await page.close();
  });

  it('pins the benchmark that counts, and takes it back', async () => {
    const page = await lab.open({ given: given({ language: 'en' }) });
    await focus(page, 'Avg. viewing: Which one counts');
    await page.keyboard.press('Enter');
    await page.waitForSelector('[role=menuitemradio]');
    await page.keyboard.type('Mar');
    await page.keyboard.press('Enter');
    await says(page, 'Undo');
    const pin = { shop: 'us/demo_shop', metric: 'live_avg_view_duration' };
    expect(await sent(page, 'pinBenchmark')).toEqual([{ ...pin, source: 'market' }]);
    await focus(page, 'Undo');
    await page.keyboard.press('Enter');
    await page.waitForFunction(() => !document.body.innerHTML.includes('Undo'));
    expect((await sent(page, 'pinBenchmark')).at(-1)).toEqual({ ...pin, source: null });
    await page.close();
  });

  it('sets a percentage target in base units', async () => {
    const page = await lab.open({ given: given({ page: monthPage(), role: 'operator', language: 'en' }) });
    await focus(page, 'LIVE CTR: Set target');
    await page.keyboard.press('Enter');
    await page.keyboard.type('8.5');
    await page.keyboard.press('Enter');
    await page.waitForFunction(() => !document.querySelector('.edit'));
    const [target] = await sent(page, 'setTarget');
    expect(target).toMatchObject({ role: 'operator', kpi: 'live_ctr', horizon: 'month', value: expect.closeTo(0.085, 9) });
    await page.close();
  });

  it('is as wide as the arrow keys say, within its limits', async () => {
    const page = await lab.open({ given: given({ language: 'en' }) });
    await focus(page, 'Panel width');
    await page.keyboard.press('ArrowLeft');
    await page.waitForFunction(() => document.querySelector('[role=separator]')?.getAttribute('aria-valuenow') === '376');
    await page.keyboard.press('End');
    await page.waitForFunction(() => document.querySelector('[role=separator]')?.getAttribute('aria-valuenow') === '520');
    await page.keyboard.press('ArrowLeft');
    expect(await stored(page, 'panel')).toMatchObject({ width: 520, side: 'right' });
    await page.close();
  });

  it('collapses to the rail and comes back', async () => {
    const page = await lab.open({ given: given({ language: 'en' }) });
    await page.keyboard.press('c');
    await page.waitForSelector('.rail');
    expect(await stored(page, 'panel')).toMatchObject({ collapsed: true });
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await page.waitForSelector('.tabs');
    await page.close();
  });

  it('speaks the other language without asking browser or page', async () => {
    const page = await lab.open({ given: given({ language: 'en' }) });
    await focus(page, '中文');
    await page.keyboard.press('Enter');
    await says(page, '直播中');
    expect(await page.evaluate(() => document.documentElement.lang)).toBe('zh-CN');
    expect(await stored(page, 'preferences')).toMatchObject({ language: 'zh-CN' });
    await page.close();
  });

  it('explains its keys and lets go of them with Escape', async () => {
    const page = await lab.open({ given: given({ language: 'en' }) });
    await page.keyboard.press('?');
    await page.waitForSelector('[role=dialog]');
    await page.keyboard.press('Escape');
    await page.waitForFunction(() => !document.querySelector('[role=dialog]'));
    await page.close();
  });
});

describe('what the panel shows', () => {
  it('follows the page as it changes', async () => {
    const page = await lab.open({ given: given({ language: 'en' }) });
    const next = livePage();
    const dwell = next.values.live_avg_view_duration;
    if (dwell) next.values = { ...next.values, live_avg_view_duration: { ...dwell, value: 47, raw: '47s' } };
    await page.evaluate((state) => {
      const { browser } = globalThis as unknown as { browser: { storage: { session: { set(values: object): Promise<void> } } } };
      return browser.storage.session.set({ 'page/7': state });
    }, next);
    await page.waitForFunction(() => document.querySelector('.card-value')?.textContent?.startsWith('47'));
    await page.close();
  });

  it('shows nothing of the room before in the room after, though no answer comes', async () => {
    const page = await lab.open({ given: given({ language: 'en', line: 45, goal: 875 }) });
    await says(page, 'plan 122 min');
    await page.waitForSelector('.refs');
    await page.waitForSelector('.delta b');
    const room = livePage();
    const scope = { ...room.scope, room: '7000000000000000009' };
    await page.evaluate(
      (state) => {
        const shim = globalThis as unknown as {
          answers: Record<string, unknown>;
          browser: { storage: { session: { set(v: object): void } } };
        };
        for (const name of ['history', 'benchmark', 'today', 'targets']) delete shim.answers[name];
        shim.browser.storage.session.set({ 'page/7': state });
      },
      { ...room, scope, shop: { ...room.shop, key: 'us/other_shop', name: 'other_shop' } },
    );
    await says(page, 'other_shop');
    await page.waitForFunction(() => !document.querySelector('.refs, .spark, .pace-chart, .delta b'));
    await says(page, 'Set target');
    await page.close();
  });

  it('takes no plan of the room before, though the plan of the room after is not read yet', async () => {
    const page = await lab.open({ given: given({ language: 'en', goal: 875, told: { plan: 60 } }) });
    await says(page, 'plan 60 min');
    const next = livePage();
    await page.evaluate(
      (state) => {
        const { session } = (globalThis as unknown as { browser: { storage: { session: Record<string, (v: unknown) => unknown> } } })
          .browser.storage;
        const { runtime } = (globalThis as unknown as { browser: { runtime: { sendMessage: (one: { request: string }) => unknown } } })
          .browser;
        const send = runtime.sendMessage;
        runtime.sendMessage = (one) => (one.request === 'plan' ? new Promise(() => {}) : send(one));
        session.set?.({ 'page/7': state });
      },
      { ...next, scope: { ...next.scope, room: '7000000000000000009' } },
    );
    await says(page, 'plan 122 min');
    await page.close();
  });

  it('lights no lamp for a room whose page is no longer read', async () => {
    const page = await lab.open({ given: given({ page: livePage({ at: now - 180_000 }), language: 'en' }) });
    await says(page, 'End not seen');
    expect(await page.$$eval('.lamp:not(.lamp--off)', (all) => all.length)).toBe(0);
    expect(await page.$eval('.top svg', (mark) => mark.outerHTML)).toContain('--lamp-off');
    await page.close();
  });

  it('never writes a number for what was not read', async () => {
    const bare = livePage({ values: {}, status: 'partial', missing: [{ metric: 'order_rate_sku', why: 'ambiguous' }], expected: 1 });
    const page = await lab.open({ given: given({ page: bare, language: 'en' }) });
    const cards = await page.$$eval('.card', (all) => all.map((card) => card.textContent ?? ''));
    expect(cards.join()).not.toMatch(/\d|NaN|--/);
    expect(cards.join()).toContain('two fit, ambiguous');
    await page.close();
  });
});

describe('exports', () => {
  async function exported(page: Page, format: string): Promise<string> {
    await page.evaluate(() => {
      const make = URL.createObjectURL.bind(URL);
      URL.createObjectURL = (file: Blob) => {
        Object.assign(globalThis, { file });
        return make(file);
      };
    });
    await focus(page, 'Export');
    await page.keyboard.press('Enter');
    await (await page.waitForSelector(`aria/${format}[role="menuitem"]`))?.click();
    await says(page, 'Saved tallylight');
    return page.evaluate(async () => {
      const { file } = globalThis as unknown as { file: Blob };
      return new TextDecoder('utf-8', { ignoreBOM: true }).decode(await file.arrayBuffer());
    });
  }

  it('hand over the day as the background has it', async () => {
    const page = await lab.open({ given: given({ language: 'en' }) });
    const csv = await exported(page, 'CSV');
    expect(csv.startsWith('\ufeffmetric,value')).toBe(true);
    expect(csv.split('\r\n').length).toBeGreaterThan(60);
    await page.close();
  });

  it('hand over what is on screen when the database cannot be read, and say so', async () => {
    const page = await lab.open({ given: given({ language: 'en', without: ['exportRows'] }) });
    await page.evaluate(() => {
      const { browser } = globalThis as unknown as {
        browser: { runtime: { sendMessage(message: { request: string }): Promise<unknown> } };
      };
      const send = browser.runtime.sendMessage;
      browser.runtime.sendMessage = (message) =>
        message.request === 'exportRows' ? Promise.resolve({ ok: false, error: 'hung' }) : send(message);
    });
    const lines = (await exported(page, 'NDJSON')).trim().split('\n');
    expect(lines).toHaveLength(1);
    expect(JSON.parse(lines[0] ?? '').values.live_gmv_direct.value).toBe(525);
    await says(page, 'No stored data could be read');
    await page.close();
  });
});
