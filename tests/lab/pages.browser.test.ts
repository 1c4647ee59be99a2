import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { emptyPage } from '../browser/empty-page.ts';
import { launch, type Session } from '../browser/launch.ts';
import { readTruth } from '../live/record.ts';
import { type LabConfig, labUrl, roomUrl } from './config.ts';
import { type Lab, startLab } from './server.ts';

describe.each(['chromium', 'firefox'] as const)('the lab in %s', (name) => {
  let lab: Lab;
  let session: Session;

  beforeAll(async () => {
    lab = await startLab();
    session = await launch({ browser: name, proxy: lab.proxy });
  });

  afterAll(async () => {
    await session?.close();
    await lab?.close();
  });

  let opened = 0;

  async function open(url: string): Promise<Page> {
    const page = await emptyPage(session.browser);
    await page.goto(url, { waitUntil: 'domcontentloaded' });
    return page;
  }

  /** A room of its own each time: a room keeps the plan it began with. */
  async function room(config: Partial<LabConfig>): Promise<Page> {
    opened += 1;
    const page = await open(roomUrl(`173000000000000${1000 + opened}`, config));
    await page.waitForSelector('.odometer-value', { timeout: 15_000 });
    return page;
  }

  it('stands under the real address, scales its 1920 pixels, and hides the panels of other tabs', async () => {
    const page = await room({});
    expect(page.url()).toContain('https://shop.tiktok.com/workbench/live/overview?room_id=');
    const widths = await page.$eval('#app-content', (frame) => [(frame as HTMLElement).offsetWidth, frame.getBoundingClientRect().width]);
    expect(widths[0]).toBe(1920);
    expect(widths[1]).toBeLessThan(1920);
    expect(await page.$$eval('[role="tabpanel"][aria-hidden="true"]', (panels) => panels.length)).toBeGreaterThanOrEqual(2);
    await page.close();
  });

  it('rolls the headline as the real library does, and settles on the true number', async () => {
    const page = await room({ traffic: 120 });
    const seen = await page.evaluate(watchHeadline, 9_000);
    expect(seen.columns).toBeGreaterThan(12);
    const shown = (await readTruth(page)).filter(({ metric, row }) => metric === 'live_gmv_direct' && row === '-');
    expect(seen.settled.length).toBeGreaterThan(0);
    for (const number of seen.settled) expect(shown.map(({ text }) => text)).toContain(number);
    await page.close();
  });

  it.each([8, 15, 16] as const)('shows %i cards, rotated or not', async (cells) => {
    const whole = await room({ cells });
    expect(await whole.$$eval('.arco-carousel .arco-col', (cards) => cards.length)).toBe(cells);
    await whole.close();
    const rotated = await room({ cells, market: 'off' });
    const slides = await rotated.$$eval('.arco-carousel-slide > [aria-hidden]', (all) =>
      all.map((slide) => slide.getAttribute('aria-hidden')),
    );
    expect(slides.filter((hidden) => hidden === 'false')).toHaveLength(1);
    expect(slides).toHaveLength(Math.ceil(cells / 8));
    await rotated.close();
  });

  it('lists all products in two tables, with a blank second column', async () => {
    const page = await room({ products: 144 });
    await page.waitForSelector('#product-list-container .arco-table-body tr');
    const heads = await page.$$eval('#product-list-container .arco-table-header th', (all) => all.map((head) => head.textContent));
    expect(heads).toEqual(['Product', '', 'Product Impressions', 'CTR', 'GMV', 'Added to cart', 'Available stock', 'Items sold']);
    expect(await page.$$eval('#product-list-container .arco-table-body tr', (rows) => rows.length)).toBe(144);
    await page.close();
  });

  it('prints what the truth says, in the language asked for', async () => {
    const page = await room({ language: 'zh-CN', state: 'ended', variant: 'b' });
    const cards = await page.$$eval('.arco-carousel .arco-col', (all) => all.map((card) => card.textContent ?? ''));
    const impressions = (await readTruth(page)).findLast(({ metric, row }) => metric === 'live_impressions' && row === '-');
    expect(cards[0]).toBe(`曝光次数${impressions?.text}`);
    await page.close();
  });

  it('keeps the period of the streamer page in inputs', async () => {
    const page = await open(labUrl('/streamer/compass/livestream-analytics/view'));
    await page.waitForSelector('.zep-table tbody tr');
    const period = await page.$$eval('.arco-picker input', (inputs) => inputs.map((input) => input.value));
    expect(period[0]).toMatch(/^[A-Z][a-z]{2} \d\d, \d{4}$/);
    expect(await page.$('[id^="garfish_app_for_compass_"]')).not.toBeNull();
    await page.close();
  });
});

/** Runs in the page: the most digits the headline held at once while rolling, and every number it came to rest on. */
async function watchHeadline(milliseconds: number): Promise<{ columns: number; settled: string[] }> {
  const settled = new Set<string>();
  let columns = 0;
  // What stood there first and after two rolls tells all.
  for (
    const end = Date.now() + milliseconds;
    Date.now() < end && (columns <= 12 || settled.size < 3);
    await new Promise((next) => setTimeout(next, 50))
  ) {
    const headline = document.querySelector('.odometer');
    const digits = Array.from(headline?.querySelectorAll('.odometer-digit') ?? [], (digit) => digit.querySelectorAll('.odometer-value'));
    if (headline?.className.includes('odometer-animating'))
      columns = Math.max(
        columns,
        digits.reduce((sum, values) => sum + values.length, 0),
      );
    else if (digits.length > 0 && digits.every((values) => values.length === 1))
      settled.add(digits.map((values) => values[0]?.textContent).join(''));
  }
  return { columns, settled: Array.from(settled) };
}
