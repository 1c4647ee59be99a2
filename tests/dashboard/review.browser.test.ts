import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Action, Review } from '@/lib/report/review/review';
import type { Alarm, Evidence } from '@/lib/room/alarms/alarm';
import { demoShop } from '@/lib/room/demo';
import { publication, room, shop } from './seed';
import { openDashboard, paper, picture, type Tab, texts, violations } from './tab';

let tab: Tab;

const stored = async () =>
  ((await tab.ask('review', { room })) as unknown as { value: { review: Review | null; actions: Action[] } }).value;

beforeAll(async () => {
  tab = await openDashboard();
  await tab.prefer({ language: 'en', theme: 'light' });
  await tab.ask('publish', publication(Date.now()));
});
afterAll(() => tab?.close());

describe('the review of a room', () => {
  it('is made by itself: windows from what was read, findings to decide on', async () => {
    await tab.go(`#/rooms/${room}/review`, '.review-findings li');
    const windows = (await texts(tab.page, '.review-window')).join(' ');
    // 10 a minute throughout; where the page took 50 back, and where nothing was read, no ten minutes are told.
    expect(windows).toMatch(/Best.*\$100\.00.*Worst.*\$100\.00/);
    expect((await texts(tab.page, '.review-findings li')).join(' ')).toContain('The best ten minutes were');
    expect((await texts(tab.page, '.d-head')).join()).toContain("times in the shop's zone (-08:00)");
    expect((await texts(tab.page, '.d-stats')).join()).toContain('none set');
    expect(await violations(tab.page)).toEqual([]);
    await picture(tab.page, 'dashboard.review.en.light');
  });

  it('is not agreed with by a look at its words', async () => {
    await tab.page.click('.review-findings .icon-btn');
    await tab.page.waitForSelector('.review-edit');
    await tab.page.keyboard.press('Tab');
    await tab.page.waitForFunction(() => !document.querySelector('.review-edit'));
    expect((await stored()).review).toBeNull();
  });

  it('keeps what is confirmed, reworded, struck and added, at once', async () => {
    await tab.page.click('.review-findings .btn');
    await tab.page.waitForFunction(() => document.querySelector('.review-findings')?.textContent?.includes('Confirmed'));
    expect((await stored()).review?.decisions[0]).toMatchObject({ id: 'windows', says: 'stands' });
    await tab.page.locator('aria/Write one of your own[role="textbox"]').fill('The second host began too quietly');
    await tab.page.keyboard.press('Enter');
    await tab.page.waitForFunction(() => document.querySelectorAll('.review-findings li').length >= 2);
    expect((await stored()).review?.own.map(({ text }) => text)).toEqual(['The second host began too quietly']);
    await tab.page.reload();
    await tab.page.waitForSelector('.review-findings li');
    expect((await texts(tab.page, '.review-findings')).join()).toContain('began too quietly');
  });

  it('leaves something to be done, with its owner and day, until it is ticked off', async () => {
    await tab.page.locator('aria/What to do[role="textbox"]').fill('Pin the jar earlier');
    await tab.page.locator('aria/Who[role="textbox"]').fill('Lin');
    await tab.page.locator('aria/Date, as 2026-04-01[role="textbox"]').fill('soon');
    expect((await texts(tab.page, '[role=alert]')).join()).toContain('2026-04-01');
    await tab.page.locator('aria/Date, as 2026-04-01[role="textbox"]').fill('2026-04-01');
    await tab.page.keyboard.press('Enter');
    await tab.page.waitForSelector('.action');
    expect((await stored()).actions).toMatchObject([
      { text: 'Pin the jar earlier', owner: 'Lin', due: '2026-04-01', shop: shop.key, room },
    ]);
    expect(await violations(tab.page)).toEqual([]);
    await tab.page.click('.action input');
    await tab.page.waitForSelector('.action--done');
    expect((await stored()).actions[0]?.doneAt).toBeGreaterThan(0);
  });

  it('in Chinese and the dark has nothing to object to', async () => {
    await tab.prefer({ language: 'zh-CN', theme: 'dark' });
    await tab.page.waitForFunction(() => document.querySelector('h1')?.textContent?.includes('复盘'));
    expect(await violations(tab.page)).toEqual([]);
    await picture(tab.page, 'dashboard.review.zh.dark');
    expect(tab.errors).toEqual([]);
  });

  it('shows over the curve who was on air, and the best and worst ten minutes, as the cards have them', async () => {
    await tab.prefer({ language: 'en', theme: 'light' });
    await tab.ask('demo', { present: true });
    const target = { role: 'controller', kpi: 'room_gmv:live_gmv_direct', horizon: 'room', value: 875, currency: 'USD' };
    // A target counts from when it was set: before the room, which no request can say.
    await tab.page.evaluate(putRows, 'targets', [{ ...target, shop: demoShop.key, since: Date.now() - 86_400_000 }]);
    await tab.go('#/rooms/9000000000000000084/review', '.curve-band--best');
    expect((await texts(tab.page, '.d-stats')).join()).toMatch(/60%.*\$525.* of \$875/);
    expect((await texts(tab.page, '.d-mark')).join()).toMatch(/clicks \d+→\d+/);
    const bands = await texts(tab.page, '.curve-band');
    expect(bands.filter((band) => /h|min/.test(band)).length).toBeGreaterThanOrEqual(2);
    expect(bands.join()).toMatch(/Best.*Worst/);
    const [best, worst] = await texts(tab.page, '.review-window b');
    expect(best).toMatch(/^\d\d:\d\d–\d\d:\d\d$/);
    expect(worst).toBeDefined();
    expect(await violations(tab.page)).toEqual([]);
    await picture(tab.page, 'dashboard.review-demo.en.light');
    await tab.prefer({ language: 'zh-CN', theme: 'dark' });
    expect(await violations(tab.page)).toEqual([]);
    await picture(tab.page, 'dashboard.review-demo.zh.dark');
    expect(tab.errors).toEqual([]);
  });
});

