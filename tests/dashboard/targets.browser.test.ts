import { afterAll, beforeAll, expect, it } from 'vitest';
import { publication } from './seed';
import { openDashboard, picture, type Tab, texts, violations } from './tab';

let tab: Tab;

beforeAll(async () => {
  tab = await openDashboard();
  await tab.prefer({ language: 'en', theme: 'light' });
  expect((await tab.ask('publish', publication(Date.now()))).ok).toBe(true);
});
afterAll(() => tab?.close());

it('lists what every role answers for, with nothing set', async () => {
  await tab.go('#/targets', '.targets-table');
  expect(await texts(tab.page, '.d-card h2')).toEqual(expect.arrayContaining(['Team lead', 'Operator', 'Host']));
  expect((await texts(tab.page, '.targets-none')).length).toBeGreaterThan(20);
  expect(await violations(tab.page)).toEqual([]);
  await picture(tab.page, 'targets.empty.en.light');
});
