import { describe, expect, it } from 'vitest';
import { openStoreLab } from './harness';

// Everything inside `evaluate` runs in the page.
declare const store: typeof import('./page').store;

describe('what an hour of a LIVE costs', () => {
  it('writes at most 5 MB with twenty cards every three seconds and forty products', async () => {
    const lab = await openStoreLab('chromium');
    const page = await lab.open();
    const bytes = await page.evaluate(async () => {
      const { evening, liveBatches, run, saveBatch, storageUse } = store;
      for (const batch of liveBatches(evening, 60, { rows: 40, every: 3000 })) await run('relaxed', (db) => saveBatch(db, batch, evening));
      return (await run('relaxed', storageUse)).bytesPerHour;
    });
    expect(bytes).toBeGreaterThan(500_000);
    expect(bytes).toBeLessThan(5_000_000);
    await lab.close();
  });
});
