import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { calendarDay } from '@/lib/report/zone';
import { shop } from './seed';
import { openDashboard, paper, picture, type Tab, texts, violations } from './tab';
import { pastRoom, type Truth } from './team-seed';

let tab: Tab;

const minute = 60_000;
const zone = { id: '-08:00', from: 'region' } as const;
const now = Date.now();
/** Noon of yesterday by the shop: over, and in one month with its evening. */
const noon = calendarDay(now, zone).from - 12 * 60 * minute;
const day = calendarDay(noon, zone).day;
const month = {
  from: `${day.slice(0, 8)}01`,
  to: new Date(Date.UTC(Number(day.slice(0, 4)), Number(day.slice(5, 7)), 0)).toISOString().slice(0, 10),
};
const steps = calendarDay(now, zone).day.slice(0, 7) === day.slice(0, 7) ? 0 : 1;

/** Two hours: $6 a minute, 100 views, 20 clicks; an order and two followers a minute in the first hour, half of that in the second. */
const truth: Truth = (m) => ({
  live_gmv_direct: 6 * m,
  live_views: 100 * m,
  product_clicks: 20 * m,
  sku_orders: Math.floor(m <= 60 ? m : 60 + (m - 60) / 2),
  new_followers: m <= 60 ? 2 * m : 120 + (m - 60),
  comments: 3 * m,
  live_viewers: 80 * m,
  live_avg_view_duration: 45,
});

const press = (name: string) => tab.page.locator(`aria/${name}[role="button"]`).click();
const has = (selector: string, text: string) =>
  tab.page.waitForFunction(
    (at, words) => [...document.querySelectorAll(at)].some((one) => one.textContent?.includes(words)),
    {},
    selector,
    text,
  );
const rows = async () => (await texts(tab.page, '.score-row')).map((one) => one.replace(/\s+/g, ' '));
const open = async () => {
  await tab.go('#/scores', 'h1');
  for (let i = 0; i < steps; i++) await press('The period before');
};

beforeAll(async () => {
  tab = await openDashboard();
  await tab.prefer({ language: 'en', theme: 'light' });
  for (const [room, start] of [
    ['7000000000000000011', noon],
    ['7000000000000000012', noon + 240 * minute],
  ] as const) {
    expect((await tab.ask('publish', pastRoom({ shop, room, start, minutes: 120, truth }))).ok).toBe(true);
  }
});
afterAll(() => tab?.close());

