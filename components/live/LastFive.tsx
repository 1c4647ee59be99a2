import { useAnswer } from '@/components/hooks/answer';
import { useLanguage, useWords } from '@/components/hooks/words';
import { formatValue, isAbbreviated } from '@/lib/format';
import type { MetricId } from '@/lib/metrics/catalog';
import { type Delta, deltasAt, fiveMinutes } from '@/lib/room/deltas';
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

const minute = 60_000;

/** Growth in the last five minutes, and in the five before. Grey: a delta is not a verdict. */
export function LastFive({ page }: { page: RoomPage }) {
  const { live } = useWords();
  const metrics = asked.map((ids) => ids.find((id) => page.values[id])).filter((id) => id !== undefined);
  // Twice five minutes and a margin for a late reading, asked anew once a minute: fine buckets however long the room is.
  const from = Math.floor(page.at / minute) * minute - 12 * minute;
  const ask = page.shop && { room: page.scope.room, shop: page.shop.key, surface: page.surface, metrics, buckets: 80, from };
  const history = useAnswer('history', ask).value;
  if (metrics.length === 0) return null;
  const cells = metrics.map((metric) => {
    const value = page.values[metric] as Value;
    const now = { ...value, at: page.at };
    return { metric, value, ...deltasAt(history && !value.doubt ? pointsOf(history, metric, now) : [], page.at) };
  });
  const early = !history || history.count === 0 || page.at - history.from < fiveMinutes;
  return (
    <section className="sec deltas">
      <h2 className="delta-title">{live.five.title}</h2>
      {cells.some((cell) => cell.last) ? (
        cells.map((cell) => <DeltaCell key={cell.metric} {...cell} />)
      ) : (
        <p className="delta-why">{early ? live.five.early : live.five.gapWhy}</p>
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
      {last ? <b>{text(last)}</b> : <span title={live.five.gapWhy}>{live.five.gap}</span>}
      {last?.restated ? <i>{live.five.restated}</i> : before && <i>{live.five.was(text(before).replace('≈', ''))}</i>}
    </div>
  );
}

function grown(delta: Delta, value: Value, language: 'zh-CN' | 'en'): string {
  const sign = delta.value < 0 ? '−' : '+';
  const about = isAbbreviated(value) ? '≈' : '';
  return `${about}${sign}${formatValue({ ...value, value: Math.abs(delta.value), step: value.step }, language)}`;
}
