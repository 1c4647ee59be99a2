import { useLanguage, useWords } from '@/components/hooks/words';
import { Picker } from '@/components/ui/Picker';
import { formatValue, isAbbreviated } from '@/lib/format';
import type { MetricId } from '@/lib/metrics/catalog';
import { type Delta, deltasAt } from '@/lib/room/deltas';
import type { History } from '@/lib/room/series';
import type { Value } from '@/lib/snapshot/snapshot';
import { pointsOf } from './curve';
import { LastOrder } from './LastOrder';
import type { RoomPage } from './room';

/** What a team asks every few minutes; the first of each that the page shows. */
const asked: readonly (readonly MetricId[])[] = [
  ['live_gmv_direct', 'live_gmv_attributed'],
  ['sku_orders', 'orders', 'items_sold'],
  ['live_views', 'live_viewers'],
  ['product_clicks'],
  ['live_impressions'],
  ['new_followers'],
  ['ads_cost'],
];

/** The counts of which growth is shown. */
export const deltaMetrics: readonly MetricId[] = asked.flat();

/** Over how many minutes growth can be shown. */
export const spans = ['1', '5', '15'] as const;
export type SpanId = (typeof spans)[number];

const minute = 60_000;

type DeltasProps = { page: RoomPage; recent: History | undefined; span: SpanId; onSpan: (span: SpanId) => void };

/** Growth in the last minutes, and in as many before. Grey: a delta is not a verdict. */
export function Deltas({ page, recent, span, onSpan }: DeltasProps) {
  const { live } = useWords();
  const ms = Number(span) * minute;
  const metrics = asked.map((ids) => ids.find((id) => page.values[id])).filter((id) => id !== undefined);
  if (metrics.length === 0) return null;
  const cells = metrics.map((metric) => {
    const value = page.values[metric] as Value;
    const now = { ...value, at: page.at };
    return { metric, value, ...deltasAt(recent && !value.doubt ? pointsOf(recent, metric, now) : [], page.at, ms) };
  });
  const early = !recent || recent.count === 0 || page.at - recent.from < ms;
  return (
    <section className="sec deltas" aria-label={live.deltas.title(span)}>
      <div className="row delta-head">
        <h2 className="delta-title">
          <Picker
            label={live.deltas.span}
            value={span}
            options={spans.map((value) => ({ value, name: live.deltas.title(value) }))}
            onChange={onSpan}
          />
        </h2>
        <LastOrder page={page} />
      </div>
      {cells.some((cell) => cell.last) ? (
        cells.map((cell) => <DeltaCell key={cell.metric} {...cell} />)
      ) : (
        <p className="delta-why">{early ? live.deltas.early(span) : live.deltas.gapWhy}</p>
      )}
    </section>
  );
}

type DeltaCellProps = { metric: MetricId; value: Value; last: Delta | null; before: Delta | null };

function DeltaCell({ metric, value, last, before }: DeltaCellProps) {
  const { live, metrics } = useWords();
  const language = useLanguage();
  const text = (delta: Delta) => grown(delta, value, language);
  return (
    <div className="delta">
      <span className="clip">{metrics[metric].short}</span>
      {last ? <b>{text(last)}</b> : <span title={live.deltas.gapWhy}>{live.deltas.gap}</span>}
      {last?.restated ? (
        <i>{live.deltas.restated}</i>
      ) : (
        before && !before.restated && <i>{live.deltas.was(text(before).replace('≈', ''))}</i>
      )}
    </div>
  );
}

function grown(delta: Delta, value: Value, language: 'zh-CN' | 'en'): string {
  // In short form a number stands still while it grows: what is known is how much it grew at most.
  if (delta.value === 0 && isAbbreviated(value)) return `<${formatValue({ ...value, value: delta.step / 2, step: value.step }, language)}`;
  const sign = delta.value < 0 ? '−' : '+';
  const about = isAbbreviated(value) ? '≈' : '';
  return `${about}${sign}${formatValue({ ...value, value: Math.abs(delta.value), step: value.step }, language)}`;
}
