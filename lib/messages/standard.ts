import type { AbsentBenchmark, Benchmark, BenchmarkSource } from '@/lib/benchmark/benchmark';
import type { Language } from '@/lib/format';
import type { BadgeWords } from '@/lib/i18n/badge-words';
import type { Kpi } from '@/lib/kpi/role';
import type { Spread } from '@/lib/kpi/spread';
import type { Target } from '@/lib/kpi/target';
import type { Window } from '@/lib/kpi/window';
import type { MetricId } from '@/lib/metrics/catalog';
import type { Shape } from '@/lib/room/shape';
import type { SurfaceId } from '@/lib/snapshot/snapshot';

/** A target of the user's role, with the stretch of time it is set for. `shapes`: how the count grew in past rooms, by which it is due; `spread`: how a week's or a month's spreads over its days. */
export type HeldTarget = { kpi: Kpi; target: Target; window: Window; shapes: readonly Shape[]; spread: Spread | null };

/** One line of a card: the name of a source, why it offers nothing if so, and what else is to be said of it. */
export type SourceWords = { source: BenchmarkSource; name: string; absent?: string; note?: string };

/** What one number is held against, and what is said of it. `benchmarks`: all sources, in order of trust; `pinned`: the one the team goes by. */
export type Standard = {
  name: string;
  definition: string;
  targets: HeldTarget[];
  benchmarks: (Benchmark | AbsentBenchmark)[];
  pinned: BenchmarkSource | null;
  sources: SourceWords[];
};

/** What the numbers of one page are held against. It is good for this shop, surface and scope only, and so says which. */
export type Standards = {
  shop: string;
  surface: SurfaceId;
  scope: string;
  /** The room's minute that own history was asked for; null where there is none. */
  minute: number | null;
  /** Of the surface, as the product calls it. */
  page: string;
  language: Language;
  words: BadgeWords;
  metrics: Partial<Record<MetricId, Standard>>;
};
