import type { MetricId } from '@/lib/metrics/catalog';
import { adsCountIds, type Minute } from '../counters';
import { dwellOf, dwellSources, watchedIn } from '../dwell';
import { type Segment, type Segments, type Share, segmentsOf } from '../segments';
import { personKey, type Shift } from '../shifts';
import { slicesOf } from '../slices';
import { onAirUntil, type RoomSummary, startedAt } from '../summary';
import { bandOf, hourBand, type Stratum } from './stratum';

/** What was watched under a viewing duration, seconds, and over how many viewers or views. */
export type Watch = { seconds: number; over: number };

/** A stretch of a room with one host alone on air, epoch ms: what is compared. Each amount with the minutes it grew in. */
export type HostSlot = {
  /** The same for all spellings of a name. */
  host: string;
  who: string;
  room: string;
  from: number;
  to: number;
  gmv: Pick<Share, 'value' | 'minutes'>;
  orders: number;
  entries: number;
  watch: Partial<Record<MetricId, Watch>>;
  stratum: Stratum;
};

/** Why a stretch is not compared: nobody is entered, two were on, too short, not all was read or shown, or taken back by the page. */
export const slotFaults = ['nobody', 'shared', 'short', 'unread', 'restated'] as const;
export type SlotFault = (typeof slotFaults)[number];

/** The stretches of some rooms that can be compared, and how many cannot, by why. */
export type RoomSlots = { slots: HostSlot[]; out: Record<SlotFault, number> };

/** Shorter stretches are mostly hand-over. */
export const shortestSlot = 10;

/** Fewer orders do not tell what an order of a room is worth. */
const fewestPriced = 5;

const minuteMs = 60_000;

/** The weekday (0 is Sunday) and the hour of a moment in the shop's zone. */
export type Clock = (at: number) => { weekday: number; hour: number };

/** The stretches of one room by its shifts and its samples in time order. */
export function slotsOf(room: RoomSummary, shifts: readonly Shift[], minutes: readonly Minute[], clock: Clock): RoomSlots {
  const from = startedAt(room);
  const slices = slicesOf(shifts, from, Math.max(onAirUntil(room), from + 1));
  const told = segmentsOf(slices, minutes, room.start, adsCountIds);
  const sources = dwellSources(minutes);
  const found: RoomSlots = { slots: [], out: { nobody: 0, shared: 0, short: 0, unread: 0, restated: 0 } };
  for (const segment of told.segments) {
    const known = knownOf(segment);
    if (typeof known === 'string') {
      found.out[known] += 1;
      continue;
    }
    const watch: HostSlot['watch'] = {};
    for (const source of sources) {
      const seen = watchedIn(source, segment.from, segment.to, room.start);
      const dwell = typeof seen === 'string' ? seen : dwellOf(source.metric, seen);
      if (typeof seen === 'string' || typeof dwell === 'string') continue;
      const over = (seen.over.low + seen.over.high) / 2;
      watch[source.metric] = { seconds: dwell.value * over, over };
    }
    const { gmv, orders, entries } = known;
    found.slots.push({
      ...{ host: personKey(known.who), who: known.who, room: room.room, from: segment.from, to: segment.to },
      gmv: { value: gmv.value, minutes: gmv.minutes },
      ...{ orders: Math.max(0, orders.value), entries: entries.value, watch },
      stratum: stratumOf(room, told, segment, entries, clock),
    });
  }
  return found;
}

type Known = { who: string; gmv: Share; orders: Share; entries: Share };

/** What is known of a stretch with one host, or why it is not compared. */
function knownOf({ hosts: [who, other], from, to, counts: { gmv, orders, entries } }: Segment): Known | SlotFault {
  if (who === undefined) return 'nobody';
  if (other !== undefined) return 'shared';
  if (to - from < shortestSlot * minuteMs) return 'short';
  if (!gmv || !orders || !entries || Math.min(gmv.minutes, entries.minutes) < shortestSlot) return 'unread';
  if (gmv.restated || orders.restated || entries.restated) return 'restated';
  // Without anybody coming in there is nothing to be like.
  return entries.value > 0 ? { who, gmv, orders, entries } : 'unread';
}

function stratumOf({ surface }: RoomSummary, { totals }: Segments, { from, to, counts }: Segment, entries: Share, clock: Clock): Stratum {
  const { weekday, hour } = clock((from + to) / 2);
  const { spend } = counts;
  const [gmv, orders] = [totals.gmv?.total ?? 0, totals.orders?.total ?? 0];
  return {
    surface,
    gmv: totals.gmv?.metric ?? 'live_gmv_direct',
    currency: totals.gmv?.currency ?? null,
    isWeekend: weekday === 0 || weekday === 6,
    hours: Math.floor(hour / hourBand) * hourBand,
    entries: bandOf(entries.value / entries.minutes),
    spend: !spend || spend.minutes <= 0 ? 'unread' : spend.value <= 0 ? 'none' : bandOf(spend.value / spend.minutes),
    price: orders < fewestPriced || gmv <= 0 ? 'few' : bandOf(gmv / orders),
  };
}
