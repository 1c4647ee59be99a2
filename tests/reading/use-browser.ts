import type { Browser } from 'puppeteer-core';
import { afterAll, beforeAll } from 'vitest';
import { startBrowser } from '../browser/start.ts';
import type { BrowserName } from '../tools/browsers.mjs';
import { bundle, openHtml } from './page';

/** A browser for the tests of one file: shows `html` and evaluates a call of the reading code in it. */
export function useBrowser(which: BrowserName): <T>(html: string, call: string) => Promise<T> {
  let browser: Browser;
  let script: string;
  beforeAll(async () => {
    [browser, script] = await Promise.all([startBrowser(which), bundle()]);
  });
  afterAll(() => browser?.close());
  return async (html, call) => {
    const page = await openHtml(browser, html, script);
    try {
      return (await page.evaluate(`tally.${call}`)) as never;
    } finally {
      await page.close();
    }
  };
}
