import type { Line, Target } from '@/lib/kpi/target';
import { noteEdit } from '@/lib/settings/settings';
import { editor } from '@/lib/store/audit';
import { choose } from '@/lib/store/choices';
import { run, write } from '@/lib/store/deadline';
import { usualLength } from '@/lib/store/rooms';
import { putSplit } from '@/lib/store/splits';
import { addLine, addTarget, addTargets, linesOf, targetsOf } from '@/lib/store/targets';
import type { Checked } from '../server';

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
  await write('strict', (db) => addTarget(db, { ...input, since: Date.now(), by }));
  await noteEdit();
}

export async function setTargets({ targets }: Checked<'setTargets'>): Promise<void> {
  const by = await editor();
  const since = Date.now();
  await write('strict', (db) =>
    addTargets(
      db,
      targets.map((target) => ({ ...target, since, by })),
    ),
  );
  await noteEdit();
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
