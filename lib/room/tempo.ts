import type { AbsentBenchmark, Benchmark } from '@/lib/benchmark/benchmark';
import { compare } from '@/lib/benchmark/compare';
import { lastSale } from './alarms/sales';
import { type Counter, counterOf, type Minute } from './counters';
import { fewestEvents } from './funnel';
import { growthIn } from './growth';
import { longestSilence } from './windows';

const minuteMs = 60_000;

/** Over how many minutes a host's screen says how fast people come and click. */
export const tempoMinutes = 5;

/** How many a minute; what was printed leaves it between `low` and `high`. `derived`: from a rate the page prints. */
export type Rate = { perMinute: number; low: number; high: number; derived: boolean };

/** Why there is none: not on the page, not read for so long yet, not every minute read, or the page took something back. */
export type NoRate = { unknown: 'absent' | 'early' | 'gap' | 'restated' };

/**
 * A room's last minutes at `at` (epoch ms). `order`: whole minutes since one came in for sure, or (`isSeen` false) since the
 * oldest look that was asked for. It is told by GMV where orders are printed in short form; `coarse` where neither can tell.
 */
export type Tempo = { at: number; clicks: Rate | NoRate; entries: Rate | NoRate; order: LastOrder | { unknown: 'absent' | 'coarse' } };

type LastOrder = { minutes: number; isSeen: boolean };

/** What a tempo is held against: the same five minutes of own rooms, and the longest wait for an order in this one, minutes. */
export type UsualTempo = Record<'clicks' | 'entries', Benchmark | AbsentBenchmark> & { longestWait: number | null };

/** Of a room's samples in time order; null without one. */
export function tempoOf(samples: readonly Minute[]): Tempo | null {
  const at = samples.at(-1)?.at.at(-1);
  if (at === undefined) return null;
  const sale = lastSale({ samples });
  return {
    at,
    clicks: rateOf(counterOf('clicks', samples), at),
    entries: rateOf(counterOf('entries', samples), at),
    order: sale
      ? { minutes: Math.floor((at - sale.at) / minuteMs), isSeen: sale.seen }
      : { unknown: counterOf('orders', samples) ? 'coarse' : 'absent' },
  };
}

function rateOf(counter: Counter | null, at: number): Rate | NoRate {
  const from = at - tempoMinutes * minuteMs;
  if (counter && (counter.looks[0]?.at ?? at) > from) return { unknown: 'early' };
  const growth = growthIn(counter, from, at);
  if (typeof growth === 'string') return { unknown: growth };
  if (growth.restated) return { unknown: 'restated' };
  const perMinute = (count: number) => Math.max(0, count) / tempoMinutes;
  const [value, low, high] = [growth.value, growth.low, growth.high].map(perMinute) as [number, number, number];
  return { perMinute: value, low, high, derived: counter?.derived ?? false };
}

/** The longest wait for an order before the last one, whole minutes; null where none was read throughout. */
export function longestWait(samples: readonly Minute[]): number | null {
  const last = lastSale({ samples });
  const before = last?.seen ? longestSilence(samples.filter(({ at }) => (at[0] ?? 0) <= last.at)) : null;
  return before && Math.floor((before.to - before.from) / minuteMs);
}

/**
 * A rate against what is usual at this point: `few` where too few events are due to say anything. Ahead and behind are said
 * only where rounding leaves no doubt.
 */
export function rateVerdict({ perMinute, low, high }: Rate, usual: Benchmark): 'ahead' | 'met' | 'behind' | 'few' {
  if (usual.value * tempoMinutes < fewestEvents) return 'few';
  const says = (value: number) => compare(value, usual, 'more').verdict;
  const verdict = says(perMinute) ?? 'met';
  return verdict === says(verdict === 'behind' ? high : low) ? verdict : 'met';
}
