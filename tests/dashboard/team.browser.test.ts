import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { snapshotId } from '@/lib/snapshot/snapshot';
import { publication, shop } from './seed';
import { openDashboard, picture, type Tab, texts, violations } from './tab';

let tab: Tab;

const other = { key: 'uk/south_store', region: 'UK', name: 'south_store', host: 'seller-uk.tiktok.com' };
const hour = 3_600_000;

/** The Monday of this week by the browser's own calendar, and moments from there in hours. */
const monday = () =>
  tab.page.evaluate(() => {
    const date = new Date();
    date.setHours(0, 0, 0, 0);
    date.setDate(date.getDate() - ((date.getDay() + 6) % 7));
    return date.getTime();
  });

async function fill(label: string, text: string, role = 'textbox') {
  await tab.page.locator(`aria/${label}[role="${role}"]`).fill(text);
}
const press = (name: string) => tab.page.locator(`aria/${name}[role="button"]`).click();
const alerts = () => texts(tab.page, '[role=alert]');
const has = (selector: string, text: string) =>
  tab.page.waitForFunction(
    (at, words) => [...document.querySelectorAll(at)].some((one) => one.textContent?.includes(words)),
    {},
    selector,
    text,
  );

beforeAll(async () => {
  tab = await openDashboard();
  await tab.prefer({ language: 'en', theme: 'light' });
  const now = Date.now();
  const seeded = publication(now);
  await tab.ask('publish', seeded);
  const period = {
    shop: other,
    surface: 'compass-overview',
    scope: { kind: 'period', from: '2026-03-01', to: '2026-03-02' },
    at: now,
  } as const;
  const rest = { reader: { id: 'compass-overview', version: 1 }, values: {}, rows: [], partial: [], missing: [], checks: [] };
  const snapshots = [{ v: 1, id: snapshotId(period), ...period, ...rest }];
  const answer = await tab.ask('publish', { ...seeded, batch: 'other', snapshots, ticks: [] });
  expect(answer.ok).toBe(true);
});
afterAll(() => tab?.close());

