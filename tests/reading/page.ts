import { fileURLToPath } from 'node:url';
import type { Browser, Page } from 'puppeteer-core';
import { build, type Rollup } from 'vite';
import { emptyPage } from '../browser/empty-page.ts';
import { bundledOnce } from '../tools/built-once.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));

/** The reading code as one script, as the content script would carry it. */
export function bundle(entry = 'tests/reading/entry.ts'): Promise<string> {
  return bundledOnce(entry, () => bundleOf(entry));
}

async function bundleOf(entry: string): Promise<string> {
  const result = await build({
    root,
    configFile: false,
    logLevel: 'error',
    resolve: { alias: { '@': root } },
    build: {
      write: false,
      minify: false,
      lib: { entry: `${root}${entry}`, formats: ['iife'], name: 'tallyEntry' },
    },
  });
  const output = (result as Rollup.RollupOutput[])[0]?.output[0];
  if (!output) throw new Error('nothing was bundled');
  return output.code;
}

/** A page showing `html`, with the reading code in it. */
export async function openHtml(browser: Browser, html: string, script: string): Promise<Page> {
  const page = await emptyPage(browser);
  await page.goto('about:blank');
  await page.setContent(html);
  await page.evaluate(script);
  return page;
}
