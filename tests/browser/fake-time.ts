import { existsSync } from 'node:fs';

const libraries = ['x86_64-linux-gnu', 'aarch64-linux-gnu'].map((machine) => `/usr/lib/${machine}/faketime/libfaketimeMT.so.1`);

/**
 * Environment under which every clock of a browser, timers included, runs `speed` times faster.
 * `DONT_RESET` gives all its processes one common start, so that they agree on the time.
 */
export function fakeTimeEnvironment(speed: number): Record<string, string> {
  const library = libraries.find(existsSync);
  if (!library) throw new Error('libfaketime is missing: install the package faketime.');
  return { LD_PRELOAD: library, FAKETIME: `+0 x${speed}`, FAKETIME_DONT_RESET: '1' };
}
