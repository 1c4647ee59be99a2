import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { fromStored } from '@/lib/store/stored-snapshot';
import { type BrowserName, openStoreLab, type StoreLab } from './harness';
import { makeOld, type Old, released } from './old-versions';

/** The version of today. Who raises it writes down in `released` what the one before left behind. */
const newest = 5;

// Everything inside `evaluate` runs in the page.
declare const store: typeof import('./page').store;

describe.each<BrowserName>(['chromium', 'firefox'])('upgrades in %s', (name) => {
  let lab: StoreLab;

  beforeAll(async () => {
    lab = await openStoreLab(name);
  });
  afterAll(() => lab?.close());

  it.each([released[1], released[2], released[3], released[4]])('keeps every row of version $version', async (old) => {
    const page = await lab.open();
    await page.evaluate(makeOld, old);
    const found = await page.evaluate(
      (names) =>
        store.run('relaxed', async (db) => {
          const { verno } = await db.open();
          const rows = await Promise.all(names.map(async (name) => [name, await db.table(name).toArray()] as const));
          const added = db.tables.filter(({ name }) => !names.includes(name) && name !== 'rooms');
          const plain = JSON.stringify(Object.fromEntries(rows), (_, one) => (one instanceof Float64Array ? [...one] : one));
          return { verno, rows: JSON.parse(plain), added: await Promise.all(added.map((table) => table.count())) };
        }),
      Object.keys(old.tables),
    );
    expect(found.verno).toBe(newest);
    expect(byKey(found.rows)).toEqual(byKey(asRead(old.rows)));
    expect(found.added.every((count) => count === 0)).toBe(true);
    await page.close();
  });

  it('finds what an old version stored by the indexes of the new one', async () => {
    const page = await lab.open();
    await page.evaluate(makeOld, released[3]);
    const found = await page.evaluate(() =>
      store.run('relaxed', async (db) => ({
        targets: (await store.targetsOf(db, 'us/demo_shop')).map((one) => one.kpi),
        rooms: (await store.listRooms(db, 'us/demo_shop', 9)).map((one) => one.room),
        ofDay: (await store.snapshotsOfDay(db, 'us/demo_shop', { day: '2026-11-20', from: 0, to: 1, rooms: [] })).length,
        minutes: (await store.roomSamples(db, '171', 'live-dashboard')).length,
        shops: Object.keys(await store.knownShops(db)),
        alarms: await db.alarms.where('[room+at]').between(['171', 0], ['171', Number.MAX_SAFE_INTEGER]).count(),
      })),
    );
    // The one target was taken back later.
    expect(found).toEqual({ targets: [], rooms: ['171'], ofDay: 1, minutes: 2, shops: ['us/demo_shop'], alarms: 0 });
    await page.close();
  });

  it('derives the rooms of version 1', async () => {
    const page = await lab.open();
    await page.evaluate(makeOld, released[1]);
    const found = await page.evaluate(() =>
      store.run('relaxed', async (db) => ({
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
      ['17', 'live', 0, evening - 480_000, 60],
      ['171', 'ended', 2, evening - 600_000, 60],
    ]);
    expect(found).toMatchObject({ ofRoom: 2, ofDay: 1 });
    expect(found.orders.map((one) => one.values.orders?.value)).toEqual([4]);
    await page.close();
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

/** Rows as the product gives them: only snapshots are stored in another form. */
function asRead(rows: Old['rows']): Old['rows'] {
  return { ...rows, snapshots: (rows.snapshots ?? []).map((row) => fromStored(row as Parameters<typeof fromStored>[0])) };
}

/** The rows of each table in one order, whatever its key. */
function byKey(rows: Old['rows']): Record<string, string[]> {
  return Object.fromEntries(Object.entries(rows).map(([name, all]) => [name, all.map((row) => JSON.stringify(row)).sort()]));
}
