import type { MetricId } from '@/lib/metrics/catalog';
import { airOfRoom } from '@/lib/room/air';
import { type RoomSummary, startedAt } from '@/lib/room/summary';
import type { StageId } from '../role';

/** What a stage is proposed from: a shop's last four weeks of LIVEs beside the four before. Null is unknown. */
export type StageFacts = {
  /** Days from the first LIVE that is known to now. */
  days: number;
  orders: number | null;
  /** GMV of the last 28 days ÷ that of the 28 before, minus 1. */
  growth: number | null;
  refundRate: number | null;
  roi: number | null;
  /** In how many countries the team's shops had LIVEs in these four weeks. */
  regions: number;
};

/** One reason, with the number it rests on and the line it is held against. */
export type StageReason = { on: 'orders' | 'growth' | 'refundRate' | 'roi' | 'regions'; value: number; line: number; is: 'over' | 'under' };

export type StageProposal = { stage: StageId; reasons: StageReason[] };

/** Before two whole stretches are known nothing is compared. */
export const wantedDays = 56;
const stretchDays = 28;

/** The product's own lines, shown beside every proposal: no rule of the trade. */
export const stageLines = { orders: 28, growth: 0.2, refundRate: 0.08, roi: 1.5, regions: 2, falling: -0.1 } as const;

/**
 * The stage that a shop's numbers look like, with why; null while they are too few or say nothing clear. Only ever proposed:
 * a person decides.
 */
export function proposeStage({ days, orders, growth, refundRate, roi, regions }: StageFacts): StageProposal | null {
  if (days < wantedDays || orders === null) return null;
  const over = (on: StageReason['on'], value: number, line: number): StageReason => ({
    on,
    value,
    line,
    is: value >= line ? 'over' : 'under',
  });
  const few = over('orders', orders, stageLines.orders);
  if (few.is === 'under') return { stage: 'test', reasons: [few] };
  const refunds = refundRate === null ? [] : [over('refundRate', refundRate, stageLines.refundRate)];
  const returns = roi === null ? [] : [over('roi', roi, stageLines.roi)];
  const leaks = [...refunds.filter(({ is }) => is === 'over'), ...returns.filter(({ is }) => is === 'under')];
  if (leaks.length > 0) return { stage: 'profit', reasons: leaks };
  if (growth === null) return null;
  const grown = over('growth', growth, stageLines.growth);
  if (regions >= stageLines.regions && growth > stageLines.falling)
    return { stage: 'expand', reasons: [over('regions', regions, stageLines.regions), ...refunds, ...returns] };
  if (grown.is === 'over') return { stage: 'scale', reasons: [grown, ...refunds] };
  return growth > stageLines.falling ? { stage: 'profit', reasons: [grown] } : null;
}

/** A shop's facts from its LIVEs (`rooms` of all shops: regions are the team's), and what its pages say of refunds and ads. */
export function stageFacts(
  rooms: readonly RoomSummary[],
  shop: string,
  rates: Pick<StageFacts, 'refundRate' | 'roi'>,
  now: number,
): StageFacts {
  const own = rooms.filter((room) => room.shop.key === shop);
  const within = (from: number, to: number) => (room: RoomSummary) =>
    startedAt(room) >= daysAgo(from, now) && startedAt(room) < daysAgo(to, now);
  const [last, before] = [own.filter(within(stretchDays, 0)), own.filter(within(2 * stretchDays, stretchDays))];
  const [gmv, past] = [sumOf(last, gmvMetrics, now), sumOf(before, gmvMetrics, now)];
  const isSame = gmv && past && gmv.metric === past.metric && gmv.currency === past.currency && past.value > 0;
  const first = Math.min(now, ...own.map(startedAt));
  const live = rooms.filter(within(stretchDays, 0)).flatMap((room) => room.shop.region ?? []);
  return {
    ...rates,
    days: Math.floor((now - first) / dayMs),
    orders: sumOf(last, ['sku_orders', 'orders'], now)?.value ?? (last.length === 0 && own.length > 0 ? 0 : null),
    growth: isSame ? gmv.value / past.value - 1 : null,
    regions: new Set(live).size,
  };
}

const gmvMetrics: readonly MetricId[] = ['live_gmv_attributed', 'live_gmv_direct'];
const dayMs = 86_400_000;

function daysAgo(days: number, now: number): number {
  return now - days * dayMs;
}

/** The first metric that every one of some LIVEs shows, added up; null where none is, in several currencies, or one's end was not seen. */
function sumOf(rooms: readonly RoomSummary[], metrics: readonly MetricId[], now: number) {
  const ended = rooms.filter((room) => airOfRoom(room, now) !== 'on');
  if (ended.some((room) => airOfRoom(room, now) === 'unseen')) return null;
  for (const metric of metrics) {
    const values = ended.flatMap(({ values: { [metric]: value } }) => value ?? []);
    const currencies = new Set(values.map(({ currency }) => currency));
    if (values.length > 0 && values.length === ended.length && currencies.size === 1)
      return { metric, currency: [...currencies][0], value: values.reduce((sum, { value }) => sum + value, 0) };
  }
  return null;
}
