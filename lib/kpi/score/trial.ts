/** Days on which scores are shown without any consequence; `shop` null: everywhere. Ends included. */
export type Trial = { id: string; shop: string | null; from: string; to: string; at: number; by: string | null };

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

/** The trial that covers a day in a shop, or null. */
export function trialOn(trials: readonly Trial[], shop: string, day: string): Trial | null {
  return trials.find((one) => (one.shop === null || one.shop === shop) && one.from <= day && day <= one.to) ?? null;
}
