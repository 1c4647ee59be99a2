// Chart.js on our pyramid against plain tuned Chart.js, in one run of one real Chromium.
import { fileURLToPath } from 'node:url';
import puppeteer from 'puppeteer-core';
import { build } from 'vite';
import { findBrowser } from '../tools/browsers.mjs';
import type { run } from './charts/page.ts';

type Measure = { name: string; value: number; unit: string; budget?: number; ok?: boolean };

const root = fileURLToPath(new URL('../..', import.meta.url));
const entry = fileURLToPath(new URL('./charts/page.ts', import.meta.url));

/** Create and append for 3 × 43 200 points, medians in milliseconds. */
export async function bench(): Promise<Measure[]> {
  const { pyramids, create, append, points } = await measure(await bundle());
  return [
    { name: 'create a curve of 3 × 43 200 points', value: create.ours, unit: 'ms', budget: 15, ok: create.ours <= 15 },
    { name: 'append one reading to each and redraw', value: append.ours, unit: 'ms', budget: 5, ok: append.ours <= 5 },
    { name: 'plain tuned Chart.js, create', value: create.plain, unit: 'ms' },
    { name: 'plain tuned Chart.js, append', value: append.plain, unit: 'ms' },
    { name: 'create, share of plain Chart.js', value: create.ours / create.plain, unit: '×' },
    { name: 'append, share of plain Chart.js', value: append.ours / append.plain, unit: '×' },
    { name: 'build the three pyramids, once', value: pyramids, unit: 'ms' },
    { name: 'points handed to Chart.js', value: points, unit: 'points' },
  ];
}

async function bundle(): Promise<string> {
  const built = await build({
    root,
    configFile: false,
    logLevel: 'error',
    resolve: { alias: { '@': root.replace(/\/$/, '') } },
    define: { 'process.env.NODE_ENV': '"production"' },
    build: { write: false, lib: { entry, formats: ['iife'], name: 'curves' } },
  });
  const [output] = Array.isArray(built) ? built : [built];
  const chunk = output && 'output' in output ? output.output[0] : undefined;
  if (!chunk) throw new Error('Nothing was built');
  return chunk.code;
}

async function measure(code: string): Promise<Awaited<ReturnType<typeof run>>> {
  const executablePath = findBrowser('chromium');
  if (!executablePath) throw new Error('No Chromium found');
  const browser = await puppeteer.launch({
    executablePath,
    args: process.getuid?.() === 0 ? ['--no-sandbox'] : [],
    protocolTimeout: 300_000,
  });
  try {
    const page = await browser.newPage();
    await page.setViewport({ width: 1440, height: 900 });
    await page.setContent('<!doctype html><body></body>');
    await page.addScriptTag({ content: `${code};window.curves = curves;` });
    return await page.evaluate(() => (window as unknown as { curves: { run: typeof run } }).curves.run());
  } finally {
    await browser.close();
  }
}
