import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { PageState } from '@/lib/snapshot/page-state';
import { labUrl, roomUrl } from '../lab/config.ts';
import { type Lab, startLab } from '../lab/server.ts';
import { adsShadow, picker } from '../surfaces/kits.ts';
import { builtExtension } from './built.ts';
import type { Extension } from './extension.ts';
import { launch, type Session } from './launch.ts';
import { coveredBy, OverlayLens, type SeenBadge, violationsIn } from './overlay.ts';
import { ofRoom, stateWhere } from './page-state.ts';
import { until } from './tab.ts';

const room = '1730000000000000061';
let lab: Lab;
let session: Session;
let extension: Extension;

beforeAll(async () => {
  lab = await startLab();
  session = await launch({ browser: 'chromium', proxy: lab.proxy, extension: builtExtension('chromium') });
  extension = session.extension as Extension;
  const preferences = { language: 'en', theme: 'auto', role: 'controller', stage: 'scale', paused: [], keepDays: 400 };
  await set('preferences', preferences);
  // Without the panel the page has its whole window.
  await set('panel', { open: false, collapsed: false, side: 'right', width: 360, mode: 'push' });
});

afterAll(async () => {
  await session?.close();
  await lab?.close();
});

function set(key: string, value: object): Promise<void> {
  return extension.evaluate((name, content) => chrome.storage.local.set({ [name]: content }), key, value);
}

const show = (which: 'off' | 'compared' | 'all', hidden: string[] = []) => set('badges', { show: which, hidden });

async function open(url: string, html?: string): Promise<{ page: Page; lens: OverlayLens; scripts: string[] }> {
  const page = await session.browser.newPage();
  await page.setViewport({ width: 1440, height: 900 });
  const scripts: string[] = [];
  const client = await page.createCDPSession();
  client.on('Debugger.scriptParsed', ({ url }) => scripts.push(url));
  await client.send('Debugger.enable');
  if (html) {
    await page.setRequestInterception(true);
    page.on('request', (request) => request.respond({ contentType: 'text/html; charset=utf-8', body: html }));
  }
  await page.goto(url, { waitUntil: 'domcontentloaded' });
  return { page, lens: await OverlayLens.of(page), scripts };
}

function badgesWhere(lens: OverlayLens, wanted: (badges: SeenBadge[] | undefined) => boolean): Promise<SeenBadge[] | undefined> {
  return until(() => lens.badges(), wanted);
}

const has = (name: RegExp) => (badges: SeenBadge[] | undefined) => badges?.some((it) => name.test(it.name)) ?? false;

/** Where everything of the page stands. */
function layoutOf(page: Page): Promise<string> {
  return page.evaluate(() => {
    const boxes = [...document.body.querySelectorAll('*')].map((it) => {
      const { left, top, width, height } = it.getBoundingClientRect();
      return [it.tagName, left, top, width, height].join();
    });
    const { scrollWidth, scrollHeight } = document.documentElement;
    return [scrollWidth, scrollHeight, ...boxes].join('\n');
  });
}

