import type { Browser, Page } from 'puppeteer-core';

const closed = new WeakMap<Browser, Page[]>();

/**
 * A page to open something in. Closing it keeps it for whoever asks next: a new page is a new process of the browser, which costs
 * more than all that most tests do in it. Whoever gets one navigates first, which leaves nothing of the test before.
 */
export async function emptyPage(browser: Browser): Promise<Page> {
  const kept = closed.get(browser) ?? [];
  closed.set(browser, kept);
  const again = kept.pop();
  if (again) {
    await again.bringToFront();
    return again;
  }
  const page = await browser.newPage();
  page.close = async () => {
    kept.push(page);
  };
  return page;
}
