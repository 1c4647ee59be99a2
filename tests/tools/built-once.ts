import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../..', import.meta.url));
const cache = join(root, 'tests/.cache/built');
const sources = ['lib', 'components', 'entrypoints', 'public', 'tests', 'package-lock.json'];
const dayMs = 86_400_000;
let state: string | undefined;

/**
 * A folder that `build` fills, once per state of the sources: files of tests run in processes of their own, and most want the
 * same. Two that come at once both build, and the second takes what the first has made.
 */
export async function builtOnce(name: string, build: (folder: string) => Promise<unknown>): Promise<string> {
  state ??= stateOf(sources);
  const folder = join(cache, `${name.replaceAll('/', '.')}-${state}`);
  if (existsSync(folder)) return folder;
  mkdirSync(cache, { recursive: true });
  forgetOld();
  const own = mkdtempSync(`${folder}.`);
  await build(own);
  try {
    renameSync(own, folder);
  } catch (error) {
    if (!existsSync(folder)) throw error;
    rmSync(own, { recursive: true });
  }
  return folder;
}

/** A bundle as text, built once. */
export async function bundledOnce(name: string, bundle: () => Promise<string>): Promise<string> {
  const folder = await builtOnce(name, async (own) => writeFileSync(join(own, 'bundle.js'), await bundle()));
  return readFileSync(join(folder, 'bundle.js'), 'utf8');
}

/** Names everything that can go into a build. */
function stateOf(places: readonly string[]): string {
  const hash = createHash('sha256');
  for (const place of places) {
    const path = join(root, place);
    const files = statSync(path).isFile() ? [path] : filesUnder(path);
    for (const file of files.sort()) hash.update(`${file}\0`).update(readFileSync(file));
  }
  return hash.digest('hex').slice(0, 16);
}

function filesUnder(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) return entry.name === '.cache' ? [] : filesUnder(path);
    return entry.isFile() ? [path] : [];
  });
}

function forgetOld(): void {
  for (const name of readdirSync(cache)) {
    const path = join(cache, name);
    if (statSync(path).mtimeMs < Date.now() - dayMs) rmSync(path, { recursive: true, force: true });
  }
}
