import type { Reading } from '@/lib/reading/reading';
import type { PageState, PageStatus, StoreState } from '@/lib/snapshot/page-state';
import type { Check, Shop } from '@/lib/snapshot/snapshot';

/** A page whose numbers have not come by now has none, in milliseconds: late mounts take up to 45 s. */
export const settling = 60_000;
/** A page that shows some numbers for this long will not show the others. */
const settlingRest = 10_000;

/** What one look yields once it is known to belong to this page. */
export type Seen = { reading: Reading; checks: Check[]; shop: Shop; at: number };

/** How a page is doing, `age` milliseconds after it was opened. A reading of null: nothing of this page yet. */
export function statusOf(reading: Reading | null, age: number): PageStatus {
  if (!reading) return 'reading';
  if (reading.halt) return reading.halt === 'excluded' ? 'none' : reading.halt;
  const found = new Set([...Object.keys(reading.values), ...reading.rows.flatMap((row) => Object.keys(row.values))]);
  if (found.size === 0) return age < settling ? 'reading' : reading.surface === 'unknown' ? 'none' : 'lost';
  if (reading.surface === 'unknown') return 'generic';
  if (reading.expected.every((id) => found.has(id))) return 'read';
  return age < settlingRest ? 'reading' : 'partial';
}

/** Origin and path: queries can hold account ids. */
export function addressOf(url: URL): string {
  return (url.origin + url.pathname).slice(0, 2000);
}

/** The shop of a page that does not name it (yet). */
export function hostShop(url: URL): Shop {
  return { key: `host/${url.hostname}`, host: url.hostname };
}

/** What the panel shows of a page: all of the reading, or why there is none. */
export function pageState(
  seen: Seen | null,
  rest: {
    at: number;
    url: URL;
    status: PageStatus;
    since: number;
    theme: 'light' | 'dark';
    lang: string;
    store: StoreState;
    surface: PageState['surface'];
  },
): PageState {
  const reading = seen?.reading;
  return {
    at: seen?.at ?? rest.at,
    url: addressOf(rest.url),
    status: rest.status,
    surface: reading?.surface ?? rest.surface,
    shop: reading?.shop ?? null,
    scope: reading?.scope ?? { kind: 'unknown', why: 'loading' },
    values: reading?.values ?? {},
    rows: reading?.rows ?? [],
    missing: reading?.missing ?? [],
    partial: reading?.partial ?? [],
    checks: seen?.checks ?? [],
    expected: reading?.expected.length ?? 0,
    lang: rest.lang.slice(0, 100),
    theme: rest.theme,
    since: rest.since,
    store: rest.store,
    ...(reading?.unconfirmed && { unconfirmed: true }),
    ...(reading?.taught && { taught: [...reading.taught] }),
  };
}
