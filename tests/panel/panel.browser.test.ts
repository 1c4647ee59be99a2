import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { given } from './given.ts';
import { openPanelLab, type PanelLab, shots } from './harness.ts';
import { type State, states } from './states.ts';
import { colourViolations, violations } from './violations.ts';

let lab: PanelLab;

beforeAll(async () => {
  lab = await openPanelLab();
});
afterAll(() => lab?.close());

async function openState({ options, path, width = 360, press, click }: State) {
  const page = await lab.open({ given: given({ ...options, language: 'zh-CN' }), path, width, height: 768, reducedMotion: true });
  if (press) await page.keyboard.press(press);
  if (click) await (await page.waitForSelector(click))?.click();
  await page.waitForNetworkIdle({ idleTime: 50 });
  return page;
}

/** Switches the language as the settings do. */
async function speak(page: Page, language: 'zh-CN' | 'en'): Promise<void> {
  await page.evaluate(async (next) => {
    const { local } = (globalThis as unknown as { browser: typeof chrome }).browser.storage;
    const { preferences } = await local.get('preferences');
    await local.set({ preferences: { ...(preferences as object), language: next } });
  }, language);
  await page.waitForFunction((next) => document.documentElement.lang === next, {}, language);
}

function wear(page: Page, theme: 'light' | 'dark'): Promise<void> {
  return page.evaluate((value) => {
    document.documentElement.dataset.theme = value;
  }, theme);
}

/** For people to look at, on demand: three pictures of each state take a third of the time. */
async function picture(page: Page, name: string): Promise<void> {
  if (process.env.PICTURES) await page.screenshot({ path: join(shots, `${name}.png`) as `${string}.png` });
}

/** Elements whose text runs out of the window, or is cut without an ellipsis. */
function overflow(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const out = [...document.querySelectorAll('#root *')].filter((element) => {
      if (element.closest('.today-table, .sr')) return false;
      return element.getBoundingClientRect().right > innerWidth + 0.5;
    });
    return out.map((element) => `${element.tagName}.${element.getAttribute('class')} ${element.textContent?.slice(0, 40)}`);
  });
}

describe.each(states)('$name', (state) => {
  it('is accessible and fits, in both languages and themes', async () => {
    const page = await openState(state);
    for (const language of ['zh-CN', 'en'] as const) {
      const name = `${state.name}.${language.slice(0, 2)}`;
      await page.setViewport({ width: state.width ?? 360, height: 768 });
      await speak(page, language);
      await wear(page, 'light');
      await picture(page, `${name}.light`);
      expect(await violations(page), language).toEqual([]);
      await wear(page, 'dark');
      await picture(page, `${name}.dark`);
      // The other theme's colours are the same in both languages.
      if (language === 'zh-CN') expect(await colourViolations(page), language).toEqual([]);
      expect(await overflow(page), language).toEqual([]);
      if (state.width) continue;
      await page.setViewport({ width: 280, height: 768 });
      await picture(page, `${name}.280`);
      expect(await overflow(page), language).toEqual([]);
    }
    await page.close();
  });
});
