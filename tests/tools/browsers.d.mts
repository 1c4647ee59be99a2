export type BrowserName = 'chromium' | 'firefox';

/** Path of an installed browser, or undefined. `CHROMIUM` and `FIREFOX` in the environment come first. */
export function findBrowser(name: BrowserName): string | undefined;
