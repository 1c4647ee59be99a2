import type { MetricId } from '@/lib/metrics/catalog';
import type { PageState } from '@/lib/snapshot/page-state';
import { type Health, type MetricHealth, tellsMissing } from './health';

/** What a page used to say and says no more: which metrics, since when (epoch ms), and whether that is all of them. */
export type Drift = { metrics: MetricId[]; since: number; all: boolean; marks: string[] };

const memory = 14 * 86_400_000;
/** A metric read in so many looks, at least ten minutes apart, is one that this page has. */
const habit = 3;
/** A page that has not shown a number for this long will not, in milliseconds: late mounts take up to 45 s. */
const patience = 120_000;
/** Cards that go at once without a trace: fewer are the user's own choice. */
const atOnce = 3;

/**
 * What stopped being read on the page that is shown, if anything. A number whose place on the page is there and that is not
 * read any more counts by itself, and so does one that every user has. A card that is gone with its label was most likely
 * taken away by the user: such cards count only when at least three, and half of those once read, went together.
 */
export function driftOf(health: Health, page: PageState, now: number): Drift | null {
  if (health.surface === 'unknown' || !tellsMissing(page)) return null;
  const habits = (Object.entries(health.metrics) as [MetricId, MetricHealth][]).filter(([, it]) => isHabit(it, now));
  const shown = new Set(page.rows.flatMap((row) => Object.keys(row.values)).concat(Object.keys(page.values)));
  const out = habits.filter(([id, it]) => !shown.has(id) && !it.blank && it.since !== undefined && now - it.since >= patience);
  const gone = out.filter(([, it]) => it.gone);
  const together = page.status === 'lost' || (gone.length >= atOnce && gone.length * 2 >= habits.length);
  const stopped = together ? out : out.filter(([, it]) => !it.gone);
  if (stopped.length === 0) return null;
  return {
    metrics: stopped.map(([id]) => id),
    since: Math.min(...stopped.map(([, it]) => it.since ?? now)),
    all: page.status === 'lost',
    marks: stopped.map(([id, it]) => `${id}@${it.since}`),
  };
}

/** Whether the user has been told all of it. */
export function isHeeded({ heeded = [] }: Health, { marks }: Drift): boolean {
  return marks.every((mark) => heeded.includes(mark));
}

function isHabit({ read, reads }: MetricHealth, now: number): boolean {
  return read !== undefined && reads >= habit && now - read < memory;
}
