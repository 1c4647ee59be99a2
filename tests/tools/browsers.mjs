import { existsSync } from 'node:fs';

const places = {
  chromium: [
    process.env.CHROMIUM,
    '/usr/bin/chromium',
    '/usr/bin/chromium-browser',
    '/usr/bin/google-chrome',
    '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  ],
  firefox: [process.env.FIREFOX, '/usr/bin/firefox-esr', '/usr/bin/firefox', '/Applications/Firefox.app/Contents/MacOS/firefox'],
};

/** Path of an installed browser, or undefined. `CHROMIUM` and `FIREFOX` in the environment come first. */
export function findBrowser(name) {
  return places[name].find((path) => path && existsSync(path));
}
