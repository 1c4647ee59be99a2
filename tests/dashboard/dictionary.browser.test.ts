import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { publication, room } from './seed';
import { openDashboard, picture, type Tab, texts, violations } from './tab';

let tab: Tab;

beforeAll(async () => {
  tab = await openDashboard();
  await tab.prefer({ language: 'en', theme: 'light' });
});
afterAll(() => tab?.close());

describe('the dictionary', () => {
  const found = () => texts(tab.page, '.dict-list li code');

  it('is searched by a label of any language and opened by keyboard alone', async () => {
    await tab.prefer({ language: 'en', theme: 'light' });
    await tab.go('#/dictionary', '.dict-search input');
    expect((await found()).length).toBeGreaterThan(130);
    await tab.page.focus('.dict-search input');
    await tab.page.keyboard.type('点击成交转化率');
    await tab.page.waitForFunction(() => document.querySelectorAll('.dict-list li').length < 10);
    expect(await found()).toEqual(expect.arrayContaining(['ctor', 'ctor_sku']));
    await tab.page.keyboard.press('ArrowDown');
    await tab.page.keyboard.press('Enter');
    await tab.page.waitForSelector('.dict-labels');
    expect(await tab.page.evaluate(() => location.hash)).toBe('#/dictionary/ctor');
    const entry = (await texts(tab.page, '.dict > div')).join();
    for (const part of ['Orders', 'Product clicks', 'CTOR (SKU orders)', 'Not stated by TikTok']) expect(entry).toContain(part);
    expect(await found()).not.toHaveLength(0);
  });

  it('says so when nothing is found', async () => {
    await tab.page.$eval('.dict-search input', (input) => (input as HTMLInputElement).select());
    await tab.page.type('.dict-search input', 'no metric of that name');
    await tab.page.waitForSelector('.dict-list .empty');
    expect(await violations(tab.page)).toEqual([]);
  });

  it('is one click from the evidence of a figure', async () => {
    expect(await tab.ask('publish', publication(Date.now()))).toMatchObject({ ok: true });
    await tab.go(`#/rooms/${room}`, '.d-open--big');
    await tab.page.click('.d-open--big');
    await tab.page.waitForSelector('.d-evidence a');
    await tab.page.click('.d-evidence a');
    await tab.page.waitForSelector('.dict-labels');
    expect(await tab.page.evaluate(() => location.hash)).toBe('#/dictionary/live_gmv_direct');
  });
});

// The longest page there is: each language, theme and size once.
describe.each([
  ['en', 'light', 1440, 900],
  ['zh-CN', 'dark', 1366, 768],
] as const)('%s, %s, %i px', (language, theme, width, height) => {
  it('is accessible and fits', async () => {
    await tab.page.setViewport({ width, height });
    await tab.prefer({ language, theme });
    await tab.go('#/dictionary', '.dict-list');
    await tab.go('#/dictionary/ctor_sku', '.dict-labels');
    await picture(tab.page, `dashboard.dictionary.${language}.${theme}.${width}`);
    expect(await violations(tab.page)).toEqual([]);
    expect(await tab.page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0);
  });

  it('left no error behind', () => {
    expect(tab.errors).toEqual([]);
  });
});
