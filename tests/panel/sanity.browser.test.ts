import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { publishedBenchmark } from '@/lib/benchmark/published';
import type { PastAnswer } from '@/lib/messages/target-contract';
import { dayAt } from '@/lib/report/zone';
import { given, monthPage, now } from './given.ts';
import { focus, says, sent, text } from './hands.ts';
import { openPanelLab, type PanelLab, shots } from './harness.ts';
import { violations } from './violations.ts';

let lab: PanelLab;

beforeAll(async () => {
  lab = await openPanelLab();
});
afterAll(() => lab?.close());

/** 24 days between 5 % and 8 %, four that were not read. */
const past: PastAnswer = {
  past: { of: 'days', values: Array.from({ length: 24 }, (_, i) => 0.05 + (i * 0.03) / 23), unknown: 4 },
  published: publishedBenchmark('live_ctr', 'GB'),
  today: dayAt(now, '-08:00'),
};

async function open(language: 'zh-CN' | 'en', width = 360, answer: PastAnswer | null = past): Promise<Page> {
  const set = given({ page: monthPage(), role: 'operator', language, goal: 1 });
  if (answer) set.answers.past = answer;
  return lab.open({ given: set, width, height: 900 });
}

async function picture(page: Page, name: string) {
  if (process.env.PICTURES) await page.screenshot({ path: `${join(shots, name)}.png` });
}

describe('a target that is being typed', () => {
  it('is held against own days and what was published, and kept with what it is for', async () => {
    const page = await open('en');
    await focus(page, 'LIVE CTR: Set target');
    await page.keyboard.press('Enter');
    await page.keyboard.type('7.8');
    // Days 22 to 24 are at 7.74 % and above: 7.8 % is reached on two.
    await says(page, 'Reached on 2 of 24 own days');
    expect(await text(page, '.sanity')).toMatch(
      /hardly ever.*4 more days were not read and not counted\.\s+Published 30\.00%–40\.00%.*2024-11/s,
    );
    expect(await violations(page)).toEqual([]);
    await picture(page, 'sanity.en.360');
    await page.keyboard.press('Backspace');
    await page.keyboard.press('Backspace');
    await says(page, 'Reached on 8 of 24 own days');
    await focus(page, 'Why');
    await page.keyboard.type('new product line');
    await page.keyboard.press('Enter');
    await page.waitForFunction(() => !document.querySelector('.edit'));
    expect(await sent(page, 'setTarget')).toMatchObject([{ kpi: 'live_ctr', value: expect.closeTo(0.07, 9), why: 'new product line' }]);
    await page.close();
  });

  it.each([280, 520])('fits a panel of %d px in Chinese', async (width) => {
    const page = await open('zh-CN', width);
    await focus(page, '直播点击率: 定目标');
    await page.keyboard.press('Enter');
    await page.keyboard.type('5');
    await says(page, '自己的 24 天里到过 24 天');
    expect(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth)).toBe(true);
    await picture(page, `sanity.zh.${width}`);
    await page.close();
  });

  it('says when there is nothing to hold it against', async () => {
    const page = await open('en', 360, {
      ...past,
      past: { of: 'days', values: [], unknown: 28 },
      published: { source: 'published', absent: 'none-published' },
    });
    await focus(page, 'LIVE CTR: Set target');
    await page.keyboard.press('Enter');
    await page.keyboard.type('5');
    await says(page, 'Nothing comparable was read');
    await says(page, 'No published range fits.');
    await page.close();
  });
});

it('a rate without a card takes the team’s line at its benchmark, by keyboard', async () => {
  const page = await lab.open({ given: given({ language: 'en' }) });
  await focus(page, 'Benchmarks of Show GPM Set');
  await page.keyboard.press('Enter');
  await page.waitForSelector('.pop .refs');
  await page.focus('.pop .link-btn');
  await page.keyboard.press('Enter');
  await page.keyboard.type('9');
  await page.keyboard.press('Escape');
  expect(await text(page, '.pop')).toContain('Set your line');
  await page.focus('.pop .link-btn');
  await page.keyboard.press('Enter');
  await page.keyboard.type('12');
  await page.keyboard.press('Enter');
  await page.waitForFunction(() => !document.querySelector('.edit'));
  expect(await sent(page, 'setLine')).toEqual([{ shop: 'us/demo_shop', metric: 'show_gpm', value: 12, currency: 'USD' }]);
  await page.keyboard.press('Escape');
  await page.waitForFunction(() => !document.querySelector('.pop'));
  await page.close();
});
