import { afterAll, beforeAll, describe, expect, it } from 'vitest';
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
