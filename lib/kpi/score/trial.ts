import type { RoleKey } from '../role';
import { overlap } from '../team/people';
import { daysBetween } from '../window';

/** Days on which scores are shown without any consequence; `shop` null: everywhere, without a `role` those of all. Ends included. */
export type Trial = { id: string; shop: string | null; role?: RoleKey; from: string; to: string; at: number; by: string | null };

/** What somebody said about a KPI, a target or the whole during a trial; `settled`: what came of it. */
export type Feedback = {
  id: string;
  trial: string;
  at: number;
  by: string | null;
  role: string;
  kpi: string | null;
  text: string;
  settled?: { at: number; as: 'changed' | 'kept'; why: string };
};

/** The trial that covers a day of a role in a shop, or null. */
export function trialOn(trials: readonly Trial[], role: RoleKey, shop: string, day: string): Trial | null {
  return trials.find((one) => coversRole(one, role, shop) && one.from <= day && day <= one.to) ?? null;
}

/** The last trial of a role in a shop that meets some days, or null. */
export function trialIn(trials: readonly Trial[], role: RoleKey, shop: string, days: { from: string; to: string }): Trial | null {
  const met = trials.filter((one) => coversRole(one, role, shop) && overlap(one, days));
  return met.reduce<Trial | null>((last, one) => (last && last.from >= one.from ? last : one), null);
}

/** Whether a trial is one of a role in a shop, whatever the day. */
export function coversRole(trial: Pick<Trial, 'role' | 'shop'>, role: RoleKey, shop: string): boolean {
  return (trial.shop === null || trial.shop === shop) && (trial.role === undefined || trial.role === role);
}

/** What of trials is to be looked at: one that ended lately, and how many things that were said nobody settled. */
export type TrialNews = { ended: boolean; open: number };

/** For so many days after its end a trial is told to be over. */
const toldDays = 7;

/** What of some trials is to be looked at on a day; null where nothing is. */
export function trialNews(trials: readonly Trial[], feedback: readonly Feedback[], day: string): TrialNews | null {
  const ended = trials.some(({ to }) => to < day && daysBetween(to, day) - 1 <= toldDays);
  const open = feedback.filter(({ trial, settled }) => !settled && trials.some(({ id }) => id === trial)).length;
  return ended || open > 0 ? { ended, open } : null;
}

/** Which day of a trial a day is, from 1, and how many it has. */
export function dayOfTrial({ from, to }: Trial, day: string): { n: number; of: number } {
  return { n: daysBetween(from, day), of: daysBetween(from, to) };
}

/** Why a trial cannot stand: it ends before it begins, runs over more than a quarter, or another one of the role and shop holds some of its days. */
export type TrialFault = { why: 'order' | 'long' } | { why: 'overlap'; with: Trial };

/** What is wrong with a trial beside the others, or null. */
export function trialFault(trial: Trial, others: readonly Trial[]): TrialFault | null {
  if (trial.to < trial.from) return { why: 'order' };
  if (daysBetween(trial.from, trial.to) > longestTrial) return { why: 'long' };
  const meets = (one: Trial) =>
    (one.shop === null || trial.shop === null || one.shop === trial.shop) &&
    (one.role === undefined || trial.role === undefined || one.role === trial.role);
  const other = others.find((one) => one.id !== trial.id && meets(one) && overlap(one, trial));
  return other ? { why: 'overlap', with: other } : null;
}

/** A trial that does not end is no trial. */
const longestTrial = 92;
