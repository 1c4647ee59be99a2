import type { MetricId } from './catalog';
import { quotientResults, type Readings, type Result } from './identities';
import { rangeFailures, relationResults } from './relations';
import type { Stepped } from './span';

/** `doubts`: for every metric that a broken check casts doubt on, that check. */
export type Verdict = { checks: { identity: string; ok: boolean }[]; doubts: Partial<Record<MetricId, string>> };

/**
 * Checks what was read at one moment (of one page, or of one row) against itself, by interval arithmetic over resolution.
 * `clock` is the room's running time in seconds, for the figures per hour. Nothing is corrected: a page that contradicts itself
 * says only that one of its readings is wrong.
 */
export function selfCheck(values: Readings, clock?: Stepped): Verdict {
  const quotients = quotientResults(values, clock);
  const results = [...quotients, ...relationResults(values), ...rangeFailures(values)];
  // That one number is less than another says little; a quotient that comes out says that its parts were read right.
  const confirmed = new Set(quotients.filter(({ ok }) => ok).flatMap(({ parts }) => parts));
  return { checks: results.map(({ identity, ok }) => ({ identity, ok })), doubts: doubtsOf(results, confirmed) };
}

function doubtsOf(results: readonly Result[], confirmed: ReadonlySet<MetricId>): Verdict['doubts'] {
  const doubts: Verdict['doubts'] = {};
  for (const { identity, parts, ok } of results) {
    if (ok) continue;
    // A part that a quotient confirms is not the one that was misread, unless all of them are.
    const suspects = parts.filter((part) => !confirmed.has(part));
    for (const part of suspects.length > 0 ? suspects : parts) doubts[part] ??= identity;
  }
  return doubts;
}
