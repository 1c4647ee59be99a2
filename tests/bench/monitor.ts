// What the monitor costs the page: one tick, an hour of LIVE, and the size of the script.
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { build } from 'wxt';
import { livePage, liveUrl } from '../reading/live-page.ts';
import { bundle, launch } from '../reading/page.ts';
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
  const { ticks, others, bytes } = await measure();
  const seconds = [...ticks, ...others];
  const sum = seconds.reduce((total, it) => total + it, 0);
  return [
    atMost('one tick (3 cards change) on the page’s thread, median', quantile(ticks, 0.5), 'ms', 1),
    atMost('one tick, p99', quantile(ticks, 0.99), 'ms', 4),
    atMost('longest second of the monitor in a LIVE hour', Math.max(...seconds), 'ms', 50),
    atMost('share of the page’s thread over a LIVE hour', (100 * sum) / (hour * 1000), '%', 0.5),
    { name: 'messages to the background in a LIVE hour', value: bytes / 2 ** 20, unit: 'MiB' },
    ...(await sizes()),
  ];
}

async function measure(): Promise<{ ticks: number[]; others: number[]; bytes: number }> {
  const cells = labels.map((label, i) => cellHtml(label, statisticHtml(`${11 + i}`))).join('');
  const body = `<!doctype html><html lang="en"><body arco-theme="dark">${livePage({ products: 144, cells })}</body></html>`;
  const browser = await launch('chromium');
  try {
    const page = await browser.newPage();
    await page.setRequestInterception(true);
    page.on('request', (request) => void request.respond({ contentType: 'text/html; charset=utf-8', body }));
    await page.goto(liveUrl);
    await page.evaluate(await bundle('tests/bench/monitor-page.ts'));
    return (await page.evaluate(`liveHour(${hour})`)) as { ticks: number[]; others: number[]; bytes: number };
  } finally {
    await browser.close();
  }
}

/** Of the whole script, and of what a page in one language needs of it: the same build with one dialect left out. */
async function sizes(): Promise<Measure[]> {
  return [
    { name: 'content script, gzip, every dialect', value: await size(), unit: 'kB' },
    atMost('content script, gzip, for a page in English', await size({ 'zh-CN.ts': "export { en as zhCN } from './en'" }), 'kB', 25),
    atMost('content script, gzip, for a page in Chinese', await size({ 'en.ts': "export { zhCN as en } from './zh-CN'" }), 'kB', 25),
  ];
}

/** Kilobytes of a build in which these files of `lib/reading/dialects` are replaced. */
async function size(replaced: Record<string, string> = {}): Promise<number> {
  const outDir = await mkdtemp(join(tmpdir(), 'size-'));
  const load = (id: string) => Object.entries(replaced).find(([file]) => id.endsWith(`/lib/reading/dialects/${file}`))?.[1];
  try {
    await build({ outDir, filterEntrypoints: ['page'], vite: () => ({ plugins: [{ name: 'replace', enforce: 'pre', load }] }) });
    const script = await readFile(join(outDir, 'chrome-mv3/content-scripts/page.js'));
    return gzipSync(script, { level: 9 }).length / 1000;
  } finally {
    await rm(outDir, { recursive: true });
  }
}

function quantile(values: number[], at: number): number {
  return values.toSorted((a, b) => a - b)[Math.floor(at * (values.length - 1))] ?? Number.NaN;
}

function atMost(name: string, value: number, unit: string, budget: number): Measure {
  return { name, value, unit, budget, ok: value <= budget };
}
