import puppeteer, { type Browser, type LaunchOptions } from 'puppeteer-core';
import { type BrowserName, findBrowser } from '../tools/browsers.mjs';

/** A reload button that is a page of its own costs every Chromium a process and three seconds. */
const withoutTrimmings = ['--disable-features=WebUIReloadButton,InitialWebUI,WebUIToolbar'];

/** Starts an installed browser, without a sandbox for root, who has none in Chromium. */
export async function startBrowser(name: BrowserName, options: LaunchOptions = {}): Promise<Browser> {
  const executablePath = findBrowser(name);
  if (!executablePath) throw new Error(`${name} is not installed`);
  const own = name === 'chromium' ? [...withoutTrimmings, ...(process.getuid?.() === 0 ? ['--no-sandbox'] : [])] : [];
  return puppeteer.launch({
    browser: name === 'chromium' ? 'chrome' : 'firefox',
    executablePath,
    headless: true,
    ...options,
    args: [...own, ...(options.args ?? [])],
  });
}
