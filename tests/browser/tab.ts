import type { Browser, Frame, Page } from 'puppeteer-core';
import type { Extension } from './extension.ts';

/** Opens a page under its real address. */
export async function openTab(browser: Browser, url: string): Promise<Page> {
  const page = await browser.newPage();
  await page.goto(url, { waitUntil: 'domcontentloaded' });
  return page;
}

/** The extension's docked frame in a page, as soon as it is there. Firefox's driver reports its address wrongly: the frame is asked. */
export async function panelOf(page: Page, extension: Extension, timeout = 30_000): Promise<Frame> {
  const address = `${extension.origin}/panel.html`;
  const found = await until(
    async () => {
      for (const frame of page.frames()) {
        const at = await frame.evaluate(() => location.href).catch(() => '');
        if (at.startsWith(address)) return [frame];
      }
      return [];
    },
    (frames) => frames.length > 0,
    timeout,
  );
  return found[0] as Frame;
}

/** The panel in a window of its own, as soon as there is one. */
export async function windowOf(extension: Extension): Promise<Page> {
  const address = `${extension.origin}/panel.html?tab=`;
  const found = await until(
    async () => {
      const pages = await extension.browser.pages();
      const places = await Promise.all(pages.map((page) => page.evaluate(() => location.href).catch(() => '')));
      return pages.filter((_, index) => places[index]?.startsWith(address));
    },
    (windows) => windows.length > 0,
  );
  return found[0] as Page;
}

/** What a page or frame shows a person. */
export function shown(where: Page | Frame): Promise<string> {
  // biome-ignore lint/performance/useDomNodeTextContent: not what the tree holds besides
  return where.evaluate(() => document.body.innerText);
}

/** Waits until a page or frame says something. */
export function says(where: Page | Frame, text: RegExp, timeout?: number): Promise<string> {
  return until(
    () => shown(where),
    (said) => text.test(said),
    timeout,
  );
}

/** Waits for a notice of our script on the page. It stands in a closed shadow root: the accessibility tree shows it. */
export function notice(page: Page, text: string): Promise<string> {
  return until(
    async () => JSON.stringify(await page.accessibility.snapshot({ interestingOnly: false })),
    (tree) => tree.includes(text),
  );
}

/** Waits until a page of the lab has shown so many values of a number that every poll changes, one after the other. */
export async function polled(page: Page, room: string, values: number): Promise<void> {
  await page.waitForFunction(
    (id, count) => {
      const { __truth: truth } = window as unknown as { __truth: { room: string; row: string; metric: string }[] };
      return truth.filter((one) => one.room === id && one.row === '-' && one.metric === 'live_views').length >= count;
    },
    { polling: 200 },
    room,
    values,
  );
}

/** Brings another tab to the front, so that `page` is hidden as the browser sees it. */
export async function hide(page: Page): Promise<Page> {
  const cover = await page.browser().newPage();
  await cover.bringToFront();
  await page.waitForFunction(() => document.visibilityState === 'hidden', { polling: 200, timeout: 10_000 });
  return cover;
}

/** Asks until the answer satisfies, for what has no event to wait for. */
export async function until<T>(ask: () => Promise<T>, enough: (answer: T) => boolean, timeout = 40_000): Promise<T> {
  const end = Date.now() + timeout;
  for (;;) {
    const answer = await ask();
    if (enough(answer)) return answer;
    if (Date.now() > end) throw new Error(`Not reached in ${timeout} ms; last: ${JSON.stringify(answer)?.slice(0, 400)}`);
    await new Promise((next) => setTimeout(next, 200));
  }
}
