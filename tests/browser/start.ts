import { writeFileSync } from 'node:fs';
import { getPriority } from 'node:os';
import puppeteer, { type Browser, type LaunchOptions } from 'puppeteer-core';
import { type BrowserName, findBrowser } from '../tools/browsers.mjs';

/** Starts an installed browser, without a sandbox for root, who has none in Chromium. */
export async function startBrowser(name: BrowserName, options: LaunchOptions = {}): Promise<Browser> {
  const executablePath = findBrowser(name);
  if (!executablePath) throw new Error(`${name} is not installed`);
  const sandbox = name === 'chromium' && process.getuid?.() === 0 ? ['--no-sandbox'] : [];
  const browser = await puppeteer.launch({
    browser: name === 'chromium' ? 'chrome' : 'firefox',
    executablePath,
    headless: true,
    ...options,
    args: [...sandbox, ...(options.args ?? [])],
  });
  yieldAsWeDo(browser.process()?.pid);
  return browser;
}

/**
 * A browser is a session of its own, which Linux gives as much of the machine as any other, however nice we are. `npm test`
 * lowers the tests that may wait, beside those that run against the clock: their browsers are to yield with them.
 */
function yieldAsWeDo(pid: number | undefined): void {
  const nice = getPriority();
  if (pid === undefined || nice <= 0) return;
  try {
    writeFileSync(`/proc/${pid}/autogroup`, `${nice}`);
  } catch {
    // No such groups here: then there is nothing to set.
  }
}
