import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { monthDays, nextMonth } from '@/lib/kpi/pay/month';
import { calendarDay } from '@/lib/report/zone';
import { shop } from './seed';
import { openDashboard, paper, picture, type Tab, texts, violations } from './tab';
import { pastRoom, type Truth } from './team-seed';

let tab: Tab;

const minute = 60_000;
const month = nextMonth(calendarDay(Date.now(), { id: '-08:00', from: 'region' }).day.slice(0, 7), -1);
const days = monthDays(month);
const start = Date.parse(`${month}-10T12:00:00-08:00`);
const of = Number(days.to.slice(8));
/** CN¥4,000 + 25.20, and 2.52 for the days outside of a trial of seven. */
const cents = 402_520 + Math.round((252 * (of - 7)) / of);
const money = (minor: number) => (minor / 100).toLocaleString('en', { minimumFractionDigits: 2 });
const total = money(cents);

/** Two hours at $6 a minute, 100 views, an order and two followers a minute, 3 comments; people stay 45 seconds. */
const truth: Truth = (m) => ({
  live_gmv_direct: 6 * m,
  live_views: 100 * m,
  product_clicks: 20 * m,
  sku_orders: m,
  new_followers: 2 * m,
  comments: 3 * m,
  live_viewers: 80 * m,
  live_avg_view_duration: 45,
});

const press = (name: string) => tab.page.locator(`aria/${name}[role="button"]`).click();
const fill = (label: string, text: string) => tab.page.locator(`aria/${label}[role="textbox"]`).fill(text);
const choose = async (label: string, option: string) => {
  await tab.page.locator(`aria/${label}[role="button"]`).click();
  await tab.page.locator(`aria/${option}[role="menuitemradio"]`).click();
};
const has = (selector: string, text: string) =>
  tab.page.waitForFunction(
    (at, words) => [...document.querySelectorAll(at)].some((one) => one.textContent?.includes(words)),
    {},
    selector,
    text,
  );
const all = async (selector: string) => (await texts(tab.page, selector)).join(' | ').replace(/\s+/g, ' ');

beforeAll(async () => {
  tab = await openDashboard();
  await tab.prefer({ language: 'en', theme: 'light', me: 'Zhou Ning' });
  expect((await tab.ask('publish', pastRoom({ shop, room: '7000000000000000021', start, minutes: 120, truth }))).ok).toBe(true);
});
afterAll(() => tab?.close());

async function team() {
  await tab.ask('putPerson', { id: 'm', name: 'Mia Torres', holds: [{ id: 'h', role: 'host', shop: shop.key, from: days.from }] });
  const shift = { id: 's', who: 'Mia Torres', shop: shop.key, from: start, to: start + 60 * minute };
  await tab.ask('putShifts', { shifts: [shift] });
  const target = (kpi: string, value: number, currency?: string) =>
    tab.ask('setTarget', { shop: shop.key, role: 'host', kpi, horizon: 'room', value, only: days, ...(currency && { currency }) });
  await target('gmv_per_hour', 400, 'USD');
  await target('conversion:order_rate_sku', 0.008);
  await target('follow_rate', 0.015);
  await target('comment_rate', 0.03);
}

