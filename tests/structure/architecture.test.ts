import { readdirSync, readFileSync, statSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';

const root = resolve(import.meta.dirname, '../..');
const sources = ['lib', 'components', 'entrypoints'].flatMap((folder) => filesBelow(join(root, folder)));

/** Lower rungs are imported by higher ones, never the other way round. Same rung: only within one folder. */
const ladder: readonly (readonly string[])[] = [
  ['lib/metrics'],
  ['lib/snapshot'],
  ['lib/reading', 'lib/benchmark', 'lib/room', 'lib/kpi'],
  ['lib/report'],
  ['lib/export', 'lib/import'],
  ['lib/store', 'lib/settings', 'lib/messages', 'lib/destination'],
  ['lib/monitor'],
  ['components'],
  ['entrypoints'],
];
/** Words and formats are beside the ladder: they know the names of things and nothing else. */
const beside = ['lib/i18n', 'lib/format.ts', 'lib/log.ts'];

describe('the import ladder', () => {
  it.each(sources.map((file) => [relative(root, file), file]))('%s imports nothing from above', (_, file) => {
    const own = rungOf(file);
    const upward = importsOf(file).filter((target) => rungOf(target) > own && !isBeside(target));
    expect(upward.map((target) => relative(root, target))).toEqual([]);
  });
});

describe('the walls', () => {
  it('React lives in components and entrypoints only', () => {
    expect(importers(/^(react|react-dom|radix-ui)/).filter((file) => file.startsWith('lib/'))).toEqual([]);
  });

  it('Dexie lives in the store and one hook', () => {
    expect(importers(/^dexie/).filter((file) => !file.startsWith('lib/store/'))).toEqual(
      expect.toSatisfy((files: string[]) => files.every((file) => file === 'components/hooks/use-live.ts')),
    );
  });

  it('the content script reaches neither Dexie, zod, React nor Chart.js', () => {
    const entry = sources.find((file) => /entrypoints\/page\.content(\/index)?\.tsx?$/.test(file));
    expect(entry).toBeDefined();
    const reached = reachable(entry as string);
    expect(reached.size).toBeGreaterThan(10);
    const heavy = [...reached].flatMap((file) => valueImports(file).filter((name) => /^(dexie|zod|react|chart\.js|radix-ui)/.test(name)));
    expect(heavy).toEqual([]);
    const ours = [...reached].map((file) => relative(root, file));
    expect(
      ours.filter((file) => file.startsWith('lib/store/') || file.startsWith('lib/metrics/dictionary/') || file.startsWith('lib/i18n/en/')),
    ).toEqual([]);
  });

  it('reading touches no globals of the page', () => {
    const globals = /(?<![\w.'"`-])(document|window|location|navigator|localStorage|sessionStorage)\s*[.([]/;
    const touching = sources.filter((file) => relative(root, file).startsWith('lib/reading/') && globals.test(withoutComments(file)));
    expect(touching.map((file) => relative(root, file))).toEqual([]);
  });
});

describe('tails', () => {
  it('half of the files are short', () => {
    const lengths = sources.map((file) => readFileSync(file, 'utf8').split('\n').length).sort((a, b) => a - b);
    expect(lengths[Math.floor(lengths.length / 2)]).toBeLessThanOrEqual(80);
  });
});

function filesBelow(folder: string): string[] {
  return readdirSync(folder).flatMap((name) => {
    const path = join(folder, name);
    if (statSync(path).isDirectory()) return filesBelow(path);
    return /\.tsx?$/.test(name) ? [path] : [];
  });
}

function rungOf(file: string): number {
  const path = relative(root, file);
  const rung = ladder.findIndex((folders) => folders.some((folder) => path.startsWith(`${folder}/`)));
  return rung === -1 ? ladder.length : rung;
}

function isBeside(file: string): boolean {
  const path = relative(root, file);
  return beside.some((part) => path.startsWith(part));
}

function specifiers(file: string, pattern: RegExp): string[] {
  return [...readFileSync(file, 'utf8').matchAll(pattern)].map((match) => match[1] as string);
}

function importsOf(file: string): string[] {
  return specifiers(file, /(?:from|import)\s*\(?\s*['"]([^'"]+)['"]/g).flatMap((name) => resolveLocal(file, name) ?? []);
}

/** Imports that survive compilation: `import type` is erased. */
function valueImports(file: string): string[] {
  const text = readFileSync(file, 'utf8').replace(/(import|export) type [^;]*?from\s*['"][^'"]+['"];?/g, '');
  return [...text.matchAll(/(?:from|import)\s*\(?\s*['"]([^'"]+)['"]/g)].map((match) => match[1] as string);
}

function resolveLocal(from: string, name: string): string | undefined {
  const base = name.startsWith('@/') ? join(root, name.slice(2)) : name.startsWith('.') ? resolve(dirname(from), name) : undefined;
  if (!base) return undefined;
  return [base, `${base}.ts`, `${base}.tsx`, join(base, 'index.ts')].find((path) => sources.includes(path));
}

function reachable(entry: string, seen = new Set<string>()): Set<string> {
  if (seen.has(entry)) return seen;
  seen.add(entry);
  for (const name of valueImports(entry)) {
    const next = resolveLocal(entry, name);
    if (next) reachable(next, seen);
  }
  return seen;
}

function importers(pattern: RegExp): string[] {
  return sources.filter((file) => valueImports(file).some((name) => pattern.test(name))).map((file) => relative(root, file));
}

function withoutComments(file: string): string {
  return readFileSync(file, 'utf8')
    .replace(/\/\*[\s\S]*?\*\//g, '')
    .replace(/\/\/.*$/gm, '');
}
