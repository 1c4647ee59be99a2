import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { type BrowserName, openStoreLab, type StoreLab } from './harness';

// Everything inside `evaluate` runs in the page.
declare const store: typeof import('./page').store;

describe.each<BrowserName>(['chromium', 'firefox'])('an export from the store in %s', (name) => {
  let lab: StoreLab;
  let page: Page;

  beforeAll(async () => {
    lab = await openStoreLab(name);
    page = await lab.open();
  });
  afterAll(() => lab?.close());
  beforeEach(() => page.evaluate(() => store.run('strict', (db) => store.deleteEverything(db))));

  it('hands an export out in pages, everything exactly once', async () => {
    const rows = await page.evaluate(async () => {
      const { evening, run, saveBatch } = store;
      for (const batch of store.liveBatches(evening, 130, { rows: 2, every: 60_000 }))
        await run('relaxed', (db) => saveBatch(db, batch, evening));
      await run('relaxed', store.settle);
      const scope = { of: { room: '1730000000000000001' }, rooms: ['1730000000000000001'], from: 0, to: Number.MAX_SAFE_INTEGER };
      const seen: string[] = [];
      let cursor: string | undefined;
      let pages = 0;
      let total = 0;
      do {
        const next = await run('relaxed', (db) => store.exportPage(db, scope, cursor));
        seen.push(...next.snapshots.map((one) => `${one.origin}|${one.at}|${one.rows.map((row) => row.key)}`));
        cursor = next.next ?? undefined;
        total = next.total;
        pages += 1;
      } while (cursor);
      const ticks = await run('relaxed', async (db) => (await db.samples.toArray()).reduce((sum, record) => sum + record.at.length, 0));
      return { unique: new Set(seen).size === seen.length, count: seen.length - ticks, total: total - seen.length, paged: pages > 5 };
    });
    expect(rows).toEqual({ unique: true, count: 130, total: 0, paged: true });
  });

  it('loses no room whose id begins like another one', async () => {
    const found = await page.evaluate(async () => {
      const { evening, exportPage, run, saveBatch, snapshot, tick } = store;
      const rooms = ['17', '173', '1730'];
      for (const room of rooms) {
        const scope = { kind: 'room' as const, room, state: 'live' as const };
        const ticks = Array.from({ length: 40 }, (_, minute) => tick(evening + minute * 60_000, { orders: minute }, { room }));
        await run('relaxed', (db) => saveBatch(db, { tab: 1, snapshots: [snapshot(evening, { scope })], ticks }, evening));
      }
      await run('relaxed', store.settle);
      const scope = { of: { shop: 'us/demo_shop' }, rooms, from: 0, to: Number.MAX_SAFE_INTEGER };
      const seen: string[] = [];
      let cursor: string | undefined;
      do {
        const next = await run('relaxed', (db) => exportPage(db, scope, cursor));
        for (const one of next.snapshots) if (one.origin && one.scope.kind === 'room') seen.push(one.scope.room);
        cursor = next.next ?? undefined;
      } while (cursor);
      return rooms.map((room) => seen.filter((one) => one === room).length);
    });
    expect(found).toEqual([40, 40, 40]);
  });

  it('exports a long room with rows in few look-ups a page, every change with the page it belongs to', async () => {
    const found = await page.evaluate(async () => {
      const { dashboardBatches, evening, exportPage, run, saveBatch } = store;
      const room = '1730000000000000001';
      const ticks = new Map<string, number>();
      const whole: { id: string; at: number }[] = [];
      // A minute in one go: how it came in is no matter here.
      const minutes = Map.groupBy(dashboardBatches(evening, 65), ({ ticks, snapshots }) =>
        Math.floor(((ticks[0] ?? snapshots[0])?.at ?? evening) / 60_000),
      );
      for (const batches of minutes.values()) {
        const all = { tab: 1, snapshots: batches.flatMap((one) => one.snapshots), ticks: batches.flatMap((one) => one.ticks) };
        await run('relaxed', (db) => saveBatch(db, all, all.ticks[0]?.at ?? evening));
        whole.push(...all.snapshots);
        for (const { row, at, values } of all.ticks)
          for (const [id, cell] of Object.entries(values)) if (cell.value !== null) ticks.set(`${at} ${row} ${id}`, cell.value);
      }
      await run('relaxed', store.settle);
      let lookUps = 0;
      for (const method of ['get', 'getAll', 'openCursor', 'count'] as const) {
        for (const { prototype } of [IDBObjectStore, IDBIndex] as const) {
          const ask = prototype[method] as (...args: unknown[]) => IDBRequest;
          Object.assign(prototype, {
            [method](this: unknown, ...args: unknown[]) {
              lookUps += 1;
              return ask.apply(this, args);
            },
          });
        }
      }
      const scope = { of: { room }, rooms: [room], from: 0, to: Number.MAX_SAFE_INTEGER };
      const pages: number[] = [];
      const wrongPage: string[] = [];
      let samples = 0;
      let cursor: string | undefined;
      do {
        const before = lookUps;
        const next = await run('relaxed', (db) => exportPage(db, scope, cursor));
        pages.push(lookUps - before);
        for (const one of next.snapshots) {
          if (one.origin !== 'sample') continue;
          samples += 1;
          const own = whole.findLast(({ at }) => at < (Math.floor(one.at / 60_000) + 1) * 60_000);
          if (one.id !== own?.id) wrongPage.push(`${one.at} ${one.id}`);
          const shown = [['-', one.values] as const, ...one.rows.map((row) => [`${row.kind}:${row.key}`, row.values] as const)];
          for (const [row, values] of shown)
            for (const [id, { value }] of Object.entries(values)) {
              const key = `${one.at} ${row} ${id}`;
              if (ticks.get(key) === value) ticks.delete(key);
            }
        }
        cursor = next.next ?? undefined;
      } while (cursor);
      return {
        most: Math.max(...pages),
        wrongPage: wrongPage.slice(0, 3),
        lost: [...ticks.keys()].slice(0, 3),
        samples,
        pages: pages.length,
      };
    });
    expect(found).toMatchObject({ wrongPage: [], lost: [] });
    expect(found.samples).toBeGreaterThan(2000);
    expect(found.most).toBeLessThan(12);
    expect(found.pages).toBeLessThan(12);
  });
});
