import puppeteer, { type Browser, type LaunchOptions } from 'puppeteer-core';
import { type BrowserName, findBrowser } from '../tools/browsers.mjs';

/** Starts an installed browser, without a sandbox for root, who has none in Chromium. */
export async function startBrowser(name: BrowserName, options: LaunchOptions = {}): Promise<Browser> {
  const executablePath = findBrowser(name);
  if (!executablePath) throw new Error(`${name} is not installed`);
  const sandbox = name === 'chromium' && process.getuid?.() === 0 ? ['--no-sandbox'] : [];
  return puppeteer.launch({
    browser: name === 'chromium' ? 'chrome' : 'firefox',
    executablePath,
    headless: true,
    ...options,
    args: [...sandbox, ...(options.args ?? [])],
  });
}
