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

describe('the store', () => {
  it('keeps marks with their room: put twice, changed, taken back, read from the page, and gone with it', async () => {
    const found = await page.evaluate(async () => {
      const { evening, run, saveBatch, snapshot, value } = store;
      const room = '1730000000000000001';
      const row = (key: string, pinned: boolean) => ({
        ...{ kind: 'product' as const, key, name: `Product ${key}`, values: { orders: value(3) } },
        ...(pinned && { pinned: true as const }),
      });
      const looks = [9, 9, 8].map((key, i) => snapshot(evening + i * 60_000, { rows: [row('8', key === 8), row('9', key === 9)] }));
      const mark = { id: 'one', room, kind: 'coupon' as const, at: evening + 30_000 };
      return run('relaxed', async (db) => {
        await store.deleteEverything(db);
        const early = await store.putMark(db, mark, evening);
        for (let i = 0; i < 2; i++) await saveBatch(db, { tab: 1, snapshots: looks, ticks: [] }, evening);
        for (let i = 0; i < 2; i++) await store.putMark(db, mark, evening + 1);
        await store.putMark(db, { ...mark, id: 'two', kind: 'note', text: 'late' }, evening + 2);
        await store.putMark(db, { ...mark, at: evening + 40_000, text: 'ten off' }, evening + 3);
        const told = () =>
          store
            .marksOf(db, room)
            .then((all) => all.map((one) => [one.kind, one.by, one.at - evening, one.text ?? one.product?.key, one.until]));
        const put = await told();
        for (const { id } of await store.marksOf(db, room)) if (id !== 'two') await store.removeMark(db, id);
        await saveBatch(db, { tab: 1, snapshots: looks, ticks: [] }, evening);
        const left = await told();
        await store.deleteRoom(db, room);
        return { early, put, left, after: await db.marks.count() };
      });
    });
    const at = Date.UTC(2026, 10, 21, 4) + 120_000;
    expect(found.early).toBe(false);
    expect(found.put).toEqual([
      ['pin', 'page', 0, '9', at],
      ['note', 'hand', 30_000, 'late', null],
      ['coupon', 'hand', 40_000, 'ten off', null],
      ['pin', 'page', 120_000, '8', null],
    ]);
    expect(found.left).toEqual([['note', 'hand', 30_000, 'late', null]]);
    expect(found.after).toBe(0);
  });

  it('keeps shifts with their shop: handed over, taken back, refused twice at once, gone with it', async () => {
    const found = await page.evaluate(async () => {
      const { evening, run, shop } = store;
      const hour = 3_600_000;
      const shift = (id: string, who: string, from: number) => ({ id, shop: shop.key, who, from: evening + from * hour });
      return run('relaxed', async (db) => {
        await store.deleteEverything(db);
        const told = async () =>
          (await store.shiftsOf(db, shop.key, evening, evening + 9 * hour)).map((one) => [
            one.who,
            (one.from - evening) / hour,
            one.to === undefined ? null : (one.to - evening) / hour,
          ]);
        await store.putShift(db, shift('a', ' Lin ', 0));
        for (let i = 0; i < 2; i++) await store.handOver(db, shift('b', 'Ada', 2));
        const handed = await told();
        const again = await store.putShift(db, { ...shift('c', 'ada', 3), to: evening + 4 * hour });
        const clash = await store.handOver(db, { ...shift('d', 'Bo', 1.5), shop: 'us/other' });
        await store.undoHandOver(db, 'b');
        await store.undoHandOver(db, 'b');
        const undone = await told();
        const atTheDesk = await store.putShift(db, { ...shift('e', 'lin', 0), role: 'controller' });
        const twice = await store.putShift(db, { ...shift('f', 'Lin', 1), role: 'controller' });
        await store.handOver(db, shift('g', 'Mo', 3));
        const desk = (await store.shiftsOf(db, shop.key, evening, evening + 9 * hour)).find((one) => one.id === 'e');
        await store.undoHandOver(db, 'g');
        // What was paid by leaves a trace; what is still to come, and who comes on air now, none.
        const author = (hours: number, why?: string) => ({ by: 'Zhou', at: evening + hours * hour, ...(why && { why }) });
        const late = { ...shift('h', 'Wu', 6), to: evening + 7 * hour };
        await store.putShift(db, late, author(5));
        await store.putShift(db, { ...late, to: evening + 7.5 * hour }, author(5.5));
        await store.putShift(db, { ...late, to: evening + 8 * hour }, author(8.5, 'stayed on'));
        await store.putShift(db, { ...shift('i', 'Xu', 8.4), to: evening + 9 * hour }, author(8.5));
        await store.putShift(db, { ...shift('j', 'Ye', 4), to: evening + 5 * hour }, author(8.5));
        await store.removeShift(db, 'h', author(9));
        await store.removeShift(db, 'h', author(9));
        const traces = (await db.audit.where('kind').equals('shift').toArray())
          .filter(({ by }) => by === 'Zhou')
          .map(({ of, from, to, why }) => [of, ...[from, to].map((one) => one && ((one as { to: number }).to - evening) / hour), why]);
        for (const id of ['i', 'j']) await store.removeShift(db, id, author(3));
        const roles = {
          atTheDesk,
          twice: twice?.why,
          stays: desk?.to === undefined,
          names: await store.namesOf(db, shop.key, 'controller'),
        };
        const names = await store.namesOf(db, shop.key, 'host');
        await store.deleteShop(db, shop.key);
        const audit = await db.audit.where('kind').equals('shift').count();
        return { handed, again: again?.why, clash, undone, names, roles, traces, left: (await db.shifts.count()) + audit };
      });
    });
    expect(found.handed).toEqual([
      ['Lin', 0, 2],
      ['Ada', 2, null],
    ]);
    expect(found.again).toBe('overlap');
    expect(found.clash).toBeNull();
    expect(found.undone).toEqual([['Lin', 0, null]]);
    expect(found.names).toEqual(['Lin']);
    // One person may be on in two roles; a hand-over of hosts leaves the controller where they are.
    expect(found.roles).toEqual({ atTheDesk: null, twice: 'overlap', stays: true, names: ['lin'] });
    expect(found.traces).toEqual([
      ['h', 7.5, 8, 'stayed on'],
      ['j', null, 5, ''],
      ['h', 8, null, ''],
    ]);
    expect(found.left).toBe(1);
  });

  it('ends open shifts with their LIVE, seen or said, opens them again with it, and carries none into the next', async () => {
    const found = await page.evaluate(async () => {
      const { evening, run, shop } = store;
      const hour = 3_600_000;
      const at = (hours: number) => evening + hours * hour;
      const look = (room: string, hours: number, state: 'live' | 'ended', started: number) =>
        store.snapshot(at(hours), { scope: { kind: 'room', room, state, seconds: (hours - started) * 3600 } });
      return run('relaxed', async (db) => {
        await store.deleteEverything(db);
        const save = (...all: Parameters<typeof look>) => store.saveBatch(db, { tab: 1, snapshots: [look(...all)], ticks: [] }, at(all[1]));
        const hand = (id: string, who: string, room: string, hours: number) =>
          store.handOver(db, { id, shop: shop.key, who, room, from: at(hours) });
        const end = async (id: string) => {
          const one = await db.shifts.get(id);
          return one?.to === undefined ? null : (one.to - evening) / hour;
        };
        await save('a', 0, 'live', 0);
        await hand('ana', 'Ana', 'a', 0.5);
        await save('a', 2, 'ended', 0);
        const seen = await end('ana');
        await save('a', 2.01, 'live', 0);
        const again = await end('ana');
        // Its tab is closed; a person says that it is over, takes that back, and says so again.
        const early = await store.sayOver(db, 'a', true, at(2.02));
        const first = await store.sayOver(db, 'a', true, at(3));
        const said = [await end('ana'), (await store.roomEnd(db, 'a'))?.state];
        await store.sayOver(db, 'a', false, at(3));
        const back = [await end('ana'), (await store.roomEnd(db, 'a'))?.state];
        // Nobody says anything: the next LIVE begins in the morning.
        await save('b', 12.1, 'live', 12);
        const stray = await end('ana');
        await hand('bo', 'Bo', 'b', 12.2);
        await store.goOff(db, shop.key, at(13));
        const off = await end('bo');
        await store.undoOff(db, 'bo');
        const on = await end('bo');
        // The first was on air again after all, and somebody else has come since: she stays gone.
        await save('a', 13.5, 'live', 0);
        return { seen, again, early, first, said, back, stray, off, on, gone: await end('ana') };
      });
    });
    const last = expect.closeTo(2.01, 6);
    expect(found).toEqual({
      ...{ seen: 2, again: null, early: false, first: true, said: [last, 'ended'], back: [null, 'live'] },
      ...{ stray: last, off: 13, on: null, gone: last },
    });
  });

  it('ends nobody with one LIVE who is on air in another: beside it, or since', async () => {
    const found = await page.evaluate(async () => {
      const { evening, run, shop } = store;
      const at = (minutes: number) => evening + minutes * 60_000;
      return run('relaxed', async (db) => {
        await store.deleteEverything(db);
        const save = (room: string, minutes: number, state: 'live' | 'ended', seconds: number) => {
          const look = store.snapshot(at(minutes), { scope: { kind: 'room', room, state, seconds } });
          return store.saveBatch(db, { tab: room.charCodeAt(0), snapshots: [look], ticks: [] }, at(minutes));
        };
        const put = (id: string, minutes: number) => store.putShift(db, { id, shop: shop.key, who: id, from: at(minutes) });
        const end = async (id: string) => {
          const one = await db.shifts.get(id);
          return one?.to === undefined ? null : Math.round((one.to - evening) / 60_000);
        };
        await save('a', 1, 'live', 60);
        await save('b', 1, 'live', 60);
        await put('lin', 2);
        // The other's row is a minute behind when the first ends.
        await save('b', 60, 'live', 3600);
        await save('a', 61, 'ended', 3660);
        const beside = await end('lin');
        // One of which nothing was read while it ran.
        await save('c', 70, 'ended', 600);
        await save('b', 71, 'live', 4260);
        const since = await end('lin');
        await save('b', 80, 'ended', 4800);
        const own = await end('lin');
        // Somebody comes while the figures of the ended one still settle, and it is looked at again.
        await put('bo', 81);
        await save('b', 81.5, 'ended', 4800);
        return { beside, since, own, settled: await end('bo') };
      });
    });
    expect(found).toEqual({ beside: null, since: null, own: 80, settled: null });
  });

  it('takes a hand-over back to how those who went had gone before', async () => {
    const found = await page.evaluate(async () => {
      const { evening, run, shop } = store;
      const at = (minutes: number) => evening + minutes * 60_000;
      return run('relaxed', async (db) => {
        await store.deleteEverything(db);
        await store.putShift(db, { id: 'lin', shop: shop.key, who: 'Lin', from: at(0) });
        await store.goOff(db, shop.key, at(30));
        const before = await db.shifts.get('lin');
        await store.handOver(db, { id: 'ada', shop: shop.key, who: 'Ada', from: at(20) });
        const handed = await db.shifts.get('lin');
        await store.undoOff(db, 'lin');
        const still = await db.shifts.get('lin');
        await store.undoHandOver(db, 'ada');
        const same = JSON.stringify(await db.shifts.get('lin')) === JSON.stringify(before);
        return { off: handed?.off, to: [handed?.to, still?.to].map((to) => to && (to - evening) / 60_000), same };
      });
    });
    expect(found).toEqual({ off: undefined, to: [20, 20], same: true });
  });
});
