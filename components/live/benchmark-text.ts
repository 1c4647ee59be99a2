import type { Benchmark } from '@/lib/benchmark/benchmark';
import { type Amount, formatValue, type Language } from '@/lib/format';
import type { Words } from '@/lib/i18n/words';

/** A benchmark's name, an own one with its number of rooms, a market one of earlier with when it was shown. */
export function benchmarkName({ source, n, at }: Benchmark, language: Language, { live }: Words): string {
  if (at !== undefined) return live.marketAt(new Date(at).toLocaleDateString(language, { month: 'numeric', day: 'numeric' }));
  return source === 'own' ? live.ownMedian(n ?? 0) : live.sources[source];
}

/** What stands behind a benchmark: which rooms, how sure, whose. */
export function benchmarkNotes(row: Benchmark, amount: Amount, language: Language, { live, targets }: Words): string[] {
  const range = (low: number, high: number) => [low, high].map((value) => formatValue({ ...amount, value }, language)).join('–');
  const { published, like, interval, low, high, n = 0 } = row;
  return [
    like && (like.length > 0 ? live.likeOnly(like.map((one) => live.like[one]).join(live.likeAnd), n) : live.likeAny),
    like && low !== undefined && high !== undefined && live.quartiles(range(low, high)),
    interval && live.interval(range(...interval)),
    published && `${live.publishedBy(published.by, published.year, published.region)}. ${live.confidence[published.confidence]}`,
    published?.note && targets.conditions[published.note],
    published && low !== undefined && high !== undefined && range(low, high),
  ].filter((note) => typeof note === 'string');
}
