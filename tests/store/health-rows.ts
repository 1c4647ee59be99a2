import type { Page } from 'puppeteer-core';
import { expect } from 'vitest';

// Everything inside `evaluate` runs in the page.
declare const store: typeof import('./page').store;

/** Rows of the table `health`: one a shop and page, kept until the shop is deleted, without a deleted room's id. */
export async function checkHealth(page: Page): Promise<void> {
  const found = await page.evaluate(async () => {
    const { evening, run, saveHealth, healthOf, heedDrift, listHealth, snapshot } = store;
    const { surface, scope, values, missing } = snapshot(evening, { scope: { kind: 'room', room: '17', state: 'live' } });
    const state = (key: string, at: number) => ({
      ...{ at, surface, scope, values, missing, rows: [], partial: [], checks: [], expected: 1, theme: 'light' as const },
      ...{ url: `https://${store.shop.host}/x`, status: 'read' as const, since: at, store: { ok: true, spooled: 0 } },
      shop: key ? { ...store.shop, key } : null,
    });
    return run('strict', async (db) => {
      await store.deleteEverything(db);
      await saveHealth(db, state('us/a', evening));
      await saveHealth(db, state('', evening + 3_600_000));
      const [known, ...others] = await listHealth(db);
      await heedDrift(db, 'us/a', surface, ['orders@1']);
      const heeded = (await healthOf(db, `host/${store.shop.host}`, surface))?.heeded;
      await saveHealth(db, state('us/b', evening));
      const ofTwo = await healthOf(db, `host/${store.shop.host}`, surface);
      await store.deleteRoom(db, '17');
      const rooms = (await listHealth(db)).map((row) => row.room ?? 'none');
      await store.deleteShop(db, 'us/a');
      const left = (await listHealth(db)).map((row) => row.key);
      return { key: known?.key, at: known?.at, room: known?.room, others: others.length, heeded, ofTwo, rooms, left, evening };
    });
  });
  expect(found).toMatchObject({ key: 'us/a|live-dashboard', at: found.evening + 3_600_000, room: '17', others: 0, heeded: ['orders@1'] });
  expect(found).toMatchObject({ rooms: ['none', 'none'], left: ['us/b|live-dashboard'] });
  expect(found.ofTwo).toBeUndefined();
}
