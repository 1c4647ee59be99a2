import { useWords } from '@/components/hooks/words';
import { Chip } from '@/components/ui/Chip';
import type { BenchmarkSet } from '@/lib/benchmark/benchmark';
import type { MetricId } from '@/lib/metrics/catalog';
import type { History } from '@/lib/room/series';
import { curveOf } from './curve';
import { conversionMetric, dwellMetric } from './dwell';
import { MetricCard } from './MetricCard';
import type { RoomPage } from './room';

type RoomCardsProps = { page: RoomPage; benchmarks: BenchmarkSet[] | undefined; history: History | undefined };

/** The two numbers a room is judged by: how long people stay, and how many buy. */
export function RoomCards(props: RoomCardsProps) {
  const { live } = useWords();
  const dwell = dwellMetric(props.page.values);
  const name = dwell === 'live_avg_view_duration_per_view' ? live.dwellPerView : live.dwell;
  return (
    <div className="cards">
      <Card {...props} metric={dwell} name={name} none={live.noDwell} />
      <Card {...props} metric={conversionMetric} name={live.conversion} none={live.noConversion} />
    </div>
  );
}

type CardProps = RoomCardsProps & { metric: MetricId | null; name: string; none: string };

function Card({ page, metric, name, none, benchmarks, history }: CardProps) {
  const { panel } = useWords();
  const value = metric && page.values[metric];
  if (!metric || !value) {
    const missing = page.missing.find((one) => one.metric === (metric ?? 'live_avg_view_duration'));
    return (
      <section className="card" aria-label={name}>
        <div className="card-head">{name}</div>
        {missing && <Chip state="unknown">{panel.why[missing.why]}</Chip>}
        {!missing && <p className="card-early">{none}</p>}
      </section>
    );
  }
  const set = benchmarks?.find((one) => one.metric === metric);
  return (
    <MetricCard
      page={page}
      metric={metric}
      value={value}
      name={name}
      benchmarks={set}
      points={history ? curveOf(history, metric, 136) : []}
    />
  );
}
