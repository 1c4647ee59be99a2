import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openPanelLab, type PanelLab } from '../panel/harness.ts';
import { colourViolations, violations } from '../panel/violations.ts';
import { openHost, outside, picture, setTheme, speak } from './hands.ts';
import { hostStates } from './states.ts';

let lab: PanelLab;

beforeAll(async () => {
  lab = await openPanelLab();
});
afterAll(() => lab?.close());

const sizes = [
  [1280, 720],
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
  it('is accessible and fits any window in both languages', async () => {
    const page = await openHost(lab, state, 'zh-CN');
    for (const language of ['zh-CN', 'en'] as const) {
      const name = `host-${state.name}.${language.slice(0, 2)}`;
      await speak(page, language);
      await page.setViewport({ width: 1280, height: 720 });
      await setTheme(page, 'dark');
      await picture(page, `${name}.dark`);
      expect(await violations(page)).toEqual([]);
      await setTheme(page, 'light');
      await picture(page, `${name}.light`);
      // The other theme's colours are the same in both languages.
      if (language === 'zh-CN') expect(await colourViolations(page)).toEqual([]);
      for (const [width, height] of sizes) {
        await page.setViewport({ width, height });
        if (width < 1280) await picture(page, `${name}.${width}`);
        expect([width, await outside(page), await cutOff(page)]).toEqual([width, [], []]);
      }
    }
    await page.close();
  });
});
