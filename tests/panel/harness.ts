import { readFileSync } from 'node:fs';
import { mkdir, mkdtemp, rm } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { extname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import react from '@vitejs/plugin-react';
import puppeteer, { type Page } from 'puppeteer-core';
import { build } from 'vite';
import { findBrowser } from '../tools/browsers.mjs';
import { type Given, installExtensionApi } from './extension-api.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));
export const shots = join(root, 'tests/.cache/shots/panel');
const types: Record<string, string> = { '.html': 'text/html', '.js': 'text/javascript', '.css': 'text/css' };

export type OpenOptions = { given: Given; path?: string; width?: number; height?: number; reducedMotion?: boolean };
export type PanelLab = { open(options: OpenOptions): Promise<Page>; close(): Promise<void> };

/** The real panel and popup, built as they are and opened in Chromium, with data only behind the extension's API. */
export async function openPanelLab(): Promise<PanelLab> {
  // The test runner's own value would build React for development, which runs every effect twice.
  process.env.NODE_ENV = 'production';
  // Files of tests run beside each other: a build for each.
  const outDir = await mkdtemp(join(tmpdir(), 'panel-'));
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
      emptyOutDir: true,
      minify: false,
      target: 'esnext',
      rolldownOptions: { input: [join(root, 'entrypoints/panel/index.html'), join(root, 'entrypoints/popup/index.html')] },
    },
  });
  await mkdir(shots, { recursive: true });
  const server = createServer((request, response) => {
    const path = new URL(request.url ?? '/', 'http://x').pathname;
    try {
      response.setHeader('content-type', types[extname(path)] ?? 'application/octet-stream');
      response.end(readFileSync(join(outDir, path)));
    } catch {
      response.writeHead(404).end();
    }
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  const origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const executablePath = findBrowser('chromium');
  if (!executablePath) throw new Error('Chromium is not installed');
  const browser = await puppeteer.launch({ executablePath, headless: true, args: ['--no-sandbox', '--force-color-profile=srgb'] });

  async function open({ given, path = '/panel/index.html', width = 360, height = 768, reducedMotion }: OpenOptions): Promise<Page> {
    const page = await browser.newPage();
    await page.setViewport({ width, height });
    await page.emulateMediaFeatures([{ name: 'prefers-reduced-motion', value: reducedMotion ? 'reduce' : 'no-preference' }]);
    await page.evaluateOnNewDocument(installExtensionApi, given);
    page.on('pageerror', (error) => {
      throw error;
    });
    await page.goto(origin + path, { waitUntil: 'load' });
    await page.waitForSelector('#root > *');
    return page;
  }
  return {
    open,
    close: async () => {
      await browser.close();
      server.close();
      await rm(outDir, { recursive: true });
    },
  };
}
