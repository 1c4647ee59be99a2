import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { type BrowserName, openStoreLab, type StoreLab } from './harness';

// Everything inside `evaluate` runs in the page.
declare const store: typeof import('./page').store;

describe.each<BrowserName>(['chromium', 'firefox'])('shops in %s', (name) => {
  let lab: StoreLab;
  let page: Page;

  beforeAll(async () => {
    lab = await openStoreLab(name);
    page = await lab.open();
  });
  afterAll(() => lab?.close());
  beforeEach(() => page.evaluate(() => store.run('strict', (db) => store.deleteEverything(db))));

  it('are recognised from their pages, with the evidence', async () => {
    const seen = await page.evaluate(async () => {
      const { evening, run, saveBatch, snapshot, value } = store;
      const period = { kind: 'period' as const, from: '2026-11-20', to: '2026-11-20', timeZone: '-08:00' };
      const gmv = (raw: string) => value(5, { unit: 'money', currency: 'USD', raw });
      const snapshots = [
        snapshot(evening, { surface: 'compass-overview', scope: period, values: { shop_gmv: gmv('$5.00') } }),
        snapshot(evening + 60_000, { values: { live_gmv_direct: gmv('5.00') } }),
      ];
      await run('relaxed', (db) => saveBatch(db, { tab: 1, snapshots, ticks: [] }, evening));
      return run('relaxed', (db) => store.recogniseShop(db, 'us/demo_shop'));
    });
    expect(seen).toMatchObject({
      shop: { key: 'us/demo_shop', name: 'demo_shop' },
      surface: 'live-dashboard',
      money: { currency: 'USD', raw: '$5.00', surface: 'compass-overview' },
      zone: { text: '-08:00', surface: 'compass-overview' },
    });
    expect((seen?.last ?? 0) - (seen?.first ?? 0)).toBe(60_000);
  });

  it('carry what was confirmed on every later snapshot, and count their days by it', async () => {
    const found = await page.evaluate(async () => {
      const { evening, run, saveBatch, snapshot } = store;
      const facts = { name: 'Demo', region: 'US', currency: 'USD', timeZone: 'Asia/Shanghai', account: 'demo_live' };
      const put = (at: number) => run('relaxed', (db) => saveBatch(db, { tab: 1, snapshots: [snapshot(at)], ticks: [] }, at));
      await put(evening);
      const before = (await store.today({ shop: 'us/demo_shop' })).zoneFrom;
      await run('strict', (db) => store.confirmShop(db, 'us/demo_shop', facts, 7));
      await put(evening + 1000);
      const shops = await run('relaxed', async (db) => (await db.snapshots.orderBy('at').toArray()).map((one) => one.shop));
      const { zone, zoneFrom, shop } = await store.today({ shop: 'us/demo_shop' });
      const [entry] = await run('relaxed', store.shopEntries);
      const seen = await run('relaxed', (db) => store.recogniseShop(db, 'us/demo_shop'));
      const unknown = await run('strict', (db) => store.confirmShop(db, 'us/never_seen', facts, 7)).catch((error: Error) => error.message);
      return { before, shops, zone, zoneFrom, shop, entry, read: seen?.shop.name, unknown };
    });
    expect(found.before).toBe('region');
    expect(found.shops[0]).not.toHaveProperty('currency');
    expect(found.shops[1]).toMatchObject({ name: 'Demo', currency: 'USD', timeZone: 'Asia/Shanghai', account: 'demo_live' });
    expect(found).toMatchObject({
      zone: 'Asia/Shanghai',
      zoneFrom: 'confirmed',
      shop: { name: 'Demo' },
      read: 'demo_shop',
      unknown: 'refused',
    });
    expect(found.entry).toMatchObject({ confirmedAt: 7, shop: { currency: 'USD' } });
  });

  it('are counted under another and by themselves again: nothing is lost, nothing is there twice', async () => {
    const found = await page.evaluate(async () => {
      const { evening, run, saveBatch, snapshot, tick } = store;
      const bare = { key: 'host/seller-us.tiktok.com', host: 'seller-us.tiktok.com' };
      const scope = (room: string) => ({ kind: 'room' as const, room, state: 'live' as const });
      const unnamed = (at: number) => ({
        tab: 1,
        snapshots: [snapshot(at, { shop: bare, scope: scope('18') })],
        ticks: [tick(at, { orders: 1 }, { room: '18', shop: bare.key })],
      });
      const put = (batch: Parameters<typeof saveBatch>[1], at: number) => run('relaxed', (db) => saveBatch(db, batch, at));
      const look = () =>
        run('relaxed', async (db) => ({
          shops: (await db.snapshots.orderBy('id').toArray()).map(({ id, shop }) => `${id.split('|')[0]} > ${shop.key}`),
          rooms: (await store.listRooms(db, undefined, 9)).map(({ room, shop }) => `${room} ${shop.key}`).sort(),
          entries: (await store.shopEntries(db)).map(({ shop, as }) => `${shop.key} ${shop.host} ${as ?? '-'}`).sort(),
          curve: (await store.history({ shop: 'us/demo_shop', room: '18', surface: 'live-dashboard', metrics: ['orders'], buckets: 5 }))
            .series[0]?.last,
        }));
      await put({ tab: 1, snapshots: [snapshot(evening)], ticks: [] }, evening);
      await put(unnamed(evening), evening);
      const before = await look();
      const count = (as: string | null) => run('strict', (db) => store.countShopAs(db, bare.key, as));
      await count('us/demo_shop');
      const moved = await look();
      // The same batch once more, as from a spool, and a new one.
      await put(unnamed(evening), evening);
      await put(unnamed(evening + 60_000), evening + 60_000);
      const later = await look();
      await count(null);
      const alone = await look();
      const refused = await Promise.all(
        [
          [bare.key, 'us/none'],
          [bare.key, bare.key],
        ].map(([key = '', as = '']) => run('strict', (db) => store.countShopAs(db, key, as)).catch((error: Error) => error.message)),
      );
      return { before, moved, later, alone, refused };
    });
    const bare = 'host/seller-us.tiktok.com';
    expect(found.before.shops).toEqual([`${bare} > ${bare}`, 'us/demo_shop > us/demo_shop']);
    expect(found.before.curve).toBeUndefined();
    expect(found.moved.shops).toEqual([`${bare} > us/demo_shop`, 'us/demo_shop > us/demo_shop']);
    expect(found.moved.rooms).toEqual(['1730000000000000001 us/demo_shop', '18 us/demo_shop']);
    // Each by its own pages' host, though the newest page of both is another's.
    expect(found.moved.entries).toEqual([`${bare} seller-us.tiktok.com us/demo_shop`, 'us/demo_shop shop.tiktok.com -']);
    expect(found.later.entries).toEqual(found.moved.entries);
    expect(found.moved.curve).toEqual([1]);
    expect(found.later.shops).toEqual([`${bare} > us/demo_shop`, `${bare} > us/demo_shop`, 'us/demo_shop > us/demo_shop']);
    expect(found.alone.shops).toEqual([`${bare} > ${bare}`, `${bare} > ${bare}`, 'us/demo_shop > us/demo_shop']);
    expect(found.alone.rooms).toEqual(['1730000000000000001 us/demo_shop', `18 ${bare}`]);
    expect(found.alone.entries).toEqual([`${bare} seller-us.tiktok.com -`, 'us/demo_shop shop.tiktok.com -']);
    expect(found.refused).toEqual(['refused', 'refused']);
  });

  it('are forgotten with all that was said about them', async () => {
    const left = await page.evaluate(async () => {
      const { evening, run, saveBatch, snapshot } = store;
      const bare = { key: 'host/shop.tiktok.com', host: 'shop.tiktok.com' };
      const snapshots = [snapshot(evening), snapshot(evening, { shop: bare, surface: 'home', scope: { kind: 'instant' } })];
      await run('relaxed', (db) => saveBatch(db, { tab: 1, snapshots, ticks: [] }, evening));
      await run('strict', (db) => store.countShopAs(db, bare.key, 'us/demo_shop'));
      await run('strict', (db) => store.deleteShop(db, 'us/demo_shop'));
      return run('relaxed', async (db) => [await db.snapshots.count(), await db.shops.count(), (await store.shopEntries(db)).length]);
    });
    expect(left).toEqual([0, 0, 0]);
  });
});
