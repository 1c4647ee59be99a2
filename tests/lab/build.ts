import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { extname, join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'vite';

/** Built files by path, ready to be sent. */
export type PageFiles = Map<string, { type: string; body: Buffer }>;

const lab = fileURLToPath(new URL('.', import.meta.url));
const cache = fileURLToPath(new URL('../.cache/', import.meta.url));
const types: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.svg': 'image/svg+xml',
};

/** Builds the pages with the real component libraries, once per state of the sources. */
export async function buildPages(): Promise<PageFiles> {
  const sources = filesUnder(lab).filter((file) => /\.(ts|tsx|css|html)$/.test(file) && !file.endsWith('.test.ts'));
  const hash = createHash('sha256');
  for (const file of sources.sort()) hash.update(readFileSync(file));
  const outDir = join(cache, `lab-${hash.digest('hex').slice(0, 12)}`);
  if (!existsSync(join(outDir, 'index.html'))) {
    for (const old of existsSync(cache) ? readdirSync(cache) : []) {
      if (old.startsWith('lab-') && !old.endsWith('.pem')) rmSync(join(cache, old), { recursive: true });
    }
    await build({
      root: join(lab, 'pages'),
      configFile: false,
      logLevel: 'error',
      mode: 'production',
      oxc: { jsx: { runtime: 'automatic', development: false } },
      define: { 'process.env.NODE_ENV': '"production"' },
      build: { outDir, emptyOutDir: true, chunkSizeWarningLimit: 9000, modulePreload: false, target: 'esnext', cssMinify: false },
    });
  }
  return new Map(filesUnder(outDir).map((file) => [`/${relative(outDir, file)}`, { type: typeOf(file), body: readFileSync(file) }]));
}

function filesUnder(folder: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((name) => join(folder, name))
    .filter((file) => statSync(file).isFile());
}

function typeOf(file: string): string {
  return types[extname(file)] ?? 'application/octet-stream';
}
