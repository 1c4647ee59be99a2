import type { Page } from 'puppeteer-core';
import { builtExtension } from '../browser/built.ts';
import type { Dump } from '../browser/extension.ts';
import { type BrowserName, launch } from '../browser/launch.ts';
import { hide } from '../browser/tab.ts';
import { type LabConfig, roomUrl } from '../lab/config.ts';
import type { Stall } from '../lab/pages/stalls.ts';
import type { Shown } from '../lab/pages/truth.ts';
import { foreignRequests, type Seen, startLab } from '../lab/server.ts';

/** How long each phase lasts, in minutes of the browser's clock. */
export type Plan = {
  browser: BrowserName;
  speed: number;
  visible: number;
  hidden: number;
  visibleAgain: number;
  config?: Partial<LabConfig>;
};

export type Recording = {
  truth: Shown[];
  /** When the page itself stood still. */
  stalls: Stall[];
  dump: Dump;
  /** When the recording ended, by the browser's clock. */
  end: number;
  foreign: Seen[];
  errors: string[];
};

export const room = '1730000000000000001';

/** Records one LIVE room with the real extension in a real browser whose hidden tabs are really throttled. */
export async function record(plan: Plan): Promise<Recording> {
  const lab = await startLab();
  const faketime = plan.speed > 1 ? { speed: plan.speed } : undefined;
  const session = await launch({
    browser: plan.browser,
    proxy: lab.proxy,
    extension: builtExtension(plan.browser),
    realThrottling: true,
    faketime,
  });
  const wait = (minutes: number) => new Promise((done) => setTimeout(done, (minutes * 60_000) / plan.speed));
  const errors: string[] = [];
  try {
    const page = await session.browser.newPage();
    page.on('pageerror', (error) => errors.push(String(error)));
    await page.goto(roomUrl(room, { stalls: 'on', ...plan.config }));
    await wait(plan.visible);
    const cover = await hide(page);
    await wait(plan.hidden);
    await cover.close();
    await page.bringToFront();
    await wait(plan.visibleAgain);
    const end = await page.evaluate(() => Date.now());
    await new Promise((done) => setTimeout(done, 3000));
    const truth = await readTruth(page);
    const stalls = await page.evaluate(() => (window as unknown as { __stalls: Stall[] }).__stalls);
    if (!session.extension) throw new Error('launched without the extension');
    return { truth, stalls, dump: await session.extension.dump(), end, foreign: foreignRequests(lab), errors };
  } finally {
    await session.close();
    await lab.close();
  }
}

/** What the page itself says was on its screen. */
export function readTruth(page: Page): Promise<Shown[]> {
  return page.evaluate(() => (window as unknown as { __truth: Shown[] }).__truth);
}

/** Share of a recording in which the machine did not let the browser run. */
export function stoodStill({ stalls, truth, end }: Recording): number {
  const begin = Math.min(...truth.map(({ from }) => from));
  return stalls.reduce((sum, { from, to }) => sum + to - from, 0) / (end - begin);
}
