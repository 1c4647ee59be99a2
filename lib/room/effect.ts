import type { MetricId } from '@/lib/metrics/catalog';
import { ratioInterval } from './binomial';
import { type Counter, counterOf, type Minute } from './counters';
import { type Dwell, type DwellUnknown, dwellIn, dwellSource } from './dwell';
import { type Growth, growthIn, type Unknown } from './growth';
import type { Mark } from './marks';

/** How long before and after a mark is looked at, milliseconds. */
export const effectSpan = 600_000;

/** Fewer events than this in both spans together are not judged: a doubling would still be chance. */
export const fewestEvents = 20;

/** `few`: not judged · `more`, `fewer`: the 95 % interval of the ratio leaves out 1 · `open`: it does not. Never a cause. */
export type Verdict = 'few' | 'more' | 'fewer' | 'open';

/** What is counted before and after a mark. */
const shown = ['entries', 'clicks', 'orders'] as const;
type EffectId = (typeof shown)[number];

/** A count before and after a mark. `ratio`: the 95 % interval of after ÷ before; `unknown` when one side is not known. */
export type CountEffect = { id: EffectId; metric: MetricId | null; derived: boolean } & (
  | { before: Growth; after: Growth; verdict: Verdict; ratio: { low: number; high: number } }
  | { unknown: Unknown | 'restated' }
);

export type DwellEffect = { before: Dwell; after: Dwell } | { unknown: DwellUnknown | 'restated' };

/** What the ten minutes after a mark were beside the ten before it. `others`: marks besides it in these twenty minutes. */
export type Effect = { at: number; counts: CountEffect[]; dwell: DwellEffect; others: number };

/** The effect of a mark from the samples around it (in time order); null until ten minutes have passed at `now`. */
export function effectOf(mark: Mark, marks: readonly Mark[], minutes: readonly Minute[], now: number): Effect | null {
  const { at } = mark;
  if (now < at + effectSpan) return null;
  const near = minutes.filter((one) => (one.at.at(-1) ?? 0) >= at - effectSpan - 120_000 && (one.at[0] ?? 0) <= at + effectSpan);
  const counters = shown.map((id) => ({ id, counter: counterOf(id, near) }));
  const others = marks.filter((one) => one.id !== mark.id && Math.abs(one.at - at) < effectSpan).length;
  return { at, counts: counters.map(({ id, counter }) => countEffect(id, counter, at)), dwell: dwellEffect(near, at), others };
}

function countEffect(id: EffectId, counter: Counter | null, at: number): CountEffect {
  const told = { id, metric: counter?.metric ?? null, derived: counter?.derived ?? false };
  const before = growthIn(counter, at - effectSpan, at);
  const after = growthIn(counter, at, at + effectSpan);
  if (typeof before === 'string') return { ...told, unknown: before };
  if (typeof after === 'string') return { ...told, unknown: after };
  if (before.restated || after.restated) return { ...told, unknown: 'restated' };
  return { ...told, before, after, ...judged(before, after) };
}

/** Of rounded counts the ends that say least are taken. */
function judged(before: Growth, after: Growth): { verdict: Verdict; ratio: { low: number; high: number } } {
  const least = ratioInterval(whole(before.high), whole(after.low));
  const most = ratioInterval(whole(before.low), whole(after.high));
  const ratio = { low: least.low, high: most.high };
  if (before.value + after.value < fewestEvents) return { verdict: 'few', ratio };
  return { verdict: ratio.low > 1 ? 'more' : ratio.high < 1 ? 'fewer' : 'open', ratio };
}

function whole(count: number): number {
  return Math.max(0, Math.round(count));
}

function dwellEffect(minutes: readonly Minute[], at: number): DwellEffect {
  const source = dwellSource(minutes);
  const through = growthIn(source && { looks: source.over, grain: 1, derived: false }, at - effectSpan, at + effectSpan);
  if (typeof through === 'string') return { unknown: through };
  if (through.restated) return { unknown: 'restated' };
  const before = dwellIn(source, at - effectSpan, at);
  const after = dwellIn(source, at, at + effectSpan);
  if (typeof before === 'string') return { unknown: before };
  return typeof after === 'string' ? { unknown: after } : { before, after };
}
