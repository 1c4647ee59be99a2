import { useLanguage, useWords } from '@/components/hooks/words';
import { Chip } from '@/components/ui/Chip';
import { Figure } from '@/components/ui/Figure';
import { Sparkline } from '@/components/ui/Sparkline';
import { Tip } from '@/components/ui/Tip';
import type { BenchmarkSet } from '@/lib/benchmark/benchmark';
import { compare } from '@/lib/benchmark/compare';
import { formatValue } from '@/lib/format';
import { type MetricId, metric as rowOf } from '@/lib/metrics/catalog';
import type { Value } from '@/lib/snapshot/snapshot';
import { BenchmarkRows } from './BenchmarkRows';
import { Evidence } from './Evidence';
import { LineEditor } from './LineEditor';
import { PinBenchmark } from './PinBenchmark';
import type { RoomPage } from './room';
import { showDefinition } from './show-definition';

type MetricCardProps = {
  page: RoomPage;
  metric: MetricId;
  value: Value;
  name: string;
  benchmarks: BenchmarkSet | undefined;
  /** The curve of own samples, null where there is a gap. */
  points: readonly (number | null)[];
};

/** One number against its benchmarks: chip, value, curve of own samples, the four sources. */
export function MetricCard({ page, metric, value, name, benchmarks, points }: MetricCardProps) {
  const { live } = useWords();
  const language = useLanguage();
  const lines = benchmarks?.all.filter((row) => 'value' in row) ?? [];
  const enough = points.filter((point) => point !== null).length > 1;
  return (
    <section className="card" aria-label={name}>
      <div className="card-head">
        <span className="clip">{name}</span>
        <Verdict metric={metric} value={value} benchmarks={benchmarks} />
      </div>
      <Tip note={<Evidence value={value} surface={page.surface} at={page.at} />}>
        <button type="button" className="card-value" onClick={() => showDefinition(metric)}>
          <Figure amount={value} />
        </button>
      </Tip>
      {enough ? (
        <Sparkline label={live.curve(name, formatValue(value, language))} points={points} lines={lines} />
      ) : (
        <p className="card-early">{live.curveEmpty}</p>
      )}
      {benchmarks && <BenchmarkRows set={benchmarks} amount={value} />}
      <div className="card-foot">
        {page.shop && benchmarks && <LineEditor set={benchmarks} shop={page.shop.key} name={name} amount={value} />}
        {page.shop && benchmarks?.inForce && <PinBenchmark set={benchmarks} shop={page.shop.key} name={name} />}
      </div>
    </section>
  );
}

function Verdict({ metric, value, benchmarks }: Pick<MetricCardProps, 'metric' | 'value' | 'benchmarks'>) {
  const { common } = useWords();
  if (value.doubt) return <Chip state="doubtful">{common.states.doubtful}</Chip>;
  if (!benchmarks?.inForce) return null;
  const { verdict } = compare(value.value, benchmarks.inForce, rowOf(metric).better);
  return verdict && <Chip state={verdict}>{common.states[verdict]}</Chip>;
}
