import { deltaMetrics, type SpanId } from './Deltas';
import { conversionMetric, dwellMetric } from './dwell';
import { derivedParts, nowMetrics } from './now-rows';
import type { RoomPage } from './room';
import type { PaceBy } from './room-pace';
import { useRecent, useRoomHistory } from './use-room-history';

const minute = 60_000;

/** The curves behind a room's numbers: the whole of it, and its last minutes. `cards`: the metrics that have a card of their own. */
export function useLiveCurves(page: RoomPage, { kpi }: PaceBy, span: SpanId) {
  const cards = [dwellMetric(page.values), conversionMetric];
  const drawn = [...cards, ...kpi.metrics, ...nowMetrics, ...derivedParts].filter((id) => id !== null);
  const history = useRoomHistory(page, drawn);
  const recent = useRecent(page, [...deltaMetrics, ...nowMetrics], Math.max(5, Number(span)) * minute);
  return { cards, history, recent };
}
