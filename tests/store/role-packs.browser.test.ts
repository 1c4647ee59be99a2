import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { openStoreLab, type StoreLab } from './harness';

// Everything inside `evaluate` runs in the page.
declare const store: typeof import('./page').store;

describe('trials that are called off, files of sets, what a stage is proposed from', () => {
  let lab: StoreLab;
  let page: Page;

  beforeAll(async () => {
    lab = await openStoreLab('chromium');
    page = await lab.open();
  });
  afterAll(() => lab?.close());
  beforeEach(() => page.evaluate(() => store.run('strict', (db) => store.deleteEverything(db))));

  it('calls off a trial that has not begun and has no feedback, and no other', async () => {
    const found = await page.evaluate(() =>
      store.run('strict', async (db) => {
        const day = '2026-03-01';
        const trial = (id: string, from: string, role: 'host' | 'lead' | 'ads') =>
          store.putTrial(db, { id, from, to: '2026-03-09', shop: null, role, at: 1, by: null });
        for (const [id, from, role] of [
          ['begun', day, 'host'],
          ['said', '2026-03-02', 'lead'],
          ['next', '2026-03-02', 'ads'],
        ] as const)
          await trial(id, from, role);
        await store.addFeedback(db, { id: '1', trial: 'said', at: 1, by: null, role: 'lead', kpi: null, text: 'too soon' });
        const gone = [];
        for (const id of ['begun', 'said', 'next']) gone.push(await store.removeTrial(db, id, day, null, 2));
        return { gone, left: (await store.trialsOf(db, null)).trials.map(({ id }) => id).sort() };
      }),
    );
    expect(found).toEqual({ gone: [false, false, true], left: ['begun', 'said'] });
  });

  it('takes a file of sets over with the KPIs it brings, all or nothing', async () => {
    const found = await page.evaluate(async () => {
      const weighed = (n: number) =>
        (['own:gpm', 'ctor_sku', 'refunds'] as const).map((kpi, index) => {
          const points = index === 0 ? n : 30;
          return { kpi, weights: { test: points, scale: points, profit: points, expand: points } };
        });
      const kpi = {
        id: 'own:gpm' as const,
        name: 'GMV per 1,000 views',
        formula: 'live_gmv_attributed / live_views * 1000',
        unit: 'money' as const,
        better: 'more' as const,
        horizon: 'month' as const,
        kind: 'result' as const,
      };
      const pack = (n: number) => ({ kpis: [kpi], roles: [], sets: [{ role: 'operator' as const, kpis: weighed(n) }] });
      let ids = 0;
      const how = { shop: null, since: '2026-03-01', by: 'Zhou Ning', at: 1, why: 'from a file', newId: () => String(++ids) };
      return store.run('strict', async (db) => {
        const refused = await store.takePack(db, pack(50), how);
        const nothing = [await db.ownKpis.count(), await db.sets.count(), await db.audit.count()];
        const taken = await store.takePack(db, pack(40), how);
        const again = await store.takePack(db, pack(40), how);
        const sets = await store.setsOf(db, null);
        return {
          refused,
          nothing,
          taken,
          again,
          sets: sets.map(({ version, by, why }) => [version, by, why]),
          kpis: await db.ownKpis.count(),
        };
      });
    });
    expect(found.refused).toContainEqual({ why: 'set', role: 'operator', fault: { why: 'sum', stage: 'test', sum: 110 } });
    expect(found.nothing).toEqual([0, 0, 0]);
    // What changes nothing is no new version.
    expect(found).toMatchObject({ taken: [], again: [], sets: [[1, 'Zhou Ning', 'from a file']], kpis: 1 });
  });

  it('proposes a stage from rates of at least a week, those read last', async () => {
    const found = await page.evaluate(async () => {
      const { run, saveBatch, snapshot, value } = store;
      const now = Date.UTC(2026, 2, 30, 20);
      const read = (ago: number, rate: number, from: string, to: string) =>
        snapshot(now - ago * 86_400_000, {
          surface: 'home',
          scope: { kind: 'period' as const, from, to, timeZone: '-08:00' },
          values: { return_rate: value(rate, { unit: 'ratio', step: 0.001 }) },
        });
      const snapshots = [
        read(9, 0.05, '2026-02-18', '2026-03-20'),
        read(2, 0.06, '2026-03-01', '2026-03-27'),
        read(1, 0.2, '2026-03-26', '2026-03-28'),
      ];
      await run('relaxed', (db) => saveBatch(db, { tab: 1, snapshots, ticks: [] }, now));
      return run('relaxed', (db) => store.stageEvidence(db, 'us/demo_shop', now));
    });
    expect(found.facts).toMatchObject({ refundRate: 0.06, roi: null, orders: null });
    expect(found.refundRate?.scope).toMatchObject({ to: '2026-03-27' });
  });
});
