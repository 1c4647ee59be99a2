import type { MetricId } from '@/lib/metrics/catalog';
import type { PageReader, Reading } from '@/lib/reading/reading';
import { type Snapshot, scopeKey, snapshotId, type Values } from '@/lib/snapshot/snapshot';
import { bounded } from './bounds';
import { Checks } from './checks';
import { createHandover, type Handover } from './handover';
import { hostShop, type Seen, statusOf } from './page-state';
import type { Changed } from './quiet';

/** A page that names its shop does so by now, in milliseconds; until then nothing is stored under the bare host. */
const naming = 10_000;

/** Whether going from one address to the other leaves the numbers of one page for those of another. */
export function isSwitch(from: URL, to: URL): boolean {
  if (routeOf(from) !== routeOf(to)) return true;
  // A page may complete its own address: the same numbers, their room named only now.
  return roomIn(from) !== null && roomIn(from) !== roomIn(to);
}

function routeOf(url: URL): string {
  return url.origin + url.pathname + (url.hash.startsWith('#/') ? url.hash : '');
}

function roomIn(url: URL): string | null {
  for (const [name, value] of url.searchParams) if (/^(room|live)_?id$/i.test(name)) return value;
  return null;
}

/** One page under one address: what was read there, and what of it may be stored. */
export class Visit {
  readonly openedAt = performance.now();
  /** The last thing read, whoever it belonged to. */
  lastRaw: Reading | null;
  private handover: Handover | null;
  /** The period that the page named last: its picker changes at once, its numbers only when the answer comes. */
  private period: string | null = null;

  private readonly checks: Checks;

  /** `before` is the visit that this one (begun at epoch milliseconds `at`) replaced without a load. */
  constructor(
    readonly url: URL,
    readonly reader: PageReader,
    before: Visit | null,
    at: number,
  ) {
    this.lastRaw = before?.lastRaw ?? null;
    // An address that only completes itself ends no switch: what the page has not let go of is still another page's.
    if (before && !isSwitch(before.url, url)) {
      this.handover = before.handover;
      this.period = before.period;
      this.checks = before.checks;
    } else {
      this.handover = this.lastRaw && createHandover(this.lastRaw, at);
      this.checks = new Checks();
    }
  }

  get age(): number {
    return performance.now() - this.openedAt;
  }

  /** Reads the page at epoch milliseconds `at`, while `moving` has not come to rest; `seen` is null while what stands there may still be another page's. */
  look(changed: Changed, at: number, moving?: ReadonlySet<Node>): { seen: Seen | null; status: ReturnType<typeof statusOf> } {
    const raw = this.reader.read(changed === 'all' ? undefined : changed, moving);
    this.followPeriod(raw, at);
    this.lastRaw = raw;
    const admitted = this.handover && !raw.halt ? this.handover.admit(raw, at) : raw;
    const status = statusOf(admitted, this.age);
    if (!admitted) return { seen: null, status };
    const { reading, checks } = this.checks.of(bounded(admitted), at);
    return { seen: { reading, checks, shop: reading.shop ?? hostShop(this.url), at }, status };
  }

  private followPeriod(raw: Reading, at: number): void {
    if (raw.scope.kind !== 'period') return;
    const period = scopeKey(raw.scope);
    if (this.lastRaw && this.period !== null && this.period !== period) this.handover = createHandover(this.lastRaw, at, undefined, true);
    this.period = period;
  }

  /** When to look although nothing moves, in milliseconds. */
  lookIn(): number | null {
    const times = [this.handover?.lookIn() ?? null, this.isNameless(this.lastRaw) ? naming - this.age : null, this.checks.lookIn()];
    return times.reduce((a, b) => (a === null || b === null ? (a ?? b) : Math.min(a, b)), null);
  }

  /** Whether the page may still come to name its shop. */
  private isNameless(reading: Reading | null): boolean {
    return !reading?.shop?.name && this.age < naming;
  }

  /** The snapshot of what was seen, when there is anything to store. What was changing at that moment is not vouched for. */
  snapshot(seen: Seen): Snapshot | null {
    const { reading, checks, shop, at } = seen;
    if (reading.halt || isBare(reading) || this.isNameless(reading)) return null;
    const { surface, scope, reader, rows, partial } = reading;
    const { values, missing } = atRest(reading);
    const id = snapshotId({ shop, surface, scope, at });
    return { v: 1, id, shop, surface, scope, at, reader, values, rows, partial, missing, checks };
  }
}

/** Nothing to store: no number at all, or rows of a LIVE page that has not said what LIVE they are of. */
function isBare({ values, rows, scope }: Reading): boolean {
  return Object.keys(values).length === 0 && (rows.length === 0 || (scope.kind === 'unknown' && scope.why === 'room-state'));
}

function atRest({ values, missing, moving }: Reading): Pick<Reading, 'values' | 'missing'> {
  const metrics = new Set(moving?.filter((id) => values[id]));
  if (metrics.size === 0) return { values, missing };
  const rest = Object.fromEntries(Object.entries(values).filter(([id]) => !metrics.has(id as MetricId))) as Values;
  return { values: rest, missing: [...missing, ...[...metrics].map((metric) => ({ metric, why: 'moving' as const }))] };
}
