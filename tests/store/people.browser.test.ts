import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openStoreLab, type StoreLab } from './harness';

// Everything inside `evaluate` runs in the page.
declare const store: typeof import('./page').store;

let lab: StoreLab;
let page: Page;

beforeAll(async () => {
  lab = await openStoreLab('chromium');
  page = await lab.open();
});
afterAll(() => lab?.close());

describe('the team in the store', () => {
  it('keeps people under one name each, and takes their shifts along when they are renamed', async () => {
    const found = await page.evaluate(async () => {
      const { evening, run, shop } = store;
      const hour = 3_600_000;
      const author = (at: number) => ({ by: 'Lead', at, why: 'new' });
      const shift = (id: string, who: string, from: number, to: number) => ({
        ...{ id, shop: shop.key, who, from: evening + from * hour, to: evening + to * hour },
      });
      return run('relaxed', async (db) => {
        await store.deleteEverything(db);
        await store.putShifts(db, [
          shift('1', 'ada  lee', 0, 2),
          shift('2', 'Ada Lee', 3, 4),
          shift('3', 'Bo', 2, 3),
          shift('4', 'Cai', 3, 5),
        ]);
        const made = await store.putPerson(db, { id: 'a', name: ' Ada Lee ', made: 1 }, author(1));
        const taken = await store.putPerson(db, { id: 'b', name: 'ADA LEE', made: 2 }, author(2));
        await store.putPerson(db, { id: 'a', name: 'Ada Li', made: 9 }, author(3));
        const names = (await db.shifts.toArray()).map((one) => one.who);
        // Under Cai's name two people would be on at once from 3 to 4.
        const clash = await store.putPerson(db, { id: 'a', name: 'cai', made: 9 }, author(4));
        const { people } = await store.teamOf(db);
        return {
          ...{ made, taken, names, clash: clash?.why, people },
          strangers: (await store.strangers(db, evening + 5 * hour)).map(({ name, places, first }) => [
            name,
            places,
            (first - evening) / hour,
          ]),
          audit: (await db.audit.toArray())
            .filter(({ kind }) => kind !== 'shift')
            .map(({ by, kind, of, from, to, why }) => [by, kind, of, from, to, why]),
        };
      });
    });
    expect(found.made).toBeNull();
    expect(found.taken).toEqual({ why: 'taken' });
    expect(found.names).toEqual(['Ada Li', 'Ada Li', 'Bo', 'Cai']);
    expect(found.clash).toBe('shifts');
    expect(found.people).toEqual([{ id: 'a', name: 'Ada Li', made: 1 }]);
    expect(found.strangers).toEqual([
      ['Cai', [{ shop: 'us/demo_shop', role: 'host' }], 3],
      ['Bo', [{ shop: 'us/demo_shop', role: 'host' }], 2],
    ]);
    expect(found.audit).toEqual([
      ['Lead', 'person', 'a', null, { name: 'Ada Lee' }, 'new'],
      ['Lead', 'person', 'a', { name: 'Ada Lee' }, { name: 'Ada Li' }, 'new'],
    ]);
  });

  it('refuses roles of nobody, of unknown shops, and twice on a day; forgets a person with all that is theirs', async () => {
    const found = await page.evaluate(async () => {
      const { evening, run, saveBatch, shop, snapshot } = store;
      const author = { by: null, at: 1 };
      const hold = { id: 'h', person: 'a', role: 'host' as const, shop: shop.key, from: '2026-11-01' };
      return run('relaxed', async (db) => {
        await store.deleteEverything(db);
        await saveBatch(db, { tab: 1, snapshots: [snapshot(evening)], ticks: [] }, evening);
        await store.putPerson(db, { id: 'a', name: 'Ada', made: 1 }, author);
        await store.putShifts(db, [{ id: '1', shop: shop.key, who: 'Ada', from: evening, to: evening + 1000 }]);
        const answers = [
          await store.putHold(db, { ...hold, person: 'x' }, author),
          await store.putHold(db, { ...hold, shop: 'us/nowhere' }, author),
          await store.putHold(db, { ...hold, role: 'own:gone' }, author),
          await store.putHold(db, hold, author),
          await store.putHold(db, { ...hold, id: 'i', from: '2026-11-09' }, author),
          await store.putLeave(db, { id: 'l', person: 'a', from: '2026-11-09', to: '2026-11-01' }, author),
          await store.putLeave(db, { id: 'l', person: 'a', from: '2026-11-01', to: '2026-11-09', note: 'Ada’s exam' }, author),
        ].map((fault) => fault?.why ?? null);
        await db.targets.bulkAdd([
          { shop: shop.key, role: 'host', kpi: 'dwell', horizon: 'room', value: 45, since: 1, person: 'a' },
          { shop: shop.key, role: 'host', kpi: 'dwell', horizon: 'room', value: 40, since: 1 },
        ]);
        const month = { month: '2026-10', person: 'a', by: null, at: 1 };
        const sign = { ...month, as: 'person' as const, name: 'Ada', print: 'f' };
        await db.payAssignments.bulkAdd([
          { id: 'own', to: { person: 'a' }, scheme: 's', since: '2026-10', by: null, at: 1 },
          { id: 'any', to: { role: 'host', shop: null }, scheme: 's', since: '2026-10', by: null, at: 1 },
        ]);
        await db.payLocks.add({ ...month, text: '{}', print: 'f', by: 'Lead' });
        for (const of of ['2026-10', '2026-11']) {
          await db.payFacts.add({ ...month, month: of, fact: 'sales', value: 1, why: 'agreed' });
          await db.payExtras.add({ ...month, month: of, id: of, day: `${of}-01`, amount: 1, currency: 'USD', text: 'taxi' });
        }
        await db.paySigns.bulkAdd([sign, { ...sign, month: '2026-11' }]);
        const signed = { signed: 'person', print: 'f' };
        await db.audit.add({ at: 1, by: 'Ada', kind: 'month', shop: null, of: '2026-11 a', from: null, to: signed, why: '' });
        const badName = await store.removePerson(db, 'a', '  ', author);
        await store.removePerson(db, 'a', 'former host 1', author);
        await store.removePerson(db, 'a', 'former host 2', author);
        const left = await Promise.all([db.people.count(), db.holds.count(), db.leaves.count(), db.targets.count()]);
        const audit = JSON.stringify(await db.audit.where('kind').anyOf('person', 'leave', 'month', 'shift').toArray());
        const pay = [db.payAssignments, db.payFacts, db.payExtras, db.paySigns, db.payLocks];
        const paid = await Promise.all(pay.map((table) => table.count()));
        return { answers, paid, badName: badName?.why, left, who: (await db.shifts.toArray()).map((one) => one.who), audit };
      });
    });
    expect(found.answers).toEqual(['person', 'shop', 'role', null, 'overlap', 'order', null]);
    expect(found.badName).toBe('name');
    // Of pay: the role's scheme, and the locked month of October as it was.
    expect(found.paid).toEqual([1, 1, 1, 1, 1]);
    // The role's own target stays.
    expect(found.left).toEqual([0, 0, 0, 1]);
    expect(found.who).toEqual(['former host 1']);
    expect(found.audit).not.toContain('Ada');
    expect(found.audit).toContain('removed');
  });

  it('stores all shifts of a roster or none, and nobody in two shops at once', async () => {
    const found = await page.evaluate(async () => {
      const { evening, run, shop } = store;
      const hour = 3_600_000;
      const shift = (id: string, who: string, from: number, to: number, of = shop.key) => ({
        ...{ id, shop: of, who, from: evening + from * hour, to: evening + to * hour },
      });
      const why = (faults: Awaited<ReturnType<typeof store.putShifts>>) => faults.map((one) => one?.why ?? null);
      return run('relaxed', async (db) => {
        await store.deleteEverything(db);
        const bad = await store.putShifts(db, [
          shift('1', 'Ada', 0, 2),
          shift('2', 'Bo', 0, 2),
          shift('3', 'ada', 1, 3, 'uk/other'),
          shift('4', 'Bo', 1, 3),
        ]);
        const kept = await db.shifts.count();
        const good = await store.putShifts(db, [shift('1', 'Ada', 0, 2), shift('3', 'ada', 2, 3, 'uk/other')]);
        const later = await store.putShift(db, shift('5', 'ADA', 1, 2.5, 'vn/third'));
        const handed = await store.handOver(db, { id: '6', shop: 'vn/third', who: 'Ada', from: evening + hour });
        return { bad: why(bad), kept, good: why(good), later: later?.why, handed: handed?.why, count: await db.shifts.count() };
      });
    });
    expect(found).toEqual({
      bad: [null, null, 'elsewhere', 'overlap'],
      kept: 0,
      good: [null, null],
      later: 'elsewhere',
      handed: 'elsewhere',
      count: 2,
    });
  });

  it('keeps what everybody brought, reckons it again when shifts or samples change, and forgets it with the room', async () => {
    const found = await page.evaluate(async () => {
      const { evening, run, saveBatch, shop, snapshot, tick } = store;
      const minute = 60_000;
      const room = '1730000000000000001';
      const ticks = (from: number, to: number) =>
        Array.from({ length: to - from }, (_, i) => tick(evening + (from + i) * minute, { live_views: 100 * (from + i) }));
      const asked = [{ shop: shop.key, keys: [shop.key], from: evening - 1, to: evening + 1 }];
      return run('relaxed', async (db) => {
        await store.deleteEverything(db);
        const told = async (now: number) => {
          const [parts] = await store.contributionsOf(db, asked, now);
          return { pending: parts?.pending, people: parts?.rows.map((row) => row.people.map((one) => [one.who, one.minutes])) };
        };
        await saveBatch(db, { tab: 1, snapshots: [snapshot(evening)], ticks: ticks(0, 61) }, evening);
        await store.putShift(db, { id: '1', shop: shop.key, who: 'Ada', from: evening, to: evening + 30 * minute });
        const first = await told(1);
        await store.reckonRooms(db, [room, 'gone'], 2);
        const reckoned = await told(3);
        await store.putShift(db, { id: '2', shop: shop.key, who: 'Bo', from: evening + 30 * minute, to: evening + 50 * minute });
        const edited = await told(30_000);
        const later = await told(90_000);
        await store.reckonRooms(db, [room], 90_000);
        const again = await told(200_000);
        await saveBatch(db, { tab: 1, snapshots: [snapshot(evening + 70 * minute)], ticks: ticks(61, 70) }, evening);
        // What was read waits for its minute; an edit of the roster does not.
        const soon = await told(120_000);
        const more = await told(300_000);
        await store.deleteRoom(db, room);
        return {
          first,
          reckoned,
          edited: edited.pending,
          soon: soon.pending,
          later: later.pending,
          again,
          more: more.pending,
          left: await db.contributions.count(),
        };
      });
    });
    expect(found.first).toEqual({ pending: ['1730000000000000001'], people: [] });
    expect(found.reckoned).toEqual({ pending: [], people: [[['Ada', 30]]] });
    expect(found.edited).toEqual(['1730000000000000001']);
    expect(found.soon).toEqual([]);
    expect(found.later).toEqual(['1730000000000000001']);
    expect(found.again).toEqual({
      pending: [],
      people: [
        [
          ['Ada', 30],
          ['Bo', 20],
        ],
      ],
    });
    expect(found.more).toEqual(['1730000000000000001']);
    expect(found.left).toBe(0);
  });
});

