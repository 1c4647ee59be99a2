import type { MetricId } from '@/lib/metrics/catalog';
import type { Database } from '@/lib/store/db';
import { packTicks, type SampleRecord } from '@/lib/store/pack';
import { saveBatch } from '@/lib/store/publish';
import { saveTicks } from '@/lib/store/samples';
import { evening, snapshot, tick } from './fixtures';
import { cardTicks, liveBatches, shown, twenty } from './live';

const day = 86_400_000;
const minutes = 360;

/** What the LIVE tab compares: dwell, conversion and the counters beside them. */
const core = twenty.slice(0, 6);

/** One packed minute of the core metrics, a poll every three seconds. */
function minuteOf(room: string, from: number): SampleRecord {
  const ticks = Array.from({ length: 20 }, (_, poll) => {
    const at = from + poll * 3000;
    return tick(at, Object.fromEntries(core.map((id: MetricId, index) => [id, shown(index, at)])), { room });
  });
  return packTicks(undefined, ticks);
}

/** A year of nightly LIVEs of six hours before `evening`: 2.6 million looks, and snapshots as retention leaves them. */
export async function fillYear(db: Database): Promise<void> {
  for (let nights = 1; nights <= 365; nights += 1) {
    const room = `16${String(nights).padStart(17, '0')}`;
    const start = evening - nights * day;
    const scope = { kind: 'room' as const, room, state: 'live' as const, seconds: 0 };
    const hours = Array.from({ length: 6 }, (_, hour) => start + hour * 3_600_000);
    const snapshots = hours.flatMap((at) =>
      [at, at + 3_540_000].map((moment) => snapshot(moment, { scope: { ...scope, seconds: (moment - start) / 1000 } })),
    );
    await saveBatch(db, { tab: 1, snapshots, ticks: [] }, start);
    await db.samples.bulkPut(Array.from({ length: minutes }, (_, minute) => minuteOf(room, start + minute * 60_000)));
  }
}

/** Tonight's LIVE, three hours of it, with forty products. */
export async function fillTonight(db: Database): Promise<void> {
  for (const batch of liveBatches(evening, 180, { rows: 40, every: 60_000 })) await saveBatch(db, batch, evening);
}

/** Looks a transaction, in both races: an hour of polls, as after a night without the database. */
const together = 1200;

/** Stores hours of twenty cards as rows, one object a look: what packing is measured against. In looks a second. */
export async function storeAsRows(hours: number): Promise<number> {
  const db = await new Promise<IDBDatabase>((done, fail) => {
    const request = indexedDB.open('rows', 1);
    request.onupgradeneeded = () =>
      request.result.createObjectStore('rows', { autoIncrement: true }).createIndex('room+at', ['room', 'at']);
    request.onsuccess = () => done(request.result);
    request.onerror = () => fail(request.error);
  });
  const ticks = cardTicks(evening, hours * 1200);
  const began = performance.now();
  for (let from = 0; from < ticks.length; from += together) {
    const tx = db.transaction('rows', 'readwrite', { durability: 'relaxed' });
    for (const one of ticks.slice(from, from + together)) tx.objectStore('rows').put(one);
    await new Promise((done) => {
      tx.oncomplete = done;
    });
  }
  const rate = ticks.length / ((performance.now() - began) / 1000);
  db.close();
  await new Promise((done) => Object.assign(indexedDB.deleteDatabase('rows'), { onsuccess: done }));
  return rate;
}

/** The same looks packed, a minute a record. In looks a second. */
export async function storePacked(db: Database, hours: number): Promise<number> {
  const ticks = cardTicks(evening, hours * 1200, 'packed');
  const began = performance.now();
  for (let from = 0; from < ticks.length; from += together) {
    await db.transaction('rw', db.samples, () => saveTicks(db, ticks.slice(from, from + together)));
  }
  return ticks.length / ((performance.now() - began) / 1000);
}
