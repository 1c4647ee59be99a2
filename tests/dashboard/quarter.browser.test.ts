import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { lastQuarter } from '@/lib/kpi/quarter';
import type { Target } from '@/lib/kpi/target';
import { daysIn } from '@/lib/kpi/targets/split-days';
import { dayBounds } from '@/lib/report/zone';
import { until } from '../browser/tab';
import { dayBefore, dayRead, money, zone } from './days';
import { handsOn } from './hands';
import { publication, shop } from './seed';
import { openDashboard, picture, type Tab, texts, violations } from './tab';

let tab: Tab;
let page: Page;
let hands: ReturnType<typeof handsOn>;
const now = Date.now();
const quarter = lastQuarter(dayBefore(now, 0));
const [, year, n] = /^(\d+)-Q(\d)$/.exec(quarter.id) ?? [];
const name = `Q${n} ${year}`;

/** Every day of the quarter sold 1,000. */
const days = daysIn(quarter.from, quarter.to);

/** Keeps a target as if it had been set before the quarter: nothing can be set in the past by hand. */
async function setBefore(target: Omit<Target, 'since'>) {
  const row = { ...target, since: dayBounds(quarter.from, zone).from - 86_400_000 };
  await page.evaluate(
    (stored) =>
      new Promise<void>((done, fail) => {
        const opening = indexedDB.open('tallylight');
        opening.onerror = () => fail(opening.error);
        opening.onsuccess = () => {
          const write = opening.result.transaction('targets', 'readwrite');
          write.objectStore('targets').add(stored);
          write.oncomplete = () => {
            opening.result.close();
            done();
          };
        };
      }),
    row,
  );
}

beforeAll(async () => {
  tab = await openDashboard();
  page = tab.page;
  hands = handsOn(page);
  await page.setViewport({ width: 1440, height: 900 });
  await tab.prefer({ language: 'en', theme: 'light', me: 'Lin' });
  const snapshots = days.map((day) => dayRead('compass-overview', day, { shop_gmv: money(1000) }));
  expect((await tab.ask('publish', { ...publication(now), ticks: [], snapshots })).ok).toBe(true);
  // 62,000 a month is 2,000 a day or more: never reached.
  await setBefore({ shop: shop.key, role: 'lead', kpi: 'shop_gmv', horizon: 'month', value: 62_000, currency: 'USD' });
  expect((await tab.ask('putPerson', { id: 'p1', name: 'Ana Reyes' })).ok).toBe(true);
  const hold = { id: 'h1', person: 'p1', role: 'lead', shop: shop.key, from: quarter.from };
  expect((await tab.ask('putHold', hold)).ok).toBe(true);
  // What is written past the extension is seen by a page that opens after it.
  await page.reload();
});
afterAll(() => tab?.close());

describe('the quarter that ended', () => {
  it('is reminded of on any page, and says what was never reached and never touched', async () => {
    await tab.go('#/targets', '.targets-table');
    await hands.has('.due-band', `${name} is over`);
    await hands.press('Review');
    await page.waitForSelector('.quarter-table');
    const row = (await texts(page, '.quarter-table tbody tr')).join();
    expect(row).toContain(`0 of ${days.length} days`);
    expect(row).toContain('hardly ever reached');
    expect(row).toContain('not edited this quarter');
    // 30 or 31 days of 1,000 of 62,000: 48 or 50 %.
    expect(row).toMatch(/50%|48%/);
    expect(await violations(page)).toEqual([]);
    await picture(page, 'quarter.en.light');
  });

  it('proposes what the better third reached, and takes it as a new version', async () => {
    await page.locator('.quarter-table .btn').click();
    await hands.has('.quarter-table', 'not edited this quarter');
    const [target] = await until(
      async () => ((await tab.ask('targets', { shop: shop.key })) as unknown as { value: { targets: Target[] } }).value.targets,
      ([one]) => one?.by === 'Lin',
    );
    expect(target).toMatchObject({ kpi: 'shop_gmv', by: 'Lin', why: `review of ${name}` });
    // The better third of days that all sold 1,000, over the quarter's last month of 30 or 31 days, to two digits.
    expect([30_000, 31_000]).toContain(target?.value);
  });

  it('is done once somebody says so, and reminds no more', async () => {
    await hands.fill('What came of it', 'half of it is enough');
    await hands.press('This quarter is reviewed');
    await hands.has('.d-card', 'Reviewed by Lin');
    await tab.go('#/targets', '.targets-table');
    await hands.gone('.due-band');
  });
});

describe('the list of changes', () => {
  it('tells each edit in words, and what the review came to', async () => {
    await tab.go('#/changes', '.changes-table');
    const rows = await texts(page, '.changes-table tbody tr');
    expect(rows.join('\n')).toContain('half of it is enough');
    expect(rows.find((row) => row.includes('Shop GMV'))).toMatch(/Lin.*Target.*\$62,000.*→.*\$3[01],000.*review of/s);
    expect(rows.find((row) => row.includes('Who holds a role'))).toContain('Team lead');
    expect(await violations(page)).toEqual([]);
    await picture(page, 'changes.en.light');
  });

  it('is narrowed by kind and by person, and exported as lines', async () => {
    await hands.press('Kind: All kinds');
    await hands.press('Target', 'menuitemradio');
    await page.waitForFunction(() => document.querySelectorAll('.changes-table tbody tr').length === 1);
    await hands.press('Export CSV');
    const { bytes } = await tab.downloaded('.csv');
    const lines = bytes.toString('utf8').trim().split('\r\n');
    expect(lines[0]).toContain('When,Who,Kind');
    expect(lines).toHaveLength(2);
    expect(lines[1]).toContain(`review of ${name}`);
    await hands.press('Kind: Target');
    await hands.press('All kinds', 'menuitemradio');
    await hands.take('Person: Everybody', 'Ana');
    await page.waitForFunction(() => document.querySelectorAll('.changes-table tbody tr').length === 2);
  });

  it('reads the same in Chinese and in the dark, and fits a small laptop', async () => {
    await tab.prefer({ language: 'zh-CN', theme: 'dark' });
    await page.setViewport({ width: 1366, height: 768 });
    await hands.has('h1', '改动记录');
    expect(await violations(page)).toEqual([]);
    expect(await hands.fits()).toBe(true);
    await picture(page, 'changes.zh.dark');
    await tab.go('#/quarter', '.quarter-table');
    expect(await violations(page)).toEqual([]);
    expect(await hands.fits()).toBe(true);
    await picture(page, 'quarter.zh.dark');
    expect(tab.errors).toEqual([]);
  });
});