describe('roles and scores', () => {
  it('leads to people, or to a role, where there is neither', async () => {
    await open();
    await tab.page.waitForSelector('.empty');
    expect((await texts(tab.page, '.empty')).join()).toMatch(/No role chosen yet.*Add people/);
    expect(await violations(tab.page)).toEqual([]);
  });

  it('counts the whole shop for whoever is alone', async () => {
    await tab.prefer({ role: 'host' });
    await tab.page.waitForSelector('.score-row');
    // Two rooms of two hours: $1440 in four hours; 180 orders of 24,000 views.
    expect((await rows()).join()).toMatch(/Me.*Host.*north_store.*no score yet.*45 s.*\$360.*0\.75%.*1\.50%.*3\.00%/);
  });

  it('counts for each person what grew while they were on, once targets are set', async () => {
    const person = (id: string, name: string, role: string) =>
      tab.ask('putPerson', { id, name, holds: [{ id: `h${id}`, role, shop: shop.key, from: month.from }] });
    await person('1', 'Mia Torres', 'host');
    await person('2', 'Jonah Reed', 'host');
    await person('3', 'Zhou Ning', 'controller');
    const shift = (id: string, who: string, start: number, from: number, to: number) => ({
      id,
      who,
      shop: shop.key,
      from: start + from * minute,
      to: start + to * minute,
    });
    const later = noon + 240 * minute;
    await tab.ask('putShifts', {
      shifts: [
        shift('1', 'Mia Torres', noon, 0, 60),
        shift('2', 'jonah reed', noon, 60, 120),
        shift('3', 'Mia Torres', later, 0, 60),
        shift('4', 'Jonah Reed', later, 60, 120),
        { ...shift('5', 'Zhou Ning', noon, 0, 120), role: 'controller' },
      ],
    });
    const target = (role: string, kpi: string, value: number, more: object = {}) =>
      tab.ask('setTarget', { shop: shop.key, role, kpi, horizon: 'room', value, only: month, ...more });
    await target('host', 'gmv_per_hour', 400, { currency: 'USD' });
    await target('host', 'conversion:order_rate_sku', 0.008);
    await target('host', 'follow_rate', 0.015);
    await target('controller', 'room_gmv:live_gmv_direct', 700, { currency: 'USD' });
    await has('.score-row', 'Zhou Ning');
    await tab.page.waitForFunction(() => document.querySelectorAll('.score-behind').length >= 4, { timeout: 20_000 });
    const [first, second, third] = await rows();
    // Jonah: the second hours. 60 orders of 12,000 views, 120 followers.
    expect(first).toMatch(/Jonah Reed.*45 s.*\$360.*0\.50%.*1\.00%/);
    expect(second).toMatch(/Mia Torres.*45 s.*\$360.*1\.00%.*2\.00%/);
    // Zhou: one whole room of $720, over 700.
    expect(third).toMatch(/Zhou Ning.*LIVE controller.*\$720/);
    expect(await violations(tab.page)).toEqual([]);
    await picture(tab.page, 'scores.en.light');
  });

  it('opens to the arithmetic and the LIVEs behind it', async () => {
    await press('The arithmetic of Mia Torres');
    await tab.page.waitForSelector('.score-detail');
    const detail = (await texts(tab.page, '.score-detail')).join().replace(/\s+/g, ' ');
    expect(detail).toMatch(/\$360.*÷.*\$400.*90/);
    expect(detail).toContain('2 LIVEs read, 2h on shift, of 2h rostered');
    expect(await tab.page.$$eval('.score-rooms ul a', (all) => all.map((one) => one.getAttribute('href')))).toEqual([
      '#/rooms/7000000000000000012',
      '#/rooms/7000000000000000011',
    ]);
    expect(await violations(tab.page)).toEqual([]);
    await picture(tab.page, 'scores.open.en.light');
    await tab.page.keyboard.press('Enter');
    await tab.page.waitForFunction(() => !document.querySelector('.score-detail'));
  });

  it('can be sorted, filtered, and saved as a file', async () => {
    await tab.page.locator('aria/Sort: By role').click();
    await tab.page.locator('aria/By score').click();
    await tab.page.waitForFunction(() => document.querySelector('.score-row')?.textContent?.includes('Zhou') === false);
    await tab.page.locator('aria/Role: All roles').click();
    await tab.page.locator('aria/LIVE controller[role="menuitemradio"]').click();
    await tab.page.waitForFunction(() => document.querySelectorAll('.score-row').length === 1);
    await press('Export');
    await tab.page.locator('::-p-text(CSV)').click();
    const { bytes } = await tab.downloaded('.csv');
    const lines = bytes.toString('utf8').split('\r\n');
    expect(lines[0]).toContain('Person,Role,Shop,From,To,Score');
    expect(lines.find((line) => line.startsWith('Mia Torres'))).toContain(`north_store,${month.from},${month.to}`);
    expect(lines.find((line) => line.startsWith('Mia Torres'))).toContain('360,400,0.9,');
    await press('Export');
    await tab.page.locator('::-p-text(Excel)').click();
    const book = await tab.downloaded('.xlsx');
    expect(book.bytes.subarray(0, 2).toString()).toBe('PK');
  });

  it('reckons again when a shift is changed', async () => {
    await tab.ask('removeShift', { id: '3' });
    await tab.page.locator('aria/Role: LIVE controller').click();
    await tab.page.locator('aria/All roles').click();
    await press('The arithmetic of Mia Torres');
    await has('.score-rooms', '1 LIVE read, 1h on shift, of 1h rostered');
    await tab.prefer({ language: 'zh-CN', theme: 'dark' });
    await has('h1', '成绩');
    expect(await violations(tab.page)).toEqual([]);
    await picture(tab.page, 'scores.zh.dark');
    await tab.prefer({ language: 'en', theme: 'light' });
  });

  it('tells somebody’s scores month by month with what was changed, and weeks of a trial', async () => {
    await tab.ask('putTrial', { id: 't', shop: null, from: day, to: day });
    await tab.go('#/people/1', '.history');
    await has('.history', '64.5');
    expect(await tab.page.$$eval('.history li', (all) => all.length)).toBe(12);
    expect((await texts(tab.page, '.history-line')).join()).toMatch(/trial on 1 day of it/);
    expect(await violations(tab.page)).toEqual([]);
    await picture(tab.page, 'person.history.en.light');
    await tab.prefer({ language: 'zh-CN', theme: 'dark' });
    await has('h2', '得分记录');
    expect(await violations(tab.page)).toEqual([]);
    await picture(tab.page, 'person.history.zh.dark');
    await tab.prefer({ language: 'en', theme: 'light' });
  });

  it('shows as the lead tries it on what one person would see, and nothing of the others', async () => {
    await press('View as this person');
    await has('.own-band', 'As Mia Torres sees it');
    expect((await texts(tab.page, 'nav a')).join()).not.toContain('Rooms');
    await tab.go('#/scores', '.score-row');
    for (let i = 0; i < steps; i++) await press('The period before');
    await tab.page.waitForFunction(() => document.querySelectorAll('.score-row').length === 1);
    expect((await rows()).join()).toContain('Mia Torres');
    expect((await texts(tab.page, 'main')).join()).not.toMatch(/Jonah|Zhou/);
    await tab.go('#/team', '.own-band ~ .d-card');
    expect((await texts(tab.page, 'main')).join()).toContain('This page shows others as well');
    // A reload is no way out; the button is.
    await tab.page.reload();
    await has('.own-band', 'As Mia Torres sees it');
    expect((await texts(tab.page, 'main')).join()).toContain('This page shows others as well');
    expect(await violations(tab.page)).toEqual([]);
    await picture(tab.page, 'own.en.light');
    await press('Done');
    await tab.page.waitForSelector('.roster');
  });

  it('tells who is new what each number means', async () => {
    await tab.go('#/guide/host', '.guide-kpi');
    expect((await texts(tab.page, '.guide-kpi')).join()).toMatch(/GMV per hour.*Where to start.*Open .*look for/);
    expect(await violations(tab.page)).toEqual([]);
    await picture(tab.page, 'guide.en.light');
    await tab.prefer({ language: 'zh-CN', theme: 'dark' });
    await has('h1', '新人指南');
    expect(await violations(tab.page)).toEqual([]);
    await picture(tab.page, 'guide.zh.dark');
    await tab.prefer({ language: 'en', theme: 'light' });
  });

  it('keeps what was agreed with a client, and says where it stands', async () => {
    await tab.go('#/agreements', '.empty');
    expect(await violations(tab.page)).toEqual([]);
    await press('New agreement');
    await press('Save');
    await has('[role=alert]', 'Say who the client is');
    const fill = (label: string, text: string) => tab.page.locator(`aria/${label}[role="textbox"]`).fill(text);
    await fill('Client', 'North Brands');
    await fill('From which day', month.from);
    await fill('Until', month.to);
    await tab.page.locator('aria/Role: Operator').click();
    await tab.page.locator('aria/Host[role="menuitemradio"]').click();
    await fill('GMV per hour', '300');
    await fill('Follow rate', '1.4');
    expect(await violations(tab.page)).toEqual([]);
    await picture(tab.page, 'agreement.form.en.light');
    await press('Save');
    await has('.d-table--links', 'North Brands');
    await tab.page.locator('.d-table--links a').click();
    // $1,440 in four hours; 360 followers of 24,000 views.
    await has('.d-table', '$360');
    expect((await texts(tab.page, '.d-table tbody')).join()).toMatch(/≥ \$300.*120\.0%.*Follow rate.*≥ 1\.40%/);
    await has('.d-table', steps === 0 ? 'ahead so far' : 'Met');
    expect(await violations(tab.page)).toEqual([]);
    await picture(tab.page, 'agreement.en.light');
    expect((await paper(tab.page, 'agreement')).pages).toBe(1);
    await tab.prefer({ language: 'zh-CN', theme: 'dark' });
    await has('.d-crumb', 'KPI 约定');
    expect(await violations(tab.page)).toEqual([]);
    await picture(tab.page, 'agreement.zh.dark');
    // Nothing is deleted on one click.
    await press('删掉');
    await has('[role=alertdialog]', '删掉和「North Brands」的约定');
    await tab.page.locator('[role=alertdialog] .btn--primary').click();
    await tab.page.waitForSelector('.empty');
    expect(tab.errors).toEqual([]);
  });
});
