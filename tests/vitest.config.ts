import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';
import { WxtVitest } from 'wxt/testing/vitest-plugin';

const root = fileURLToPath(new URL('..', import.meta.url));

const beside = ['tests/live/firefox.browser.test.ts'];

/**
 * `unit`: pure code, in Node. The others need a real Chromium or Firefox. `live`: far faster than real time, which needs the
 * machine for itself. `beside`: six minutes at real speed, which hardly need it and run beside everything else (see tools/test.mjs).
 */
export default defineConfig({
  root,
  test: {
    projects: [
      {
        root,
        plugins: [WxtVitest()],
        test: {
          name: 'unit',
          include: ['tests/**/*.test.ts', 'tests/**/*.test.tsx'],
          exclude: ['tests/**/*.browser.test.ts', 'node_modules'],
          // Properties of thousands of cases, perhaps on a busy machine: slow is no fault here.
          testTimeout: 60_000,
          // One load of the modules for all files: a fresh one for each took two thirds of the time.
          pool: 'threads',
          isolate: false,
          maxWorkers: 2,
        },
      },
      inBrowser('live', { include: ['tests/live/*.browser.test.ts'], exclude: beside, maxWorkers: 1, groupOrder: 1 }),
      // By itself, when asked: some eight minutes.
      inBrowser('four-hours', { include: ['tests/live/four-hours/*.browser.test.ts'], maxWorkers: 1, groupOrder: 4 }),
      inBrowser('beside', { include: beside, maxWorkers: 1, groupOrder: 2 }),
      inBrowser('browser', {
        include: ['tests/**/*.browser.test.ts'],
        exclude: ['tests/live/**', 'node_modules'],
        maxWorkers: 2,
        groupOrder: 3,
      }),
    ],
  },
});

type Files = { include: string[]; exclude?: string[]; maxWorkers: number; groupOrder: number };

/**
 * Files that start browsers. A third at once would make two cores late for what they wait for. What fails is tried once more, which
 * the report says ("retry x1"): a race is a fault all the same, and stands in docs/testing.md until it is mended.
 */
function inBrowser(name: string, { groupOrder, ...files }: Files) {
  return {
    root,
    resolve: { alias: { '@': root } },
    test: { name, ...files, sequence: { groupOrder }, testTimeout: 120_000, hookTimeout: 120_000, retry: name === 'browser' ? 1 : 0 },
  };
}
