import { spanOf } from '@/lib/metrics/span';
import type { Fact, Listed } from '@/lib/snapshot/fact';
import type { Row, Scope, Snapshot, Value } from '@/lib/snapshot/snapshot';
import { isCounted } from './counted';

/** A video is a hit with more plays than this. */
export const hitPlays = 10_000;

/** Pages of one list that were turned within this time say together what there is, in milliseconds. */
export const turningMs = 600_000;

type Period = Extract<Scope, { kind: 'period' }>;
type Look = { snapshot: Snapshot; rows: Row[]; page: number; of: number };

/**
 * What a page's list of single videos said of the videos posted in its period. `snapshots`: of one page and period, in time order; of
 * those the last that were read within ten minutes of each other. Undefined where no list was read.
 */
export function listedVideos(snapshots: readonly Snapshot[]): Listed | undefined {
  const looks = lastTurns(snapshots.flatMap(lookOf));
  const [first] = looks;
  if (first?.snapshot.scope.kind !== 'period') return undefined;
  const { from, to } = first.snapshot.scope;
  const { rows, whole } = chainOf(looks, first.snapshot.scope);
  const within = rows.filter(({ posted }) => isWithin(posted, from, to));
  const plays = within.map(({ values }) => isHit(values.video_views));
  return {
    videos: within.length,
    hits: plays.filter((hit) => hit === true).length,
    unclear: plays.filter((hit) => hit === undefined).length,
    whole: whole && isOneCount(looks),
    at: Math.min(...looks.map(({ snapshot }) => snapshot.at)),
  };
}

/** Whether a video has more plays than the line; undefined where that is not printed, or not finely enough to tell. */
export function isHit(plays: Value | undefined): boolean | undefined {
  if (!plays || plays.doubt) return undefined;
  // A count in full is whole and exact.
  const { low, high } = plays.step <= 1 ? { low: plays.value, high: plays.value } : spanOf(plays);
  return low > hitPlays ? true : high <= hitPlays ? false : undefined;
}

function lookOf(snapshot: Snapshot): Look[] {
  const rows = snapshot.rows.filter(({ kind }) => kind === 'video');
  if (rows.length === 0) return [];
  const named = snapshot.partial.flatMap((one) => /^page:video:(\d+)\/(\d+)$/.exec(one) ?? []);
  if (named.length > 0) return [{ snapshot, rows, page: Number(named[1]), of: Number(named[2]) }];
  return [{ snapshot, rows, page: 1, of: snapshot.partial.includes('rows:video') ? Number.POSITIVE_INFINITY : 1 }];
}

/** The looks without a longer pause before them, of each page the last one. */
function lastTurns(looks: readonly Look[]): Look[] {
  let begin = looks.length - 1;
  while (begin > 0 && at(looks[begin]) - at(looks[begin - 1]) <= turningMs) begin -= 1;
  const pages = new Map(looks.slice(Math.max(0, begin)).map((look) => [look.page, look]));
  return [...pages.values()].sort((a, b) => a.page - b.page);
}

function at(look: Look | undefined): number {
  return look?.snapshot.at ?? 0;
}

/**
 * The rows of the pages from the first on, none left out. They are all there is of a period where the last page is among them, or where
 * they run from the newest to one that was posted before it. A video on two of them: the list moved, and says nothing for sure.
 */
function chainOf(looks: readonly Look[], { from }: Period): { rows: Row[]; whole: boolean } {
  const chain = looks.filter(({ page }, index) => page === index + 1);
  const rows = chain.flatMap((look) => look.rows);
  const isSound = new Set(rows.map(({ key }) => key)).size === rows.length && new Set(chain.map(({ of }) => of)).size === 1;
  const times = rows.map(({ posted = '' }) => posted);
  const inOrder = times.every((time, index) => time !== '' && (index === 0 || time <= (times[index - 1] ?? '')));
  const isPast = inOrder && (times.at(-1) ?? from) < from && Number.isFinite(chain[0]?.of ?? Number.POSITIVE_INFINITY);
  return { rows, whole: isSound && (isPast || chain.at(-1)?.page === chain[0]?.of) };
}

/** Whether every page was beside the same number of videos posted. */
function isOneCount(looks: readonly Look[]): boolean {
  return new Set(looks.map(({ snapshot }) => snapshot.values.videos_posted?.value)).size === 1;
}

function isWithin(posted: string | undefined, from: string, to: string): boolean {
  const day = posted?.slice(0, 10) ?? '';
  return day >= from && day <= to;
}

/**
 * The share of videos that are hits, from a reading of how many were posted and what the list beside it showed: only where it showed
 * exactly as many, and of each how often it was played. Worked out anew whenever it is needed, never stored.
 */
export function hitRate(posted: Fact): Fact | null {
  const { listed, value, step, surface, scope, snapshot } = posted;
  if (!listed?.whole || whyNoRate(posted) !== null || step > 1 || !isCounted(posted)) return null;
  return {
    metric: 'video_hit_rate',
    value: listed.hits / value,
    step: 0.001,
    unit: 'ratio',
    raw: `${listed.hits} / ${listed.videos}`,
    label: '',
    by: 'declared',
    surface,
    scope,
    at: listed.at,
    snapshot,
    listed,
  };
}

/** Why there is none: no video was posted, they are not all on what was read of the list, or their plays are printed too coarsely. */
export type NoRate = 'videos-none' | 'videos-part' | 'videos-unclear' | null;

/** What keeps the share of hits from being told; null where nothing does. */
export function whyNoRate({ listed, value }: Pick<Fact, 'listed' | 'value'>): NoRate {
  if (value === 0) return 'videos-none';
  if (!listed?.whole || listed.videos !== value) return 'videos-part';
  return listed.unclear > 0 ? 'videos-unclear' : null;
}
