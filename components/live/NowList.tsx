import { useLanguage, useWords } from '@/components/hooks/words';
import { Figure, signed } from '@/components/ui/Figure';
import { Icon } from '@/components/ui/Icon';
import { Sparkline } from '@/components/ui/Sparkline';
import { Tip } from '@/components/ui/Tip';
import type { BenchmarkSet } from '@/lib/benchmark/benchmark';
import { formatValue } from '@/lib/format';
import type { MetricId } from '@/lib/metrics/catalog';
import { deltasAt } from '@/lib/room/deltas';
import type { History } from '@/lib/room/series';
import type { Value } from '@/lib/snapshot/snapshot';
import { benchmarkName } from './benchmark-text';
import { curveOf, pointsOf } from './curve';
import { Evidence } from './Evidence';
import { type DerivedRow, derivedRows, nowMetrics } from './now-rows';
import type { RoomPage } from './room';
import { showDefinition } from './show-definition';
import './now.css';

type NowListProps = {
  page: RoomPage;
  without: readonly (MetricId | null)[];
  benchmarks: BenchmarkSet[] | undefined;
  history: History | undefined;
  recent: History | undefined;
};

/** The room's rates now: each with its curve, what it changed in five minutes, and the benchmark in force. */
export function NowList({ page, without, benchmarks, history, recent }: NowListProps) {
  const { live } = useWords();
  const shown = nowMetrics.filter((id) => page.values[id] && !without.includes(id));
  if (shown.length === 0) return null;
  return (
    <section className="sec">
      <div className="now-head note i3">
        <h2>{live.now.title}</h2>
        <span>{live.now.five}</span>
        <span>{live.now.benchmark}</span>
      </div>
      <ul>
        {shown.map((id) => (
          <Row key={id} page={page} id={id} value={page.values[id] as Value} benchmarks={benchmarks} history={history} recent={recent} />
        ))}
        {derivedRows(page, history, recent).map((row) => (
          <Worked key={row.id} row={row} />
        ))}
      </ul>
    </section>
  );
}

type RowProps = Omit<NowListProps, 'without'> & { id: MetricId; value: Value };

function Row({ page, id, value, benchmarks, history, recent }: RowProps) {
  const words = useWords();
  const language = useLanguage();
  const { metrics, live, common } = words;
  const points = history ? curveOf(history, id, 60) : [];
  const enough = points.filter((point) => point !== null).length > 1;
  const now = { ...value, at: page.at };
  const { last } = deltasAt(recent && !value.doubt ? pointsOf(recent, id, now) : [], page.at);
  const benchmark = benchmarks?.find((set) => set.metric === id)?.inForce;
  return (
    <li className="now-row">
      <Tip note={<Evidence value={value} surface={page.surface} at={page.at} />}>
        <button type="button" className="now-name clip" onClick={() => showDefinition(id)}>
          {metrics[id].short}
        </button>
      </Tip>
      {enough ? <Sparkline label={live.curve(metrics[id].short, formatValue(value, language))} points={points} lines={[]} /> : <i />}
      <b className={value.doubt ? 'held' : undefined}>
        {value.doubt && <Icon name="doubtful" size={12} />}
        {value.doubt && <span className="sr">{common.states.doubtful}</span>}
        <Figure amount={value} />
      </b>
      <span>{last && signed({ ...value, value: last.value }, language)}</span>
      <span title={benchmark ? benchmarkName(benchmark, language, words) : undefined}>
        {benchmark && !value.doubt && (
          <>
            <svg width="10" height="8" aria-hidden="true">
              <path className={`g-${benchmark.source}`} d="M0 4.5h10" />
            </svg>{' '}
            <span className="sr">{benchmarkName(benchmark, language, words)}</span>
            {signed({ ...value, value: value.value - benchmark.value }, language)}
          </>
        )}
      </span>
    </li>
  );
}

function Worked({ row: { id, amount, change } }: { row: DerivedRow }) {
  const { live } = useWords();
  const language = useLanguage();
  return (
    <li className="now-row">
      <Tip note={live.now.how[id]}>
        <button type="button" className="now-name clip">
          {live.now.names[id]}
        </button>
      </Tip>
      <i />
      <b>
        <Figure amount={amount} />
      </b>
      <span>{change !== null && signed({ ...amount, value: change }, language)}</span>
      <span>{live.derived.title}</span>
    </li>
  );
}