describe('badges on the LIVE dashboard', () => {
  let page: Page;
  let lens: OverlayLens;
  let scripts: string[];
  let state: PageState;
  let before: string;

  beforeAll(async () => {
    // A room that has ended stands still: whatever moves is our doing.
    ({ page, lens, scripts } = await open(roomUrl(room, { state: 'ended' })));
    // The headline rolls for a while, and is not read meanwhile.
    const isWhole = ({ status, values }: PageState) => status === 'read' && !!values.live_gmv_direct && !!values.order_rate_sku;
    state = await stateWhere(extension, (found) => ofRoom(room)(found) && found.shop !== null && isWhole(found));
    const shop = state.shop?.key ?? '';
    const gmv = state.values.live_gmv_direct?.value ?? 0;
    const kpi = 'room_gmv:live_gmv_direct';
    await extension.send({
      request: 'setTarget',
      input: { shop, role: 'controller', kpi, horizon: 'room', value: gmv * 2, currency: 'USD' },
    });
    const rate = state.values.order_rate_sku?.value ?? 0;
    await extension.send({ request: 'setLine', input: { shop, metric: 'order_rate_sku', value: rate / 2 } });
    await page.bringToFront();
    before = await until(
      () => layoutOf(page),
      (layout) => layout.length > 1000,
    );
  });

  it('are not there while they are off: no script, no node', async () => {
    expect(scripts.some((url) => url.endsWith('content-scripts/page.js'))).toBe(true);
    expect(scripts.filter((url) => url.endsWith('/badges.js'))).toEqual([]);
    expect(await lens.badges()).toBeUndefined();
  });

  it('say how the numbers stand against a planted target and line, and move nothing', async () => {
    await show('compared');
    const badges = (await badgesWhere(lens, (all) => has(/^GMV/)(all) && has(/^Order rate/)(all))) as SeenBadge[];
    const gmv = badges.find(({ name }) => name.startsWith('GMV'));
    expect(gmv?.name).toMatch(/^GMV: Behind, due 50%$/);
    expect(gmv?.classes).toEqual(expect.arrayContaining(['behind', 'target']));
    const rate = badges.find(({ name }) => name.startsWith('Order rate'));
    expect(rate?.name).toMatch(/^Order rate: Ahead, line .*% \+100%$/);
    expect(rate?.classes).toEqual(expect.arrayContaining(['ahead', 'benchmark']));
    expect(scripts.filter((url) => url.endsWith('/badges.js'))).toHaveLength(1);
    expect(await layoutOf(page)).toBe(before);
    for (const { box, name } of badges) expect(await coveredBy(page, box), name).toEqual([]);
  });

  it('go when their number is covered, and come back', async () => {
    await page.evaluate(() => {
      const cover = document.createElement('div');
      cover.id = 'modal';
      cover.style.cssText = 'position: fixed; inset: 0; z-index: 1000; background: rgba(0, 0, 0, .5)';
      document.body.append(cover);
    });
    await badgesWhere(lens, (all) => all?.length === 0);
    await page.evaluate(() => document.getElementById('modal')?.remove());
    await badgesWhere(lens, has(/^GMV/));
  });

  it('go when their number is hidden, before the page is read again, and come back', async () => {
    const hide = (value: string) =>
      page.evaluate((visibility) => {
        for (const it of document.querySelectorAll<HTMLElement>('[class*="animated-number-container"]')) it.style.visibility = visibility;
        return new Promise<void>((done) => requestAnimationFrame(() => requestAnimationFrame(() => done())));
      }, value);
    await hide('hidden');
    expect(has(/^GMV/)(await lens.badges())).toBe(false);
    await hide('');
    // A look may have fallen in between: then it takes another one, and a change that is more than style, to find the number again.
    await page.evaluate(() => document.body.append(document.createComment('')));
    await badgesWhere(lens, has(/^GMV/));
  });

  it('stay as they are under style that is meant to hide them', async () => {
    const boxes = (await badgesWhere(lens, has(/^GMV/)))?.map(({ box }) => box);
    const style = await page.addStyleTag({
      content: `html > div:not([class]) { all: unset !important; display: none !important; position: static !important; transform: scale(3) !important; opacity: 0 !important }
        [data-tallylight-badges], [data-tallylight-badges] * { display: none !important; visibility: hidden !important; font-size: 60px !important; pointer-events: auto !important }`,
    });
    expect((await badgesWhere(lens, has(/^GMV/)))?.map(({ box }) => box)).toEqual(boxes);
    await style.evaluate((it) => (it as Element).remove());
  });

  it('open a card that says what the number is held against, and close it with Escape', async () => {
    const [badge] = ((await badgesWhere(lens, has(/^Order rate/))) ?? []).filter(({ name }) => name.startsWith('Order rate'));
    const { left = 0, top = 0 } = badge?.box ?? {};
    await page.mouse.move(left + 5, top + 5);
    const raw = state.values.order_rate_sku?.raw ?? '-';
    const card = (await until(
      () => lens.markup(),
      (markup) => markup?.includes('class="card"') ?? false,
    )) as string;
    for (const text of [raw, 'Team line', 'Own', 'Market', 'Published', 'LIVE dashboard', 'Definition', '+100%'])
      expect(card).toContain(text);
    expect(await violationsIn(session.browser, card)).toEqual([]);
    await page.keyboard.press('Escape');
    expect(await lens.markup()).not.toContain('class="card"');
    await page.mouse.move(2, 2);
  });

  it('are walked through by keyboard, and hidden one by one', async () => {
    const expanded = () =>
      until(
        async () => /aria-label="([^"]*)"[^>]*aria-expanded/.exec((await lens.markup()) ?? '')?.[1],
        (name) => name !== undefined && name !== last,
      );
    let last: string | undefined;
    // The layer is the last thing in the document: one step backwards from its beginning.
    await page.keyboard.down('Shift');
    await page.keyboard.press('Tab');
    await page.keyboard.up('Shift');
    last = await expanded();
    await page.keyboard.press('ArrowRight');
    expect(await expanded()).not.toBe(last);
    await page.keyboard.press('Escape');
    expect(await lens.markup()).not.toContain('aria-expanded="true"');
    await show('compared', ['order_rate_sku']);
    await badgesWhere(lens, (all) => has(/^GMV/)(all) && !has(/^Order rate/)(all));
  });

  it('are gone the moment they are switched off', async () => {
    await show('off');
    await until(
      () => lens.markup(),
      (markup) => markup === null,
    );
    expect(await layoutOf(page)).toBe(before);
    await page.close();
  });
});

