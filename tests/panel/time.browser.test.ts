import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { DayReport } from '@/lib/report/day';
import { until } from '../browser/tab.ts';
import { given, monthPage, now } from './given.ts';
import { focus, says, sent, stored, text } from './hands.ts';
import { openPanelLab, type PanelLab } from './harness.ts';
import { monthFacts } from './month-facts.ts';

let lab: PanelLab;

beforeAll(async () => {
  lab = await openPanelLab();
});
afterAll(() => lab?.close());

describe('the pop-out window', () => {
  it('shows what it was opened for, and follows its tab from another page', async () => {
    const page = await lab.open({ given: given({ role: 'operator', language: 'en' }), path: '/panel/index.html?tab=7&view=role' });
    await page.waitForSelector('.kpis');
    expect(await sent(page, 'hello')).toEqual([{ tab: 7 }]);
    await page.evaluate((state) => {
      const { browser } = globalThis as unknown as { browser: { storage: { session: { set(values: object): Promise<void> } } } };
      return browser.storage.session.set({ 'page/7': state });
    }, monthPage());
    await says(page, '$12,433.68');
    await page.close();
  });

  it('takes along a tab that was picked, not one that merely fits the page', async () => {
    const page = await lab.open({ given: given({ language: 'en' }) });
    await page.keyboard.press('w');
    await page.keyboard.press('t');
    await says(page, 'Rooms of the day');
    await page.keyboard.press('w');
    expect((await sent(page, 'openWindow')).map(({ view }) => view)).toEqual(['panel', 'today']);
    await page.close();
  });
});

describe('past midnight', () => {
  it('says of the LIVE on screen that it is kept under the day it began', async () => {
    const { answers, ...rest } = given({ language: 'en' });
    const begun = { ...(answers.today as DayReport), from: now - 60_000, rooms: [] };
    const page = await lab.open({ given: { ...rest, answers: { ...answers, today: begun } } });
    await page.keyboard.press('t');
    await says(page, 'all of it is kept under the day it began');
    await page.close();
  });

  it('asks for the new day once, though nothing was stored', async () => {
    const { answers, ...rest } = given({ language: 'en' });
    const over = { ...(answers.today as object), to: now - 1000 };
    const page = await lab.open({ given: { ...rest, answers: { ...answers, today: over } } });
    await says(page, 'minute 84');
    expect(await sent(page, 'today')).toHaveLength(2);
    await page.close();
  });

  it('says when the day begins, where it is not at midnight', async () => {
    const { answers, ...rest } = given({ language: 'en' });
    const today = answers.today as DayReport;
    const cut = { ...today, from: today.from + 4 * 3_600_000, to: today.to + 4 * 3_600_000 };
    const page = await lab.open({ given: { ...rest, answers: { ...answers, today: cut } } });
    await page.keyboard.press('t');
    await says(page, 'begins at 04:00');
    await page.close();
  });
});

it('the day says what a dashed figure is: one of a period that nobody knows', async () => {
  const { answers, ...rest } = given({ language: 'en' });
  const facts = monthFacts(1).map((fact) => ({ ...fact, scope: { kind: 'unknown', why: 'no-period' } }));
  const page = await lab.open({ given: { ...rest, answers: { ...answers, today: { ...(answers.today as DayReport), facts } } } });
  await page.keyboard.press('t');
  await says(page, 'Dashed = saved, not counted in targets or totals.');
  expect((await page.$$('.held')).length).toBe(facts.length);
  await page.close();
});

describe('figures of an earlier day', () => {
  const role = { role: 'operator', goal: 875, language: 'en' } as const;

  it('are shown as old, with their evidence and without a verdict', async () => {
    const page = await lab.open({ given: given({ ...role, facts: monthFacts(26) }) });
    await page.keyboard.press('r');
    await says(page, '26 h ago');
    const [first] = await page.$$eval('.kpi', (rows) => rows.map((row) => row.textContent ?? ''));
    expect(first).toContain('$12,433.68');
    expect(first).toContain('Old');
    expect(first).not.toMatch(/Slow|Behind|\d%/);
    await page.close();
  });

  it('are still unknown when none was read', async () => {
    const page = await lab.open({ given: given(role) });
    await page.keyboard.press('r');
    await page.waitForSelector('.kpis');
    expect(await text(page, '.kpis')).not.toContain('12,433');
    await page.close();
  });
});

describe('the last five minutes', () => {
  it.each([
    [{ recorded: 2 }, 'Shown once the page has been read for 5 min.'],
    [{ lost: 7 }, 'Not every one of these minutes was read'],
  ])('say one sentence when %o', async (store, sentence) => {
    const page = await lab.open({ given: given({ ...store, language: 'en' }) });
    await says(page, sentence);
    expect(await page.$$('.delta')).toEqual([]);
    await page.close();
  });

  it('ask for fine buckets of their own', async () => {
    const page = await lab.open({ given: given({ language: 'en' }) });
    await page.waitForSelector('.delta');
    const asked = await sent(page, 'history');
    expect(asked.some(({ from, buckets }) => typeof from === 'number' && buckets === 84)).toBe(true);
    expect(asked.some(({ from }) => from === undefined)).toBe(true);
    await page.close();
  });
});

describe('what the user says of a page', () => {
  it('says for the page what days its numbers are for, and takes it back', async () => {
    const nameless = monthPage({ scope: { kind: 'unknown', why: 'no-period' } });
    const page = await lab.open({ given: given({ page: nameless, role: 'operator', language: 'en' }) });
    const { calendar } = given({}).answers.today as DayReport;
    const press = async (name: string) => {
      await focus(page, name);
      await page.keyboard.press('Enter');
    };
    await page.$$eval('.naming button', ([today]) => (today as HTMLButtonElement).click());
    await press('Dates…');
    await press('These days');
    expect(await sent(page, 'sayPeriod')).toEqual([{ tab: 7, period: { from: calendar.day, to: calendar.day } }]);
    await page.$$eval('.naming input', (fields) => {
      for (const [index, field] of fields.entries()) (field as HTMLInputElement).value = ['2026-03-09', '2026-03-02'][index] as string;
    });
    await press('These days');
    await says(page, 'The last day must not be before the first');
    await page.close();

    const named = monthPage({ scope: { kind: 'period', from: '2026-03-02', to: '2026-03-09', by: 'user' } });
    const other = await lab.open({ given: given({ page: named, role: 'operator', language: 'en' }) });
    await says(other, 'You said: these numbers are for 2026-03-02 to 2026-03-09');
    await focus(other, 'Undo');
    await other.keyboard.press('Enter');
    expect(await sent(other, 'sayPeriod')).toEqual([{ tab: 7, period: null }]);
    await other.close();
  });

  it('lets the user say that the ads account counts the shop’s days', async () => {
    const cost = { value: 3.2, step: 0.01, unit: 'money', currency: 'USD', raw: '3.20', label: 'Cost per order', by: 'declared' } as const;
    const { calendar } = given({}).answers.today as DayReport;
    const ads = monthPage({
      surface: 'gmv-max',
      scope: { kind: 'period', from: calendar.day, to: calendar.day },
      values: { ads_cost_per_order: cost },
    });
    const page = await lab.open({ given: given({ page: ads, role: 'ads', language: 'en' }) });
    await says(page, "which time zone the ad account's days are in is not known");
    await focus(page, "It is the shop's");
    await page.keyboard.press('Enter');
    await until(
      () => stored(page, 'adsOnShopClock'),
      (shops) => JSON.stringify(shops) === '["us/demo_shop"]',
    );
    await page.close();
  });
});
