import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { builtExtension } from '../browser/built.ts';
import { exportEverything } from '../browser/downloads.ts';
import { launch, type Session } from '../browser/launch.ts';
import { panelOf, until } from '../browser/tab.ts';
import { compare, storedNumbers, type Verdict } from '../live/compare.ts';
import { readTruth } from '../live/record.ts';
import { roomUrl } from './config.ts';
import { startLab } from './server.ts';

export type DemoOptions = { headless: boolean; minutes: number; outDir: string };

/** Shows the product on a running LIVE of the lab. Headless: watches it for some minutes; else until the browser is closed. */
export async function runDemo({ headless, minutes, outDir }: DemoOptions): Promise<string[]> {
  rmSync(outDir, { recursive: true, force: true });
  mkdirSync(outDir, { recursive: true });
  const lab = await startLab();
  const session = await launch({
    browser: 'chromium',
    proxy: lab.proxy,
    extension: builtExtension('chromium'),
    headless,
    downloads: outDir,
  });
  const made: string[] = [];
  try {
    const page = (await session.browser.pages())[0] ?? (await session.browser.newPage());
    await page.goto(roomUrl('1730000000000000001', { started: 47, products: 60, shop: 'pinefold_home' }));
    await answerFirstRun(page, session);
    await setTargets(session);
    await page.bringToFront();
    await new Promise((done) => setTimeout(done, minutes * 60_000));
    made.push(await picture(page, `${outDir}/page-with-panel.png`));
    made.push(...(await picturesOfScreens(session, outDir)));
    const end = await page.evaluate(() => Date.now());
    const truth = await readTruth(page);
    made.push(...(await picturesOfDashboard(session, outDir)));
    const verdict = compare(truth, storedNumbers((await session.extension?.dump()) ?? {}), { end });
    made.push(writeSummary(verdict, truth.length, outDir));
    if (!headless) {
      console.log('\nThe desk, the host’s screen and the wall of rooms open from the panel’s menu.');
      console.log('The browser stays open. Close it to end the demo.');
      await new Promise<void>((done) => session.browser.once('disconnected', () => done()));
    }
    return made;
  } finally {
    await session.close().catch(() => undefined);
    await lab.close();
  }
}

type Page = Awaited<ReturnType<Session['browser']['newPage']>>;

/** Takes the proposals of the first run: a role and a stage are chosen already. */
async function answerFirstRun(page: Page, session: Session): Promise<void> {
  if (!session.extension) return;
  const panel = await panelOf(page, session.extension, 30_000);
  const start = () => Array.from(document.querySelectorAll('button')).find((button) => /^(Start|开始)/.test(button.textContent ?? ''));
  const asks = (act = '') => panel.evaluate(`(${start})()${act}, Boolean((${start})())`) as Promise<boolean>;
  await until(() => asks(), Boolean, 30_000);
  await until(
    () => asks('?.click()'),
    (asking) => !asking,
    30_000,
  );
}

/** What a team sets on its first day: two lines and what the room should reach. */
async function setTargets({ extension }: Session): Promise<void> {
  const shop = 'us/pinefold_home';
  await extension?.send({ request: 'setLine', input: { shop, metric: 'live_avg_view_duration_per_view', value: 42 } });
  await extension?.send({ request: 'setLine', input: { shop, metric: 'order_rate_sku', value: 0.014 } });
  const target = { shop, role: 'controller', horizon: 'room', kpi: 'room_gmv:live_gmv_direct', value: 12_000, currency: 'USD' };
  await extension?.send({ request: 'setTarget', input: target });
}

async function picture(page: Page, path: string): Promise<string> {
  await page.bringToFront();
  await page.screenshot({ path: path as `${string}.png` });
  return path;
}

/** What opens in windows of its own: the desk, the host's screen, the wall of rooms. */
async function picturesOfScreens({ extension }: Session, outDir: string): Promise<string[]> {
  const states = Object.keys((await extension?.storage('session')) ?? {});
  const tab = states.find((key) => key.startsWith('page/'))?.slice('page/'.length);
  if (!extension || tab === undefined) return [];
  const made: string[] = [];
  for (const [view, address] of [
    ['controller', `panel.html?tab=${tab}&view=controller`],
    ['host', `panel.html?tab=${tab}&view=host`],
    ['wall', 'panel.html?view=wall'],
  ] as const) {
    const screen = await extension.open(address);
    await new Promise((done) => setTimeout(done, 2500));
    made.push(await picture(screen, `${outDir}/screen-${view}.png`));
    await screen.close();
  }
  return made;
}

/** The dashboard's list of rooms, the room itself, and from its day the export files. */
async function picturesOfDashboard(session: Session, outDir: string): Promise<string[]> {
  if (!session.extension) return [];
  const dashboard = await session.extension.open('dashboard.html#/days');
  const day = await dashboard.waitForSelector('a[href^="#/days/"]', { timeout: 30_000 });
  const address = await day?.evaluate((link) => link.getAttribute('href'));
  const rooms = await session.extension.open('dashboard.html#/rooms/1730000000000000001');
  await new Promise((done) => setTimeout(done, 2500));
  const made = [await picture(rooms, `${outDir}/dashboard.png`)];
  await dashboard.bringToFront();
  await dashboard.goto(`${session.extension.origin}/dashboard.html${address}`);
  const files = await exportEverything(dashboard, outDir).catch((error) => {
    console.error(`The export files are missing: ${error}`);
    return [];
  });
  await dashboard.close();
  await rooms.close();
  return [...made, ...files];
}

function writeSummary(verdict: Verdict, onPage: number, outDir: string): string {
  const rows = {
    'numbers on the page': onPage,
    'shown for 2 s or longer': verdict.expected,
    read: verdict.right + verdict.wrong.length,
    right: verdict.right,
    wrong: verdict.wrong.length,
    'not read': verdict.missed.length,
    'before the room was known': verdict.unknown.length,
  };
  const lines = Object.entries(rows).map(([name, count]) => `${name.padEnd(26)}${String(count).padStart(8)}`);
  console.log(`\n${lines.join('\n')}`);
  writeFileSync(`${outDir}/summary.txt`, `${lines.join('\n')}\n`);
  return `${outDir}/summary.txt`;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const display = process.platform !== 'linux' || Boolean(process.env.DISPLAY ?? process.env.WAYLAND_DISPLAY);
  const outDir = fileURLToPath(new URL('../../demo', import.meta.url));
  const made = await runDemo({ headless: !display, minutes: display ? 0.5 : 1, outDir });
  console.log(`\nMade:\n${made.map((file) => `  ${file}`).join('\n')}`);
}
