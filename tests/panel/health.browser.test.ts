import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { driftOf } from '@/lib/report/drift';
import { given, livePage, now } from './given.ts';
import { says, sent, text } from './hands.ts';
import { openPanelLab, type PanelLab } from './harness.ts';
import { driftedHealth, driftedPage } from './states.ts';

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
