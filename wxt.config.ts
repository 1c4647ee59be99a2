import { fileURLToPath } from 'node:url';
import { minify } from 'vite';
import { defineConfig } from 'wxt';
import { matches } from './lib/reading/hosts';

/** Ours instead of WXT's, which tells every page the extension's id and lets it stop the script. */
const context = fileURLToPath(new URL('lib/monitor/context.ts', import.meta.url));
/** The browser's own API: every browser we support has it with promises, and the polyfill would weigh on each page. */
const nativeBrowser = fileURLToPath(new URL('node_modules/wxt/dist/browser.mjs', import.meta.url));

/** Install-time permissions are these and the hosts of `lib/reading/hosts.ts`; nothing else, ever, without asking. */
export default defineConfig({
  modules: ['@wxt-dev/module-react', '@wxt-dev/webextension-polyfill'],
  imports: false,
  manifestVersion: 3,
  vite: () => ({ resolve: { alias: { 'wxt/utils/content-script-context': context } } }),
  hooks: {
    'vite:build:extendConfig': (entrypoints, config) => {
      if (!entrypoints.some((entry) => entry.type === 'content-script' || entry.type === 'unlisted-script')) return;
      config.resolve = { ...config.resolve, alias: { ...config.resolve?.alias, 'wxt/browser': nativeBrowser } };
      if (config.mode !== 'production') return;
      // Vite 8's minifier instead of WXT's older one: 2.5 % off a script that weighs on each page.
      config.build = { ...config.build, minify: false, target: 'esnext' };
      config.plugins?.push({ name: 'minify', enforce: 'post', renderChunk: (code, { fileName }) => minify(fileName, code) });
    },
  },
  manifest: ({ browser }) => ({
    name: '__MSG_name__',
    description: '__MSG_description__',
    default_locale: 'zh_CN',
    // `scripting`: badges, teaching and reports come to a page only when they are asked for; it needs the hosts by name.
    // `alarms`: once a minute a room whose page fell silent, or that has ended, is judged though nothing else happens.
    permissions: ['storage', 'unlimitedStorage', 'scripting', 'alarms'],
    // Asked for when the user switches browser notifications on.
    optional_permissions: ['notifications'],
    host_permissions: [...matches],
    // Asked for one host at a time, when the user adds it to teach there (lib/messages/added-hosts.ts).
    optional_host_permissions: ['https://*/*'],
    ...(browser === 'firefox' && {
      browser_specific_settings: {
        gecko: { id: 'tallylight@tallylight.app', strict_min_version: '142.0', data_collection_permissions: { required: ['none'] } },
      },
    }),
    action: { default_title: '__MSG_name__' },
    commands: {
      'toggle-panel': { suggested_key: { default: 'Alt+Shift+T' }, description: '__MSG_togglePanel__' },
      'toggle-badges': { suggested_key: { default: 'Alt+Shift+B' }, description: '__MSG_toggleBadges__' },
      'next-badge': { suggested_key: { default: 'Alt+Shift+N' }, description: '__MSG_nextBadge__' },
    },
    web_accessible_resources: [
      { resources: ['panel.html'], matches: [...matches], ...(browser !== 'firefox' && { use_dynamic_url: true }) },
    ],
    content_security_policy: {
      extension_pages:
        "default-src 'self'; script-src 'self'; style-src 'self' 'unsafe-inline'; img-src 'self' data:; object-src 'none'; connect-src 'none'; base-uri 'none'; form-action 'none'",
    },
  }),
});
