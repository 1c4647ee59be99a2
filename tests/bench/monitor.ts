// What the monitor costs the page: one tick, an hour of LIVE, and the size of the script.
import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { build } from 'wxt';
import type { Dialect } from '../../lib/reading/dialects/dialect.ts';
import { startBrowser } from '../browser/start.ts';
import { livePage, liveUrl } from '../reading/live-page.ts';
import { bundle } from '../reading/page.ts';
import { cellHtml, statisticHtml } from '../reading/skeletons.ts';

type Measure = { name: string; value: number; unit: string; budget?: number; ok?: boolean };

const labels = [
  'Impressions',
  'Views',
  'GMV per hour',
  'Impressions per hour',
  'Show GPM',
  'Comment rate',
  'Follow rate',
  'LIVE CTR',
  'Share rate',
  'Like rate',
];
const hour = 3600;

export async function bench(): Promise<Measure[]> {
  const { ticks, others, bytes } = await measure(false);
  const badged = await measure(true);
  const seconds = [...ticks, ...others];
  return [
    atMost('one tick (3 cards change) on the page’s thread, median', quantile(ticks, 0.5), 'ms', 1),
    atMost('one tick, p99', quantile(ticks, 0.99), 'ms', 4),
    atMost('longest second of the monitor in a LIVE hour', Math.max(...seconds), 'ms', 50),
    atMost('share of the page’s thread over a LIVE hour', shareOf(seconds), '%', 0.5),
    atMost('the same tick with badges at every number, median', quantile(badged.ticks, 0.5), 'ms', 1),
    atMost('with badges, p99', quantile(badged.ticks, 0.99), 'ms', 4),
    atMost('with badges, share of the page’s thread', shareOf([...badged.ticks, ...badged.others]), '%', 0.5),
    { name: 'messages to the background in a LIVE hour', value: bytes / 2 ** 20, unit: 'MiB' },
    ...(await sizes()),
  ];
}

/** Real milliseconds of each second of an hour, apart where cards changed. */
async function measure(badged: boolean): Promise<{ ticks: number[]; others: number[]; bytes: number }> {
  const cells = labels.map((label, i) => cellHtml(label, statisticHtml(`${11 + i}`))).join('');
  const body = `<!doctype html><html lang="en"><body arco-theme="dark">${livePage({ products: 144, cells })}</body></html>`;
  const browser = await startBrowser('chromium');
  try {
    const page = await browser.newPage();
    await page.setRequestInterception(true);
    page.on('request', (request) => void request.respond({ contentType: 'text/html; charset=utf-8', body }));
    await page.goto(liveUrl);
    // The bundle expects an extension around it.
    await page.evaluate('globalThis.chrome = { runtime: { id: "bench" } }');
    await page.evaluate(await bundle('tests/bench/monitor-page.ts'));
    return (await page.evaluate(`liveHour(${hour}, ${badged})`)) as { ticks: number[]; others: number[]; bytes: number };
  } finally {
    await browser.close();
  }
}

/** Of the script, which has English, and of each other dialect, which a page in that language gets as data. */
async function sizes(): Promise<Measure[]> {
  return [
    atMost('content script with English, gzip', await scriptSize(), 'kB', 25),
    ...(await otherDialects()).map((it) => ({
      name: `dialect ${it.code}, as data, gzip`,
      value: kilobytes(JSON.stringify(it)),
      unit: 'kB',
    })),
  ];
}

async function otherDialects(): Promise<Dialect[]> {
  const folder = new URL('../../lib/reading/dialects/', import.meta.url);
  const modules = await Promise.all((await readdir(folder)).map((file) => import(`${folder}${file}`).catch(() => ({}))));
  return modules.flatMap((module) => Object.values<Dialect>(module)).filter((it) => 'seen' in it && it.code !== 'en');
}

async function scriptSize(): Promise<number> {
  const outDir = await mkdtemp(join(tmpdir(), 'size-'));
  try {
    await build({ outDir, filterEntrypoints: ['page'] });
    return kilobytes(await readFile(join(outDir, 'chrome-mv3/content-scripts/page.js')));
  } finally {
    await rm(outDir, { recursive: true });
  }
}

function kilobytes(content: string | Buffer): number {
  return gzipSync(content, { level: 9 }).length / 1000;
}

/** Of an hour, in percent; `seconds` are what each of its seconds took, in milliseconds. */
function shareOf(seconds: number[]): number {
  return (100 * seconds.reduce((total, it) => total + it, 0)) / (hour * 1000);
}

function quantile(values: number[], at: number): number {
  return values.toSorted((a, b) => a - b)[Math.floor(at * (values.length - 1))] ?? Number.NaN;
}

function atMost(name: string, value: number, unit: string, budget: number): Measure {
  return { name, value, unit, budget, ok: value <= budget };
}
