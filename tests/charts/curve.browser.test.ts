import { fileURLToPath } from 'node:url';
import type { Browser } from 'puppeteer-core';
import { build, type Rollup } from 'vite';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { startBrowser } from '../browser/start.ts';
import type { draw } from './page';

const root = fileURLToPath(new URL('../..', import.meta.url)).replace(/\/$/, '');
let browser: Browser;
let drawn: ReturnType<typeof draw>;

beforeAll(async () => {
  const built = await build({
    root,
    configFile: false,
    logLevel: 'error',
    resolve: { alias: { '@': root } },
    build: { write: false, lib: { entry: `${root}/tests/charts/page.ts`, formats: ['iife'], name: 'curve' } },
  });
  const chunk = (built as unknown as Rollup.RollupOutput[])[0]?.output[0];
  if (!chunk) throw new Error('Nothing was built');
  browser = await startBrowser('chromium');
  const page = await browser.newPage();
  await page.setContent('<!doctype html><body></body>');
  await page.addScriptTag({ content: `${chunk.code};window.curve = curve;` });
  drawn = await page.evaluate(() => (window as unknown as { curve: { draw: typeof draw } }).curve.draw());
});
afterAll(() => browser?.close());

it('hands Chart.js a null at the gap, unparsed', () => {
  expect(drawn.nulls).toEqual([1, 1]);
  expect(drawn.parsed).toBe(true);
});

it('draws nothing in the gap, and something on both sides', () => {
  const share = (x: number) => (x - drawn.left) / (drawn.right - drawn.left);
  const shares = drawn.before.map(share);
  expect(shares.filter((part) => part > 20 / 59 && part < 39 / 59)).toEqual([]);
  expect(shares.filter((part) => part < 19 / 59).length).toBeGreaterThan(100);
  expect(shares.filter((part) => part > 41 / 59).length).toBeGreaterThan(100);
});

it('updates the chart it has, and leaves none behind', () => {
  expect(drawn.same).toBe(true);
  expect(drawn.last).toBe(60 * 60_000);
  expect(drawn.destroyed).toBe(true);
});
