import { useWords } from '@/components/hooks/words';
import type { BenchmarkSet } from '@/lib/benchmark/benchmark';
import type { MetricId } from '@/lib/metrics/catalog';
import type { History } from '@/lib/room/series';
import type { Value } from '@/lib/snapshot/snapshot';
import type { SpanId } from './Deltas';
import { NowRow } from './NowRow';
import { NowWorked } from './NowWorked';
import { derivedRows, nowMetrics } from './now-rows';
import type { RoomPage } from './room';
import { useLately } from './use-lately';
import './now.css';

type NowListProps = {
  page: RoomPage;
  without: readonly (MetricId | null)[];
  benchmarks: BenchmarkSet[] | undefined;
  history: History | undefined;
  recent: History | undefined;
  span: SpanId;
};

/**
 * The room's rates: each with its curve, its average so far, what it was in the last minutes alone and what the average changed by
 * in them, and the benchmark in force.
 */
export function NowList({ page, without, benchmarks, history, recent, span }: NowListProps) {
  const { live } = useWords();
  const lately = useLately(page, span);
  // Of the two numbers with a card the last minutes are news too.
  const shown = nowMetrics.filter((id) => page.values[id] && (!without.includes(id) || lately?.rates[id]));
  if (shown.length === 0) return null;
  return (
    <section className="sec now">
      <div className="now-head note i3">
        <h2>{live.now.title}</h2>
        <span>{live.now.whole}</span>
        <span>{live.now.last(span)}</span>
        <span className="now-change">{live.now.change}</span>
        <span>{live.now.benchmark}</span>
      </div>
      <ul>
        {shown.map((id) => (
          <NowRow
            key={id}
            page={page}
            id={id}
            value={page.values[id] as Value}
            set={benchmarks?.find(({ metric }) => metric === id)}
            history={history}
            recent={recent}
            span={span}
            late={lately?.rates[id]}
          />
        ))}
        {derivedRows(page, history, recent, Number(span)).map((row) => (
          <NowWorked key={row.id} row={row} />
        ))}
      </ul>
    </section>
  );
}