describe('the team', () => {
  it('says why it is empty, and refuses what cannot be taken at its field', async () => {
    await tab.go('#/team', '.empty');
    expect((await texts(tab.page, '.empty')).join()).toContain('Alone you need no team');
    await press('Add a person');
    await press('Save');
    await has('[role=alert]', 'a name of at most 60 letters');
    await fill('Name', 'Mia Torres', 'combobox');
    await fill('From which day', '30/3/2026');
    await press('Save');
    await has('[role=alert]', 'a day such as 2026-03-01');
    expect(await texts(tab.page, '.d-table--links th a')).toEqual([]);
    expect(await violations(tab.page)).toEqual([]);
    await picture(tab.page, 'team.form.en.light');
    await fill('From which day', '2026-03-01');
    await press('Save');
    await has('.d-table--links', 'Mia Torres');
    expect((await texts(tab.page, '.d-table--links td')).join()).toContain('Host');
  });

  it('takes a second person of the same name for the first', async () => {
    await press('Add a person');
    await fill('Name', 'mia  torres', 'combobox');
    await press('Save');
    await has('[role=alert]', 'this person is here already');
    await tab.page.keyboard.press('Escape');
    await tab.page.waitForFunction(() => !document.querySelector('.team-form'));
  });

  it('shows a shift past midnight where it begins and where it goes on', async () => {
    const start = await monday();
    const shift = (id: string, who: string, from: number, to: number, of = shop.key) => ({
      id,
      who,
      shop: of,
      from: start + from * hour,
      to: start + to * hour,
    });
    await tab.ask('putShifts', {
      shifts: [
        shift('1', 'Mia Torres', 22, 26),
        shift('2', 'Jonah Reed', 18, 22),
        { ...shift('3', 'Zhou Ning', 18, 26), role: 'controller' },
        shift('4', 'Jonah Reed', 44, 47, other.key),
        shift('5', 'Mia Torres', 68, 71),
      ],
    });
    await has('.roster-shift', '22:00–02:00');
    expect((await texts(tab.page, '.roster-shift')).filter((one) => one.includes('next day'))).toHaveLength(2);
    expect(await texts(tab.page, '.roster-shift--on')).toEqual(['from last night, to 02:00', 'from last night, to 02:00']);
    expect((await texts(tab.page, '.roster tbody th')).join()).toContain('7h in all');
    expect(await violations(tab.page)).toEqual([]);
  });

  it('lets nobody be in two shops at once, and says where they are', async () => {
    await tab.page.click('.roster-shift');
    await tab.page.waitForSelector('.team-form');
    await press('Cancel');
    await press('Add a shift');
    await fill('Name', 'jonah reed', 'combobox');
    const date = await tab.page.evaluate(
      (at) => {
        const day = new Date(at);
        return [day.getFullYear(), day.getMonth() + 1, day.getDate()].join('-');
      },
      await monday(),
    );
    await fill('Day', date);
    await fill('From', '21:00');
    await fill('To', '25:00');
    await press('Save');
    await has('[role=alert]', 'cannot be read');
    await fill('To', '23:00');
    expect(await texts(tab.page, '.team-form .pick')).toEqual(['Host', 'south_store']);
    await press('Save');
    await has('[role=alert]', 'this person is in north_store 18:00–22:00');
    await fill('From', '22:00');
    await press('Save');
    await tab.page.waitForFunction(() => !document.querySelector('.team-form'));
    await has('.roster-shift', '22:00–23:00');
  });

  it('takes names over from shifts', async () => {
    expect((await texts(tab.page, '.d-rows b')).sort()).toEqual(['Jonah Reed', 'Zhou Ning']);
    await press('Add all 2');
    await has('.d-table--links', 'Zhou Ning');
    const rows = await texts(tab.page, '.d-table--links tbody tr');
    expect(rows.find((one) => one.includes('Jonah'))).toMatch(/Host.*north_store.*Host.*south_store|Host.*south_store.*Host.*north_store/);
    expect(rows.find((one) => one.includes('Zhou'))).toContain('LIVE controller');
    await picture(tab.page, 'team.en.light');
  });

  it('reads a pasted roster line by line: nothing is stored while a line is wrong, or only the right ones', async () => {
    await press('Paste a roster');
    const table = [
      'name\tdate\tfrom\tto\tshop\trole',
      'Ana Paz\t2026-01-05\t20:00\t23:00\tsouth_store\t',
      'Ana Paz\t2026-01-05\t22:00\t23:30\tnorth_store\t',
      'Bo Lind\t5/1/2026\t20:00\t23:00\tsouth_store\t',
      'Cai Wu\t2026-01-06\t22:00\t2:00\tUK\t中控',
    ].join('\n');
    // As a paste does it: set at once, and told to the page as typed.
    await tab.page.focus('.team-paste textarea');
    await tab.page.evaluate((text) => document.execCommand('insertText', false, text), table);
    await press('Check');
    await has('.team-paste td', 'dates have the year first');
    await press('Save the 3 right ones, leave out 1');
    // The store knows what a line alone does not: nobody is in two shops at once. Nothing was stored.
    await has('.team-paste td', 'this person is in south_store');
    expect(await violations(tab.page)).toEqual([]);
    await picture(tab.page, 'team.paste.en.light');
    await press('Save the 2 right ones, leave out 1');
    await has('.team-paste [role=status]', '2 shifts saved');
  });

  it('renames somebody in all their shifts, and forgets them', async () => {
    await tab.page.locator('.d-table--links a::-p-text(Jonah Reed)').click();
    await has('h1', 'Jonah Reed');
    await press('Rename');
    await fill('Name', 'Zhou Ning');
    await press('Save');
    await has('[role=alert]', 'this person is here already');
    await fill('Name', 'Jon Reed');
    await press('Save');
    await has('h1', 'Jon Reed');
    await press('Add days away');
    await fill('From which day', '2026-03-09');
    await fill('Until', '2026-03-08');
    await press('Save');
    await has('[role=alert]', 'must not end before it begins');
    await fill('Until', '2026-03-10');
    await press('Save');
    await has('.d-rows', '2 days');
    expect(await violations(tab.page)).toEqual([]);
    await picture(tab.page, 'person.en.light');
    await tab.go('#/team', '.roster');
    await has('.roster tbody th', 'Jon Reed');
    expect((await texts(tab.page, '.roster tbody th')).join()).not.toContain('Jonah');
    await tab.page.locator('.d-table--links a::-p-text(Jon Reed)').click();
    await press('Delete this person');
    await tab.page.waitForSelector('[role=alertdialog]');
    expect(await violations(tab.page)).toEqual([]);
    await fill('Replace with', 'former host 1');
    await tab.page.locator('[role=alertdialog] .btn--primary').click();
    await has('.roster tbody th', 'former host 1');
    expect((await texts(tab.page, 'main')).join()).not.toContain('Jon Reed');
  });

  it('looks the same in Chinese and in the dark', async () => {
    await tab.prefer({ language: 'zh-CN', theme: 'dark' });
    await has('h1', '团队');
    expect(await violations(tab.page)).toEqual([]);
    await picture(tab.page, 'team.zh.dark');
    expect(await alerts()).toEqual([]);
    expect(tab.errors).toEqual([]);
  });
});