describe('answers that took a while', () => {
  it('are kept until something is edited, the newest twenty', async () => {
    const found = await page.evaluate(() =>
      store.run('relaxed', async (db) => {
        await db.answers.clear();
        const value = (n: number) => ({ rows: [n, { of: new Map([['a', n]]) }] });
        for (let n = 1; n <= 22; n++) await store.keepAnswer(db, { key: `month ${n}`, at: n, edits: 1, value: value(n) });
        const kept = (await db.answers.orderBy('at').primaryKeys()).map(String);
        const same = await store.keptAnswer<ReturnType<typeof value>>(db, 'month 22', 1);
        const edited = await store.keptAnswer(db, 'month 22', 2);
        await store.keepAnswer(db, { key: 'month 1', at: 30, edits: 2, value: value(1) });
        const left = await db.answers.toCollection().primaryKeys();
        await store.deleteRoom(db, 'no such room');
        return { kept, same: same?.value.rows[0], at: same?.at, edited, left, deleted: await db.answers.count() };
      }),
    );
    expect(found.kept).toHaveLength(20);
    expect(found.kept[0]).toBe('month 3');
    expect(found).toMatchObject({ same: 22, at: 22, left: ['month 1'], deleted: 0 });
    expect(found.edited).toBeUndefined();
  });
});
