// `npm run new:reader <surface>`: the reader's file, its line in the registry and an empty test page.
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { root } from './prepare.mjs';

const surface = process.argv[2];
if (!surface || !/^[a-z][a-z-]+$/.test(surface)) fail('Name the surface in lower case with hyphens: npm run new:reader compass-video');

const folder = `${root}lib/reading/readers`;
const file = `${folder}/${surface}.ts`;
if (existsSync(file)) fail(`${file} exists already.`);
const snapshotTypes = readFileSync(`${root}lib/snapshot/snapshot.ts`, 'utf8');
if (!snapshotTypes.includes(`'${surface}'`)) fail(`"${surface}" is no SurfaceId: add it in lib/snapshot/snapshot.ts first.`);

const name = surface.replace(/-(\w)/g, (_, letter) => letter.toUpperCase());
writeFileSync(file, readerText(name, surface));
register(`${folder}/index.ts`);
mkdirSync(`${root}tests/pages/${surface}`, { recursive: true });
writeFileSync(
  `${root}tests/pages/${surface}/page.html`,
  '<!doctype html>\n<!-- A saved, redacted page: labels kept, numbers scrambled, names removed. -->\n',
);
writeFileSync(`${root}tests/pages/${surface}/expected.json`, '{\n  "url": "https://seller-us.tiktok.com/replace-me",\n  "values": {}\n}\n');
console.log(`Made lib/reading/readers/${surface}.ts, its line in readers/index.ts and tests/pages/${surface}/. Next: docs/reading.md.`);

function register(path) {
  const before = readFileSync(path, 'utf8');
  const imported = before.replace(/^/, `import { ${name} } from './${surface}';\n`);
  writeFileSync(path, imported.replace(/(readers[^=]*=\s*\[)/, `$1${name}, `));
}

function fail(message) {
  console.error(message);
  process.exit(1);
}

function readerText(constant, id) {
  return `import type { Reader } from './reader';

/** Say which page this is, on which hosts, and when its layout was last seen. */
export const ${constant}: Reader = {
  id: '${id}',
  version: 1,
  matches: (url) => url.pathname === '/replace-me',
  expected: () => [],
  scope: 'period',
  regions: [],
};
`;
}
