import type { MetricId } from '@/lib/metrics/catalog';
import { liveMetrics } from '@/lib/metrics/catalog/live';
import type { Row, Snapshot, Tick } from '@/lib/snapshot/snapshot';
import type { Batch } from '@/lib/store/publish';
import { snapshot, tick, value } from './fixtures';

/** Twenty metrics of a LIVE dashboard. */
export const twenty = liveMetrics.slice(0, 20).map((row) => row.id as MetricId);

const pollMs = 3000;

/** What metric number `index` shows at a moment: different at every poll, so that nothing is stored cheaply. */
export function shown(index: number, at: number): number {
  return Math.round((at / pollMs) * (index + 1)) % 1_000_003;
}

/** The ticks of a room's own cards from `from` on, one every three seconds. */
export function cardTicks(from: number, count: number, room?: string): Tick[] {
  return Array.from({ length: count }, (_, index) => {
    const at = from + index * pollMs;
    const values = Object.fromEntries(twenty.map((id, metric) => [id, shown(metric, at)]));
    return tick(at, values, room ? { room } : {});
  });
}

/** Product rows of which, at every poll, one in ten sold something: three cells change. */
function rowTicks(at: number, rows: number): Tick[] {
  const poll = Math.floor(at / pollMs);
  const changed = Array.from({ length: rows }, (_, row) => row).filter((row) => (row + poll) % 10 === 0);
  return changed.map((row) =>
    tick(at, { items_sold: poll, live_gmv_direct: poll * 12, product_clicks: poll * 3 }, { row: `17300000000000${row}` }),
  );
}

/** A full page: twenty cards, `rows` products of six columns. */
function page(at: number, rows: number): Snapshot {
  const columns = twenty.slice(0, 6);
  const cells = Object.fromEntries(columns.map((id, index) => [id, value(shown(index, at), { label: 'Items sold' })]));
  const products = Array.from(
    { length: rows },
    (_, row): Row => ({ kind: 'product', key: `17300000000000${row}`, name: `Demo product number ${row}, blue, large`, values: cells }),
  );
  const values = Object.fromEntries(twenty.map((id, index) => [id, value(shown(index, at), { label: 'Live impressions' })]));
  return snapshot(at, { values, rows: products });
}

/** A LIVE as a page hands it over: every `every` milliseconds a batch; a full snapshot a minute. */
export function* liveBatches(from: number, minutes: number, { rows, every }: { rows: number; every: number }): Generator<Batch> {
  for (let start = 0; start < minutes * 60_000; start += every) {
    const at = from + start;
    const ticks = cardTicks(at, every / pollMs).flatMap((card) => [card, ...rowTicks(card.at, rows)]);
    yield { tab: 1, snapshots: start % 60_000 < every ? [page(at, rows)] : [], ticks };
  }
}
