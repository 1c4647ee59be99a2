import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { dayAt } from '@/lib/report/zone';
import type { RoomSummary } from '@/lib/room/summary';
import { checkHealth, checkNoHealth } from './health-page';
import { gap, gmvAt, publication, room } from './seed';
import { openDashboard, picture, type Tab, texts, violations } from './tab';

let tab: Tab;

beforeAll(async () => {
  tab = await openDashboard();
  await tab.prefer({ language: 'en', theme: 'light' });
});
afterAll(() => tab?.close());

describe('an empty dashboard', () => {
  it('says why it is empty and what to do', async () => {
    await tab.go('#/rooms', '.empty');
    expect(await texts(tab.page, '.empty h2')).toEqual(['No LIVE recorded yet']);
    expect(await violations(tab.page)).toEqual([]);
    await tab.go('#/days', '.empty');
    expect(await texts(tab.page, '.empty h2')).toEqual(['No day yet']);
    await checkNoHealth(tab);
    await tab.go('#/rooms/none', '.empty');
    expect(await texts(tab.page, '.empty h2')).toEqual(['No such page']);
  });

  it('adds the demo shop in one click', async () => {
    await tab.go('#/rooms', '.empty .btn');
    await tab.page.click('.empty .btn');
    await tab.page.waitForSelector('.d-table tbody tr');
    const rows = await texts(tab.page, '.d-table tbody tr');
    expect(rows.length).toBeGreaterThan(5);
    expect(rows.every((row) => row.includes('Demo'))).toBe(true);
  });
});

describe('a recorded room', () => {
  beforeAll(async () => {
    expect(await tab.ask('publish', publication(Date.now()))).toMatchObject({ ok: true });
    await tab.go('#/rooms', `a[href="#/rooms/${room}"]`);
  });

  it('is listed first, with its kind of GMV and its gap', async () => {
    const [first] = await texts(tab.page, '.d-table tbody tr');
    expect(first).toContain('north_store');
    expect(first).not.toContain('Demo');
    expect(first).toContain(`$${gmvAt(59)}direct`);
    expect(first).toContain('53 of 59 min recorded');
    expect(first).toContain('6 min missing');
  });

  it('is filtered by shop', async () => {
    await tab.page.click('.d-head .pick');
    await tab.page.waitForSelector('[role=combobox]');
    await tab.page.keyboard.type('north');
    await tab.page.keyboard.press('Enter');
    await tab.page.waitForFunction(() => document.querySelectorAll('.d-table tbody tr').length === 1);
  });

  it('shows its curve with the gap and the restatement in words and as a table', async () => {
    await tab.go(`#/rooms/${room}`, '.curve canvas');
    const notes = (await texts(tab.page, '.d-notes')).join();
    expect(notes).toMatch(/no samples \d\d:\d\d–\d\d:\d\d/);
    expect(notes).toContain('restated by −$40');
    await tab.page.click('[aria-pressed]');
    const rows = await tab.page.$$eval('.d-scroll--tall tbody tr', (all) =>
      all.map((row) => [...row.children].map((cell) => cell.textContent)),
    );
    const gmv = (minute: number) => rows.find((row) => row[1] === String(minute))?.[2];
    expect(gmv(gap.first - 1)).toBe(`$${gmvAt(gap.first - 1)}`);
    expect(gmv(gap.first + 2)).toBe('');
    expect(gmv(gap.last + 1)).toBe(`$${gmvAt(gap.last + 1)}`);
    await tab.page.click('[aria-pressed]');
  });

  it('is read by keyboard: the slider says the figures of its moment', async () => {
    const slider = await tab.page.waitForSelector('.curve-slider');
    await slider?.focus();
    await tab.page.keyboard.press('Home');
    const first = await slider?.evaluate((input) => input.getAttribute('aria-valuetext'));
    await tab.page.keyboard.press('ArrowRight');
    const second = await slider?.evaluate((input) => input.getAttribute('aria-valuetext'));
    expect(first).toContain('GMV (direct) $0');
    expect(second).toContain('GMV (direct) $10');
  });

  it('opens a figure to its evidence', async () => {
    await tab.page.click('.d-open--big');
    await tab.page.waitForSelector('.d-evidence');
    const evidence = (await texts(tab.page, '.d-evidence')).join();
    for (const part of ['LIVE dashboard', 'GMV', String(gmvAt(59)), 'known layout', `room ${room}`]) expect(evidence).toContain(part);
    expect(await violations(tab.page)).toEqual([]);
    await picture(tab.page, 'dashboard.evidence');
    await tab.page.keyboard.press('Escape');
  });

  it.each([
    ['CSV', '.csv'],
    ['JSON', '.json'],
    ['NDJSON', '.ndjson'],
    ['Excel (XLSX)', '.xlsx'],
  ])('is exported as %s', async (format, ending) => {
    await tab.page.click('.d-head .btn--primary');
    await tab.page.waitForSelector('.menu-item');
    await tab.page.evaluate(
      (name) => [...document.querySelectorAll<HTMLElement>('.menu-item')].find((one) => one.textContent === name)?.click(),
      format,
    );
    const { name, bytes } = await tab.downloaded(ending);
    expect(name).toMatch(/^tallylight_north_store_room_\d{4}-\d\d-\d\d\./);
    const text = bytes.toString('utf8');
    if (ending === '.csv') {
      const lines = text.trim().split(/\r?\n/);
      expect([...bytes.subarray(0, 3)]).toEqual([0xef, 0xbb, 0xbf]);
      expect(lines[0]).toMatch(/^at,minute,/);
      expect(lines[0]).toContain('live_gmv_direct');
      expect(lines).toHaveLength(1 + 54);
      expect(text).toContain(`,${gmvAt(39)},`);
    } else if (ending === '.xlsx') expect(bytes.subarray(0, 2).toString()).toBe('PK');
    else expect(text).toContain('"live_gmv_direct":{"value":');
    await tab.page.waitForFunction(() => document.querySelector('.export-status')?.textContent?.includes('Saved'));
  });
});

