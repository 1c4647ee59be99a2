import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type BrowserName, openStoreLab, type StoreLab } from './harness';

// Everything inside `evaluate` runs in the page.
declare const store: typeof import('./page').store;

describe.each<BrowserName>(['chromium', 'firefox'])('upgrades in %s', (name) => {
  let lab: StoreLab;

  beforeAll(async () => {
    lab = await openStoreLab(name);
  });
  afterAll(() => lab?.close());

  it('takes a database of version 1 over, and derives its rooms', async () => {
    const page = await lab.open();
    // As version 1 made it: written out, so that no later change of the code changes this test.
    await page.evaluate(async () => {
      const db = await new Promise<IDBDatabase>((done, fail) => {
        const request = indexedDB.open('tallylight', 10);
        request.onupgradeneeded = () => {
          const snapshots = request.result.createObjectStore('snapshots', { keyPath: 'id' });
          snapshots.createIndex('[shop.key+at]', ['shop.key', 'at']);
          snapshots.createIndex('at', 'at');
          request.result.createObjectStore('samples', { keyPath: 'id' });
        };
        request.onsuccess = () => done(request.result);
        request.onerror = () => fail(request.error);
      });
      const { evening, snapshot, packTicks, tick } = store;
      const tx = db.transaction(['snapshots', 'samples'], 'readwrite');
      const room = (id: string, state: 'live' | 'ended') => ({ kind: 'room' as const, room: id, state, seconds: 600 });
      for (const one of [
        snapshot(evening, { scope: room('171', 'live') }),
        snapshot(evening + 60_000, { scope: room('171', 'ended') }),
        snapshot(evening + 120_000, { scope: room('17', 'live') }),
        snapshot(evening, { surface: 'home', scope: { kind: 'period', from: '2026-11-20', to: '2026-11-20' } }),
      ])
        tx.objectStore('snapshots').put(one);
      for (const at of [evening, evening + 60_000])
        tx.objectStore('samples').put(packTicks(undefined, [tick(at, { orders: 3 }, { room: '171' })]));
      await new Promise((done) => {
        tx.oncomplete = done;
      });
      db.close();
    });
    const found = await page.evaluate(() =>
      store.run('relaxed', async (db) => ({
        version: (await db.open()).verno,
        rooms: (await store.listRooms(db, 'us/demo_shop', 9)).map((one) => [
          one.room,
          one.state,
          one.minutes,
          one.start,
          one.values.live_views?.value,
        ]),
        ofRoom: await db.snapshots.where('[scope.room+at]').between(['171', 0], ['171', Number.MAX_SAFE_INTEGER]).count(),
        ofDay: (await store.snapshotsOfDay(db, 'us/demo_shop', { day: '2026-11-20', from: 0, to: 1, rooms: [] })).length,
        orders: store.unpackTicks((await store.roomSamples(db, '171', 'live-dashboard'))[1] ?? { id: '', shop: '', at: [], metrics: {} }),
      })),
    );
    const evening = Date.UTC(2026, 10, 21, 4);
    expect(found.rooms).toEqual([
      ['17', 'live', 0, evening - 480_000, 120],
      ['171', 'ended', 2, evening - 600_000, 60],
    ]);
    expect(found).toMatchObject({ version: 3, ofRoom: 2, ofDay: 1 });
    expect(found.orders.map((one) => one.values.orders?.value)).toEqual([3]);
  });

  it('reads rows as they were stored before they shared records, and adds to a minute that has some', async () => {
    const page = await lab.open();
    const found = await page.evaluate(async () => {
      const { evening, packTicks, run, saveBatch, snapshot, tick, value } = store;
      const room = '1730000000000000001';
      const row = { kind: 'product' as const, key: '9', name: 'Mug', values: { orders: value(3) } };
      const at = (second: number) => evening + second * 1000;
      const sold = (second: number, orders: number) => tick(at(second), { orders }, { row: 'product:9' });
      await run('relaxed', async (db) => {
        await store.deleteEverything(db);
        // Past Dexie: as the earlier code put them.
        const tx = db.backendDB().transaction(['snapshots', 'samples', 'journal'], 'readwrite');
        tx.objectStore('snapshots').put(snapshot(evening, { rows: [row] }));
        tx.objectStore('samples').put(packTicks(undefined, [sold(1, 4), sold(4, 5)]));
        const noted = JSON.stringify([[at(5), 'product:9', { orders: [5.5, 1], live_gmv_direct: [66, 1, 'USD'] }]]);
        const minute = evening / 60_000;
        tx.objectStore('journal').put({ room, surface: 'live-dashboard', shop: store.shop.key, minute, ticks: noted });
        await new Promise((done) => {
          tx.oncomplete = done;
        });
        await saveBatch(db, { tab: 1, snapshots: [], ticks: [sold(4, 5), sold(7, 6)] }, at(7));
        await store.settle(db);
      });
      const scope = { of: { room }, rooms: [room], from: 0, to: Number.MAX_SAFE_INTEGER };
      const first = await run('relaxed', (db) => store.exportPage(db, scope));
      const { next } = first;
      const second = await run('relaxed', (db) => store.exportPage(db, scope, next ?? ''));
      return [...first.snapshots, ...second.snapshots].map(({ origin, rows }) => [
        origin ?? 'page',
        rows[0]?.name,
        rows[0]?.values.orders?.value,
        rows[0]?.values.orders?.raw,
      ]);
    });
    expect(found).toEqual([
      ['page', 'Mug', 3, '3'],
      ['sample', 'Mug', 5, ''],
      ['sample', 'Mug', 5.5, ''],
      ['sample', 'Mug', 6, ''],
      ['sample', 'Mug', 4, ''],
      ['sample', 'Mug', 5, ''],
    ]);
  });
});