describe('pay', () => {
  it('says what it needs while there is nobody', async () => {
    await tab.go(`#/pay/${month}`, '.empty');
    expect(await all('.empty')).toContain('Nobody in the team yet');
    expect(await violations(tab.page)).toEqual([]);
    await team();
    await has('.d-table', 'Mia Torres');
  });

  it('reckons a scheme as it is typed, and says at the field what cannot stand', async () => {
    await tab.go('#/pay/schemes', '.pay-templates');
    await picture(tab.page, 'pay.templates.en.light');
    await tab.page.locator('button::-p-text(Base + tiered commission)').click();
    await fill('Name', 'Hosts');
    await fill('Paid in', 'CNY');
    await fill('Base a month', '40o0');
    await has('.pay-field [role=alert]', 'A number');
    await has('.pay-preview, .d-note', 'First put right what is marked');
    await fill('Base a month', '4000');
    await choose('Refunds: taken off, typed monthly', 'not taken off');
    await choose('Score coefficient: score not used', 'multiplies performance pay and commission');
    // An amount in dollars without a rate is named, not taken for yuan.
    await has('.d-note', 'USD→CNY');
    await press('Add a step');
    await fill('Step 2 from', '80');
    await fill('Step 2 factor', '1.1');
    expect(await violations(tab.page)).toEqual([]);
    await picture(tab.page, 'pay.scheme.en.light');
    await fill('From which month', month);
    await press('Save as a new version');
    await has('.pay-scheme-row', 'Hosts');
    expect(await all('.pay-scheme-row')).toMatch(/Base CN¥4,000.*≥ 80 × 1\.1/);
    await tab.page.locator('aria/Edit scheme: Hosts[role="button"]').click();
    await tab.page.waitForSelector('.pay-scheme');
    const id = await tab.page.evaluate(async () => {
      const db = await new Promise<IDBDatabase>((done) => {
        const open = indexedDB.open('tallylight');
        open.onsuccess = () => done(open.result);
      });
      const found = await new Promise<{ id: string }[]>((done) => {
        const read = db.transaction('schemes').objectStore('schemes').getAll();
        read.onsuccess = () => done(read.result as { id: string }[]);
      });
      db.close();
      return found[0]?.id;
    });
    await tab.ask('assignScheme', { to: { role: 'host', shop: null }, scheme: id, since: month, why: '' });
    await press('Cancel');
    await has('.d-rows', 'every shop');
  });

  it('takes daily rates in a sheet, all of them or none', async () => {
    await tab.go('#/pay/rates', '.pay-paste');
    const paste = async (text: string) => {
      await tab.page.focus('.pay-paste textarea');
      await tab.page.evaluate((words) => {
        (document.activeElement as HTMLTextAreaElement).select();
        document.execCommand('insertText', false, words);
      }, text);
      await press('Check');
    };
    await paste(`${month}-10\tUSD\tCNY\t7.0\n31/3/2026\tUSD\tCNY\t7.1`);
    await has('.pay-paste', 'Line 2');
    expect(await violations(tab.page)).toEqual([]);
    await paste(`${month}-10\tUSD\tCNY\t7.0`);
    await press('Save 1 rate');
    await has('.d-table', 'USD');
    await picture(tab.page, 'pay.rates.en.light');
  });

  it('has no total while what is open in a score could change the step, and says so', async () => {
    await tab.go(`#/pay/${month}/m`, '.pay-facts');
    await has('.pay-facts', 'could still change the coefficient');
    // 22.5 + 24 + 18 + 15 = 79.5, and 25 open for how long people stayed.
    await has('.pay-scored', '79.5');
    expect(await all('.pay-scored')).toMatch(/Host north_store.*25 open, no target/);
    expect(await all('.pay-lines tfoot')).toContain('Unknown');
    await picture(tab.page, 'pay.open.en.light');
    await tab.ask('setTarget', {
      ...{ shop: shop.key, role: 'host', kpi: 'dwell:live_avg_view_duration', horizon: 'room', value: 45, only: days },
    });
    // 104.5 points. $360 × 7 = CN¥2,520 × 1 % = 25.20, × 1.1; and the base.
    await has('.pay-lines tfoot', '4,027.72');
    expect(await all('.pay-lines')).toContain('CN¥25.20 × (1.1 − 1)');
    expect(await violations(tab.page)).toEqual([]);
    // A trial of seven days takes as many out of what the coefficient adds.
    await tab.ask('putTrial', { id: 't', shop: null, from: days.from, to: `${month}-07` });
    await has('.pay-lines tfoot', total);
    expect(await all('.pay-lines')).toContain(`× ${of - 7} days ÷ ${of} days`);
    await picture(tab.page, 'pay.slip.en.light');
  });

  it('is signed, locked with a fingerprint, and put right by dated lines', async () => {
    await press('Sign as lead');
    await has('.d-list', 'Zhou Ning');
    // Of many on the month's table, by what was shown there.
    await tab.go(`#/pay/${month}`, '.pay-many');
    await tab.page.locator('aria/Choose Mia Torres').click();
    await press('Lock the signed (1)');
    await has('.pay-many', 'nothing unlocks it');
    expect(await violations(tab.page)).toEqual([]);
    await picture(tab.page, 'pay.many.en.light');
    await press('Lock 1 month');
    await has('.pay-many', '1 month locked.');
    await has('.d-table', 'Locked');
    await tab.go(`#/pay/${month}/m`, '.pay-lock');
    await has('.pay-lock', 'exactly as it was locked');
    const [print] = await texts(tab.page, '.pay-print');
    expect(print).toMatch(/[0-9a-f]{8}/);
    // A target that is changed afterwards changes nothing of it, and is told beside it.
    await tab.ask('setTarget', {
      shop: shop.key,
      role: 'host',
      kpi: 'gmv_per_hour',
      horizon: 'room',
      value: 4000,
      currency: 'USD',
      only: days,
    });
    await has('.no-print', 'Reckoned today it would differ');
    expect(await all('.pay-lines tfoot')).toContain(total);
    await press('Add a correction');
    await fill('Amount', '-27.72');
    await fill('Why', 'agreed by phone');
    await press('Save');
    await has('.pay-corrections', money(cents - 2772));
    expect(await texts(tab.page, '.pay-print')).toEqual([print]);
    expect(await violations(tab.page)).toEqual([]);
    await picture(tab.page, 'pay.locked.en.light');
    expect((await paper(tab.page, 'pay.slip')).pages).toBeLessThanOrEqual(2);
  });

  it('goes into a workbook with its arithmetic as text', async () => {
    await tab.go(`#/pay/${month}`, '.d-table');
    await has('.d-table', total);
    await picture(tab.page, 'pay.month.en.light');
    await press('Export');
    await tab.page.locator('aria/CSV: line by line').click();
    const csv = (await tab.downloaded('.csv')).bytes.toString('utf8');
    expect(csv).toContain('CN¥25.20 × (1.1 − 1)');
    expect(csv).toContain(String(cents / 100));
    await press('Export');
    await tab.page.locator('::-p-text(Excel)').click();
    expect((await tab.downloaded('.xlsx')).bytes.subarray(0, 2).toString()).toBe('PK');
  });

  it('shows a person their own payslip alone, to read and to sign', async () => {
    await tab.ask('putPerson', { id: 'o', name: 'Jonah Reed', holds: [{ id: 'ho', role: 'host', shop: shop.key, from: days.from }] });
    await has('.d-table', 'Jonah Reed');
    await tab.prefer({ me: 'mia torres', ownOnly: true });
    await has('.own-band', 'Only the numbers of Mia Torres');
    await tab.page.waitForFunction(() => !document.querySelector('main')?.textContent?.includes('Jonah'));
    await tab.go(`#/pay/${month}/o`, '.empty');
    expect(await all('main')).toContain('This page shows others as well');
    await tab.go(`#/pay/${month}/m`, '.pay-lock');
    expect(await all('main')).not.toContain('Add a correction');
    expect(await violations(tab.page)).toEqual([]);
    await picture(tab.page, 'pay.own.en.light');
    await tab.prefer({ ownOnly: false });
  });

  it('reads the same in Chinese and in the dark', async () => {
    await tab.prefer({ language: 'zh-CN', theme: 'dark' });
    await has('h1', 'Mia Torres');
    expect(await violations(tab.page)).toEqual([]);
    await picture(tab.page, 'pay.slip.zh.dark');
    await tab.go(`#/pay/${month}`, '.d-table');
    await picture(tab.page, 'pay.month.zh.dark');
    await tab.go('#/pay/schemes', '.pay-scheme-row');
    await tab.page.locator('aria/改方案：Hosts[role="button"]').click();
    await tab.page.waitForSelector('.pay-scheme');
    expect(await violations(tab.page)).toEqual([]);
    await picture(tab.page, 'pay.scheme.zh.dark');
    expect(tab.errors).toEqual([]);
  });
});
