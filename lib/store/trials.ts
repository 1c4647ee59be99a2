import { type Feedback, type Trial, type TrialFault, trialFault } from '@/lib/kpi/score/trial';
import { noteAudit } from './audit';
import type { Database } from './db';

/** The trials that cover a shop (or, with null, every one), the latest first, with what was said during them, the oldest first. */
export async function trialsOf(db: Database, shop: string | null): Promise<{ trials: Trial[]; feedback: Feedback[] }> {
  const trials = await db.trials.filter((one) => shop === null || one.shop === null || one.shop === shop).toArray();
  const feedback = await db.feedback
    .where('trial')
    .anyOf(trials.map(({ id }) => id))
    .toArray();
  return { trials: trials.sort((a, b) => b.from.localeCompare(a.from)), feedback: feedback.sort((a, b) => a.at - b.at) };
}

/** Begins a trial, or changes when it ends; answers with what is wrong with it, and then nothing is stored. */
export function putTrial(db: Database, trial: Trial): PromiseLike<TrialFault | null> {
  return db.transaction('rw', [db.trials, db.audit], async () => {
    const all = await db.trials.toArray();
    const before = all.find(({ id }) => id === trial.id);
    const fault = trialFault(trial, all);
    if (fault) return fault;
    await db.trials.put(before ? { ...before, from: trial.from, to: trial.to } : trial);
    const { at, by, shop } = trial;
    const days = ({ from, to }: Trial) => ({ from, to });
    await noteAudit(db, { at, by, kind: 'trial', shop, of: trial.id, from: before ? days(before) : null, to: days(trial), why: '' });
    return null;
  });
}

/** Calls a trial off. False once it has begun or somebody said something about it: then it can only be ended. */
export function removeTrial(db: Database, id: string, day: string, by: string | null, at: number): PromiseLike<boolean> {
  return db.transaction('rw', [db.trials, db.feedback, db.audit], async () => {
    const before = await db.trials.get(id);
    if (!before) return true;
    if (before.from <= day || (await db.feedback.where('trial').equals(id).count()) > 0) return false;
    await db.trials.delete(id);
    const { shop, from, to } = before;
    await noteAudit(db, { at, by, kind: 'trial', shop, of: id, from: { from, to }, to: null, why: '' });
    return true;
  });
}

/** Keeps what somebody said during a trial. False when there is no such trial. */
export function addFeedback(db: Database, feedback: Feedback): PromiseLike<boolean> {
  return db.transaction('rw', [db.trials, db.feedback], async () => {
    if (!(await db.trials.get(feedback.trial))) return false;
    await db.feedback.put(feedback);
    return true;
  });
}

/** Says what came of something that was said. False when it is no longer there. */
export async function settleFeedback(db: Database, id: string, settled: NonNullable<Feedback['settled']>): Promise<boolean> {
  return (await db.feedback.update(id, { settled })) > 0;
}
