import type { ReactNode } from 'react';
import { useWords } from '@/components/hooks/words';
import { conversionMetric, dwellMetric } from '@/components/live/dwell';
import type { RoomPage } from '@/components/live/room';
import { Figure } from '@/components/ui/Figure';
import { Icon } from '@/components/ui/Icon';
import type { BenchmarkSet } from '@/lib/benchmark/benchmark';
import { compare } from '@/lib/benchmark/compare';
import { type MetricId, metric as rowOf } from '@/lib/metrics/catalog';
import type { Tempo } from '@/lib/room/tempo';

type TileFactsProps = { page: RoomPage; benchmarks: BenchmarkSet[] | undefined; order: Tempo['order'] | undefined };

/** How long people stay, how many buy, and since when nobody did. */
export function TileFacts({ page, benchmarks, order }: TileFactsProps) {
  const { wall, host } = useWords().screens;
  return (
    <dl className="tile-facts">
      <Fact name={wall.dwell}>
        <Rate page={page} metric={dwellMetric(page.values)} benchmarks={benchmarks} />
      </Fact>
      <Fact name={wall.conversion}>
        <Rate page={page} metric={conversionMetric} benchmarks={benchmarks} />
      </Fact>
      <Fact name={wall.wait}>
        {order && 'minutes' in order ? (
          <>
            {order.isSeen ? order.minutes : host.atLeast(String(order.minutes))}
            <span className="unit">{host.counts.wait}</span>
          </>
        ) : (
          <None />
        )}
      </Fact>
    </dl>
  );
}

function Fact({ name, children }: { name: string; children: ReactNode }) {
  return (
    <div>
      <dt className="note i2 clip">{name}</dt>
      <dd>{children}</dd>
    </div>
  );
}

function None() {
  const { unknown } = useWords().common.states;
  return <span className="tile-none">{unknown}</span>;
}

type RateProps = { page: RoomPage; metric: MetricId | null; benchmarks: BenchmarkSet[] | undefined };

/** A rate with the shape of its verdict. */
function Rate({ page, metric, benchmarks }: RateProps) {
  const { states } = useWords().common;
  const value = metric && page.values[metric];
  if (!metric || !value) return <None />;
  const held = benchmarks?.find((set) => set.metric === metric)?.inForce;
  const state = value.doubt ? 'doubtful' : held ? compare(value.value, held, rowOf(metric).better).verdict : null;
  return (
    <>
      <Figure amount={value} />
      {state && (
        <span className={state === 'behind' ? 'tile-state tile-state--behind' : 'tile-state'} title={states[state]}>
          <Icon name={state} size={12} />
          <span className="sr">{states[state]}</span>
        </span>
      )}
    </>
  );
}
