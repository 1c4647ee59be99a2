import { call, isOrphaned } from '@/lib/messages/client';
import type { Standards } from '@/lib/messages/standard';
import type { MetricId } from '@/lib/metrics/catalog';
import { scopeKey } from '@/lib/snapshot/snapshot';
import type { Seen } from '../page-state';

/** What numbers are held against is asked for this often at most, and this often at least, in milliseconds: a minute's own history moves on. */
const askEvery = { other: 1_000, least: 10_000, most: 60_000 };

/** What the numbers of the page are held against, asked of the background when it may be something else. `heard` tells of each answer. */
export class Basis {
  private standards: Standards | null = null;
  private asked = Number.NEGATIVE_INFINITY;
  private isStale = true;
  private later: ReturnType<typeof setTimeout> | undefined;
  private isOver = false;

  constructor(private readonly heard: () => void) {}

  /** What is known for the page as it was seen; null while that is of another one. */
  for(seen: Seen | null): Standards | null {
    return seen && this.standards && isFor(this.standards, seen) ? this.standards : null;
  }

  /** What is stored or set changed: asks again, though not at every tick of a running room. */
  stale(seen: Seen | null): void {
    this.isStale = true;
    this.askIfDue(seen);
  }

  askIfDue(seen: Seen | null): void {
    // Nothing is held against numbers of nobody, of no known period or of a page that nobody declared.
    if (this.isOver || !seen?.reading.shop || seen.reading.scope.kind === 'unknown' || seen.reading.surface === 'unknown') return;
    const known = this.for(seen);
    const isOther = !known || Object.keys(seen.reading.values).some((id) => known.metrics[id as MetricId] === undefined);
    const since = performance.now() - this.asked;
    if (!isOther && !this.isStale && since < askEvery.most) return;
    const wait = (isOther ? askEvery.other : askEvery.least) - since;
    if (wait <= 0) this.ask();
    else
      this.later ??= setTimeout(() => {
        this.later = undefined;
        this.ask();
      }, wait);
  }

  end(): void {
    this.isOver = true;
    clearTimeout(this.later);
  }

  private ask(): void {
    this.asked = performance.now();
    this.isStale = false;
    call('standards', {}).then(
      (standards) => this.hear(standards),
      // No answer: what was known before goes on until the next look asks again.
      () => isOrphaned() && this.hear(null),
    );
  }

  private hear(standards: Standards | null): void {
    if (this.isOver) return;
    this.standards = standards;
    this.heard();
  }
}

/** Whether an answer is about what the page shows now. */
function isFor(standards: Standards, { reading, shop }: Seen): boolean {
  return standards.shop === shop.key && standards.surface === reading.surface && standards.scope === scopeKey(reading.scope);
}
