import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { bundle, launch, openHtml } from './page';

const library = readFileSync(createRequire(import.meta.url).resolve('odometer/odometer.min.js'), 'utf8');
const theme =
  '.odometer-digit{position:relative;display:inline-block}.odometer-digit-spacer{visibility:hidden}.odometer-digit-inner{position:absolute;overflow:hidden}.odometer-value{display:block}.odometer-animating .odometer-ribbon-inner{transition:transform 2s}';
const html = `<style>${theme}</style><div><div><span><span>GMV</span><span> ($)</span></span></div><div class="ecom-screen-animated-number-container"><div class="ecom-screen-animated-number-basic"><div id="roll"></div></div></div></div>`;

/** The digits on their way, read every few milliseconds while the real library rolls to `to`. */
async function readWhileRolling(page: Page, from: number, to: number): Promise<string[]> {
  return (await page.evaluate(`(async () => {
    window.roll = new Odometer({ el: document.getElementById('roll'), value: ${from} });
    const read = () => { const [pair] = tally.shape('odometer'); return pair.text ?? pair.why; };
    const texts = [];
    window.roll.update(${to});
    const end = performance.now() + 2600;
    while (performance.now() < end) {
      texts.push(read());
      await new Promise((done) => setTimeout(done, 20));
    }
    return texts;
  })()`)) as string[];
}

describe.each(['chromium', 'firefox'] as const)('the real odometer in %s', (which) => {
  let browser: Awaited<ReturnType<typeof launch>>;
  let script: string;
  beforeAll(async () => {
    [browser, script] = await Promise.all([launch(which), bundle()]);
  });
  afterAll(() => browser?.close());

  it.each([
    [525, 1568],
    [1568, 525],
    [999, 1000],
    [0, 7],
    [1000, 1999],
  ])('from %i to %i shows the target or nothing at any time, and in the end the target', async (from, to) => {
    const page = await openHtml(browser, html, `${library};${script}`);
    const texts = (await readWhileRolling(page, from, to)).map((text) => text.replaceAll(',', ''));
    await page.close();
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
  });
});
