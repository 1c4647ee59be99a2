// `npm run add:page <file.json>`: a saved report of a misread becomes a test page.
import { mkdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { runnerImport } from 'vite';
import { root } from './prepare.mjs';

const [, , file, pages = `${root}tests/pages`] = process.argv;
if (!file) fail('Name the saved report: npm run add:page tallylight-misread-live-dashboard-2026-11-24.json');

const { module } = await runnerImport(`${root}tests/tools/page-case.ts`, {
  root,
  configFile: false,
  logLevel: 'error',
  resolve: { alias: { '@': root } },
});
const { largestFile, pageCase } = module;

const size = statSync(file, { throwIfNoEntry: false })?.size;
if (size === undefined) fail(`${file} does not exist.`);
if (size > largestFile) fail(`${file} is larger than ${largestFile} bytes: no report is. Nothing was written.`);
const made = pageCase(readFileSync(file, 'utf8'));
if ('fault' in made) fail(`${file} is refused. ${made.fault}\nNothing was written.`);

const folder = newFolder(made.name);
writeFileSync(`${folder}/page.html`, made.page);
writeFileSync(`${folder}/expected.json`, made.expected);
console.log(`Made ${folder}/page.html and expected.json. ${made.next}`);
console.log('Run: npx vitest run --config tests/vitest.config.ts --project browser tests/reading/pages.browser.test.ts');

/** The first free one: a page that is there is never written over. */
function newFolder(name) {
  for (let n = 1; ; n += 1) {
    const folder = `${pages}/${name}${n === 1 ? '' : `-${n}`}`;
    try {
      mkdirSync(folder);
      return folder;
    } catch (error) {
      if (error.code !== 'EEXIST') throw error;
    }
  }
}

function fail(message) {
  console.error(message);
  process.exit(1);
}
