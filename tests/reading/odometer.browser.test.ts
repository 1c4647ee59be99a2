import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Browser, Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startBrowser } from '../browser/start.ts';
import { bundle, openHtml } from './page';

const library = readFileSync(createRequire(import.meta.url).resolve('odometer/odometer.min.js'), 'utf8');
const theme =
  '.odometer-digit{position:relative;display:inline-block}.odometer-digit-spacer{visibility:hidden}.odometer-digit-inner{position:absolute;overflow:hidden}.odometer-value{display:block}.odometer-animating .odometer-ribbon-inner{transition:transform 2s}';
const rolls = [
  [525, 1568],
  [1568, 525],
  [999, 1000],
  [0, 7],
  [1000, 1999],
] as const;
const card = (at: number) =>
  `<div><div><span><span>GMV</span><span> ($)</span></span></div><div class="ecom-screen-animated-number-container"><div class="ecom-screen-animated-number-basic"><div id="roll${at}"></div></div></div></div>`;
const html = `<style>${theme}</style>${rolls.map((_, at) => card(at)).join('')}`;

/** The digits of each card on their way, read every few milliseconds while the real library rolls them all. */
async function readWhileRolling(page: Page): Promise<string[][]> {
  return (await page.evaluate(`(async () => {
    const rolls = ${JSON.stringify(rolls)};
    const all = rolls.map(([value], at) => new Odometer({ el: document.getElementById('roll' + at), value }));
    const texts = rolls.map(() => []);
    all.forEach((one, at) => one.update(rolls[at][1]));
    const end = performance.now() + 2600;
    while (performance.now() < end) {
      const pairs = tally.shape('odometer');
      texts.forEach((seen, at) => seen.push(pairs[at].text ?? pairs[at].why));
      await new Promise((done) => setTimeout(done, 20));
    }
    return texts;
  })()`)) as string[][];
}

describe.each(['chromium', 'firefox'] as const)('the real odometer in %s', (which) => {
  let browser: Browser;
  let read: string[][];
  beforeAll(async () => {
    const [started, script] = await Promise.all([startBrowser(which), bundle()]);
    browser = started;
    read = await readWhileRolling(await openHtml(browser, html, `${library};${script}`));
  });
  afterAll(() => browser?.close());

  it.each(rolls.map(([from, to], at) => [from, to, at] as const))(
    'from %i to %i shows the target or nothing at any time, and in the end the target',
    (from, to, at) => {
      const texts = (read[at] ?? []).map((text) => text.replaceAll(',', ''));
      // Before the library starts to roll, the old number still stands there.
      const started = texts.indexOf(String(to));
      expect(started).toBeGreaterThanOrEqual(0);
      expect(new Set(texts.slice(0, started))).toSatisfy((early: Set<string>) =>
        [...early].every((text) => text === String(from) || text === 'moving'),
      );
      expect(new Set(texts.slice(started))).toSatisfy((later: Set<string>) =>
        [...later].every((text) => text === String(to) || text === 'moving'),
      );
      expect(texts.at(-1)).toBe(String(to));
    },
  );
});
