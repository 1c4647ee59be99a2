import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'vite';
import type { BrowserName } from '../../tools/browsers.mjs';
import { builtOnce } from '../../tools/built-once.ts';

const root = fileURLToPath(new URL('../../..', import.meta.url));

const manifest = {
  manifest_version: 3,
  name: 'Monitor under test',
  version: '1',
  permissions: ['storage'],
  host_permissions: ['http://127.0.0.1/*', 'http://localhost/*'],
  content_scripts: [{ matches: ['http://127.0.0.1/*', 'http://localhost/*'], js: ['content.js'], run_at: 'document_idle' }],
  // On localhost the browser refuses the panel's frame.
  web_accessible_resources: [{ resources: ['panel.html'], matches: ['http://127.0.0.1/*'] }],
};

/** The monitor and the dock in an extension of their own, which reads scripted pages. Returns its folder. */
export function buildExtension(browser: BrowserName): Promise<string> {
  return builtOnce(`monitor-${browser}`, (folder) => buildInto(folder, browser));
}

async function buildInto(folder: string, browser: BrowserName): Promise<void> {
  for (const name of ['content', 'background']) {
    await build({
      root,
      configFile: false,
      publicDir: false,
      logLevel: 'error',
      resolve: { alias: { '@': root } },
      build: {
        outDir: folder,
        emptyOutDir: false,
        minify: false,
        lib: { entry: join(root, `tests/monitor/extension/${name}.ts`), formats: ['iife'], name: 'entry', fileName: () => `${name}.js` },
      },
    });
  }
  const background = browser === 'firefox' ? { scripts: ['background.js'] } : { service_worker: 'background.js' };
  const gecko = { browser_specific_settings: { gecko: { id: 'monitor@test.example' } } };
  writeFileSync(join(folder, 'manifest.json'), JSON.stringify({ ...manifest, background, ...(browser === 'firefox' && gecko) }));
  writeFileSync(join(folder, 'panel.html'), '<!doctype html><title>panel</title><body>panel<script src="panel.js"></script>');
  writeFileSync(join(folder, 'panel.js'), "(globalThis.browser ?? chrome).runtime.sendMessage({ request: 'hello', input: {} });");
}
