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
  await lead.waitForFunction(() => !document.querySelector('.due-band'));
  await lead.close();
});

it('keeps to own numbers where that is asked: a role of one’s own with who it is, any other put away', async () => {
  const holds = [{ id: 'h', person: 'p', role: 'operator' as const, shop: monthPage().shop?.key ?? '', from: '2026-01-01' }];
  const team = { people: [{ id: 'p', name: 'Mia Torres', made: 0 }], holds };
  const mine = await open('role', { role: 'operator', me: 'Mia Torres', ownOnly: true, card: team });
  await says(mine, 'Only the numbers of Mia Torres');
  await mine.waitForSelector('.kpis');
  expect(await violations(mine)).toEqual([]);
  await picture(mine, 'own');
  await mine.close();
  const other = await open('role', { role: 'ads', me: 'Mia Torres', ownOnly: true, card: team });
  await says(other, 'You do not hold this role');
  expect(await other.$('.kpis')).toBeNull();
  expect(await violations(other)).toEqual([]);
  await picture(other, 'not-own');
  await other.close();
  const nobody = await open('role', { role: 'operator', ownOnly: true, card: team });
  await says(nobody, 'Nobody of this name');
  expect(await nobody.$('.kpis')).toBeNull();
  await nobody.close();
});

it('tells the hit rate with the videos it was counted from, or how far their list was read', async () => {
  const points = (n: number) => ({ test: n, scale: n, profit: n, expand: n });
  const kpis = ['videos_posted', 'video_completion', 'hit_rate'].map((kpi, at) => ({ kpi, weights: points(at === 2 ? 40 : 30) }));
  const set = { id: 'v', version: 1, role: 'video', shop: null, since: '2026-03-01', kpis, by: null, at: 0, why: '' } as const;
  const scope = { kind: 'period', from: '2026-03-01', to: '2026-03-31' } as const;
  const posted = { metric: 'videos_posted', value: 24, step: 1, unit: 'count', raw: '24', label: 'Videos', by: 'declared' } as const;
  const listed = { videos: 10, hits: 1, unclear: 0, whole: false, at: now - 60_000 };
  const read = { ...posted, surface: 'streamer-video-analysis', scope, at: now - 60_000, snapshot: 's' } as const;
  const options = {
    role: 'video',
    card: { sets: [set] },
    aims: [{ kpi: 'hit_rate', role: 'video', horizon: 'month', value: 0.1 }],
  } as const;
  const part = await open('role', { ...options, goal: 1, facts: [{ ...read, listed }] } as unknown as Options);
  await picture(part, 'hits.part');
  await says(part, 'not every video was on screen');
  await says(part, '10 of 24 read');
  expect(await violations(part)).toEqual([]);
  await picture(part, 'hits.part');
  await part.close();
  const whole = { ...listed, videos: 24, hits: 3, whole: true };
  const rate = { ...read, metric: 'video_hit_rate', value: 0.125, step: 0.001, unit: 'ratio', raw: '3 / 24', label: '', listed: whole };
  const told = await open('role', { ...options, goal: 1, facts: [{ ...read, listed: whole }, rate] } as unknown as Options);
  await says(told, '12.5');
  await focus(told, 'Hit rate: Show the arithmetic');
  await told.keyboard.press('Enter');
  await says(told, '24 posted, 3 of them over 10,000 plays');
  expect(await violations(told)).toEqual([]);
  await picture(told, 'hits');
  await told.close();
});
