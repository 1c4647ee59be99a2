import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { PageState } from '@/lib/snapshot/page-state';
import { labUrl, roomUrl } from '../lab/config.ts';
import { foreignRequests, type Lab, startLab } from '../lab/server.ts';
import { compare, storedNumbers } from '../live/compare.ts';
import { readTruth } from '../live/record.ts';
import { builtExtension } from './built.ts';
import type { Extension } from './extension.ts';
import { launch, type Session } from './launch.ts';
import { ofRoom, pageStates, stateWhere } from './page-state.ts';
import { openTab, panelOf, polled, until } from './tab.ts';

const pause = (ms: number) => new Promise((done) => setTimeout(done, ms));
const roomA = '1730000000000000011';
const roomB = '1730000000000000012';

describe.each(['chromium', 'firefox'] as const)('the extension in %s', (name) => {
  let lab: Lab;
  let session: Session;
  let extension: Extension;

  beforeAll(async () => {
    lab = await startLab();
    session = await launch({ browser: name, proxy: lab.proxy, extension: builtExtension(name), realThrottling: true });
    if (!session.extension) throw new Error('no extension');
    extension = session.extension;
  });

  afterAll(async () => {
    await session?.close();
    await lab?.close();
  });

  it('reads a running room and stores what it showed', async () => {
    const page = await openTab(session.browser, roomUrl(roomA));
    await panelOf(page, extension);
    const state = await stateWhere(extension, (found) => ofRoom(roomA)(found) && found.status === 'read');
    expect(Object.keys(state.values).length).toBeGreaterThanOrEqual(18);
    await polled(page, roomA, 4);
    const truth = await readTruth(page);
    await page.close();
    const verdict = await until(
      async () => compare(truth, storedNumbers(await extension.dump()), { end: Math.max(...truth.map(({ from }) => from)) - 1500 }),
      ({ missed }) => missed.length === 0,
    );
    expect(verdict.wrong.filter(({ room }) => room === roomA)).toEqual([]);
    expect(verdict.right).toBeGreaterThan(100);
  });

  it('never stores a number of one room under another when the page moves without loading', async () => {
    const page = await openTab(session.browser, roomUrl(roomA));
    await stateWhere(extension, (found) => ofRoom(roomA)(found) && found.status === 'read');
    await page.evaluate(
      (address) => (window as unknown as { __lab: { go(to: string): void } }).__lab.go(address),
      roomUrl(roomB, { seed: 5, started: 33 }),
    );
    await stateWhere(extension, (found) => ofRoom(roomB)(found) && found.status === 'read');
    await polled(page, roomB, 3);
    const end = await page.evaluate(() => Date.now());
    const truth = await readTruth(page);
    const stored = storedNumbers(await extension.dump()).filter(({ room }) => room === roomB);
    expect(stored.length).toBeGreaterThan(20);
    expect(compare(truth, stored, { end }).wrong).toEqual([]);
    await page.close();
  });

  it('reads the streamer analytics with their period', async () => {
    const page = await openTab(session.browser, labUrl('/streamer/compass/livestream-analytics/view'));
    const state = await stateWhere(extension, (found) => found.surface === 'streamer-live-analytics' && found.status === 'read');
    expect(state.scope.kind).toBe('period');
    expect(state.shop?.name).toBe('pinefold_home');
    const truth = await readTruth(page);
    const cards = truth.filter((shown) => shown.row === '-');
    const read = Object.fromEntries(Object.entries(state.values).map(([metric, value]) => [metric, value.value]));
    for (const { metric, value } of cards) expect(read[metric], metric).toBeCloseTo(value as number, 6);
    await page.close();
  });

  it('takes the user’s word for the days of a page that names none, until its numbers make it doubtful', async () => {
    for (const old of await session.browser.pages()) if (old.url().includes('livestream-analytics')) await old.close();
    const page = await openTab(session.browser, labUrl('/streamer/compass/livestream-analytics/view'));
    const ofPage = (found: PageState) => found.surface === 'streamer-live-analytics' && found.status === 'read';
    await stateWhere(extension, (found) => ofPage(found) && found.scope.kind === 'period');
    await page.evaluate(() => {
      for (const picker of document.querySelectorAll('[class*="-picker"]')) picker.remove();
    });
    const nameless = await stateWhere(extension, (found) => ofPage(found) && found.scope.kind === 'unknown');
    expect(nameless.scope).toEqual({ kind: 'unknown', why: 'no-period' });
    const states = Object.entries(await extension.storage('session')) as [string, PageState][];
    const tab = Number(states.find(([key, state]) => key.startsWith('page/') && ofPage(state))?.[0].slice(5));
    const stored = async () => ((await extension.dump()).snapshots ?? []).map(({ scope }) => scope as { by?: string; from?: string });
    const says = (period: object | null) => extension.send({ request: 'sayPeriod', input: { tab, period } });
    const days = { from: '2026-03-01', to: '2026-03-07' };
    expect(await says(days)).toMatchObject({ ok: true });
    await stateWhere(extension, (found) => ofPage(found) && found.scope.kind === 'period' && found.scope.by === 'user');
    // A page's snapshot is stored at most once a minute.
    await until(stored, (scopes) => scopes.some(({ by, from }) => by === 'user' && from === days.from), 80_000);
    expect(await says(null)).toMatchObject({ ok: true });
    await stateWhere(extension, (found) => ofPage(found) && found.scope.kind === 'unknown');
    expect((await stored()).filter(({ by }) => by)).toEqual([]);

    await says(days);
    const raw = nameless.values.sku_orders?.raw as string;
    await page.evaluate((text) => {
      const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
      for (let node = walker.nextNode(); node; node = walker.nextNode()) if (node.nodeValue === text) node.nodeValue = '1';
    }, raw);
    const doubted = await stateWhere(extension, (found) => ofPage(found) && found.scope.kind === 'unknown');
    expect(doubted.values.sku_orders?.value).toBe(1);
    await page.close();
  }, 240_000);

  it('reads a page nobody declared by its labels', async () => {
    const page = await openTab(session.browser, labUrl('/compass/customer-analysis', {}, {}, 'seller-us.tiktok.com'));
    const state = await stateWhere(extension, (found) => found.status === 'generic');
    const truth = await readTruth(page);
    for (const [metric, value] of Object.entries(state.values)) {
      expect(truth.find((shown) => shown.metric === metric)?.value, metric).toBe(value.value);
      expect(value.by).toBe('generic');
    }
    expect(Object.keys(state.values).length).toBeGreaterThan(0);
    await page.close();
  });

  it('reads nothing where there are prices, people or texts, and no page at all', async () => {
    const paths = ['/account/login', '/order', '/university/essay?knowledge_id=1', '/nowhere'];
    const pages: Page[] = [];
    for (const path of paths) pages.push(await openTab(session.browser, labUrl(path, {}, {}, 'seller-us.tiktok.com')));
    await pause(4000);
    const states = (await pageStates(extension)).filter(({ url }) => paths.some((path) => url.includes(path.split('?')[0] as string)));
    for (const state of states) expect(state.values, state.url).toEqual({});
    const stored = JSON.stringify((await extension.dump()).snapshots ?? []);
    expect(stored).not.toContain('1250');
    expect(stored).not.toContain('42.1');
    for (const page of pages) await page.close();
  });

  it.each([{ csp: 'strict' }, { coep: 'require-corp' }] as const)('reads under %o', async (config) => {
    const room = `17300000000000000${'csp' in config ? '21' : '22'}`;
    const page = await openTab(session.browser, roomUrl(room, config));
    await stateWhere(extension, (found) => ofRoom(room)(found) && Object.keys(found.values).length >= 18);
    if ('csp' in config) await panelOf(page, extension);
    await page.close();
  });

  it('stores one room that two tabs show once', async () => {
    const room = '1730000000000000031';
    const one = await openTab(session.browser, roomUrl(room));
    const two = await openTab(session.browser, roomUrl(room));
    await until(
      async () => storedNumbers(await extension.dump()).filter((number) => number.room === room).length,
      (count) => count > 20,
    );
    await polled(one, room, 5);
    const end = await one.evaluate(() => Date.now());
    const dump = await extension.dump();
    const holders = new Set(dump.leases?.filter(({ key }) => String(key).includes(room)).map(({ tab }) => tab));
    expect(holders.size).toBe(1);
    const ticks = storedNumbers(dump).filter(
      (number) => number.room === room && number.metric === 'live_views' && number.from !== 'snapshot',
    );
    expect(new Set(ticks.map(({ at }) => at)).size).toBe(ticks.length);
    const truth = [...(await readTruth(one)), ...(await readTruth(two))];
    expect(
      compare(
        truth,
        storedNumbers(dump).filter((number) => number.room === room),
        { end },
      ).wrong,
    ).toEqual([]);
    await one.close();
    await two.close();
  });

  it('makes no request of its own', () => {
    expect(lab.requests.length).toBeGreaterThan(10);
    expect(foreignRequests(lab)).toEqual([]);
  });
});
