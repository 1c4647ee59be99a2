import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';
import { WxtVitest } from 'wxt/testing/vitest-plugin';

const root = fileURLToPath(new URL('..', import.meta.url));

const long = { hour: 'tests/live/hour.browser.test.ts', firefox: 'tests/live/firefox.browser.test.ts' };

/**
 * `unit`: pure code, in Node. The others need a real Chromium or Firefox. `live`: the accelerated hour, which needs the machine
 * for itself and so comes before `browser`. `firefox`: six real minutes that hardly need it and may run beside all of them.
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
        },
      },
      inBrowser('live', { include: [long.hour], maxWorkers: 1, groupOrder: 1 }),
      inBrowser('firefox', { include: [long.firefox], maxWorkers: 1, groupOrder: 3 }),
      inBrowser('browser', {
        include: ['tests/**/*.browser.test.ts'],
        exclude: [...Object.values(long), 'node_modules'],
        maxWorkers: 3,
        groupOrder: 2,
      }),
    ],
  },
});

type Files = { include: string[]; exclude?: string[]; maxWorkers: number; groupOrder: number };

/** Files that start browsers. They mostly wait, so three of them share two cores well. None is tried twice: a race is a fault. */
function inBrowser(name: string, { groupOrder, ...files }: Files) {
  return {
    root,
    resolve: { alias: { '@': root } },
    test: { name, ...files, sequence: { groupOrder }, testTimeout: 120_000, hookTimeout: 120_000 },
  };
}
