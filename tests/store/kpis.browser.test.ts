import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { type BrowserName, openStoreLab, type StoreLab } from './harness';
import { checkInstants } from './instants';

// Everything inside `evaluate` runs in the page.
declare const store: typeof import('./page').store;

describe.each<BrowserName>(['chromium', 'firefox'])('sets, stages, trials and states in %s', (name) => {
  let lab: StoreLab;
  let page: Page;

  beforeAll(async () => {
    lab = await openStoreLab(name);
    page = await lab.open();
  });
  afterAll(() => lab?.close());
  beforeEach(() => page.evaluate(() => store.run('strict', (db) => store.deleteEverything(db))));

  it('gives a period that is over the states of its last three days, and none of another time', () => checkInstants(page));

  it('keeps a set as the next version of its role and shop, with who made it and from what', async () => {
    const found = await page.evaluate(async () => {
      const flat = (first: number) =>
        (
          [
            ['live_ctr', first],
            ['ctor_sku', 60 - first],
            ['refunds', 40],
          ] as const
        ).map(([kpi, n]) => ({
          kpi,
          weights: { test: n, scale: n, profit: n, expand: n },
        }));
      const put = (id: string, first: number, shop: string | null = null) =>
        store.run('strict', (db) =>
          store.putSet(db, { id, role: 'operator', shop, since: '2026-03-01', kpis: flat(first), by: 'Zhou Ning', at: 1, why: 'clicks' }),
        );
      const faults = [await put('a', 30), await put('b', 20), await put('c', 10, 'us/demo_shop')];
      return store.run('relaxed', async (db) => ({
        faults,
        versions: (await store.setsOf(db, 'us/demo_shop')).map(({ id, version, shop }) => [id, version, shop]).sort(),
        elsewhere: (await store.setsOf(db, 'us/other')).map(({ id }) => id).sort(),
        audit: (await store.auditRows(db, { kind: 'set', limit: 9 })).map(({ by, of, why, from }) => [by, of, why, from !== null]),
      }));
    });
    expect(found.faults).toEqual([[], [], []]);
    expect(found.versions).toEqual([
      ['a', 1, null],
      ['b', 2, null],
      ['c', 1, 'us/demo_shop'],
    ]);
    expect(found.elsewhere).toEqual(['a', 'b']);
    expect(found.audit.map(([by, of, why]) => [by, of, why])).toEqual(Array(3).fill(['Zhou Ning', 'operator', 'clicks']));
    expect(found.audit.filter(([, , , from]) => from)).toHaveLength(1);
  });

  it('keeps nothing of a set whose weights do not make 100', async () => {
    const found = await page.evaluate(async () => {
      const weights = { test: 30, scale: 30, profit: 30, expand: 30 };
      const kpis = ['live_ctr', 'ctor_sku', 'refunds'].map((kpi) => ({ kpi, weights }));
      return store.run('strict', async (db) => ({
        faults: await store.putSet(db, { id: 'a', role: 'operator', shop: null, since: '2026-03-01', kpis, by: null, at: 1, why: '' }),
        sets: await db.sets.count(),
        audit: await db.audit.count(),
      }));
    });
    expect(found.faults.map(({ why }) => why)).toEqual(['sum', 'sum', 'sum', 'sum']);
    expect([found.sets, found.audit]).toEqual([0, 0]);
  });

  it('has a shop give up its own set as its next version, told in the changes, and only where it has one', async () => {
    const found = await page.evaluate(async () => {
      const weights = (n: number) => ({ test: n, scale: n, profit: n, expand: n });
      const kpis = ['live_ctr', 'ctor_sku', 'refunds'].map((kpi, at) => ({ kpi, weights: weights(at === 0 ? 40 : 30) }));
      const own = { id: 'o', role: 'operator', shop: 'us/demo_shop', since: '2026-03-01', by: 'Zhou Ning', at: 1, why: '' } as const;
      return store.run('strict', async (db) => {
        const before = await store.giveUpSet(db, own);
        await store.putSet(db, { ...own, kpis });
        const tooEarly = await store.giveUpSet(db, { ...own, id: 'e', since: '2026-02-01', at: 2 });
        const done = await store.giveUpSet(db, { ...own, id: 'u', since: '2026-03-10', at: 3, why: 'as everywhere' });
        const again = await store.giveUpSet(db, { ...own, id: 'v', since: '2026-03-12', at: 4 });
        return {
          answers: [before, tooEarly, done, again],
          versions: (await store.setsOf(db, 'us/demo_shop')).map((one) => [one.id, one.version, one.kpis.length]),
          audit: (await store.auditRows(db, { kind: 'set', limit: 9 })).map(({ why, from, to }) => [why, from !== null, to]),
          kpis,
        };
      });
    });
    expect(found.answers).toEqual([false, false, true, false]);
    expect(found.versions).toEqual([
      ['o', 1, 3],
      ['u', 2, 0],
    ]);
    expect(found.audit).toEqual([
      ['as everywhere', true, { since: '2026-03-10', kpis: [] }],
      ['', false, { since: '2026-03-01', kpis: found.kpis }],
    ]);
  });

  it('forgets a KPI of the team only while no set counts it', async () => {
    const found = await page.evaluate(async () => {
      const kpi = { id: 'own:a', name: 'GMV a view', formula: 'live_gmv_attributed / live_views', unit: 'money', made: 1 } as const;
      const weights = (n: number) => ({ test: n, scale: n, profit: n, expand: n });
      const set = ['own:a', 'ctor_sku', 'refunds'].map((id, at) => ({ kpi: id, weights: weights(at === 0 ? 40 : 30) }));
      return store.run('strict', async (db) => {
        const faults = [
          await store.putOwnKpi(db, { ...kpi, better: 'more', horizon: 'month', kind: 'result' }, null, 1),
          await store.putOwnKpi(db, { ...kpi, id: 'own:b', better: 'more', horizon: 'month', kind: 'result' }, null, 1),
          await store.putOwnKpi(db, { ...kpi, formula: 'live_gmv / 0', better: 'more', horizon: 'month', kind: 'result' }, null, 1),
        ];
        await store.putSet(db, { id: 's', role: 'operator', shop: null, since: '2026-03-01', kpis: set, by: null, at: 2, why: '' });
        const kept = await store.removeOwnKpi(db, 'own:a', null, 3);
        await db.sets.clear();
        return {
          faults: faults.map((all) => all.map(({ field, why }) => `${field} ${why}`)),
          kept,
          gone: await store.removeOwnKpi(db, 'own:a', null, 4),
          left: await db.ownKpis.count(),
        };
      });
    });
    expect(found).toEqual({ faults: [[], ['name taken'], ['formula formula']], kept: false, gone: true, left: 0 });
  });

  it('keeps a shop’s stages as they were entered, and no change that changes nothing', async () => {
    const found = await page.evaluate(() =>
      store.run('strict', async (db) => {
        const say = (stage: 'test' | 'scale', since: string) =>
          store.addStage(db, { shop: 'us/demo_shop', stage, since, at: Date.now(), by: null, why: '' });
        await say('test', '2026-01-01');
        await say('test', '2026-02-01');
        await say('scale', '2026-03-01');
        return {
          stages: (await store.stagesOf(db, 'us/demo_shop')).map(({ stage, since }) => `${stage} ${since}`),
          audit: (await store.auditRows(db, { kind: 'stage', limit: 9 })).map(({ from, to }) => [from, to]).sort(),
        };
      }),
    );
    expect(found.stages).toEqual(['test 2026-01-01', 'scale 2026-03-01']);
    expect(found.audit).toEqual(
      expect.arrayContaining([
        [null, 'test'],
        ['test', 'scale'],
      ]),
    );
  });

  it('keeps no trial over another one’s days, and forgets a shop’s with what was said in them', async () => {
    const found = await page.evaluate(() =>
      store.run('strict', async (db) => {
        const trial = (id: string, from: string, to: string, shop: string | null) =>
          store.putTrial(db, { id, from, to, shop, at: 1, by: null });
        const faults = [
          await trial('a', '2026-03-01', '2026-03-07', 'us/demo_shop'),
          await trial('b', '2026-03-07', '2026-03-14', null),
          await trial('c', '2026-03-09', '2026-03-08', null),
          await trial('d', '2026-03-08', '2026-03-14', null),
          await trial('a', '2026-03-01', '2026-03-05', 'us/demo_shop'),
        ];
        const said = { at: 1, by: null, role: 'operator', kpi: null, text: 'the CTR target is last year’s' };
        const kept = [
          await store.addFeedback(db, { ...said, id: '1', trial: 'a' }),
          await store.addFeedback(db, { ...said, id: '2', trial: 'gone' }),
          await store.settleFeedback(db, '1', { at: 2, as: 'changed', why: 'lowered' }),
        ];
        const before = (await store.trialsOf(db, 'us/demo_shop')).feedback;
        await store.deleteShop(db, 'us/demo_shop');
        return { faults, kept, before, after: await store.trialsOf(db, null) };
      }),
    );
    expect(found.faults.map((fault) => fault?.why ?? null)).toEqual([null, 'overlap', 'order', null, null]);
    expect(found.kept).toEqual([true, false, true]);
    expect(found.before).toMatchObject([{ text: 'the CTR target is last year’s', settled: { as: 'changed', why: 'lowered' } }]);
    expect(found.after.trials.map(({ id }) => id)).toEqual(['d']);
    expect(found.after.feedback).toEqual([]);
  });

  it('tells a card’s score of a week ago by what pages, targets and weights said then', async () => {
    const past = await page.evaluate(async () => {
      const { run, saveBatch, snapshot, value } = store;
      const day = 86_400_000;
      const now = Date.UTC(2026, 2, 30, 20);
      const scope = { kind: 'period' as const, from: '2026-03-01', to: '2026-03-31', timeZone: '-08:00' };
      const read = (ago: number, ctr: number) =>
        snapshot(now - ago * day, {
          surface: 'streamer-live-analytics',
          scope,
          values: { live_ctr: value(ctr, { unit: 'ratio', step: 0.0001 }) },
        });
      const snapshots = [read(8, 0.06), read(6, 0.09), read(0, 0.08)];
      await run('relaxed', (db) => saveBatch(db, { tab: 1, snapshots, ticks: [] }, now));
      const target = (value: number, ago: number) =>
        run('strict', (db) =>
          store.addTarget(db, {
            shop: 'us/demo_shop',
            role: 'operator',
            kpi: 'live_ctr',
            horizon: 'month',
            value,
            since: now - ago * day,
            by: null,
          }),
        );
      await target(0.08, 20);
      await target(0.05, 1);
      return run('relaxed', (db) => store.readCardPast(db, { shop: 'us/demo_shop', role: 'operator' }, now));
    });
    // A week ago the page had said 6 % eight days ago, and the target was 8 %: 0.75 × 15 points; the other 85 were open.
    expect(past.lastWeek?.points).toBeCloseTo(11.25, 9);
    expect(past.lastWeek?.open).toBe(85);
    // Neither days nor rooms of their own are known: nothing is said of how often the target was reached.
    expect(past.reach).toEqual({});
  });
});
