import type { Browser, Page } from 'puppeteer-core';
import { createServer, type ViteDevServer } from 'vite';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { FormatId } from '@/lib/export/exporter';
import { startBrowser } from '../browser/start.ts';
import type { Outcome } from './page/page';

const root = new URL('../..', import.meta.url).pathname;
let server: ViteDevServer;

beforeAll(async () => {
  server = await createServer({
    configFile: false,
    root,
    logLevel: 'error',
    cacheDir: 'tests/.cache/vite-export',
    resolve: { alias: { '@': root.replace(/\/$/, '') } },
    optimizeDeps: { entries: ['tests/export/page/index.html', 'lib/export/worker.ts'] },
    server: { host: '127.0.0.1', port: 0, watch: null },
  });
  await server.listen();
});

afterAll(() => server.close());

describe.each(['chromium', 'firefox'] as const)('an export in %s', (name) => {
  let browser: Browser;
  let page: Page;

  beforeAll(async () => {
    browser = await startBrowser(name);
    page = await browser.newPage();
    await page.goto(`${server.resolvedUrls?.local[0]}tests/export/page/index.html`);
    await page.waitForFunction('typeof run === "function"');
  });

  afterAll(() => browser.close());

  const run = (format: FormatId, pages: number, cancelAt?: number, breakAt?: number) =>
    page.evaluate(
      (...args) => (window as unknown as { run: (...given: unknown[]) => Promise<Outcome> }).run(...args),
      format,
      pages,
      cancelAt,
      breakAt,
    );

  it('writes a file in a Worker and says how far it is', async () => {
    const outcome = await run('csv', 3);
    expect(outcome).toMatchObject({ type: 'text/csv;charset=utf-8', text: expect.stringMatching(/^\ufeff?metric,value,/) });
    expect('progress' in outcome && outcome.progress.map(({ stage, done, total }) => [stage, done, total])).toEqual([
      ['reading', 1000, 3000],
      ['reading', 2000, 3000],
      ['reading', 3000, 3000],
      ['writing', 3000, 3000],
    ]);
  });

  it('writes a workbook of a hundred thousand rows while the page goes on', async () => {
    await page.evaluate('window.beats = 0; window.timer = setInterval(() => { window.beats += 1 }, 20)');
    const outcome = await run('xlsx', 50);
    expect('size' in outcome && outcome.size).toBeGreaterThan(500_000);
    expect(await page.evaluate('clearInterval(window.timer), window.beats')).toBeGreaterThan(10);
  });

  it('stops when cancelled, between pages and while the file is written', async () => {
    expect(await run('csv', 1000, 2)).toEqual({ error: 'cancelled by the user', pages: 2 });
    expect(await run('xlsx', 20, 21)).toEqual({ error: 'cancelled by the user', pages: 20 });
  });

  it('says so when the source breaks, and can export again', async () => {
    expect(await run('json', 5, undefined, 2)).toEqual({ error: 'the source broke', pages: 2 });
    expect(await run('ndjson', 1)).toMatchObject({ type: 'application/x-ndjson' });
  });
});
