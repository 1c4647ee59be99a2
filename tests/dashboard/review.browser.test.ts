import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Action, Review } from '@/lib/report/review/review';
import { publication, room, shop } from './seed';
import { openDashboard, picture, type Tab, texts, violations } from './tab';

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
    expect(await violations(tab.page)).toEqual([]);
    await picture(tab.page, 'dashboard.review.en.light');
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

  it('is one page of paper', async () => {
    await tab.prefer({ language: 'zh-CN' });
    await tab.page.emulateMediaType('print');
    await picture(tab.page, 'dashboard.review.print');
    await tab.page.emulateMediaType('screen');
    const pdf = await tab.page.pdf({ preferCSSPageSize: true });
    const pages =
      Buffer.from(pdf)
        .toString('latin1')
        .match(/\/Type\s*\/Page\b/g) ?? [];
    expect(pages).toHaveLength(1);
  });

  it('in Chinese and the dark has nothing to object to', async () => {
    await tab.prefer({ language: 'zh-CN', theme: 'dark' });
    await tab.page.waitForFunction(() => document.querySelector('h1')?.textContent?.includes('复盘'));
    expect(await violations(tab.page)).toEqual([]);
    await picture(tab.page, 'dashboard.review.zh.dark');
    expect(tab.errors).toEqual([]);
  });
});
