import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { given } from './given.ts';
import { openPanelLab, type PanelLab, shots } from './harness.ts';
import { type State, states } from './states.ts';
import { violations } from './violations.ts';

let lab: PanelLab;

beforeAll(async () => {
  lab = await openPanelLab();
});
afterAll(() => lab?.close());

async function openState({ options, path, width = 360, press, click }: State, language: 'zh-CN' | 'en') {
  const page = await lab.open({ given: given({ ...options, language }), path, width, height: 768, reducedMotion: true });
  if (press) await page.keyboard.press(press);
  if (click) await (await page.waitForSelector(click))?.click();
  await page.waitForNetworkIdle({ idleTime: 50 });
  return page;
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
  it.each(['zh-CN', 'en'] as const)('is accessible and fits in %s', async (language) => {
    const page = await openState(state, language);
    const name = `${state.name}.${language.slice(0, 2)}`;
    for (const theme of ['light', 'dark']) {
      await page.evaluate((value) => {
        document.documentElement.dataset.theme = value;
      }, theme);
      await picture(page, `${name}.${theme}`);
      expect(await violations(page)).toEqual([]);
    }
    expect(await overflow(page)).toEqual([]);
    if (!state.width) {
      await page.setViewport({ width: 280, height: 768 });
      await picture(page, `${name}.280`);
      expect(await overflow(page)).toEqual([]);
    }
    await page.close();
  });
});
