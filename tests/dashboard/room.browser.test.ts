import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Mark } from '@/lib/room/marks';
import { openDashboard, picture, type Tab, texts, violations } from './tab';

const room = '9000000000000000084';
let tab: Tab;

beforeAll(async () => {
  tab = await openDashboard();
  await tab.prefer({ language: 'en', theme: 'light' });
  expect(await tab.ask('demo', { present: true })).toMatchObject({ ok: true });
  await tab.go(`#/rooms/${room}`, '.d-mark');
});
afterAll(() => tab?.close());

const marks = async () => ((await tab.ask('marks', { room })) as unknown as { value: Mark[] }).value;

describe('the hosts of a room', () => {
  it('have segments that add up to it', async () => {
    const rows = await tab.page.$$eval('.host-strip + .d-scroll tbody tr', (all) =>
      all.map((row) => [...row.children].map((cell) => (cell.textContent ?? '').replace(/[≈$,]/g, ''))),
    );
    expect(rows.map(([name]) => name)).toEqual(['Jonah Reed', 'Mia Torres', 'Whole room']);
    const [jonah = [], mia = [], whole = []] = rows;
    for (const column of [2, 3, 4, 5]) expect(Number(jonah[column]) + Number(mia[column])).toBe(Number(whole[column]));
    expect([jonah[1], mia[1]]).toEqual(['60', '24']);
  });

  it('are refused twice at once, at the field', async () => {
    await tab.page.click('.d-shift:last-child [aria-label="Edit this shift"]');
    const name = await tab.page.waitForSelector('.mark-form [aria-label="Name"]');
    await name?.click({ count: 3 });
    await name?.type('jonah reed');
    const [from] = await tab.page.$$('.mark-form .mark-time');
    const [first] = await texts(tab.page, '.d-shift td');
    const clock = /(\d\d:\d\d)–/.exec(first ?? '')?.[1] ?? '';
    await from?.click({ count: 3 });
    await from?.type(clock);
    await tab.page.keyboard.press('Enter');
    await tab.page.waitForSelector('.mark-form [role=alert]');
    expect((await texts(tab.page, '.mark-form [role=alert]')).join()).toContain('in this role');
    await tab.page.keyboard.press('Escape');
    await tab.page.waitForFunction(() => !document.querySelector('.mark-form'));
    expect(await texts(tab.page, '.d-shift th')).toEqual(['Jonah Reed', 'Mia Torres']);
  });
});

describe('the shifts of a room', () => {
  it('may be of the controller and the ads buyer, told beside the hosts', async () => {
    await tab.page.locator('aria/Add a shift[role="button"]').click();
    await tab.page.locator('aria/Role: Host[role="button"]').click();
    await tab.page.locator('aria/Ads buyer[role="menuitemradio"]').click();
    await tab.page.locator('.mark-form [aria-label="Name"]').fill('Rae Quinn');
    await tab.page.keyboard.press('Enter');
    await tab.page.waitForSelector('.host-role');
    expect(await texts(tab.page, '.host-role')).toEqual(['Ads buyer segments']);
    const rows = await texts(tab.page, '.host-role ~ .d-scroll tbody tr');
    expect(rows.find((row) => row.startsWith('Rae Quinn'))).toMatch(/^Rae Quinn84/);
    expect((await texts(tab.page, '.d-note')).join()).toContain('does not show ad spend');
    expect(await texts(tab.page, '.d-shift')).toHaveLength(3);
    // The same person may be host too; twice at the budget is refused.
    await tab.page.locator('aria/Add a shift[role="button"]').click();
    await tab.page.locator('aria/Role: Host[role="button"]').click();
    await tab.page.locator('aria/Ads buyer[role="menuitemradio"]').click();
    await tab.page.locator('.mark-form [aria-label="Name"]').fill('rae quinn');
    await tab.page.keyboard.press('Enter');
    await tab.page.waitForSelector('.mark-form [role=alert]');
    await tab.page.keyboard.press('Escape');
    await tab.page.waitForFunction(() => !document.querySelector('.mark-form'));
    await picture(tab.page, 'room.roles');
  });
});

describe('the product cycles of a room', () => {
  it('tell what each pin window brought, with the best and the worst of those that are over', async () => {
    const rows = await texts(tab.page, '.d-cycle');
    expect(rows.map((row) => /Enamel|Ceramic|Amber/.exec(row)?.[0])).toEqual(['Enamel', 'Ceramic', 'Amber']);
    expect(rows.map((row) => /(?:Flop|between|Top|compared once over)$/.exec(row)?.[0])).toEqual(['Flop', 'Top', 'compared once over']);
    expect(rows[2]).toContain('$150.00');
  });
});

describe('the marks of a room', () => {
  it('are listed with what came before and after, and stand on the curve', async () => {
    const all = await marks();
    const rows = await texts(tab.page, '.d-mark');
    expect(rows).toHaveLength(all.length);
    expect(rows.find((row) => row.includes('Coupon'))).toMatch(/clicks \d+→\d+, .*by hand/);
    expect(rows.filter((row) => row.includes('read from the page'))).toHaveLength(3);
    expect(await texts(tab.page, '.curve-marks li')).toHaveLength(all.length);
  });

  it('are changed and deleted', async () => {
    const before = (await marks()).length;
    await tab.page.click('.d-mark:first-child [aria-label="Delete this mark"]');
    await tab.page.waitForFunction((count) => document.querySelectorAll('.d-mark').length === count, {}, before - 1);
    await tab.page.click('.d-mark:first-child [aria-label="Edit this mark"]');
    await tab.page.waitForSelector('.mark-form');
    await tab.page.type('.mark-text', ', first hour');
    await tab.page.keyboard.press('Enter');
    await tab.page.waitForFunction(() => document.querySelector('.d-mark')?.textContent?.includes('first hour'));
  });

  it('are refused for a room that is not stored', async () => {
    expect(await tab.ask('putMark', { id: 'x', room: 'another', kind: 'pin', at: 1 })).toMatchObject({ ok: false });
  });

  it('have keys that are changed in the settings, where a conflict is said at the field', async () => {
    await tab.go('#/settings', '.d-key');
    const [pin] = await tab.page.$$('.d-key');
    await pin?.click({ count: 3 });
    await pin?.type('2');
    await tab.page.waitForSelector('.d-setting [role=alert]');
    expect(await texts(tab.page, '.d-setting [role=alert]')).toEqual(['Coupon has this key']);
    await pin?.click({ count: 3 });
    await pin?.type('p');
    await tab.page.waitForFunction(async () => {
      const { markKeys } = await chrome.storage.local.get('markKeys');
      return (markKeys as { pin?: string } | undefined)?.pin === 'p';
    });
    expect(await violations(tab.page)).toEqual([]);
    await picture(tab.page, 'room.keys');
  });
});

it.each([
  ['en', 'light'],
  ['zh-CN', 'dark'],
] as const)('is accessible in %s, %s', async (language, theme) => {
  await tab.prefer({ language, theme });
  await tab.go(`#/rooms/${room}`, '.d-mark');
  expect(await violations(tab.page)).toEqual([]);
  await tab.page.setViewport({ width: 1440, height: 1900 });
  await picture(tab.page, `room.${language}.${theme}`);
  await tab.page.setViewport({ width: 1440, height: 900 });
  expect(tab.errors).toEqual([]);
});
