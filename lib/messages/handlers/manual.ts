import { type Dispute, entryKey, type OwnMetric, type Typed } from '@/lib/kpi/manual';
import type { Person } from '@/lib/kpi/team/people';
import { dayBounds } from '@/lib/report/zone';
import { dayCut, noteEdit } from '@/lib/settings/settings';
import { editor } from '@/lib/store/audit';
import type { Database } from '@/lib/store/db';
import { run, write } from '@/lib/store/deadline';
import { addManual, keepManual, manualDisputes, manualOver, ownMetrics, putOwnMetric as put, typedOf } from '@/lib/store/manual';
import { roomsStartedIn } from '@/lib/store/rooms';
import type { Checked } from '../server';
import { factsMs, shopAndZone } from './day';

type Answer = { entries: Typed[]; own: OwnMetric[]; people: Person[]; disputes: Dispute[] };

/** What was typed for a shop, and where its pages say otherwise since. */
export async function manual({ shop, day, room }: Checked<'manual'>): Promise<Answer> {
  const cut = await dayCut.getValue();
  return run('relaxed', async (db) => {
    const [typed, own, people, disputes] = await Promise.all([
      typedOf(db, shop),
      ownMetrics(db),
      db.people.toArray(),
      manualDisputes(db, shop, Date.now() - factsMs),
    ]);
    const isWanted = await fitting(db, { shop, day, room }, cut);
    return { entries: typed.filter(isWanted), own, people, disputes: disputes.filter(({ entry }) => isWanted(entry)) };
  });
}

async function fitting(db: Database, { shop, day, room }: Checked<'manual'>, cut: number): Promise<(entry: Typed) => boolean> {
  if (room !== undefined) return ({ of }) => 'room' in of && of.room === room;
  if (day === undefined) return () => true;
  const { zone } = await shopAndZone(db, shop);
  const { from, to } = dayBounds(day, zone.id, cut);
  const rooms = new Set((await roomsStartedIn(db, shop, from, to)).map((one) => one.room));
  return ({ of }) => ('room' in of ? rooms.has(of.room) : of.from === day && of.to === day);
}

export async function putManual(entry: Checked<'putManual'>): Promise<void> {
  const by = await editor();
  const at = Date.now();
  const over = entry.value === null ? null : await run('relaxed', (db) => manualOver(db, entry, at - factsMs));
  await write('strict', (db) => addManual(db, { ...entry, ...(over && { over }), by, at }));
  await noteEdit();
}

/** The page counts: what was typed is taken back. The hand counts: nobody is asked again. */
export async function settleManual({ counts, shop, ...of }: Checked<'settleManual'>): Promise<boolean> {
  const by = await editor();
  const at = Date.now();
  const disputes = await run('relaxed', (db) => manualDisputes(db, shop, at - factsMs));
  const asked = disputes.find(({ entry }) => entryKey(entry) === entryKey(of));
  if (!asked) return false;
  const { kept: _, note: __, ...entry } = asked.entry;
  const done = await write('strict', async (db) => {
    if (counts === 'hand') return keepManual(db, asked, by, at);
    await addManual(db, { ...entry, value: null, by, at });
    return true;
  });
  await noteEdit();
  return done;
}

export async function putOwnMetric(metric: Checked<'putOwnMetric'>): Promise<boolean> {
  const by = await editor();
  const at = Date.now();
  const done = await write('strict', (db) => put(db, { ...metric, made: at }, by, at));
  await noteEdit();
  return done;
}
