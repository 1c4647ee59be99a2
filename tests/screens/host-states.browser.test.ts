import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openPanelLab, type PanelLab } from '../panel/harness.ts';
import { violations } from '../panel/violations.ts';
import { openHost, outside, picture, setTheme } from './hands.ts';
import { hostStates } from './states.ts';

let lab: PanelLab;

beforeAll(async () => {
  lab = await openPanelLab();
});
afterAll(() => lab?.close());

const sizes = [
  [640, 360],
  [1920, 1080],
  [760, 1180],
] as const;

/** Parts whose content is taller than what is shown of it. */
function cutOff(page: Page): Promise<string[]> {
  return page.$$eval('.host, .host-now, .host-goal, .host-figure', (all) =>
    all
      .filter((element) => element.scrollHeight > element.clientHeight + 2)
      .map((element) => `${element.className} ${element.scrollHeight} > ${element.clientHeight}`),
  );
}

describe.each(hostStates)('the host’s screen: $name', (state) => {
  it.each([
    ['zh-CN', 'dark'],
    ['en', 'light'],
  ] as const)('is accessible and fits any window in %s, %s', async (language, theme) => {
    const page = await openHost(lab, state, language);
    const name = `host-${state.name}.${language.slice(0, 2)}`;
    await picture(page, `${name}.dark`);
    await setTheme(page, theme);
    if (theme === 'light') await picture(page, `${name}.light`);
    expect(await violations(page)).toEqual([]);
    expect([await outside(page), await cutOff(page)]).toEqual([[], []]);
    for (const [width, height] of sizes) {
      await page.setViewport({ width, height });
      if (width < 1280) await picture(page, `${name}.${width}`);
      expect([width, await outside(page), await cutOff(page)]).toEqual([width, [], []]);
    }
    await page.close();
  });
});
