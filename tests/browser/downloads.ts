import { existsSync, readdirSync, statSync } from 'node:fs';
import type { ElementHandle, Frame, Page } from 'puppeteer-core';
import { until } from './tab.ts';

/** What the export menu offers for a day, in its order. */
const formats = ['csv', 'xlsx', 'json', 'ndjson'] as const;

/** Uses the export menu of a page or frame once for each file format it offers; the files' paths. */
export async function exportEverything(page: Page | Frame, folder: string): Promise<string[]> {
  const files: string[] = [];
  for (const format of formats) files.push(await exportDay(page, folder, format));
  return files;
}

/** Exports the day from a page or frame; the file's path once it is there. */
export async function exportDay(page: Page | Frame, folder: string, format: (typeof formats)[number]): Promise<string> {
  // The browser holds the name with an empty file until the real one takes its place.
  const isWhole = (file: string) => file.endsWith(`.${format}`) && statSync(`${folder}/${file}`).size > 0;
  const finished = () => (existsSync(folder) ? readdirSync(folder).filter(isWhole) : []);
  const before = new Set(finished());
  const trigger = await until(() => exportButton(page), Boolean, 30_000);
  // By its keys: Firefox's driver aims its clicks into a frame wrongly.
  await trigger?.evaluate((button) => button.dispatchEvent(new KeyboardEvent('keydown', { key: 'Enter', bubbles: true })));
  await page.waitForSelector('[role="menuitem"]', { timeout: 10_000 });
  await (await page.$$('[role="menuitem"]'))[formats.indexOf(format)]?.evaluate((item) => (item as HTMLElement).click());
  const made = await until(
    async () => finished().filter((file) => !before.has(file)),
    (added) => added.length > 0,
    30_000,
  );
  return `${folder}/${made[0]}`;
}

/** The menu that says so, in either language: a page may have others. */
async function exportButton(page: Page | Frame): Promise<ElementHandle | undefined> {
  for (const button of await page.$$('button[aria-haspopup="menu"]')) {
    if (/Export|导出/.test(await button.evaluate((it) => it.textContent ?? ''))) return button;
  }
  return undefined;
}
