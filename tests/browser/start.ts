import { getPriority } from 'node:os';
import puppeteer, { type Browser, type LaunchOptions } from 'puppeteer-core';
import { type BrowserName, findBrowser } from '../tools/browsers.mjs';
import { yieldSession } from '../tools/yield.mjs';

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
  const { pid } = browser.process() ?? {};
  // Beside tests against the clock we are made to yield (see test.mjs), and the browser with us.
  if (pid !== undefined && getPriority() > 0) yieldSession(pid, getPriority());
  return browser;
}
