import type { MetricId } from '@/lib/metrics/catalog';
import type { PageState, PageStatus } from '@/lib/snapshot/page-state';
import type { Missing, MissingWhy, Shop, SurfaceId, Value } from '@/lib/snapshot/snapshot';

/**
 * How one metric of a page has been read. `read`: when last; `reads`: looks at least ten minutes apart in which it was.
 * `why` and `since` while it is not read (epoch ms); `gone`: then the page shows no trace of it, its label included.
 */
export type MetricHealth = {
  read?: number;
  reads: number;
  by?: Value['by'];
  guessed?: true;
  label?: string;
  doubt?: string;
  raw?: string;
  why?: MissingWhy;
  since?: number;
  gone?: true;
  /** The page itself prints a placeholder: nothing failed. */
  blank?: true;
};

/** How a page of a shop (or of a host, while the page does not name its shop) reads: remembered after the page is gone. */
export type Health = {
  key: string;
  shop: Shop;
  surface: SurfaceId;
  reader: { id: string; version: number };
  /** As the page declares it. */
  lang?: string;
  status: PageStatus;
  /** When this status began, and when the page was last looked at, epoch ms. */
  since: number;
  at: number;
  /** When everything expected was last found, epoch ms. */
  whole?: number;
  found: number;
  expected: number;
  unconfirmed?: true;
  /** The room the page was last about. */
  room?: string;
  metrics: Partial<Record<MetricId, MetricHealth>>;
  /** The drift that the user has been told of (see drift.ts). */
  heeded?: string[];
};

/** Looks closer together than this count as one, in milliseconds. */
export const lookApart = 600_000;

export function healthKey(shop: string, surface: SurfaceId): string {
  return `${shop}|${surface}`;
}

/** Reasons that pass by themselves: not a word on how the page reads. */
const passing: ReadonlySet<MissingWhy> = new Set(['moving', 'loading']);

/** Whether a page says anything of how it reads: not while it loads, is paused, or is no page of figures. */
export function tellsHealth({ status, demo }: PageState): boolean {
  return !demo && (tellsMetrics.has(status) || status === 'signed-out' || status === 'choosing' || status === 'error');
}

const tellsMetrics: ReadonlySet<PageStatus> = new Set(['read', 'partial', 'lost', 'generic']);

/** Whether what is not on the page now is news of its metrics: the page reads, and does not itself call its figures old. */
export function tellsMissing({ status, scope }: PageState): boolean {
  return tellsMetrics.has(status) && !(scope.kind === 'unknown' && scope.why === 'stale-banner');
}

/** What a change of health shows by; cheap, it is asked at each tick of a running room. */
export function healthMark({ status, lang, values, missing, rows }: PageState): string {
  const read = Object.entries(values).map(([id, { by, doubt }]) => `${id}${by[0]}${doubt ?? ''}`);
  const not = missing.filter(({ why }) => !passing.has(why)).map(({ metric, why }) => `${metric} ${why}`);
  return [status, lang, rows.length > 0, ...read, '-', ...not].join();
}

/** The row of a page after one more look at it. */
export function foldHealth(before: Health | undefined, page: PageState, reader: Health['reader'], shop: Shop): Health {
  const { status, since, at, surface, lang, unconfirmed, scope } = page;
  const base = { key: healthKey(shop.key, surface), shop, surface, reader, status, since, at };
  if (!tellsMetrics.has(status)) return { found: 0, expected: 0, metrics: {}, ...before, ...base };
  const whole = status === 'read' ? at : before?.whole;
  return {
    ...base,
    ...(lang && { lang }),
    ...(whole !== undefined && { whole }),
    found: page.expected > 0 ? page.expected - failed(page).length : Object.keys(page.values).length,
    expected: page.expected,
    ...(unconfirmed && { unconfirmed }),
    ...(scope.kind === 'room' && { room: scope.room }),
    metrics: foldMetrics(before?.metrics ?? {}, page),
    ...(before?.heeded && { heeded: before.heeded }),
  };
}

/** What was expected and not read; a placeholder of the page's own is neither. */
function failed({ missing }: PageState): Missing[] {
  return missing.filter((it) => !isBlank(it));
}

function isBlank({ why, text }: Missing): boolean {
  return why === 'absent' && text !== undefined;
}

function foldMetrics(before: Health['metrics'], page: PageState): Health['metrics'] {
  const read = readNow(page);
  const missing = new Map(page.missing.map((it) => [it.metric, it]));
  const metrics: Health['metrics'] = {};
  for (const id of new Set([...(Object.keys(before) as MetricId[]), ...read.keys(), ...missing.keys()])) {
    const known = before[id];
    const value = read.get(id);
    if (value) metrics[id] = asRead(known, value, page.at);
    else if (known && !tellsMissing(page)) metrics[id] = known;
    else metrics[id] = asMissing(known, missing.get(id), page.at);
  }
  return metrics;
}

/** Cards, and each metric of the tables by its first row that has it. */
function readNow({ values, rows }: PageState): Map<MetricId, Value> {
  const read = new Map<MetricId, Value>();
  for (const row of rows) {
    for (const [id, value] of Object.entries(row.values) as [MetricId, Value][]) if (!read.has(id)) read.set(id, value);
  }
  for (const [id, value] of Object.entries(values) as [MetricId, Value][]) read.set(id, value);
  return read;
}

function asRead(before: MetricHealth | undefined, { by, guessed, label, doubt, raw }: Value, at: number): MetricHealth {
  const isNew = before?.read === undefined || at - before.read >= lookApart;
  return {
    read: isNew ? at : (before?.read ?? at),
    reads: (before?.reads ?? 0) + (isNew ? 1 : 0),
    by,
    label,
    ...(guessed && { guessed }),
    ...(doubt && { doubt, raw }),
  };
}

function asMissing(before: MetricHealth | undefined, now: Missing | undefined, at: number): MetricHealth {
  if (now && passing.has(now.why)) return before ?? { reads: 0, why: now.why, since: at };
  const { doubt: _, raw: __, blank: ___, gone: ____, ...rest } = before ?? { reads: 0 };
  return {
    ...rest,
    why: now?.why ?? 'absent',
    since: before?.since ?? at,
    ...(!now && { gone: true }),
    ...(now && isBlank(now) && { blank: true }),
  };
}
