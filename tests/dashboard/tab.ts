import { mkdirSync, mkdtempSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Page } from 'puppeteer-core';
import type { Preferences } from '@/lib/settings/settings';
import { builtExtension } from '../browser/built';
import { launch } from '../browser/launch';
import { until } from '../browser/tab';

export { violations } from '../panel/violations';

const shots = fileURLToPath(new URL('../.cache/shots/', import.meta.url));

/** Nothing listens there: a page that asked the network would fail. */
const nowhere = 9;

export type Tab = Awaited<ReturnType<typeof openDashboard>>;

/** The built extension's dashboard in a real Chromium of its own. */
export async function openDashboard() {
  const session = await launch({ browser: 'chromium', proxy: nowhere, extension: builtExtension('chromium') });
  const downloads = mkdtempSync(join(tmpdir(), 'dashboard-'));
  const { extension } = session;
  if (!extension) throw new Error('The extension did not load');
  const page = await extension.open('dashboard.html');
  const errors: string[] = [];
  page.on('pageerror', (error) => errors.push(String(error)));
  const cdp = await page.createCDPSession();
  await cdp.send('Browser.setDownloadBehavior', { behavior: 'allow', downloadPath: downloads });

  const ask = (request: string, input: unknown) =>
    page.evaluate((message) => chrome.runtime.sendMessage(message) as Promise<{ ok: boolean }>, { request, input });
  const go = async (hash: string, selector: string) => {
    await page.evaluate((next) => {
      location.hash = next;
    }, hash);
    await page.waitForSelector(selector, { timeout: 20_000 });
  };
  const prefer = async (part: Partial<Preferences>) => {
    await page.evaluate(
      async (some) => {
        const { preferences } = await chrome.storage.local.get('preferences');
        const rest = { role: null, stage: null, paused: [], keepDays: 400, language: 'en', theme: 'light' };
        await chrome.storage.local.set({ preferences: { ...rest, ...(preferences as object), ...some } });
      },
      part as Record<string, string>,
    );
    await page.waitForFunction(
      (some) => {
        const { lang, dataset } = document.documentElement;
        return (!some.language || lang === some.language) && (!some.theme || dataset.theme === some.theme);
      },
      {},
      part as Record<string, string>,
    );
  };
  return { page, errors, ask, go, prefer, downloaded: (ending: string) => downloaded(downloads, ending), close: session.close };
}

async function downloaded(folder: string, ending: string): Promise<{ name: string; bytes: Buffer }> {
  const names = await until(
    // The browser holds the name with an empty file until the real one takes its place.
    async () => readdirSync(folder).filter((name) => name.endsWith(ending) && statSync(join(folder, name)).size > 0),
    (found) => found.length > 0,
  );
  const name = names[0] as string;
  return { name, bytes: readFileSync(join(folder, name)) };
}

/** For people to look at, on demand. */
export async function picture(page: Page, name: string): Promise<void> {
  if (!process.env.PICTURES) return;
  mkdirSync(shots, { recursive: true });
  await page.screenshot({ path: `${join(shots, name)}.png`, fullPage: process.env.PICTURES === 'whole' });
}

/** The page as it would be printed: how many sheets; kept beside the pictures, on demand. */
export async function paper(page: Page, name: string): Promise<{ pages: number }> {
  const pdf = Buffer.from(await page.pdf({ preferCSSPageSize: true, printBackground: true }));
  if (process.env.PICTURES) writeFileSync(`${join(shots, name)}.pdf`, pdf);
  return { pages: pdf.toString('latin1').match(/\/Type\s*\/Page\b/g)?.length ?? 0 };
}

/** Text of every element that matches. */
export function texts(page: Page, selector: string): Promise<string[]> {
  return page.$$eval(selector, (all) => all.map((one) => one.textContent ?? ''));
}
