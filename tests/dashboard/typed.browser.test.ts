import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { OwnMetric, Typed } from '@/lib/kpi/manual';
import { dayBefore, dayRead, money } from './days';
import { handsOn } from './hands';
import { publication, shop } from './seed';
import { openDashboard, picture, type Tab, texts, violations } from './tab';

let tab: Tab;
let page: Page;
let hands: ReturnType<typeof handsOn>;
const now = Date.now();
const yesterday = dayBefore(now, 1);
const gmv = '店铺 GMV';

async function typed(): Promise<{ entries: Typed[]; own: OwnMetric[] }> {
  const answer = (await tab.ask('manual', { shop: shop.key })) as { ok: boolean; value: { entries: Typed[]; own: OwnMetric[] } };
  return answer.value;
}

beforeAll(async () => {
  tab = await openDashboard();
  page = tab.page;
  hands = handsOn(page);
  await page.setViewport({ width: 1440, height: 900 });
  await tab.prefer({ language: 'zh-CN', theme: 'light', me: 'Lin' });
  const snapshots = [dayRead('compass-overview', yesterday, { shop_gmv: money(1200) })];
  expect((await tab.ask('publish', { ...publication(now), ticks: [], snapshots })).ok).toBe(true);
  expect((await tab.ask('putPerson', { id: 'p1', name: 'Ana Reyes' })).ok).toBe(true);
});
afterAll(() => tab?.close());

describe('typed numbers', () => {
  it('says why the page is empty, and at each field what cannot be taken', async () => {
    await tab.go('#/typed', '.empty');
    await hands.press('手填一个数');
    await page.waitForSelector('.manual-form');
    await hands.fill('日期', '2026-02-30');
    await hands.press('保存');
    const said = () => texts(page, '.manual-form [role=alert]');
    await hands.has('.manual-form [role=alert]', '填一个数字');
    expect(await said()).toEqual(['选一个指标', '填日期，例如 2026-03-01', '填一个数字']);
    expect(await violations(page)).toEqual([]);
    await picture(page, 'typed.faults.zh.light');
    await hands.take('指标: 选一个指标', gmv);
    await hands.fill('日期', '2099-01-01');
    await hands.fill('数值', '€50');
    await hands.press('保存');
    await hands.has('.manual-form [role=alert]', '还没到这一天');
    expect(await said()).toEqual(['还没到这一天', '这家店铺按 USD 算，先换算成 USD 再填']);
    expect((await typed()).entries).toEqual([]);
  });

  it('keeps a number with who, when, what for, and what a page showed of it', async () => {
    await hands.fill('日期', yesterday);
    await hands.fill('数值', '1,250.50');
    await hands.fill('备注', '页面少算了 12 单');
    await hands.press('保存');
    await hands.has('.d-table', '$1,250.50');
    await hands.has('.d-table', 'Lin 手填');
    await hands.has('.manual-note', '显示 $1,200');
    expect((await typed()).entries).toMatchObject([
      { metric: 'shop_gmv', value: 1250.5, currency: 'USD', by: 'Lin', of: { from: yesterday, to: yesterday }, over: { value: 1200 } },
    ]);
  });

  it('takes a number of the team’s own, once by one name', async () => {
    await hands.press('加一个');
    await hands.fill('名字', '样品寄出');
    await hands.press('保存');
    await hands.has('.d-rows', '样品寄出');
    await hands.press('加一个');
    await hands.fill('名字', '样品寄出');
    await hands.press('保存');
    await hands.has('[role=alert]', '已经有这个名字了');
    await hands.press('取消');
    await hands.press('手填一个数');
    await hands.take('指标: 选一个指标', '样品寄出');
    await hands.fill('日期', yesterday);
    await hands.fill('数值', '0');
    await hands.press('保存');
    await hands.has('.d-table', '样品寄出');
    expect((await typed()).entries.find(({ metric }) => metric.startsWith('own:'))).toMatchObject({ value: 0 });
    await picture(page, 'typed.zh.light');
  });

  it('asks which counts where a page shows another number since, and remembers the answer', async () => {
    const snapshots = [dayRead('compass-overview', yesterday, { shop_gmv: money(1260) }, Date.now())];
    expect((await tab.ask('publish', { ...publication(Date.now()), batch: 'later', ticks: [], snapshots })).ok).toBe(true);
    await hands.has('.manual-asked', '1,260');
    expect(await violations(page)).toEqual([]);
    await picture(page, 'typed.asked.zh.light');
    await hands.press('手填的 $1,250.50 算');
    await hands.gone('.manual-asked');
    await hands.has('.manual-note', '已定手填的算');
  });

  it('edits, tells what it was before, and takes back', async () => {
    await hands.press(`改：${gmv}`);
    await hands.fill('数值', '1255');
    await hands.press('保存');
    await hands.has('.d-table', '$1,255');
    await hands.press(`历史：${gmv}`);
    await page.waitForFunction(() => document.querySelectorAll('.manual-history li').length === 2);
    await tab.go(`#/days/${encodeURIComponent(shop.key)}/${yesterday}`, '.d-table a[href="#/typed"]');
    await hands.has('.d-table', 'Lin 手填');
    await tab.go('#/typed', '.manual-lead');
    await hands.press(`撤回：${gmv}`);
    await page.waitForFunction(() => !document.querySelector('.d-table')?.textContent?.includes('$1,255'));
    expect((await typed()).entries).toHaveLength(1);
  });

  it('reads the same in English and in the dark, and fits a small laptop', async () => {
    await tab.prefer({ language: 'en', theme: 'dark' });
    await page.setViewport({ width: 1366, height: 768 });
    await hands.has('h1', 'Typed numbers');
    await hands.press('Type a number');
    await page.waitForSelector('.manual-form');
    expect(await violations(page)).toEqual([]);
    expect(await hands.fits()).toBe(true);
    await picture(page, 'typed.en.dark');
    expect(tab.errors).toEqual([]);
  });
});
