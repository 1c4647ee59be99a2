import { readFileSync } from 'node:fs';
import { mkdir } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import react from '@vitejs/plugin-react';
import type { Page } from 'puppeteer-core';
import { build } from 'vite';
import { emptyPage } from '../browser/empty-page.ts';
import { startBrowser } from '../browser/start.ts';
import { builtOnce } from '../tools/built-once.ts';
import { type Given, installExtensionApi } from './extension-api.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));
export const shots = join(root, 'tests/.cache/shots/panel');
const types: Record<string, string> = { '.html': 'text/html', '.js': 'text/javascript', '.css': 'text/css' };

export type OpenOptions = { given: Given; path?: string; width?: number; height?: number; reducedMotion?: boolean };
export type PanelLab = { open(options: OpenOptions): Promise<Page>; close(): Promise<void> };

async function buildPanel(outDir: string): Promise<void> {
  // The test runner's own value would build React for development, which runs every effect twice.
  process.env.NODE_ENV = 'production';
  await build({
    configFile: false,
    root: join(root, 'entrypoints'),
    base: './',
    logLevel: 'warn',
    plugins: [react()],
    worker: { format: 'es' },
    resolve: { alias: { '@': root.replace(/\/$/, ''), '#imports': join(root, 'tests/panel/imports.ts') } },
    build: {
      outDir,
      minify: false,
      target: 'esnext',
      rolldownOptions: { input: [join(root, 'entrypoints/panel/index.html'), join(root, 'entrypoints/popup/index.html')] },
    },
  });
}

/** The real panel and popup, built as they are and opened in Chromium, with data only behind the extension's API. */
export async function openPanelLab(): Promise<PanelLab> {
  const built = await builtOnce('panel', buildPanel);
  await mkdir(shots, { recursive: true });
  const server = createServer((request, response) => {
    const path = new URL(request.url ?? '/', 'http://x').pathname;
    try {
      response.setHeader('content-type', types[extname(path)] ?? 'application/octet-stream');
      // Kept, scripts are compiled once and not for each page.
      response.setHeader('cache-control', 'max-age=3600');
      response.end(readFileSync(join(built, path)));
    } catch {
      response.writeHead(404).end();
    }
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  const origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const browser = await startBrowser('chromium', { args: ['--force-color-profile=srgb'] });
  const started = new WeakMap<Page, string>();

  async function open({ given, path = '/panel/index.html', width = 360, height = 768, reducedMotion }: OpenOptions): Promise<Page> {
    const page = await emptyPage(browser);
    const before = started.get(page);
    if (before) await page.removeScriptToEvaluateOnNewDocument(before);
    else
      page.on('pageerror', (error) => {
        throw error;
      });
    await page.setViewport({ width, height });
    await page.emulateMediaFeatures([{ name: 'prefers-reduced-motion', value: reducedMotion ? 'reduce' : 'no-preference' }]);
    started.set(page, (await page.evaluateOnNewDocument(installExtensionApi, given)).identifier);
    await page.goto(origin + path, { waitUntil: 'load' });
    await page.waitForSelector('#root > *');
    return page;
  }
  return {
    open,
    close: async () => {
      await browser.close();
      server.close();
    },
  };
}
