import { describe, expect, it } from 'vitest';
import { openStoreLab } from './harness';

// Everything inside `evaluate` runs in the page.
declare const store: typeof import('./page').store;

/**
 * What is counted: every value handed to any table of the database, each time it is handed over, as a structured clone.
 * That is what the browser's log takes in before it compresses anything; files on disk also grow and shrink as the
 * browser compacts them, and would tell less.
 */
describe('what an hour of a LIVE costs', () => {
  it('writes at most 5 MB with the lab’s dashboard and its forty products', async () => {
    const lab = await openStoreLab('chromium');
    const page = await lab.open();
    const { bytes, own } = await page.evaluate(async () => {
      const { dashboardBatches, evening, run, saveBatch, sizeOf, storageUse } = store;
      const bytes: Record<string, number> = {};
      // The first use renews the browser's log: once a start, not by the hour.
      await run('relaxed', storageUse);
      for (const method of ['put', 'add'] as const) {
        const write = IDBObjectStore.prototype[method];
        IDBObjectStore.prototype[method] = function (this: IDBObjectStore, value: unknown, key?: IDBValidKey) {
          bytes[this.name] = (bytes[this.name] ?? 0) + sizeOf(value);
          return write.call(this, value, key);
        };
      }
      for (const batch of dashboardBatches(evening, 60)) {
        const at = batch.ticks[0]?.at ?? evening;
        await run('relaxed', (db) => saveBatch(db, batch, at));
      }
      return { bytes, own: (await run('relaxed', storageUse)).bytesPerHour ?? 0 };
    });
    const written = Object.values(bytes).reduce((sum, one) => sum + one, 0);
    console.log(`an hour: ${JSON.stringify(bytes)}, ${written} together, ${own} by our own count`);
    expect(bytes.snapshots).toBeGreaterThan(100_000);
    expect(bytes.samples).toBeGreaterThan(100_000);
    expect(written).toBeLessThan(5_000_000);
    // What the settings show is what was written.
    expect(own / written).toBeGreaterThan(0.9);
    expect(own / written).toBeLessThan(1.1);
    await lab.close();
  });
});
