import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type BrowserName, type Published, Session, until } from './extension/session';

type Numbers = Partial<Record<'live_views' | 'orders' | 'likes', number | string>>;

const show = (page: Page, numbers: Numbers) =>
  page.evaluate((numbers) => {
    for (const [metric, number] of Object.entries(numbers)) {
      const card = document.querySelector(`[data-metric="${metric}"]`);
      if (card) card.textContent = String(number);
    }
  }, numbers);

const goTo = (page: Page, address: string) => page.evaluate((address) => history.pushState(null, '', address), address);

const ofRoom = (published: Published[], room: string) => ({
  snapshots: published.flatMap((it) => it.snapshots).filter((it) => it.scope.kind === 'room' && it.scope.room === room),
  ticks: published.flatMap((it) => it.ticks).filter((it) => it.room === room),
});

const views = (published: Published[], room: string) => ofRoom(published, room).ticks.flatMap((it) => it.values.live_views?.value ?? []);

describe.each<BrowserName>(['chromium', 'firefox'])('a monitored page in %s', (name) => {
  let session: Session;
  beforeAll(async () => {
    session = await Session.start(name);
  });
  afterAll(() => session?.stop());

  it('is read, and read again when it changes', async () => {
    const page = await session.open('/live?room_id=1');
    await until(
      () => session.published(),
      (all) => views(all, '1').length === 1,
    );
    await show(page, { live_views: 1203 });
    const all = await until(
      () => session.published(),
      (all) => views(all, '1').length === 2,
    );
    expect(views(all, '1')).toEqual([1200, 1203]);
    // One whole snapshot a minute of the clock, which may have turned between the two looks.
    const minutes = ofRoom(all, '1').snapshots.map(({ at }) => Math.floor(at / 60_000));
    expect(minutes.length).toBeGreaterThan(0);
    expect(new Set(minutes).size).toBe(minutes.length);
    expect(all.at(-1)?.state).toMatchObject({ status: 'read', values: { live_views: { value: 1203 }, orders: { value: 31 } } });
    await page.close();
  });

  it('is shown again when it is read anew, though no number has changed: its shop may have', async () => {
    const page = await session.open('/live?room_id=31');
    const shown = (all: Published[]) => all.filter(({ state: { scope } }) => scope.kind === 'room' && scope.room === '31').length;
    const before = shown(
      await until(
        () => session.published(),
        (all) => views(all, '31').length === 1,
      ),
    );
    await page.evaluate(() => document.dispatchEvent(new Event('reread')));
    await until(
      () => session.published(),
      (all) => shown(all) > before,
    );
    await page.close();
  });

  it('says all that it shows at each look while another tab writes its room', async () => {
    const page = await session.open('/live?room_id=21');
    const numbers = async (count: number) =>
      (
        await until(
          () => session.published(),
          (all) => ofRoom(all, '21').ticks.length >= count,
        )
      ).flatMap((it) => it.ticks.filter(({ room }) => room === '21').map(({ values }) => Object.keys(values).sort()));
    await numbers(1);
    await session.ask('writer', { writer: false });
    await show(page, { orders: 32 });
    await numbers(2);
    await session.ask('writer', { writer: true });
    await show(page, { orders: 33 });
    await numbers(3);
    await show(page, { orders: 34 });
    const all = ['likes', 'live_views', 'orders'];
    expect((await numbers(4)).slice(0, 4)).toEqual([all, ['orders'], all, ['orders']]);
    await page.close();
  });

  it('is read however late its numbers come', async () => {
    const page = await session.open('/late?room_id=2');
    // Pages of other tests may still speak while they close.
    const late = async () => (await session.published()).filter(({ state }) => state.url.endsWith('/late'));
    const early = await until(late, (all) => all.length > 0);
    expect(early.at(-1)?.state).toMatchObject({ status: 'reading', values: {} });
    const all = await until(late, (all) => views(all, '2').length > 0 && all.at(-1)?.state.status === 'read');
    expect(all.at(-1)?.state.values.live_views?.value).toBe(views(all, '2').at(-1));
    await page.close();
  });

  it('is read after the page has replaced its body and its root', async () => {
    const page = await session.open('/live?room_id=3');
    await until(
      () => session.published(),
      (all) => views(all, '3').length === 1,
    );
    await page.evaluate(() => {
      const body = document.createElement('body');
      body.innerHTML = '<b data-metric="live_views">1300</b><b data-metric="orders">31</b><b data-metric="likes">880</b>';
      document.body.replaceWith(body);
    });
    await until(
      () => session.published(),
      (all) => views(all, '3').at(-1) === 1300,
    );
    await page.evaluate(() => {
      const root = document.createElement('html');
      root.innerHTML = '<head></head><body><b data-metric="live_views">1400</b></body>';
      document.documentElement.replaceWith(root);
    });
    await until(
      () => session.published(),
      (all) => views(all, '3').at(-1) === 1400,
    );
    await until(
      () => page.evaluate(() => document.querySelectorAll('html > [data-tallylight]').length),
      (count) => count === 1,
    );
    await page.close();
  });

  it('never stores the numbers of one room under another', async () => {
    const page = await session.open('/live?room_id=A');
    await until(
      () => session.published(),
      (all) => views(all, 'A').length === 1,
    );
    await goTo(page, '/live?room_id=B');
    // The old room's last answer arrives under the new address, then a skeleton, then one part of the new room after the other.
    await show(page, { likes: 881 });
    await new Promise((next) => setTimeout(next, 1_500));
    await show(page, { live_views: '--', likes: '--' });
    await new Promise((next) => setTimeout(next, 1_500));
    await show(page, { live_views: 77, likes: 19 });
    const partly = await until(
      () => session.published(),
      (all) => views(all, 'B').length > 0,
    );
    expect(partly.at(-1)?.state.values.orders).toBeUndefined();
    await show(page, { orders: 2 });
    const all = await until(
      () => session.published(),
      (all) => ofRoom(all, 'B').ticks.some((it) => it.values.orders),
    );
    const stored = ofRoom(all, 'B');
    const numbers = [...stored.snapshots, ...stored.ticks].flatMap((it) => Object.values(it.values).map((cell) => cell?.value));
    expect([...new Set(numbers)].filter((it) => it !== null).sort((a, b) => Number(a) - Number(b))).toEqual([2, 19, 77]);
    expect(views(all, 'A')).toEqual([1200]);
    await page.close();
  });

  it('is watched by one observer, after any number of navigations', async () => {
    const page = await session.open('/live?room_id=9');
    await until(
      () => session.published(),
      (all) => views(all, '9').length === 1,
    );
    for (let i = 0; i < 50; i++) await goTo(page, `/live?room_id=9${i}`);
    await show(page, { live_views: 1 });
    await until(
      () => session.published(),
      (all) => all.at(-1)?.state.status === 'reading',
    );
    expect(await page.evaluate(() => document.documentElement.dataset.observers)).toBe('1');
    await page.close();
  });

  it('does not stop for events that the page makes up', async () => {
    const page = await session.open('/live?room_id=7');
    await until(
      () => session.published(),
      (all) => views(all, '7').length === 1,
    );
    await page.evaluate(() => {
      for (const type of ['wxt:content-script-started', 'visibilitychange', 'pagehide', 'popstate', 'freeze']) {
        document.dispatchEvent(new CustomEvent(type, { detail: { contentScriptName: 'page', messageId: 'x' } }));
        window.dispatchEvent(new Event(type));
      }
    });
    await show(page, { live_views: 1201 });
    await until(
      () => session.published(),
      (all) => views(all, '7').at(-1) === 1201,
    );
    await page.close();
  });
});
