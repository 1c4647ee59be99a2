import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { type BrowserName, openStoreLab, type StoreLab } from './harness';

// Everything inside `evaluate` runs in the page.
declare const store: typeof import('./page').store;

/** Saves one snapshot under a deadline, ms, short where it is to be missed; the reason when it was not saved. */
function saveOne(page: Page, deadline = 10_000): Promise<string> {
  return page.evaluate(async (within) => {
    const batch = { tab: 1, snapshots: [store.snapshot(store.evening)], ticks: [] };
    return store
      .run('relaxed', (db) => store.saveBatch(db, batch, store.evening), within)
      .then(
        () => 'saved',
        (error) => error.message,
      );
  }, deadline);
}

function countSnapshots(page: Page): Promise<number> {
  return page.evaluate(() => store.run('relaxed', (db) => db.snapshots.count()));
}

describe.each<BrowserName>(['chromium', 'firefox'])('faults of the database in %s', (name) => {
  let lab: StoreLab;
  let page: Page;

  beforeAll(async () => {
    lab = await openStoreLab(name);
  });
  afterAll(() => lab?.close());
  beforeEach(async () => {
    page = await lab.open();
    await page.evaluate(() => store.run('strict', (db) => store.deleteEverything(db)));
    return () => page.close();
  });

  it('gives up an open that never settles, and opens afresh', async () => {
    await page.reload();
    await page.evaluate(() => {
      const open = IDBFactory.prototype.open;
      IDBFactory.prototype.open = function (this: IDBFactory, ...args) {
        IDBFactory.prototype.open = open;
        // A request of which nobody ever hears again.
        return new Proxy(open.call(this, `${args[0]}-lost`), { set: () => true }) as IDBOpenDBRequest;
      };
    });
    expect([await saveOne(page, 700), await saveOne(page)]).toEqual(['hung', 'saved']);
  });

  it('gives up a transaction that another one blocks, and stores once that is over', async () => {
    const blocker = await lab.open();
    await blocker.evaluate(async () => {
      const db = store.openDatabase('relaxed');
      await db.open();
      const tx = db.backendDB().transaction('snapshots', 'readwrite');
      const spin = () => {
        if (!('released' in globalThis)) tx.objectStore('snapshots').count().onsuccess = spin;
      };
      spin();
    });
    expect(await saveOne(page, 700)).toBe('hung');
    await blocker.evaluate(() => void Object.assign(globalThis, { released: true }));
    expect(await saveOne(page)).toBe('saved');
    expect(await countSnapshots(page)).toBe(1);
    await blocker.close();
  });

  it('says hung while an old page blocks the upgrade, and upgrades when it is gone', async () => {
    await page.evaluate(() => store.openDatabase('relaxed').delete());
    const old = await lab.open();
    await old.evaluate(
      () =>
        new Promise<void>((done, fail) => {
          const request = indexedDB.open('tallylight', 10);
          request.onupgradeneeded = () => {
            const snapshots = request.result.createObjectStore('snapshots', { keyPath: 'id' });
            snapshots.createIndex('[shop.key+at]', ['shop.key', 'at']);
            snapshots.createIndex('at', 'at');
            request.result.createObjectStore('samples', { keyPath: 'id' });
          };
          request.onsuccess = () => {
            // Never closed on `versionchange`.
            Object.assign(globalThis, { connection: request.result });
            done();
          };
          request.onerror = () => fail(request.error);
        }),
    );
    expect(await saveOne(page, 700)).toBe('hung');
    await old.close();
    expect(await saveOne(page)).toBe('saved');
  });

  it('replaces a handle that the browser closed', async () => {
    expect(await saveOne(page)).toBe('saved');
    await page.evaluate(() => new Promise((done) => Object.assign(indexedDB.deleteDatabase('tallylight'), { onsuccess: done })));
    expect(await saveOne(page)).toBe('saved');
    expect(await countSnapshots(page)).toBe(1);
  });

  it('lets an error of our own through as it is', async () => {
    const message = await page.evaluate(() =>
      store.run('relaxed', () => Promise.reject(new TypeError('ours'))).catch((error: Error) => `${error.name}: ${error.message}`),
    );
    expect(message).toBe('TypeError: ours');
  });
});

/** Fills the disk; every failed save must say so, and what was acknowledged must still be there. */
async function fill(page: Page): Promise<{ why: string; acknowledged: number; stored: number }> {
  return page.evaluate(async () => {
    const { evening, run, saveBatch, snapshot, value, write } = store;
    let acknowledged = 0;
    let why = 'never full';
    // Incompressible, or the browser would store it in next to nothing.
    const noise = () => Array.from(crypto.getRandomValues(new Uint16Array(150)), (unit) => String.fromCharCode(33 + unit)).join('');
    for (let second = 0; second < 3000 && why === 'never full'; second += 1) {
      const rows = Array.from({ length: 100 }, (_, key) => ({
        kind: 'product' as const,
        key: `${key}`,
        name: noise(),
        values: { orders: value(key) },
      }));
      const batch = { tab: 1, snapshots: [snapshot(evening + second * 1000, { rows })], ticks: [] };
      await write('relaxed', (db) => saveBatch(db, batch, evening)).then(
        () => {
          acknowledged += 1;
        },
        (error) => {
          why = error.message;
        },
      );
    }
    return { why, acknowledged, stored: await run('relaxed', (db) => db.snapshots.count()) };
  });
}

describe('a full disk', () => {
  it('is told in Chromium, and storing goes on when there is room again', async () => {
    const lab = await openStoreLab('chromium');
    const page = await lab.open();
    const client = await page.createCDPSession();
    await client.send('Storage.overrideQuotaForOrigin', { origin: lab.origin, quotaSize: 40_000_000 });
    const { why, acknowledged, stored } = await fill(page);
    expect(why).toBe('full');
    expect(acknowledged).toBeGreaterThan(10);
    expect(stored).toBe(acknowledged);
    await client.send('Storage.overrideQuotaForOrigin', { origin: lab.origin });
    expect(await saveOne(page)).toBe('saved');
    await lab.close();
  });

  it('is told in Firefox', async () => {
    const lab = await openStoreLab('firefox', { 'dom.quotaManager.temporaryStorage.fixedLimit': 20_000 });
    const { why, acknowledged, stored } = await fill(await lab.open());
    expect(why).toBe('full');
    expect(stored).toBe(acknowledged);
    await lab.close();
  });
});