describe('on paper', () => {
  const demoRoom = '9000000000000000084';

  /** The demo's room with all a long evening leaves behind: its hosts, pins and earlier rooms, and alarms, findings and actions. */
  beforeAll(async () => {
    await tab.prefer({ language: 'en', theme: 'light' });
    await tab.ask('demo', { present: true });
    await tab.go(`#/rooms/${demoRoom}/review`, '.d-cycle');
    const { key } = demoShop;
    await tab.page.evaluate(putRows, 'alarms', alarms(demoRoom, key, Date.now()));
    const own = ['The second host began too quietly', 'Stock of the jar ran out before its best minutes', 'The coupon came late'];
    for (const text of own) await tab.ask('changeReview', { room: demoRoom, change: { add: { id: text, text } } });
    for (const text of ['Pin the jar earlier', 'Ask for 300 more mugs', 'Rehearse the hand-over', 'Coupon at minute 15'])
      await tab.ask('putAction', { id: text, shop: key, room: demoRoom, text, made: Date.now(), owner: 'Lin', due: '2026-12-01' });
    await tab.page.reload();
    await tab.page.waitForSelector('.review-findings li:nth-child(6)');
  });

  it.each([
    ['en', 'light'],
    ['zh-CN', 'dark'],
  ] as const)('is one page in %s, black on white whatever the theme (%s)', async (language, theme) => {
    await tab.prefer({ language, theme });
    await tab.page.waitForFunction(
      (words) => document.querySelector('h1')?.textContent?.includes(words),
      {},
      language === 'en' ? 'Review' : '复盘',
    );
    const { pages } = await paper(tab.page, `dashboard.review.paper.${language}`);
    expect(pages).toBe(1);
  });
});

/** Eight alarms of one evening, as the background would have kept them. */
function alarms(room: string, shop: string, now: number): Alarm[] {
  const rang: [Alarm['rule'], Evidence][] = [
    ['no-order', { value: 17, unit: 'minutes', limit: 15 }],
    ['online-drop', { value: 0.63, unit: 'ratio', limit: 0.6 }],
    ['stock', { value: 6, unit: 'count', metric: 'available_stock', limit: 11, name: 'Amber Storage Jar (3-Pack) with Bamboo Lids' }],
    ['dwell', { value: 31, unit: 'duration', metric: 'live_avg_view_duration', limit: 40 }],
  ];
  return [...rang, ...rang].map(([rule, evidence], i) => {
    const at = now - (80 - i * 9) * 60_000;
    const after = { endedAt: at + 300_000, judged: { at: at + 600_000, recovered: i % 2 === 0 } };
    return { id: `${room}|${rule}|${at}`, room, shop, rule, stage: 'hold', since: at, at, evidence, worst: evidence, ...after };
  });
}

/** Runs in the page: straight into the database, since no request makes what only time makes. */
async function putRows(table: string, rows: object[]): Promise<void> {
  const opened = indexedDB.open('tallylight');
  await new Promise((done) => {
    opened.onsuccess = done;
  });
  const tx = opened.result.transaction(table, 'readwrite');
  for (const row of rows) tx.objectStore(table).put(row);
  await new Promise((done) => {
    tx.oncomplete = done;
  });
  opened.result.close();
}
