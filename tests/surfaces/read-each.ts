import type { Reading } from '@/lib/reading/reading';
import { startBrowser } from '../browser/start.ts';
import { bundle, openHtml } from '../reading/page';
import type { BrowserName } from '../tools/browsers.mjs';
import type { Drawn } from './entry';

/** The readings of many pages, taken in one real browser page. */
export async function readEach(pages: readonly Drawn[], which: BrowserName = 'chromium'): Promise<Reading[]> {
  const [browser, script] = await Promise.all([startBrowser(which), bundle('tests/surfaces/entry.ts')]);
  try {
    const page = await openHtml(browser, '', script);
    return (await page.evaluate(`JSON.parse(JSON.stringify(tally.readEach(${JSON.stringify(pages)})))`)) as Reading[];
  } finally {
    await browser.close();
  }
}
