import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { given } from './given.ts';
import { says, sent, text } from './hands.ts';
import { openPanelLab, type PanelLab, shots } from './harness.ts';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
let lab: PanelLab;

beforeAll(async () => {
  lab = await openPanelLab();
});
afterAll(() => lab?.close());

describe('teaching in the panel', () => {
  const picked = { text: '$18,204.73', label: 'Refunds', units: ['money'], on: 'seller', path: '/data/page', open: true };
  const anchor = { label: 'Refunds', meet: 1, up: 1, box: ['@label', '@value money'], tabs: [] };
  const value = { value: 18204.73, step: 0.01, unit: 'money', currency: 'USD', raw: '$18,204.73', label: 'Refunds', by: 'taught' };

  async function openTeaching(language: 'zh-CN' | 'en', answers: Record<string, unknown>) {
    const start = given({ language });
    Object.assign(start.answers, { teachPoint: null, changeRules: null, ...answers });
    const page = await lab.open({ given: start, reducedMotion: true });
    await page.keyboard.press('h');
    await page.waitForSelector('#health');
    await page.$$eval('#health button', (buttons) => buttons.find((one) => /Teach|教它/.test(one.textContent ?? ''))?.click());
    await page.waitForSelector('.teach');
    return page;
  }

  it.each(['zh-CN', 'en'] as const)('offers what the label names, shows what is read and asks what it covers: %s', async (language) => {
    const look = { pointing: false, picked: { ...picked, anchor } };
    const page = await openTeaching(language, { teachLook: look, teachTry: { value, places: 1, declared: { ...value, value: 18000 } } });
    await page.waitForSelector('.teach-metric input');
    await page.click('.teach-metric input');
    await page.waitForSelector('.teach-trial b');
    expect(await text(page, '.teach-trial')).toContain('18,204.73');
    for (const theme of ['light', 'dark']) {
      await page.evaluate((name) => {
        document.documentElement.dataset.theme = name;
      }, theme);
      await looksRight(page, `teach.${language.slice(0, 2)}.${theme}`);
    }
    await page.click('.teach input[value=now], .teach fieldset:last-of-type label:last-of-type input');
    await page.click('.teach input[type=checkbox]');
    await page.waitForSelector('.teach .btn--primary:not(:disabled)');
    await page.click('.teach .btn--primary');
    await page.waitForFunction(() =>
      (globalThis as unknown as { sent: { request: string }[] }).sent.some((one) => one.request === 'changeRules'),
    );
    const [change] = await sent(page, 'changeRules');
    expect(change).toMatchObject({
      drop: [],
      put: [{ metric: 'refunds', on: 'seller', path: '/data/page', anchor, covers: 'now', first: true }],
    });
    await page.close();
  });

  it('refuses with the reason, and cannot save what reads nothing', async () => {
    const refused = await openTeaching('en', { teachLook: { pointing: false, picked: { ...picked, why: 'alike' } } });
    await says(refused, 'More than one place looks like this');
    expect(await refused.$('.teach .btn--primary')).toBeNull();
    await looksRight(refused, 'teach.refused');
    await refused.close();
    const look = { pointing: false, picked: { ...picked, anchor } };
    const page = await openTeaching('en', { teachLook: look, teachTry: { why: 'ambiguous', places: 2 } });
    await page.waitForSelector('.teach-metric input');
    await page.click('.teach-metric input');
    await says(page, '2 places fit');
    expect(await page.$eval('.teach .btn--primary', (button) => (button as HTMLButtonElement).disabled)).toBe(true);
    await page.close();
  });
});

/** Nothing that axe objects to; a picture on demand. */
async function looksRight(page: Page, name: string): Promise<void> {
  if (process.env.PICTURES) await page.screenshot({ path: join(shots, `${name}.png`) as `${string}.png` });
  await page.evaluate(axe);
  const found = await page.evaluate(async () => {
    const { axe } = globalThis as unknown as { axe: typeof import('axe-core') };
    const { violations } = await axe.run(document, { runOnly: ['wcag2a', 'wcag2aa', 'wcag21aa', 'wcag22aa', 'best-practice'] });
    return violations.map((one) => `${one.id}: ${one.nodes.map((node) => node.target).join(' ')}`);
  });
  expect(found).toEqual([]);
}
