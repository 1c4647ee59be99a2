import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Target } from '@/lib/kpi/target';
import { dayBefore, dayRead, money, ratio } from './days';
import { handsOn } from './hands';
import { publication, shop } from './seed';
import { openDashboard, picture, type Tab, texts, violations } from './tab';

let tab: Tab;
let page: Page;
let hands: ReturnType<typeof handsOn>;
const now = Date.now();
const today = dayBefore(now, 0);
const length = new Date(Date.UTC(Number(today.slice(0, 4)), Number(today.slice(5, 7)), 0)).getUTCDate();

/** Sales by weekday, Sunday first: 900 on Sundays, 1,000 to 1,400 up to Fridays, 1,500 on Saturdays. */
const sales = [900, 1000, 1100, 1200, 1300, 1400, 1500];

/** The month's target: four of each weekday reach 1,150 a day from Wednesdays on. */
const month = 1150 * length;

async function inForce(): Promise<Target[]> {
  const answer = (await tab.ask('targets', { shop: shop.key })) as { ok: boolean; value: { targets: Target[] } };
  return answer.value.targets;
}

async function openPanel(item: string, selector: string) {
  await hands.press('Shop GMV: more');
  await hands.press(item, 'menuitem');
  await page.waitForSelector(selector);
}

/** The primary button of what is open can be pressed, or not. */
const canSave = (isAble: boolean) =>
  page.waitForFunction((able) => document.querySelector<HTMLButtonElement>('.targets-panel .btn--primary')?.disabled === !able, {}, isAble);

beforeAll(async () => {
  tab = await openDashboard();
  page = tab.page;
  hands = handsOn(page);
  await page.setViewport({ width: 1440, height: 900 });
  await tab.prefer({ language: 'en', theme: 'light', me: 'Lin' });
  const snapshots = Array.from({ length: 41 }, (_, i) => dayBefore(now, i + 1)).map((day, i) =>
    dayRead('compass-overview', day, {
      shop_gmv: money(sales[new Date(day).getUTCDay()] ?? 0),
      shop_conversion_rate: ratio(0.02 + i / 1000),
    }),
  );
  expect((await tab.ask('publish', { ...publication(now), ticks: [], snapshots })).ok).toBe(true);
  for (const [id, name] of [
    ['p1', 'Ana Reyes'],
    ['p2', 'Zhou Ning'],
  ])
    expect((await tab.ask('putPerson', { id, name })).ok).toBe(true);
});
afterAll(() => tab?.close());