describe('how pages are read', () => {
  it('is remembered of every page, and opens to each of its metrics', () => checkHealth(tab));
});

describe('the hour at which days begin', () => {
  const zone = '-08:00';
  const began = async () => {
    const { value } = (await tab.ask('rooms', { limit: 500 })) as unknown as { value: RoomSummary[] };
    return value.find((one) => one.room === room)?.start as number;
  };
  const choose = async (hour: number) => {
    await tab.go('#/settings', '.d-setting');
    await tab.page.click('[aria-label^="A day begins at"]');
    await tab.page.waitForSelector('.menu-item');
    const name = `${String(hour).padStart(2, '0')}:00`;
    await tab.page.evaluate(
      (wanted) => [...document.querySelectorAll<HTMLElement>('.menu-item')].find((one) => one.textContent === wanted)?.click(),
      name,
    );
    await tab.page.waitForSelector(`[aria-label="A day begins at: ${name}"]`);
  };
  const daysOf = async () => {
    await tab.go('#/days', '.d-table');
    return tab.page.$$eval('.d-table a', (links) => links.map((link) => link.hash).filter((hash) => hash.includes('north_store')));
  };

  it('decides which day a LIVE belongs to', async () => {
    const start = await began();
    const hour = new Date(start - 8 * 3_600_000).getUTCHours();
    const today = dayAt(start, zone).day;
    expect(await daysOf()).toEqual([expect.stringContaining(today)]);
    await choose(Math.min(23, hour + 1));
    const day = dayAt(start, zone, Math.min(23, hour + 1) * 60).day;
    expect(await daysOf()).toEqual([expect.stringContaining(day)]);
    expect(await tab.ask('today', { shop: 'us/north_store', day })).toMatchObject({ value: { rooms: [{ room }] } });
    await choose(0);
    expect(await daysOf()).toEqual([expect.stringContaining(today)]);
  });
});

