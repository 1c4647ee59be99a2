import type { Page } from 'puppeteer-core';
import { expect } from 'vitest';

// Everything inside `evaluate` runs in the page.
declare const store: typeof import('./page').store;

/** A period that is over has the states of its last three days, and none of another time. */
export async function checkInstants(page: Page): Promise<void> {
  const values = await page.evaluate(async () => {
    const { run, saveBatch, snapshot, value, evening } = store;
    const day = 86_400_000;
    const score = (at: number, sps: number) =>
      snapshot(at, { surface: 'shop-health', scope: { kind: 'instant' }, values: { sps: value(sps) } });
    // Read every six hours over ten days, each time another score: the tenth of them is 10 quarters of a day after the first.
    const snapshots = Array.from({ length: 40 }, (_, n) => score(evening + (n * day) / 4, n));
    await run('relaxed', (db) => saveBatch(db, { tab: 1, snapshots, ticks: [] }, evening));
    const until = (days: number) => evening + days * day + 1;
    return run('relaxed', async (db) => {
      const found = await store.instantsBefore(db, 'us/demo_shop', [until(5), until(2), until(20), evening - day]);
      return found.map((some) => some.map(({ values }) => values.sps?.value));
    });
  });
  // The newest few of each: five days after the first are twenty quarters.
  expect(values).toEqual([[18, 19, 20], [6, 7, 8], [], []]);
}
