import { fileURLToPath } from 'node:url';
import puppeteer, { type Browser, type Page } from 'puppeteer-core';
import { build, type Rollup } from 'vite';
import { findBrowser } from '../tools/browsers.mjs';

const root = fileURLToPath(new URL('../..', import.meta.url));

/** The reading code as one script, as the content script would carry it. */
export async function bundle(entry = 'tests/reading/entry.ts'): Promise<string> {
  const result = await build({
    root,
    configFile: false,
    logLevel: 'error',
    resolve: { alias: { '@': root } },
    build: {
      write: false,
      minify: false,
      lib: { entry: `${root}${entry}`, formats: ['iife'], name: 'tallyEntry' },
    },
  });
  const output = (result as Rollup.RollupOutput[])[0]?.output[0];
  if (!output) throw new Error('nothing was bundled');
  return output.code;
}

export type BrowserName = 'chromium' | 'firefox';

export async function launch(name: BrowserName): Promise<Browser> {
  const executablePath = findBrowser(name);
  if (!executablePath) throw new Error(`${name} is not installed`);
  return puppeteer.launch({
    browser: name === 'firefox' ? 'firefox' : 'chrome',
    executablePath,
    headless: true,
    args: name === 'chromium' ? ['--no-sandbox'] : [],
  });
}

/** A page showing `html`, with the reading code in it. */
export async function openHtml(browser: Browser, html: string, script: string): Promise<Page> {
  const page = await browser.newPage();
  await page.setContent(html);
  await page.evaluate(script);
  return page;
}
