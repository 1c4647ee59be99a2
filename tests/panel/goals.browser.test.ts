import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { given, monthPage, now } from './given.ts';
import { focus, says, sent } from './hands.ts';
import { openPanelLab, type PanelLab, shots } from './harness.ts';
import { violations } from './violations.ts';

let lab: PanelLab;

beforeAll(async () => {
  lab = await openPanelLab();
});
afterAll(() => lab?.close());

type Options = Parameters<typeof given>[0];

/** The Role tab or the Today tab of the month's page. */
async function open(tab: 'role' | 'today', options: Options): Promise<Page> {
  const page = await lab.open({ given: given({ language: 'en', page: monthPage(), ...options }) });
  await page.keyboard.press(tab === 'role' ? 'r' : 't');
  return page;
}

/** For people to look at, on demand. */
async function picture(page: Page, name: string) {
  if (process.env.PICTURES) await page.screenshot({ path: `${shots}/goals.${name}.png` });
}

const margin = { currency: 'USD', at: now, margin: 412_550, share: 0.2135, missing: [] };

it('tells what is left of the month to those who answer for it, and what is missing', async () => {
  const page = await open('today', { role: 'operator', told: { margin } });
  await says(page, '$4,125.50');
  await says(page, '21.4%');
  expect(await violations(page)).toEqual([]);
  await page.close();
  const without = await open('today', {
    role: 'lead',
    told: { margin: { ...margin, margin: null, share: null, missing: ['goods', 'shipping'] } },
  });
  await says(without, 'Cost of goods');
  expect(await without.$eval('body', (body) => body.textContent)).not.toContain('$4,125.50');
  await without.close();
  const host = await open('today', { role: 'host', told: { margin } });
  await says(host, 'Rooms of the day');
  expect(await sent(host, 'margin')).toEqual([]);
  await host.close();
});

it('takes a typed number for a KPI that no page showed, for exactly its month', async () => {
  const page = await open('role', { role: 'operator', told: { putManual: null } });
  await page.waitForSelector('.kpis');
  await focus(page, 'Type: Refunds');
  await page.keyboard.press('Enter');
  await page.waitForSelector('.kpi-type input');
  await page.keyboard.type('most');
  await page.keyboard.press('Enter');
  await says(page, '4.5 means 4.5%');
  await picture(page, 'typed');
  expect(await sent(page, 'putManual')).toEqual([]);
  await page.locator('.kpi-type input').fill('0');
  await page.keyboard.press('Enter');
  await page.waitForFunction(() => !document.querySelector('.kpi-type'));
  expect(await sent(page, 'putManual')).toEqual([
    { shop: 'us/demo_shop', metric: 'return_rate', of: { from: '2026-03-01', to: '2026-03-31' }, value: 0 },
  ]);
  expect(await violations(page)).toEqual([]);
  await page.close();
});

it('warns of slow answers below the line of the region, and reminds of the quarter that ended', async () => {
  const scope = { kind: 'period', from: '2026-03-01', to: '2026-03-31', timeZone: '-08:00' } as const;
  const read = { metric: 'cs_24h_response', unit: 'ratio', step: 0.0001, label: '24-hour response rate', by: 'declared', scope } as const;
  const fact = (value: number) =>
    ({ ...read, value, raw: `${value * 100}%`, surface: 'customer-service', at: now, snapshot: 's' }) as const;
  const page = await open('role', { role: 'service', facts: [fact(0.882)] });
  await says(page, 'Below 90% TikTok warns the shop');
  expect(await violations(page)).toEqual([]);
  await picture(page, 'service');
  await page.close();
  const lead = await open('role', { role: 'lead', facts: [fact(0.882)], told: { quarterDue: '2025-Q4' } });
  await says(lead, 'Q4 2025 is over');
  expect(await lead.$('.kpi-service')).toBeNull();
  await picture(lead, 'quarter');
  await focus(lead, 'Review');
  await lead.keyboard.press('Enter');
  expect(await sent(lead, 'openWindow')).toMatchObject([{ view: 'dashboard', quarter: true }]);
  await focus(lead, 'In a week');
  await lead.keyboard.press('Enter');
  await lead.waitForFunction(() => !document.querySelector('.quarter-due'));
  await lead.close();
});
