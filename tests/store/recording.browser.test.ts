import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { type BrowserName, openStoreLab, type StoreLab } from './harness';

// Everything inside `evaluate` runs in the page.
declare const store: typeof import('./page').store;

describe.each<BrowserName>(['chromium', 'firefox'])('recording in %s', (name) => {
  let lab: StoreLab;
  let page: Page;

  beforeAll(async () => {
    lab = await openStoreLab(name);
    page = await lab.open();
  });
  afterAll(() => lab?.close());
  beforeEach(() => page.evaluate(() => store.run('strict', (db) => store.deleteEverything(db))));

  it('stores a batch once, however often it is handed over', async () => {
    const counts = await page.evaluate(async () => {
      const { evening, run, saveBatch, snapshot, tick } = store;
      const batch = {
        tab: 1,
        snapshots: [snapshot(evening)],
        ticks: [tick(evening, { live_views: 1 }), tick(evening + 3000, { live_views: 4 })],
      };
      for (let time = 0; time < 3; time += 1) await run('relaxed', (db) => saveBatch(db, batch, evening));
      await run('relaxed', store.settle);
      await run('relaxed', (db) => saveBatch(db, batch, evening));
      await run('relaxed', store.settle);
      return run('relaxed', async (db) => ({
        snapshots: await db.snapshots.count(),
        samples: (await db.samples.toArray()).map((record) => record.at.length),
        rooms: (await store.listRooms(db, undefined, 10)).map((room) => room.minutes),
      }));
    });
    expect(counts).toEqual({ snapshots: 1, samples: [2], rooms: [1] });
  });

  it('merges the ticks of a minute from several batches, in the order of time', async () => {
    const ticks = await page.evaluate(async () => {
      const { evening, run, saveBatch, tick } = store;
      const save = (...ticks: ReturnType<typeof tick>[]) =>
        run('relaxed', (db) => saveBatch(db, { tab: 1, snapshots: [], ticks }, evening));
      await save(tick(evening + 6000, { live_views: 9 }));
      await save(tick(evening, { live_views: 1 }), tick(evening + 6000, { live_views: null, orders: 2 }));
      const records = await run('relaxed', (db) => store.roomSamples(db, '1730000000000000001', 'live-dashboard'));
      return records
        .flatMap(store.unpackTicks)
        .map((one) => [one.at - evening, one.values.live_views?.value ?? null, one.values.orders?.value ?? null]);
    });
    expect(ticks).toEqual([
      [0, 1, null],
      [6000, 9, 2],
    ]);
  });

  it('brings NaN back from the disk as a hole, not as a number', async () => {
    const values = await page.evaluate(async () => {
      const { evening, run, saveBatch, tick } = store;
      const ticks = [tick(evening, { live_views: 1, orders: null }), tick(evening + 3000, { live_views: null, orders: 5 })];
      await run('relaxed', (db) => saveBatch(db, { tab: 1, snapshots: [], ticks }, evening));
      await run('relaxed', store.settle);
      const [record] = await run('relaxed', (db) => store.roomSamples(db, '1730000000000000001', 'live-dashboard'));
      return {
        typed: record?.metrics.live_views?.values instanceof Float64Array,
        raw: Array.from(record?.metrics.live_views?.values ?? [], (value) => (Number.isNaN(value) ? 'NaN' : value)),
        cells: record ? store.unpackTicks(record).map((one) => Object.keys(one.values)) : [],
      };
    });
    expect(values).toEqual({ typed: true, raw: [1, 'NaN'], cells: [['live_views'], ['orders']] });
  });

  it('reads twelve hours of a room back as they were shown', async () => {
    const wrong = await page.evaluate(async () => {
      const { cardTicks, evening, run, saveBatch, shown, snapshot, twenty } = store;
      await run('relaxed', (db) => saveBatch(db, { tab: 1, snapshots: [snapshot(evening)], ticks: [] }, evening));
      for (let hour = 0; hour < 12; hour += 1) {
        // A hole of ten minutes in every hour.
        const ticks = cardTicks(evening + hour * 3_600_000, 1000);
        await run('relaxed', (db) => saveBatch(db, { tab: 1, snapshots: [], ticks }, evening + hour * 3_600_000), 60_000);
      }
      await run('relaxed', store.settle);
      const records = await run('relaxed', (db) => store.roomSamples(db, '1730000000000000001', 'live-dashboard'));
      const history = store.historyOf('1730000000000000001', records, { metrics: twenty, buckets: 600 });
      const problems: string[] = [];
      if (history.count > 600) problems.push(`${history.count} buckets`);
      let gaps = 0;
      for (let bucket = 0; bucket < history.count; bucket += 1) {
        const from = history.from + bucket * history.bucket;
        const polls: number[] = [];
        for (let at = Math.ceil(from / 3000) * 3000; at < from + history.bucket; at += 3000)
          if ((at - evening) % 3_600_000 < 3_000_000) polls.push(at);
        if (polls.length === 0) gaps += 1;
        history.series.forEach((series, metric) => {
          const values = polls.map((at) => shown(metric, at));
          const expected = values.length ? [values.at(-1), Math.min(...values), Math.max(...values)] : [null, null, null];
          const got = [series.last[bucket], series.low[bucket], series.high[bucket]];
          if (JSON.stringify(expected) !== JSON.stringify(got)) problems.push(`${series.metric} ${bucket}: ${expected} ${got}`);
        });
      }
      const [room] = await run('relaxed', (db) => store.listRooms(db, 'us/demo_shop', 1));
      return { problems: problems.slice(0, 5), gaps: gaps > 50, series: history.series.length, minutes: room?.minutes };
    });
    expect(wrong).toEqual({ problems: [], gaps: true, series: 20, minutes: 600 });
  });

  it('lets one tab write a room until it dies or falls silent', async () => {
    const other = await lab.open();
    const save = (tab: Page, id: number, second: number) =>
      tab.evaluate(
        (id, second) => {
          const { evening, run, saveBatch, tick } = store;
          const at = evening + second * 1000;
          return run('relaxed', (db) =>
            saveBatch(db, { tab: id, snapshots: [store.snapshot(at)], ticks: [tick(at, { live_views: id })] }, at),
          );
        },
        id,
        second,
      );
    const both = await Promise.all([save(page, 1, 0), save(other, 2, 1)]);
    expect(both.filter(Boolean)).toHaveLength(1);
    const [writer, loser] = both[0] ? [1, 2] : [2, 1];
    expect(await save(other, loser as number, 5)).toBe(false);
    expect(await save(page, writer as number, 20)).toBe(true);
    expect(await save(other, loser as number, 100)).toBe(false);
    expect(await save(other, loser as number, 121)).toBe(true);
    expect(await save(page, writer as number, 122)).toBe(false);
    await page.evaluate((tab) => store.run('relaxed', (db) => store.release(db, tab)), loser as number);
    expect(await save(page, writer as number, 123)).toBe(true);
    const stored = await page.evaluate(() => store.run('relaxed', (db) => db.snapshots.count()));
    expect(stored).toBe(4);
    await other.close();
  });

  it('keeps what another tab could not hand over in time, and gives nobody the room for it', async () => {
    const stored = await page.evaluate(async () => {
      const { evening, run, saveBatch, snapshot, tick } = store;
      const save = (tab: number, at: number, now: number, late?: true) => {
        const batch = { tab, snapshots: [snapshot(at)], ticks: [tick(at, { live_views: at - evening })], late };
        return run('relaxed', (db) => saveBatch(db, batch, now));
      };
      const minute = 60_000;
      // Tab 1 writes the room; tab 3 opens after an outage and hands over what tab 1 could not.
      const answers = [await save(1, evening, evening)];
      answers.push(await save(3, evening + minute, evening + minute + 30_000, true));
      answers.push(await save(1, evening + 2 * minute, evening + 2 * minute));
      // Tab 1 falls silent, tab 2 hands over old readings of its own; tab 1 comes back.
      answers.push(await save(2, evening + 5 * minute, evening + 9 * minute));
      answers.push(await save(1, evening + 9 * minute + 1_000, evening + 9 * minute + 1_000));
      await run('relaxed', store.settle);
      const records = await run('relaxed', (db) => store.roomSamples(db, '1730000000000000001', 'live-dashboard'));
      const minutes = records.flatMap((record) => record.at.map((at) => Math.floor((at - evening) / minute)));
      return { answers, minutes, snapshots: await run('relaxed', (db) => db.snapshots.count()) };
    });
    expect(stored).toEqual({ answers: [true, true, true, true, true], minutes: [0, 1, 2, 5, 9], snapshots: 5 });
  });

  it('lets go of what one tab recorded, or of all, and packs the minute it was in', async () => {
    const found = await page.evaluate(async () => {
      const { evening, release, run, saveBatch, tick } = store;
      const rooms = ['171', '172', '173'];
      const save = (tab: number, room: string, second: number) => {
        const at = evening + second * 1000;
        const batch = { tab, snapshots: [], ticks: [tick(at, { live_views: second }, { room })] };
        return run('relaxed', (db) => saveBatch(db, batch, at));
      };
      const look = () => run('relaxed', (db) => Promise.all([db.journal.count(), db.samples.count()]));
      for (const [tab, room] of rooms.entries()) await save(tab, room, 0);
      const seen = [await look()];
      await run('relaxed', (db) => release(db, 0));
      seen.push(await look());
      const afterOne = [await save(9, '171', 1), await save(9, '172', 1), await save(9, '173', 1)];
      await run('relaxed', (db) => release(db));
      seen.push(await look());
      const afterAll = [await save(8, '171', 2), await save(8, '172', 2), await save(8, '173', 2)];
      return { seen, afterOne, afterAll };
    });
    expect(found.afterOne).toEqual([true, false, false]);
    expect(found.afterAll).toEqual([true, true, true]);
    expect(found.seen).toEqual([
      [3, 0],
      [0, 3],
      [0, 3],
    ]);
  });
});
