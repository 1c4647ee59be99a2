import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import type { Page } from 'puppeteer-core';

const axeSource = readFile(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

const levels = ['wcag2a', 'wcag2aa', 'wcag21aa', 'wcag22aa', 'best-practice'];

/** What axe-core objects to on a page as it is; with `rules`, by these alone. */
export async function violations(page: Page, rules?: readonly string[]): Promise<string[]> {
  if (!(await page.evaluate('"axe" in globalThis'))) await page.evaluate(await axeSource);
  return page.evaluate(
    async (runOnly) => {
      const { axe } = globalThis as unknown as { axe: typeof import('axe-core') };
      // What passes is not asked for: describing it takes half of the time.
      const { violations } = await axe.run(document, { runOnly, resultTypes: ['violations'] });
      return violations.map((one) => `${one.id}: ${one.nodes.map((node) => `${node.target} ${node.failureSummary}`).join(' | ')}`);
    },
    rules ? { type: 'rule' as const, values: [...rules] } : levels,
  );
}

/** Of what was looked at in one theme, only the colours are others in the next. */
export function colourViolations(page: Page): Promise<string[]> {
  return violations(page, ['color-contrast', 'link-in-text-block']);
}
