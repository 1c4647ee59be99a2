import type { Line, Target } from '@/lib/kpi/target';
import { dayBounds } from '@/lib/report/zone';
import { noteEdit } from '@/lib/settings/settings';
import { editor } from '@/lib/store/audit';
import { choose } from '@/lib/store/choices';
import { run, write } from '@/lib/store/deadline';
import { usualLength } from '@/lib/store/rooms';
import { putSplit } from '@/lib/store/splits';
import { addLine, addTarget, addTargets, linesOf, targetsOf } from '@/lib/store/targets';
import type { Checked } from '../server';
import { shopAndZone } from './day';

type Answer = { targets: Target[]; lines: Line[]; roomMinutes: number | null };

/** Targets and lines in force, and how long this shop's LIVEs usually run. */
export function targets({ shop }: Checked<'targets'>): Promise<Answer> {
  return run('relaxed', async (db) => {
    const [targets, lines, roomMinutes] = await Promise.all([targetsOf(db, shop), linesOf(db, shop), usualLength(db, shop)]);
    return { targets, lines, roomMinutes };
  });
}

export async function setTarget(input: Checked<'setTarget'>): Promise<void> {
  const by = await editor();
  const edit = await timed(input, Date.now());
  await write('strict', (db) => addTarget(db, { ...edit, by }));
  await noteEdit();
}

export async function setTargets({ targets }: Checked<'setTargets'>): Promise<void> {
  const by = await editor();
  const now = Date.now();
  const edits = await Promise.all(targets.map((target) => timed(target, now)));
  await write('strict', (db) =>
    addTargets(
      db,
      edits.map((edit) => ({ ...edit, by })),
    ),
  );
  await noteEdit();
}

/** With the moment from which an edit counts: now, or when the day begins that it was set ahead for. One that has begun counts from now. */
async function timed<T extends { shop: string; starts?: string }>({ starts, ...edit }: T, now: number) {
  if (starts === undefined) return { ...edit, since: now };
  const { zone } = await run('relaxed', (db) => shopAndZone(db, edit.shop));
  const { from } = dayBounds(starts, zone.id);
  return from > now ? { ...edit, starts, since: from, made: now } : { ...edit, since: now };
}

/** Splits a target over its days. */
export async function setSplit(split: Checked<'setSplit'>): Promise<boolean> {
  const by = await editor();
  const done = await write('strict', (db) => putSplit(db, { ...split, by, at: Date.now() }));
  if (done) await noteEdit();
  return done;
}

export async function setLine(input: Checked<'setLine'>): Promise<void> {
  const by = await editor();
  await write('strict', (db) => addLine(db, { ...input, since: Date.now() }, by));
  await noteEdit();
}

export async function pinBenchmark(input: Checked<'pinBenchmark'>): Promise<void> {
  await write('strict', (db) => choose(db, input));
  await noteEdit();
}