describe('the page of targets', () => {
  it('lists what every role answers for, with nothing set', async () => {
    await tab.go('#/targets', '.targets-table');
    expect(await texts(page, '.d-card h2')).toEqual(expect.arrayContaining(['Team lead', 'Operator', 'Host']));
    expect(await inForce()).toEqual([]);
    expect(await violations(page)).toEqual([]);
    await picture(page, 'targets.empty.en.light');
  });

  it.each([
    ['0', 'above 0'],
    ['many', 'Not a number'],
    ['£31000', 'nother currency'],
  ])('says at the field why %s cannot be a target, and keeps nothing', async (typed, says) => {
    await hands.press('Shop GMV, this month: Set target');
    await page.locator('.targets-panel .edit input').fill(typed);
    await page.keyboard.press('Enter');
    await hands.has('.edit-why', says);
    expect(await inForce()).toEqual([]);
    await page.keyboard.press('Escape');
    await hands.gone('.targets-panel');
  });

  it('holds a target against own days while it is typed, and keeps it with who and why', async () => {
    await hands.press('Shop GMV, this month: Set target');
    // 28 days have four of each weekday. 1,450 a day is beaten by the four Saturdays alone, 1,150 from Wednesdays on.
    await page.locator('.targets-panel .edit input').fill(String(1450 * length));
    await hands.has('.sanity', 'Reached on 4 of 28 own days');
    await hands.has('.sanity', '$1,450 a day');
    await page.locator('.targets-panel .edit input').fill(String(month));
    await hands.has('.sanity', 'Reached on 16 of 28 own days');
    await picture(page, 'targets.edit.en.light');
    await hands.fill('Why', 'spring budget');
    await page.keyboard.press('Enter');
    await hands.gone('.targets-panel');
    expect(await inForce()).toMatchObject([
      { role: 'lead', kpi: 'shop_gmv', horizon: 'month', value: month, by: 'Lin', why: 'spring budget', currency: 'USD' },
    ]);
    await hands.has('.targets-set', 'spring budget');
  });

  it('tells its versions, and sets back by an edit of its own', async () => {
    await openPanel('History', '.targets-history table');
    await hands.has('.targets-history tbody', 'spring budget');
    const rows = (n: number) => page.waitForFunction((all) => document.querySelectorAll('.targets-history tbody tr').length === all, {}, n);
    await page.locator('.targets-history tbody .btn').click();
    await rows(2);
    expect(await inForce()).toEqual([]);
    await page.locator('.targets-history tbody .btn').click();
    await rows(3);
    expect(await inForce()).toMatchObject([{ value: month, why: 'set back to the one before' }]);
    expect(await violations(page)).toEqual([]);
    await picture(page, 'targets.history.en.light');
    await hands.press('Close');
  });

  it('splits a month over its days by own weekdays, to the last cent', async () => {
    await openPanel('Split over days', '.targets-calendar');
    await hands.has('.targets-basis', 'own weekdays, 5 weeks');
    await hands.has('.targets-days > p', 'The days add up');
    expect(await violations(page)).toEqual([]);
    await picture(page, 'targets.days.en.light');
    // A day set by hand: the others carry the rest. Then more than the month: said, and not kept.
    await page.locator('.targets-day input').fill('9999999');
    await hands.has('.targets-days > p', 'too much');
    await canSave(false);
    await page.locator('.targets-day input').fill('5000');
    const [, second] = await page.$$('.targets-day .link-btn');
    await second?.click();
    await page.waitForSelector('.targets-day--off');
    await canSave(true);
    await page.locator('.targets-days .btn--primary').click();
    await hands.gone('.targets-panel');
    const days = (await inForce()).filter(({ only }) => only !== undefined);
    // The day off is kept as 0: a target that stands must not come back on it.
    expect(days).toHaveLength(length);
    expect(days.find(({ only }) => only?.from === `${today.slice(0, 7)}-01`)?.value).toBe(5000);
    expect(days.filter(({ value }) => value === 0).map(({ only }) => only?.from)).toEqual([`${today.slice(0, 7)}-02`]);
    expect(days.reduce((sum, { value }) => sum + Math.round(value * 100), 0)).toBe(month * 100);
  });

  it('shares a target out to people, and refuses shares that do not come to 100', async () => {
    await openPanel('Split over people', '.targets-people');
    await hands.fill('Ana Reyes: Percent', '70');
    await hands.has('.targets-people > p', 'come to 120');
    await canSave(false);
    await hands.fill('Zhou Ning: Percent', '30');
    await hands.has('.targets-people > p', 'add up');
    expect(await violations(page)).toEqual([]);
    await picture(page, 'targets.people.en.light');
    await page.locator('.targets-people .btn--primary').click();
    await page.waitForFunction(() => document.querySelectorAll('.targets-person').length === 2);
    const own = (await inForce()).filter(({ person, only }) => person !== undefined && only === undefined);
    expect(own.map(({ person, value }) => [person, value])).toEqual([
      ['p1', Math.round(month * 70) / 100],
      ['p2', Math.round(month * 30) / 100],
    ]);
  });

  it('sets one ahead and one for the running month alone, and splits the month to come', async () => {
    const next = new Date(Date.UTC(Number(today.slice(0, 4)), Number(today.slice(5, 7)), 1)).toISOString().slice(0, 10);
    const short = (day: string) => `${Number(day.slice(5, 7))}/${Number(day.slice(8))}`;
    const onlyNow = `${short(`${today.slice(0, 8)}01`)}–${short(`${today.slice(0, 8)}${length}`)} only`;
    const edit = async (value: number, at: string, when: string, says: string) => {
      // A locator waits until the one that closes is gone and the button stands still.
      await page.locator('button[aria-label^="Shop GMV, this month: $"]').click();
      await page.locator('.targets-panel .edit input').fill(String(value));
      await hands.press(`Counts from: ${at}`);
      await hands.press(when, 'menuitemradio');
      // A menu that closes gives the focus back to its button.
      await hands.gone('[role=menu]');
      await hands.has('.targets-panel', says);
      await picture(page, `targets.when.${says.slice(0, 4)}.en.light`);
      await page.focus('.targets-panel .edit input');
      await page.keyboard.press('Enter');
      await hands.gone('.targets-panel');
    };
    const ofMonth = async () =>
      (await inForce())
        .filter(({ horizon, person }) => horizon === 'month' && person === undefined)
        .map(({ value, only }) => [value, only?.to]);
    await edit(2 * month, 'From now on', `From ${short(next)} on`, 'nothing changes before');
    await hands.has('.targets-when', `from ${short(next)}`);
    expect(await ofMonth()).toEqual([[month, undefined]]);
    await edit(3 * month, 'From now on', onlyNow, 'then the standing one');
    await hands.has('.targets-when', 'only');
    expect(await ofMonth()).toEqual([
      [month, undefined],
      [3 * month, `${today.slice(0, 8)}${length}`],
    ]);
    // From now on again: what was for this month alone is withdrawn, else it would go on counting before it.
    await edit(month, onlyNow, 'From now on', 'is held to it too');
    expect(await ofMonth()).toEqual([[month, undefined]]);
    await openPanel('Split over days', '.targets-calendar');
    await hands.press('Which stretch: this month');
    await hands.press('next month', 'menuitemradio');
    await hands.has('.targets-basis', (2 * month).toLocaleString('en'));
    await hands.has('.targets-days > p', 'The days add up');
    expect(await violations(page)).toEqual([]);
    await picture(page, 'targets.next.en.light');
    await page.locator('.targets-days .btn--primary').click();
    await hands.gone('.targets-panel');
    const ahead = (await inForce()).filter(({ only }) => only !== undefined && only.from >= next);
    expect(ahead.reduce((sum, { value }) => sum + Math.round(value * 100), 0)).toBe(2 * month * 100);
  });

  it('reads the same in Chinese and in the dark, and fits a small laptop', async () => {
    await picture(page, 'targets.set.en.light');
    await tab.prefer({ language: 'zh-CN', theme: 'dark' });
    await hands.has('h1', '目标');
    expect(await violations(page)).toEqual([]);
    await page.setViewport({ width: 1366, height: 768 });
    expect(await hands.fits()).toBe(true);
    await picture(page, 'targets.set.zh.dark');
    await hands.press('店铺 GMV：更多');
    await hands.press('拆到每天', 'menuitem');
    await page.waitForSelector('.targets-calendar');
    await picture(page, 'targets.days.zh.dark');
    expect(tab.errors).toEqual([]);
  });
});
