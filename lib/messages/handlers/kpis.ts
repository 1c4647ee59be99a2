import type { SetFault } from '@/lib/kpi/score/faults';
import type { OwnKpiFault } from '@/lib/kpi/score/own-kpi';
import type { PackMisfit } from '@/lib/kpi/score/pack';
import type { TrialFault } from '@/lib/kpi/score/trial';
import { noteEdit } from '@/lib/settings/settings';
import { editor } from '@/lib/store/audit';
import { type CardRows, readCardRows } from '@/lib/store/card-rows';
import { run, write } from '@/lib/store/deadline';
import { takePack } from '@/lib/store/role-pack';
import * as sets from '@/lib/store/sets';
import { addStage } from '@/lib/store/stages';
import { addFeedback, removeTrial as dropTrial, putTrial as keepTrial, settleFeedback as settle } from '@/lib/store/trials';
import type { CardPast } from '../kpi-contract';
import type { Checked } from '../server';
import { readCardPast } from './card-past';

// A fault is an answer, and then nothing is stored.

/** Sets, stages, trials and what the team made, for any role of a shop. */
export function card({ shop }: Checked<'card'>): Promise<CardRows> {
  return run('relaxed', (db) => readCardRows(db, shop));
}

/** What a card's checks rest on, and its score a week ago. */
export function cardPast(input: Checked<'cardPast'>): Promise<CardPast> {
  return run('relaxed', (db) => readCardPast(db, input, Date.now()));
}

export async function putSet(set: Checked<'putSet'>): Promise<SetFault[]> {
  const by = await editor();
  const faults = await write('strict', (db) => sets.putSet(db, { ...set, id: crypto.randomUUID(), by, at: Date.now() }));
  if (faults.length === 0) await noteEdit();
  return faults;
}

export async function giveUpSet(set: Checked<'giveUpSet'>): Promise<boolean> {
  const by = await editor();
  return noted(await write('strict', (db) => sets.giveUpSet(db, { ...set, id: crypto.randomUUID(), by, at: Date.now() })));
}

export async function takeRoles({ pack, ...how }: Checked<'takeRoles'>): Promise<PackMisfit[]> {
  const by = await editor();
  const newId = () => crypto.randomUUID();
  const misfits = await write('strict', (db) => takePack(db, pack, { ...how, by, at: Date.now(), newId }));
  if (misfits.length === 0) await noteEdit();
  return misfits;
}

export async function setBusinessStage(change: Checked<'setBusinessStage'>): Promise<void> {
  const by = await editor();
  await write('strict', (db) => addStage(db, { ...change, by, at: Date.now() }));
  await noteEdit();
}

export async function putOwnKpi(kpi: Checked<'putOwnKpi'>): Promise<OwnKpiFault[]> {
  const by = await editor();
  const now = Date.now();
  const faults = await write('strict', (db) => sets.putOwnKpi(db, { ...kpi, made: now }, by, now));
  if (faults.length === 0) await noteEdit();
  return faults;
}

export async function removeOwnKpi({ id }: Checked<'removeOwnKpi'>): Promise<boolean> {
  const by = await editor();
  return noted(await write('strict', (db) => sets.removeOwnKpi(db, id, by, Date.now())));
}

export async function putOwnRole(role: Checked<'putOwnRole'>): Promise<boolean> {
  const by = await editor();
  const now = Date.now();
  return noted(await write('strict', (db) => sets.putOwnRole(db, { ...role, made: now }, by, now)));
}

export async function removeOwnRole({ id }: Checked<'removeOwnRole'>): Promise<boolean> {
  const by = await editor();
  return noted(await write('strict', (db) => sets.removeOwnRole(db, id, by, Date.now())));
}

export async function putTrial(trial: Checked<'putTrial'>): Promise<TrialFault | null> {
  const by = await editor();
  const fault = await write('strict', (db) => keepTrial(db, { ...trial, by, at: Date.now() }));
  if (!fault) await noteEdit();
  return fault;
}

export async function removeTrial({ id, day }: Checked<'removeTrial'>): Promise<boolean> {
  const by = await editor();
  return noted(await write('strict', (db) => dropTrial(db, id, day, by, Date.now())));
}

export async function putFeedback(said: Checked<'putFeedback'>): Promise<boolean> {
  const by = await editor();
  return noted(await write('strict', (db) => addFeedback(db, { ...said, by, at: Date.now() })));
}

export async function settleFeedback({ id, ...settled }: Checked<'settleFeedback'>): Promise<boolean> {
  return noted(await write('strict', (db) => settle(db, id, { ...settled, at: Date.now() })));
}

async function noted(done: boolean): Promise<boolean> {
  if (done) await noteEdit();
  return done;
}
