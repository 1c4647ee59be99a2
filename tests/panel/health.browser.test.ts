import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { driftOf } from '@/lib/report/drift';
import { fixtureSchema } from '@/lib/report/fixture';
import { given, livePage, now } from './given.ts';
import { says, sent, text } from './hands.ts';
import { openPanelLab, type PanelLab, shots } from './harness.ts';
import { driftedHealth, driftedPage } from './states.ts';
import { violations } from './violations.ts';

let lab: PanelLab;

beforeAll(async () => {
  lab = await openPanelLab();
});
afterAll(() => lab?.close());

describe('the alarm of what is not read any more', () => {
  const marks = driftOf(driftedHealth(), driftedPage(), now)?.marks ?? [];

  it('names it, says what to do, and is told once', async () => {
    const page = await lab.open({ given: given({ language: 'en', page: driftedPage(), health: driftedHealth() }) });
    await says(page, '2 numbers are no longer read');
    expect(await text(page, 'section[role=status]')).toMatch(/Comment rate, Like rate, since .*Reload the page/s);
    await (await page.waitForSelector('aria/Understood[role="button"]'))?.click();
    expect(await sent(page, 'heedDrift')).toEqual([{ shop: 'us/demo_shop', surface: 'live-dashboard', marks }]);
    await page.close();
  });

  it.each([
    ['once told', { page: driftedPage(), health: { ...driftedHealth(), heeded: marks } }],
    ['when the page is whole again', { page: livePage(), health: driftedHealth() }],
    ['when the page is signed out', { page: { ...driftedPage(), status: 'signed-out' as const }, health: driftedHealth() }],
  ])('is quiet %s', async (_, options) => {
    const page = await lab.open({ given: given({ language: 'en', ...options }) });
    await page.waitForFunction(() =>
      (globalThis as unknown as { sent: { request: string }[] }).sent.some((one) => one.request === 'health'),
    );
    await page.evaluate(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))));
    expect(await page.$('section[role=status].store-alert')).toBeNull();
    await page.close();
  });
});

describe('reporting a misread', () => {
  it('asks which number, shows what is in the sample, and only then saves it', async () => {
    const page = await lab.open({ given: given({ language: 'en' }), height: 900 });
    await page.evaluate(() => {
      URL.createObjectURL = (file) => {
        Object.assign(globalThis, { file });
        return 'blob:';
      };
    });
    await page.keyboard.press('h');
    await page.waitForSelector('.report form');
    await page.select('.report select', 'like_rate');
    await page.type('.report input', '4,310');
    await page.keyboard.press('Enter');
    await says(page, 'What is in the sample');
    expect(await sent(page, 'report')).toEqual([{ tab: 7, metric: 'like_rate', truth: '4,310' }]);
    const shown = await text(page, '.report');
    for (const part of ['The right number, scrambled: 4,310', '66 numbers, scrambled', '37 table rows']) expect(shown).toContain(part);
    await page.click('.report summary');
    expect(await text(page, '.report-texts')).toBe('Likes · 4,210 · Qqqq & qq');
    expect(await page.evaluate(() => 'file' in globalThis)).toBe(false);
    for (const theme of ['light', 'dark']) {
      await page.evaluate((value) => {
        document.documentElement.dataset.theme = value;
      }, theme);
      expect(await violations(page)).toEqual([]);
      await page.$eval('.report', (section) => section.scrollIntoView({ block: 'end' }));
      if (process.env.PICTURES) await page.screenshot({ path: join(shots, `report.en.${theme}.png`) as `${string}.png` });
    }
    await (await page.waitForSelector('aria/Save as a file[role="button"]'))?.click();
    await says(page, 'Saved tallylight-misread-live-dashboard-2026-11-24.json');
    const file = await page.evaluate(() => (globalThis as unknown as { file: Blob }).file.text());
    expect(fixtureSchema.safeParse(JSON.parse(file)).error).toBeUndefined();
    await page.close();
  });

  it('says what to do when none can be made', async () => {
    const page = await lab.open({ given: given({ language: 'zh-CN', without: ['report'] }) });
    await page.keyboard.press('h');
    await (await page.waitForSelector('.report form button'))?.click();
    await says(page, '样本没有生成');
    if (process.env.PICTURES) await page.screenshot({ path: join(shots, 'report.zh.png') as `${string}.png` });
    expect(await violations(page)).toEqual([]);
    await page.close();
  });
});