const pages = { rooms: '#/rooms', room: `#/rooms/${room}`, days: '#/days', health: '#/health', data: '#/data', settings: '#/settings' };
const ready = { rooms: '.d-table', room: '.curve', days: '.d-table', health: '.health-open', data: '.d-facts', settings: '.d-setting' };

describe.each([
  ['en', 'light', 1440, 900],
  ['zh-CN', 'light', 1440, 900],
  ['en', 'dark', 1366, 768],
  ['zh-CN', 'dark', 1366, 768],
] as const)('%s, %s, %i px', (language, theme, width, height) => {
  beforeAll(async () => {
    await tab.page.setViewport({ width, height });
    await tab.prefer({ language, theme });
  });

  it.each(Object.keys(pages) as Array<keyof typeof pages>)('%s is accessible and fits', async (name) => {
    await tab.go(pages[name], ready[name]);
    await picture(tab.page, `dashboard.${name}.${language}.${theme}.${width}`);
    expect(await violations(tab.page)).toEqual([]);
    expect(await tab.page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0);
  });

  it('a day is accessible and fits', async () => {
    await tab.go('#/days', '.d-table a');
    await tab.page.click('.d-table a');
    await tab.page.waitForSelector('.d-crumb');
    await picture(tab.page, `dashboard.day.${language}.${theme}.${width}`);
    expect(await violations(tab.page)).toEqual([]);
    expect(await tab.page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0);
  });
});

describe('deleting', () => {
  const typed = async (word: string) => {
    await tab.page.waitForSelector('.d-dialog input');
    await tab.page.type('.d-dialog input', word);
  };
  const rooms = () =>
    tab.page.evaluate(
      () => chrome.runtime.sendMessage({ request: 'rooms', input: { limit: 500 } }) as Promise<{ value: { room: string }[] }>,
    );

  beforeAll(() => tab.prefer({ language: 'en', theme: 'light' }));

  it('one room asks, and Cancel keeps it', async () => {
    await tab.go(`#/rooms/${room}`, '.d-head .btn--plain');
    await tab.page.click('.d-head .btn--plain');
    await tab.page.waitForSelector('.d-dialog');
    expect((await texts(tab.page, '.d-dialog')).join()).toMatch(/5[34] minutes of samples will be lost/);
    expect(await violations(tab.page)).toEqual([]);
    await picture(tab.page, 'dashboard.confirm');
    await tab.page.click('.d-dialog .end');
    await tab.page.waitForFunction(() => !document.querySelector('.d-dialog'));
    expect((await rooms()).value.some((one) => one.room === room)).toBe(true);
  });

  it('one room, once confirmed, is gone with its samples', async () => {
    await tab.page.click('.d-head .btn--plain');
    await tab.page.waitForSelector('.d-dialog .btn--primary');
    await tab.page.click('.d-dialog .btn--primary');
    // The room's own page leaves for the list once it is gone.
    await tab.page.waitForFunction(() => location.hash === '#/rooms');
    expect((await rooms()).value.some((one) => one.room === room)).toBe(false);
    await tab.go(`#/rooms/${room}`, '.empty');
  });

  it('everything needs the word', async () => {
    await tab.go('#/data', '.d-actions .btn');
    await tab.page.evaluate(() =>
      [...document.querySelectorAll<HTMLElement>('.btn')].find((one) => one.textContent === 'Delete everything')?.click(),
    );
    await typed('delet');
    expect(await tab.page.$eval('.d-dialog .btn--primary', (button) => (button as HTMLButtonElement).disabled)).toBe(true);
    await typed('e');
    await tab.page.click('.d-dialog .btn--primary');
    await tab.page.waitForFunction(() => !document.querySelector('.d-dialog'));
    expect((await rooms()).value).toEqual([]);
    await tab.go('#/rooms', '.empty');
  });

  it('left no error behind', () => {
    expect(tab.errors).toEqual([]);
  });
});
