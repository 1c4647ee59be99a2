import { useLanguage, useWords } from '@/components/hooks/words';
import { formatValue, isAbbreviated } from '@/lib/format';
import type { MetricId } from '@/lib/metrics/catalog';
import { type Delta, deltasAt } from '@/lib/room/deltas';
import type { History } from '@/lib/room/series';
import type { Value } from '@/lib/snapshot/snapshot';
import { pointsOf } from './curve';
import type { RoomPage } from './room';

/** What a team asks every five minutes; the first of each that the page shows. */
const asked: readonly (readonly MetricId[])[] = [
  ['live_gmv_direct', 'live_gmv_attributed'],
  ['sku_orders', 'orders', 'items_sold'],
  ['live_views', 'live_viewers'],
  ['product_clicks', 'live_impressions'],
];

/** The metrics of the row on this page. */
export function fiveMetrics(page: RoomPage): MetricId[] {
  return asked.map((ids) => ids.find((id) => page.values[id])).filter((id) => id !== undefined);
}

/** Growth in the last five minutes, and in the five before. Grey: a delta is not a verdict. */
export function LastFive({ page, history }: { page: RoomPage; history: History | undefined }) {
  const { live } = useWords();
  const ids = fiveMetrics(page);
  if (ids.length === 0) return null;
  return (
    <section className="sec deltas">
      <h2 className="delta-title">{live.five.title}</h2>
      {ids.map((id) => (
        <DeltaCell key={id} metric={id} value={page.values[id] as Value} at={page.at} history={history} />
      ))}
    </section>
  );
}

function DeltaCell({ metric, value, at, history }: { metric: MetricId; value: Value; at: number; history: History | undefined }) {
  const { live, metrics } = useWords();
  const language = useLanguage();
  const { last, before } = history
    ? deltasAt(pointsOf(history, metric, { at, value: value.value, step: value.step }), at)
    : { last: null, before: null };
  const early = !history || at - history.from < 300_000;
  const text = (delta: Delta) => grown(delta, value, language);
  return (
    <div className="delta">
      <span className="clip">{metrics[metric].short}</span>
      {last ? <b>{text(last)}</b> : <span className="delta-none">{early ? live.five.early : live.five.gap}</span>}
      {last?.restated ? <i>{live.five.restated}</i> : before && <i>{live.five.was(text(before).replace('≈', ''))}</i>}
    </div>
  );
}

function grown(delta: Delta, value: Value, language: 'zh-CN' | 'en'): string {
  const sign = delta.value < 0 ? '−' : '+';
  const about = isAbbreviated(value) ? '≈' : '';
  return `${about}${sign}${formatValue({ ...value, value: Math.abs(delta.value), step: value.step }, language)}`;
}
