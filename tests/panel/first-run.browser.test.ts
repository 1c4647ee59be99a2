import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openDashboard, type Tab } from '../dashboard/tab.ts';
import { given, livePage, monthPage } from './given.ts';
import { says, sent, stored, text } from './hands.ts';
import { openPanelLab, type PanelLab } from './harness.ts';

let lab: PanelLab;

beforeAll(async () => {
  lab = await openPanelLab();
});
afterAll(() => lab?.close());

describe('the first run', () => {
  it('asks two questions, answers by key, and keeps the proposed targets', async () => {
    const page = await lab.open({ given: given({ page: monthPage(), role: null, language: 'en' }) });
    await says(page, 'What is your role?');
    await page.keyboard.press('3');
    await page.keyboard.press('c');
    await page.keyboard.press('1');
    await page.keyboard.press('Enter');
    await page.waitForSelector('.tabs');
    expect(await stored(page, 'preferences')).toMatchObject({ role: 'operator', stage: 'profit' });
    expect((await sent(page, 'setTarget')).map(({ kpi }) => kpi)).toContain('live_gmv_attributed');
    // The shop's own history begins with the answer; the setting stays for pages of no known shop.
    expect(await sent(page, 'setBusinessStage')).toMatchObject([{ shop: 'us/demo_shop', stage: 'profit', since: '2026-03-30' }]);
    await page.close();
  });

  it('asks on when the targets could not be kept', async () => {
    const page = await lab.open({ given: given({ page: monthPage(), role: null, language: 'en', without: ['setTarget'] }) });
    await says(page, 'What is your role?');
    await page.keyboard.press('1');
    await page.keyboard.press('Enter');
    await says(page, 'The targets were not saved');
    expect(await stored(page, 'preferences')).not.toMatchObject({ role: 'operator' });
    await page.close();
  });

  it('asks nothing before something was read', async () => {
    const page = await lab.open({ given: given({ page: livePage({ status: 'reading', values: {} }), role: null, language: 'en' }) });
    await says(page, 'Reading the page');
    expect(await text(page)).not.toContain('What is your role?');
    await page.close();
  });
});

describe('the first run of the built extension', () => {
  let tab: Tab;

  beforeAll(async () => {
    tab = await openDashboard();
  });
  afterAll(() => tab?.close());

  it('comes to a role card with targets of own numbers in two answers', async () => {
    await tab.prefer({ language: 'en', theme: 'light' });
    const now = Date.now();
    const state = monthPage({ at: now, since: now, scope: thisMonth(now) });
    expect((await tab.ask('publish', { batch: 'first', state, snapshots: [], ticks: [] })).ok).toBe(true);
    const id = await tab.page.evaluate(async () => (await chrome.tabs.getCurrent())?.id as number);
    const page = await tab.page.browser().newPage();
    const begun = Date.now();
    await page.goto(new URL(`panel.html?tab=${id}`, tab.page.url()).href);
    await says(page, 'What is your role?');
    // Role and stage are all that is asked; targets stand there to be taken as they are.
    expect(await page.$$eval('.first-run fieldset', (all) => all.length)).toBe(2);
    const answers = ['1', 'c'] as const;
    for (const key of answers) await page.keyboard.press(key);
    await page.waitForSelector('.proposal');
    await page.keyboard.press('Enter');
    await page.waitForSelector('.kpi .kpi-target');
    await page.waitForFunction(() => [...document.querySelectorAll('.kpi-target')].some((one) => /\d/.test(one.textContent ?? '')));
    expect(Date.now() - begun).toBeLessThan(60_000);
    expect(answers).toHaveLength(2);
    expect(await page.$$eval('.kpi h2', (all) => all.map((one) => one.textContent))).toContain('Attributed GMV');
    await page.close();
  });
});

/** The month of a moment so far, from its first day to its last. */
function thisMonth(at: number) {
  const date = new Date(at);
  const [year, month] = [date.getUTCFullYear(), date.getUTCMonth()];
  const day = (one: number) => new Date(Date.UTC(year, month, one)).toISOString().slice(0, 10);
  return { kind: 'period', from: day(1), to: new Date(Date.UTC(year, month + 1, 0)).toISOString().slice(0, 10), preset: 'custom' } as const;
}
