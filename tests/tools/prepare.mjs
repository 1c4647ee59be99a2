import { spawnSync } from 'node:child_process';
import { existsSync, statSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { findBrowser } from './browsers.mjs';

export const root = fileURLToPath(new URL('../..', import.meta.url));

const fakeTime = ['/usr/lib/x86_64-linux-gnu/faketime/libfaketimeMT.so.1', '/usr/lib/aarch64-linux-gnu/faketime/libfaketimeMT.so.1'];

/** What the tests use from the system, and the Debian package that brings it. */
const systemParts = [
  { name: 'Chromium', debian: 'chromium', found: () => findBrowser('chromium') },
  { name: 'Firefox', debian: 'firefox-esr', found: () => findBrowser('firefox') },
  { name: 'libfaketime', debian: 'faketime', found: () => fakeTime.find(existsSync) },
  { name: 'a Chinese font', debian: 'fonts-noto-cjk', found: () => hasChineseFont() },
];

/** Runs a command in the project, output shown. Ends this process when it fails. */
export function run(command, args, env = {}) {
  const result = spawnSync(command, args, { cwd: root, stdio: 'inherit', env: withLocalNode(env) });
  if (result.status !== 0) {
    console.error(`\n${command} ${args.join(' ')} failed.`);
    process.exit(result.status ?? 1);
  }
}

/** Installs the packages of the lock file when they are missing or older than it. */
export function installPackages() {
  const installed = `${root}node_modules/.package-lock.json`;
  const wanted = `${root}package-lock.json`;
  if (existsSync(installed) && statSync(installed).mtimeMs >= statSync(wanted).mtimeMs) return;
  run('npm', ['ci', '--no-audit', '--no-fund']);
}

/** Installs missing system parts through apt when this user may; else says what to install and ends. */
export function installSystemParts(names) {
  const missing = systemParts.filter((part) => names.includes(part.debian) && !part.found());
  if (missing.length === 0) return;
  const packages = missing.map((part) => part.debian);
  if (process.getuid?.() === 0 && existsSync('/usr/bin/apt-get')) {
    run('apt-get', ['update', '-qq']);
    run('apt-get', ['install', '-y', '-qq', '--no-install-recommends', ...packages], { DEBIAN_FRONTEND: 'noninteractive' });
    return;
  }
  console.error(`Missing: ${missing.map((part) => part.name).join(', ')}. Install with: sudo apt-get install ${packages.join(' ')}`);
  console.error('Elsewhere, install the browsers and name them in the environment: CHROMIUM=/path FIREFOX=/path');
  process.exit(1);
}

/** Everything we start runs on the pinned Node of devDependencies, whatever Node started us. */
function withLocalNode(env) {
  return { ...process.env, ...env, PATH: `${root}node_modules/.bin:${process.env.PATH}` };
}

function hasChineseFont() {
  const listed = spawnSync('fc-list', [':lang=zh', 'family'], { encoding: 'utf8' });
  return listed.status === 0 && listed.stdout.trim() !== '';
}
