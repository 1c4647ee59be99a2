import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { fileURLToPath } from 'node:url';
import type { Browser, Page } from 'puppeteer-core';
import { build } from 'vite';
import { startBrowser } from '../browser/start.ts';
import { installExtensionApi } from '../panel/extension-api.ts';
import type { BrowserName } from '../tools/browsers.mjs';
import { bundledOnce } from '../tools/built-once.ts';

export type { BrowserName } from '../tools/browsers.mjs';

const root = fileURLToPath(new URL('../..', import.meta.url));

/** `lib/store` as one script for a page. */
async function bundle(): Promise<string> {
  const result = await build({
    configFile: false,
    logLevel: 'warn',
    resolve: { alias: { '@': root, '#imports': `${root}/tests/panel/imports.ts` } },
    build: { write: false, minify: false, lib: { entry: `${root}/tests/store/page.ts`, formats: ['iife'], name: 'page' } },
  });
  const [output] = Array.isArray(result) ? result : [result];
  if (!output || !('output' in output)) throw new Error('The store was not bundled');
  return output.output[0].code;
}

/** A real browser with pages of one origin in which `store` (tests/store/page.ts) lives. */
export type StoreLab = { browser: Browser; open(): Promise<Page>; origin: string; close(): Promise<void> };

export async function openStoreLab(name: BrowserName, prefs: Record<string, unknown> = {}): Promise<StoreLab> {
  const script = await bundledOnce('store', bundle);
  const server = createServer((request, response) => {
    const js = request.url === '/store.js';
    response.setHeader('content-type', js ? 'text/javascript' : 'text/html');
    response.end(js ? script : '<!doctype html><meta charset="utf-8"><title>store</title><script src="/store.js"></script>');
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  const origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const browser = await startBrowser(name, { extraPrefsFirefox: prefs });
  async function open() {
    const page = await browser.newPage();
    // The handlers ask for settings, which a plain page has no place for.
    await page.evaluateOnNewDocument(installExtensionApi, { now: Date.now(), language: 'en', local: {}, session: {}, answers: {} });
    await page.goto(origin);
    return page;
  }
  async function close() {
    await browser.close();
    server.close();
  }
  return { browser, open, origin, close };
}