it('beside a list stay with their numbers while it scrolls, and go with them out of sight', async () => {
  await show('all');
  const { page, lens } = await open(labUrl('/streamer/compass/livestream-analytics/view', { region: 'US' }));
  await page.setViewport({ width: 1366, height: 500 });
  const first = (await badgesWhere(lens, (all) => (all?.length ?? 0) > 3)) as SeenBadge[];
  const rest = await until(
    () => lens.badges(),
    (all) => JSON.stringify(all) === JSON.stringify(first) || (all?.length ?? 0) > 3,
  );
  const by = (name: string, all: SeenBadge[] | undefined) => all?.find((it) => it.name === name)?.box.top;
  const name = (rest as SeenBadge[])[0]?.name ?? '';
  const top = by(name, rest) as number;
  const scrolled = await page.evaluate(() => {
    const holder = [...document.querySelectorAll('*')].find(
      (it) => it.scrollHeight > it.clientHeight + 100 && getComputedStyle(it).overflowY !== 'visible',
    );
    (holder ?? document.documentElement).scrollTop = 40;
    return (holder ?? document.documentElement).scrollTop;
  });
  expect(scrolled).toBeGreaterThan(0);
  await badgesWhere(lens, (all) => by(name, all) === top - scrolled);
  await page.evaluate(() => {
    for (const it of document.querySelectorAll('*')) if (it.scrollTop > 0) it.scrollTop = 100_000;
  });
  await badgesWhere(lens, (all) => by(name, all) === undefined);
  await page.close();
});

it('beside numbers in shadow trees are held against the line of that page', async () => {
  const cards = [
    { label: 'Cost', blocks: ['$120.50'] },
    { label: 'CTR', blocks: ['1.20%'] },
  ];
  const body = `<h1>Overview</h1>${adsShadow.around(cards.map(adsShadow.card).join(''))}`;
  const url = 'https://ads.tiktok.com/i18n/dashboard?aadvid=1';
  const html = `<!doctype html><html lang="en"><body style="margin: 40px">${body}${picker('2026-03-01', '2026-03-31')}</body></html>`;
  const { page, lens } = await open(url, html);
  const state = await stateWhere(extension, (found) => found.surface === 'ads-manager' && found.values.ad_ctr !== undefined);
  expect(state.scope.kind).toBe('period');
  await extension.send({ request: 'setLine', input: { shop: state.shop?.key, metric: 'ad_ctr', value: 0.024 } });
  await show('compared');
  await badgesWhere(lens, has(/: Behind, line 2.4% −50%$/));
  await page.close();
});
