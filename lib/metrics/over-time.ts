import { type MetricId, metric } from './catalog';
import type { Readings } from './identities';
import type { Stepped } from './span';

/**
 * What a room's page has said so far: the last reading of each count that went on from the one before, and readings that
 * did not, with when each was first seen.
 */
export type Course = { trusted: Readings; odd: Partial<Record<MetricId, Stepped & { since: number }>> };

export const begun: Course = { trusted: {}, odd: {} };

/** A page that says the same for this long means it, in milliseconds: what is read in the middle of a change is gone by then. */
export const stands = 10_000;

/** More than this many times what it was, from one look to the next, is no sale and no audience. */
const jump = 10;
/** Below this many steps any number may grow so. */
const small = 100;

/**
 * One look further, at epoch milliseconds `at`. In one room counts only grow: one that falls, or is suddenly many times what
 * it was, is doubted while it may be a misread. If the page stands by it, it has restated the number, and that is trusted.
 */
export function follow(
  { trusted, odd }: Course,
  values: Readings,
  at: number,
): { course: Course; doubts: Partial<Record<MetricId, string>> } {
  const course: Course = { trusted: { ...trusted }, odd: {} };
  const doubts: Partial<Record<MetricId, string>> = {};
  for (const [id, value] of Object.entries(values) as [MetricId, Stepped][]) {
    const before = trusted[id];
    const broken = grows(id) && before ? breakOf(id, before, value) : undefined;
    const first = odd[id];
    if (broken === undefined || (first && at - first.since >= stands && !breakOf(id, first, value))) {
      course.trusted[id] = value;
      continue;
    }
    doubts[id] = broken;
    const stood = first && !breakOf(id, first, value);
    course.odd[id] = { value: value.value, step: value.step, since: stood ? first.since : at };
  }
  return { course, doubts };
}

function grows(id: MetricId): boolean {
  const { kind } = metric(id);
  return kind === 'counter' || kind === 'unique';
}

/** The rule that a reading breaks after another, as it is shown: "live_views >= 7290". Undefined when it goes on from it. */
function breakOf(id: MetricId, before: Stepped, now: Stepped): string | undefined {
  if (before.currency !== now.currency) return undefined;
  if (now.value + now.step / 2 < before.value - before.step / 2) return `${id} >= ${before.value}`;
  const most = before.value * jump;
  return before.value >= small * before.step && now.value - now.step / 2 > most ? `${id} <= ${most}` : undefined;
}
