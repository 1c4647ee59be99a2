import { existsSync } from 'node:fs';

const libraries = ['x86_64-linux-gnu', 'aarch64-linux-gnu'].map((machine) => `/usr/lib/${machine}/faketime/libfaketimeMT.so.1`);

/** How the clocks of a browser run: so many times faster, and so many milliseconds ahead to begin with. */
export type FakeTime = { speed: number; ahead?: number };

/**
 * Environment under which every clock of a browser, timers included, runs `speed` times faster.
 * `DONT_RESET` gives all its processes one common start, so that they agree on the time.
 */
export function fakeTimeEnvironment({ speed, ahead = 0 }: FakeTime): Record<string, string> {
  const library = libraries.find(existsSync);
  if (!library) throw new Error('libfaketime is missing: install the package faketime.');
  return { LD_PRELOAD: library, FAKETIME: `+${(ahead / 1000).toFixed(3)}s x${speed}`, FAKETIME_DONT_RESET: '1' };
}
