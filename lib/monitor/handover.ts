import type { MetricId } from '@/lib/metrics/catalog';
import type { Reading } from '@/lib/reading/reading';
import { roomStart } from '@/lib/room/minute';
import { type Missing, rowKey, type Values } from '@/lib/snapshot/snapshot';

// A single-page switch changes the address first and the numbers later: at once, after a skeleton, or part by part; and an
// answer that was still on its way can write the old room's number once more. So nothing is read under the new address
// until the page has let go of what it showed under the old one.

/** An answer to the old page's last poll (every 3 s) has arrived by now, in milliseconds. */
const hold = 4_000;
/** Without a header that tells two rooms apart, the page must have changed for the most part, and this long ago. */
const unsure = 10_000;
/** A single number that still reads as before is withheld this long; then it is the new page's, equal by chance. */
const sift = 60_000;
/** Two LIVE starts this close, in milliseconds, are one LIVE. */
const sameStart = 30_000;

/** What a page showed: the text at every place that holds a number, and when its LIVE began (epoch milliseconds). */
type Shown = { texts: ReadonlyMap<string, string>; start: number | null };

export type Handover = {
  /** What of this reading (made at epoch milliseconds `at`) belongs to the new page; null while the old one may still be on screen. */
  admit(reading: Reading, at: number): Reading | null;
  /** When to look again although nothing moves, in milliseconds; null when the switch is over. */
  lookIn(): number | null;
};

/**
 * Stands between the last reading of one page, made at `at`, and the first of the next. `clock` is monotonic milliseconds.
 * `mayEqual`: the next one may well show the very same numbers for good (another period of the same page).
 */
export function createHandover(before: Reading, at: number, clock = () => performance.now(), mayEqual = false): Handover {
  const since = clock();
  let old = shownIn(before, at);
  /** Places that have shown the old text ever since. */
  let kept = new Set(old.texts.keys());
  let released = false;

  function admit(reading: Reading, at: number): Reading | null {
    const elapsed = clock() - since;
    if (released && elapsed >= sift) return reading;
    const now = shownIn(reading, at);
    const same = sameLive(old.start, now.start);
    if (!released && same === true && elapsed < sift) {
      // The header is still the old one, and so is every number, fresh ones included.
      old = now;
      kept = new Set(old.texts.keys());
      return null;
    }
    for (const place of kept) if (now.texts.get(place) !== old.texts.get(place)) kept.delete(place);
    released ||= letGo(elapsed, same);
    if (!released) return null;
    return elapsed >= sift ? reading : without(reading, kept);
  }

  function letGo(elapsed: number, same: boolean | null): boolean {
    if (elapsed < hold) return false;
    if (mayEqual && elapsed >= sift) return true;
    return same === false || kept.size === 0 || (elapsed >= unsure && kept.size <= old.texts.size / 2);
  }

  function lookIn(): number | null {
    const elapsed = clock() - since;
    return [hold, unsure, sift].map((time) => time - elapsed).find((left) => left > 0) ?? null;
  }

  return { admit, lookIn };
}

function shownIn(reading: Reading, at: number): Shown {
  const texts = new Map<string, string>();
  const add = (row: string, values: Values) => {
    for (const [id, value] of Object.entries(values)) if (value) texts.set(place(row, id), value.raw);
  };
  add('', reading.values);
  for (const row of reading.rows) add(rowKey(row), row.values);
  return { texts, start: roomStart(reading.scope, at) ?? null };
}

function sameLive(before: number | null, now: number | null): boolean | null {
  return before === null || now === null ? null : Math.abs(before - now) < sameStart;
}

function without(reading: Reading, places: ReadonlySet<string>): Reading {
  if (places.size === 0) return reading;
  const withheld: Missing[] = [];
  const sifted = (row: string, values: Values) =>
    Object.fromEntries(
      Object.entries(values).filter(([id]) => {
        const keep = !places.has(place(row, id));
        if (!keep && row === '') withheld.push({ metric: id as MetricId, why: 'loading' });
        return keep;
      }),
    ) as Values;
  const values = sifted('', reading.values);
  const rows = reading.rows.map((row) => ({ ...row, values: sifted(rowKey(row), row.values) }));
  return { ...reading, values, rows: rows.filter((row) => Object.keys(row.values).length > 0), missing: [...reading.missing, ...withheld] };
}

function place(row: string, metric: string): string {
  return `${row}|${metric}`;
}
