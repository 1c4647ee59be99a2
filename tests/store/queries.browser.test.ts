import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { type BrowserName, openStoreLab, type StoreLab } from './harness';
import { checkHealth } from './health-rows';

// Everything inside `evaluate` runs in the page.
declare const store: typeof import('./page').store;

describe.each<BrowserName>(['chromium', 'firefox'])('stored data in %s', (name) => {
  let lab: StoreLab;
  let page: Page;

  beforeAll(async () => {
    lab = await openStoreLab(name);
    page = await lab.open();
  });
  afterAll(() => lab?.close());
  beforeEach(() => page.evaluate(() => store.run('strict', (db) => store.deleteEverything(db))));

  it('gives a day what its report needs, and no more than the last few of each room', async () => {
    const found = await page.evaluate(async () => {
      const { evening, run, saveBatch, snapshot } = store;
      const period = { kind: 'period' as const, from: '2026-11-20', to: '2026-11-20', timeZone: '-08:00' };
      const minutes = Array.from({ length: 90 }, (_, minute) => snapshot(evening + minute * 60_000));
      const later = snapshot(evening + 3 * 86_400_000, { surface: 'compass-overview', scope: period });
      const elsewhere = snapshot(evening, { shop: { ...store.shop, key: 'us/other' }, scope: period });
      await run('relaxed', (db) => saveBatch(db, { tab: 1, snapshots: [...minutes, later, elsewhere], ticks: [] }, evening));
      return run('relaxed', async (db) => {
        const day = { day: '2026-11-20', from: evening - 20 * 3_600_000, to: evening + 4 * 3_600_000 };
        const rooms = await store.roomsStartedIn(db, 'us/demo_shop', day.from, day.to);
        const snapshots = await store.snapshotsOfDay(db, 'us/demo_shop', { ...day, rooms: rooms.map((room) => room.room) });
        return {
          at: snapshots.map((one) => (one.at - evening) / 60_000),
          shops: (await store.shopEntries(db)).map((one) => one.shop.key),
          zone: (await store.newestPrintedZone(db, 'us/demo_shop'))?.text,
        };
      });
    });
    expect(found).toEqual({ at: [85, 86, 87, 88, 89, 4320], shops: ['us/demo_shop', 'us/other'], zone: '-08:00' });
  });

  it('gives the newest figure of every page and period of five weeks, in however many readings', async () => {
    const facts = await page.evaluate(async () => {
      const { run, saveBatch, snapshot, value } = store;
      const now = Date.now();
      const day = 86_400_000;
      const period = (from: string) => ({ kind: 'period' as const, from, to: '2026-03-31' });
      const read = (ago: number, from: string, values: object) =>
        snapshot(now - ago, { surface: 'compass-overview', scope: period(from), values });
      const snapshots = [
        ...Array.from({ length: 40 }, (_, minute) => read(day + minute * 60_000, '2026-03-01', { orders: value(40 - minute) })),
        read(2 * day, '2026-03-02', { orders: value(7), live_views: value(8) }),
        read(36 * day, '2026-02-01', { orders: value(9) }),
        snapshot(now - day, { surface: 'shop-health', scope: { kind: 'instant' }, values: { sps: value(4.2) } }),
        snapshot(now),
      ];
      await run('relaxed', (db) => saveBatch(db, { tab: 1, snapshots, ticks: [] }, now));
      const found = await store.facts({ shop: 'us/demo_shop' });
      return found.map((fact) => [fact.surface, fact.scope.kind === 'period' ? fact.scope.from : '', fact.metric, fact.value]).sort();
    });
    expect(facts).toEqual([
      ['compass-overview', '2026-03-01', 'orders', 40],
      ['compass-overview', '2026-03-02', 'live_views', 8],
      ['compass-overview', '2026-03-02', 'orders', 7],
      ['shop-health', '', 'sps', 4.2],
    ]);
  });

  it('tells what past rooms showed at a minute of theirs', async () => {
    const values = await page.evaluate(async () => {
      const { evening, run, saveBatch, snapshot, tick } = store;
      for (const day of [0, 1, 2]) {
        const room = `17300000000000000${day}`;
        const start = evening - day * 86_400_000;
        const scope = { kind: 'room' as const, room, state: 'live' as const, seconds: 0 };
        // The third room was left before minute 10.
        const ticks = [
          tick(start + 60_000, { orders: 1 }, { room }),
          ...(day < 2 ? [tick(start + 630_000, { orders: 40 + day }, { room })] : []),
        ];
        await run('relaxed', (db) => saveBatch(db, { tab: 1, snapshots: [snapshot(start, { scope })], ticks }, start));
      }
      return run('relaxed', async (db) => {
        await store.settle(db);
        const rooms = await store.listRooms(db, 'us/demo_shop', 100);
        const past = await store.valuesAtMinute(db, rooms, { minute: 10, surface: 'live-dashboard', metrics: ['orders', 'live_views'] });
        return past.map((one) => [one.metric, one.value]);
      });
    });
    expect(values).toEqual([
      ['orders', 40],
      ['orders', 41],
    ]);
  });

  it('tells how a count grew in past rooms that were seen to end, gaps apart', async () => {
    const found = await page.evaluate(async () => {
      await store.storeViews();
      await store.run('relaxed', store.settle);
      return store.shapes({ shop: 'us/demo_shop', room: '3', surface: 'live-dashboard', metric: 'live_views' });
    });
    expect(found.shapes.map(({ room }) => room)).toEqual(['1']);
    const grown = Array.from({ length: 21 }, (_, step) => (step > 6 && step < 13 ? null : step / 20));
    expect(found.shapes[0]?.shares).toEqual(grown.map((share) => (share === null ? null : expect.closeTo(share, 9))));
  });

  it('draws the page it is asked for, though another one stands for the room', async () => {
    const drawn = await page.evaluate(async () => {
      const { evening, run, saveBatch, snapshot, tick } = store;
      const pages = [
        { surface: 'live-dashboard' as const, orders: 40 },
        { surface: 'live-trend' as const, orders: 7 },
      ];
      for (const { surface, orders } of pages) {
        const ticks = [tick(evening, { orders }, { surface })];
        await run('relaxed', (db) => saveBatch(db, { tab: 1, snapshots: [snapshot(evening, { surface })], ticks }, evening));
      }
      const ask = { shop: 'us/demo_shop', room: '1730000000000000001', metrics: ['orders' as const], buckets: 10 };
      const curves = await Promise.all(pages.map(({ surface }) => store.history({ ...ask, surface })));
      return curves.map(({ series }) => series[0]?.last);
    });
    expect(drawn).toEqual([[40], [7]]);
  });

  it('gives only the last minutes of a room when asked for them, the running one included', async () => {
    const minutes = await page.evaluate(async () => {
      const { evening, run, saveBatch, tick } = store;
      for (let minute = 0; minute < 30; minute += 1) {
        const at = evening + minute * 60_000;
        await run('relaxed', (db) => saveBatch(db, { tab: 1, snapshots: [], ticks: [tick(at, { orders: minute })] }, at));
      }
      return run('relaxed', async (db) => {
        const since = (from?: number) => store.roomSamples(db, '1730000000000000001', 'live-dashboard', from);
        const last = await since(evening + 27.5 * 60_000);
        return [(await since()).length, last.map((record) => ((record.at[0] ?? 0) - evening) / 60_000)];
      });
    });
    expect(minutes).toEqual([30, [27, 28, 29]]);
  });

  it('keeps every edit of a target and gives the last one', async () => {
    const values = await page.evaluate(async () => {
      const edit = { shop: 'us/demo_shop', role: 'host' as const, kpi: 'gmv', horizon: 'room' as const, since: 1 };
      return store.run('strict', async (db) => {
        const seen: unknown[] = [];
        for (const value of [100, 200, null]) {
          await store.addTarget(db, { ...edit, value });
          seen.push((await store.targetsOf(db, 'us/demo_shop')).map((target) => target.value));
        }
        return [...seen, await db.targets.count()];
      });
    });
    expect(values).toEqual([[100], [200], [], 3]);
  });

  it('thins old snapshots, rolls old samples up, and touches nothing younger', async () => {
    const left = await page.evaluate(async () => {
      const { evening, run, saveBatch } = store;
      const day = 86_400_000;
      for (const batch of store.liveBatches(evening, 60, { rows: 0, every: 60_000 }))
        await run('relaxed', (db) => saveBatch(db, batch, evening));
      await run('relaxed', store.settle);
      const count = () => run('relaxed', async (db) => [await db.snapshots.count(), await db.samples.count(), await db.rooms.count()]);
      const clean = async (days: number) => {
        await run('relaxed', (db) => store.applyRetention(db, { now: evening + days * day, last: 0 }, 100));
        return count();
      };
      return [await clean(10), await clean(20), await clean(120)];
    });
    expect(left).toEqual([
      [60, 60, 1],
      [2, 60, 1],
      [2, 1, 1],
    ]);
  });

  it('leaves an old room its curve and its place in the comparison', async () => {
    const found = await page.evaluate(async () => {
      const { applyRetention, evening, liveBatches, run, saveBatch, settle, twenty } = store;
      const first = twenty[0] as (typeof twenty)[number];
      const room = '1730000000000000001';
      const day = 86_400_000;
      for (const batch of liveBatches(evening, 130, { rows: 3, every: 60_000 })) {
        // Nobody looked from minute 70 to 80, and in minute 20 one number could not be read.
        const minute = Math.floor(((batch.ticks[0]?.at ?? 0) - evening) / 60_000);
        if (minute === 20) for (const { values } of batch.ticks) values[first] = { value: null, step: 0 };
        if (minute < 70 || minute >= 80) await run('relaxed', (db) => saveBatch(db, batch, evening));
      }
      await run('relaxed', settle);
      const look = () =>
        run('relaxed', async (db) => {
          const records = await store.roomSamples(db, room, 'live-dashboard');
          const [series] = store.historyOf(room, records, { metrics: [first], buckets: 65 }).series;
          const rooms = await store.listRooms(db, undefined, 1);
          const at = { surface: 'live-dashboard' as const, metrics: twenty };
          const minutes = Array.from({ length: 130 }, (_, minute) => minute);
          const values = await Promise.all(minutes.map((minute) => store.valuesAtMinute(db, rooms, { ...at, minute })));
          return {
            gaps: series?.last.flatMap((value, bucket) => (value === null ? [bucket] : [])),
            values: JSON.stringify(values),
            samples: await db.samples.count(),
          };
        });
      const before = await look();
      const clean = () => run('relaxed', (db) => applyRetention(db, { now: evening + 500 * day, last: 0 }, 400));
      await clean();
      const after = await look();
      await clean();
      return { before, after, again: await look() };
    });
    expect(found.before.gaps?.length).toBeGreaterThan(3);
    expect(found.before.values.length).toBeGreaterThan(100_000);
    expect(found.after).toEqual({ ...found.before, samples: 3 });
    expect(found.again).toEqual(found.after);
  });

  it('deletes a room, a shop, everything', async () => {
    const left = await page.evaluate(async () => {
      const { evening, run, saveBatch, snapshot, tick } = store;
      const save = (room: string, key: string, at: number) => {
        const scope = { kind: 'room' as const, room, state: 'live' as const };
        const snapshots = at === evening ? [snapshot(at, { scope, shop: { ...store.shop, key } })] : [];
        const ticks = [tick(at, { orders: 1 }, { room, shop: key })];
        return run('relaxed', (db) => saveBatch(db, { tab: 1, snapshots, ticks }, at));
      };
      // The first minute is packed when the second begins; the second still waits.
      for (const at of [evening, evening + 60_000]) {
        await save('17', 'us/a', at);
        await save('171', 'us/a', at);
        await save('18', 'us/b', at);
      }
      const count = () =>
        run('relaxed', (db) => Promise.all([db.snapshots.count(), db.samples.count(), db.rooms.count(), db.journal.count()]));
      await run('strict', (db) => store.deleteRoom(db, '17'));
      const afterRoom = await count();
      await run('strict', (db) => store.deleteShop(db, 'us/a'));
      const afterShop = await count();
      await run('strict', (db) => store.deleteEverything(db));
      return [afterRoom, afterShop, await count()];
    });
    expect(left).toEqual([
      [2, 2, 2, 2],
      [1, 1, 1, 1],
      [0, 0, 0, 0],
    ]);
  });

  it('remembers how pages read, one of a nameless page under the only shop it can be of, until they are deleted', () => checkHealth(page));
});
