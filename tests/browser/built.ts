import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { BrowserName } from './launch.ts';

const folders = { chromium: '../../.output/chrome-mv3', firefox: '../../.output/firefox-mv3' };

/** Folder of the extension as `npm run build` and `npm run build:firefox` leave it. `TALLYLIGHT_BUILD` names another. */
export function builtExtension(browser: BrowserName): string {
  const folder = process.env.TALLYLIGHT_BUILD ?? fileURLToPath(new URL(folders[browser], import.meta.url));
  if (!existsSync(`${folder}/manifest.json`)) throw new Error(`${folder} is not built: npm run build, npm run build:firefox`);
  return folder;
}
