import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { given, monthFacts, monthPage } from './given.ts';
import { says, sent, text } from './hands.ts';
import { openPanelLab, type PanelLab } from './harness.ts';

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
    await page.keyboard.press('3');
    await says(page, 'Rooms of the day');
    await page.keyboard.press('w');
    expect((await sent(page, 'openWindow')).map(({ view }) => view)).toEqual(['panel', 'today']);
    await page.close();
  });
});

describe('figures of an earlier day', () => {
  const role = { role: 'operator', goal: 875, language: 'en' } as const;

  it('are shown as old, with their evidence and without a verdict', async () => {
    const page = await lab.open({ given: given({ ...role, facts: monthFacts(26) }) });
    await page.keyboard.press('2');
    await says(page, '26 h ago');
    const [first] = await page.$$eval('.kpi', (rows) => rows.map((row) => row.textContent ?? ''));
    expect(first).toContain('$12,433.68');
    expect(first).toContain('Old');
    expect(first).not.toMatch(/Slow|Behind|\d%/);
    await page.close();
  });

  it('are still unknown when none was read', async () => {
    const page = await lab.open({ given: given(role) });
    await page.keyboard.press('2');
    await page.waitForSelector('.kpis');
    expect(await text(page, '.kpis')).not.toContain('12,433');
    await page.close();
  });
});

describe('the last five minutes', () => {
  it.each([
    [{ recorded: 2 }, 'Shown once the page has been read for 5 minutes.'],
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
    expect(asked.some(({ from, buckets }) => typeof from === 'number' && buckets === 80)).toBe(true);
    expect(asked.some(({ from }) => from === undefined)).toBe(true);
    await page.close();
  });
});
