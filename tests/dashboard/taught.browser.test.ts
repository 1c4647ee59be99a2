import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { ElementHandle } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readPack, writePack } from '@/lib/import/taught-pack';
import type { TaughtRule } from '@/lib/reading/taught/rule';
import { openDashboard, picture, type Tab, texts, violations } from './tab';

let tab: Tab;

beforeAll(async () => {
  tab = await openDashboard();
  await tab.prefer({ language: 'en', theme: 'light' });
});
afterAll(() => tab?.close());

describe('taught rules', () => {
  const rule: TaughtRule = {
    metric: 'refunds',
    on: 'seller',
    path: '/compass/data-overview',
    anchor: { label: 'Refunds', meet: 1, up: 2, box: ['@label', '@value money'], tabs: [] },
    covers: 'page',
    taughtAt: 1,
  };
  const other: TaughtRule = { ...rule, metric: 'visitors', on: 'erp.example.com', anchor: { path: ['div#totals', 'span'] }, first: true };
  const folder = mkdtempSync(join(tmpdir(), 'packs-'));
  const choose = async (name: string, text: string) => {
    writeFileSync(join(folder, name), text);
    const input = (await tab.page.$('input[type=file]')) as ElementHandle<HTMLInputElement>;
    await input.uploadFile(join(folder, name));
  };
  const press = (words: string) =>
    tab.page.$$eval('main button', (all, wanted) => all.find((one) => one.textContent?.includes(wanted))?.click(), words);
  const kept = () => tab.page.evaluate(async () => ((await chrome.storage.local.get('taught')).taught ?? []) as object[]);

  it('say why there are none and what to do', async () => {
    await tab.go('#/taught', '.empty');
    expect(await texts(tab.page, '.empty h2')).toEqual(['No rule taught yet']);
    expect(await violations(tab.page)).toEqual([]);
  });

  it('refuse a bad pack by line, and take nothing of it', async () => {
    await choose('bad.json', writePack([rule, other]).replace('"visitors"', '"visitorz"'));
    await tab.page.waitForSelector('.d-taught [role=alert]');
    expect((await texts(tab.page, '.d-faults li'))[0]).toMatch(/^Line 23, rule 2 No such metric visitorz/);
    expect(await kept()).toEqual([]);
    await picture(tab.page, 'taught-bad');
  });

  it('take a good pack whole after a preview', async () => {
    await choose('good.json', writePack([rule, other]));
    await tab.page.waitForFunction(() => document.body.textContent?.includes('2 rules, all usable'));
    expect(await violations(tab.page)).toEqual([]);
    await press('Import 2');
    await tab.page.waitForSelector('.d-table--taught tbody tr:nth-child(2)');
    expect(await kept()).toEqual([rule, other]);
  });

  it('are deleted and brought back, and a conflict is the user’s to decide', async () => {
    await press('Delete');
    await tab.page.waitForSelector('.d-undo');
    expect(await kept()).toEqual([other]);
    await press('Undo');
    await tab.page.waitForSelector('.d-table--taught tbody tr:nth-child(2)');
    await choose('again.json', writePack([{ ...rule, covers: 'now' }]));
    await tab.page.waitForFunction(() => document.body.textContent?.includes('1 for the same page and metric'));
    await tab.page.$$eval('.d-taught input[type=radio]', (all) => all.at(-1)?.click());
    for (const theme of ['light', 'dark'] as const) {
      await tab.prefer({ theme });
      expect(await violations(tab.page)).toEqual([]);
      await picture(tab.page, `taught-${theme}`);
    }
    await press('Import 1');
    await tab.page.waitForFunction(() => document.querySelector('.d-table--taught')?.textContent?.includes('State of the moment'));
    await tab.prefer({ language: 'zh-CN', theme: 'light' });
    await picture(tab.page, 'taught-zh');
    await tab.prefer({ language: 'en' });
    await press('Export pack');
    const { bytes } = await tab.downloaded('rules.json');
    expect(readPack(bytes.toString())).toEqual({ rules: await kept() });
  });
});
