import { expect, it } from 'vitest';
import { ruleIds } from '@/lib/room/alarms/alarm';
import type { CountId } from '@/lib/room/counters';
import { plan } from '../../../lab/simulation/planted';
import type { Driven } from '../recording';
import { acts } from '../room';
import { closed, shownAt, type Truth, truthOf, unseen } from '../truth';
import { type Condition, conditionsOf } from './conditions';
import { grew, longestStill, tensOf } from './review';
import { countsOf, partsOf, turnsOf } from './segments';

const minuteMs = 60_000;
const countIds: readonly Exclude<CountId, 'spend'>[] = ['gmv', 'entries', 'orders', 'clicks', 'follows'];

/** Holds what the product kept of the four hours against what they were. `slack`: how late a look may be, seconds. */
export function holdAll(of: () => Driven, slack: number): void {
  const truth = truthOf();
  holdSegments(of, truth, slack);
  holdGaps(of, slack);
  holdAlarms(of, truth, slack);
  holdReview(of);
}

function holdSegments(of: () => Driven, truth: Truth, slack: number): void {
  it('gives each host what the page showed for their turn, and nobody what was not seen', () => {
    const driven = of();
    const { segments, totals } = driven.kept.segments;
    const turns = turnsOf(driven, segments.at(-1)?.to ?? 0);
    expect(segments.map(({ hosts }) => hosts)).toEqual(turns.map(({ who }) => (who === null ? [] : [who])));
    for (const id of countIds) {
      const { card } = countsOf[id];
      if (!card) continue;
      const parts = partsOf(driven, turns, card);
      expect(
        segments.map(({ counts }) => counts[id]?.value),
        id,
      ).toEqual(parts.map(({ grown }) => grown));
      expect(totals[id]?.unattributed, id).toBe(parts.reduce((sum, { lost }) => sum + lost, 0));
    }
  });

  it('adds up to the last digit, and to what really happened within what the page rounds', () => {
    const driven = of();
    const { segments, totals } = driven.kept.segments;
    for (const id of countIds) {
      const total = totals[id];
      const sum = segments.reduce((all, { counts }) => all + (counts[id]?.value ?? 0), 0);
      expect(sum + (total?.unattributed ?? 0), id).toBe(total?.total);
      const real = countsOf[id].true(truth, truth.states.length - 1);
      expect(Math.abs((total?.total ?? 0) - real), id).toBeLessThanOrEqual(Math.max(1, real * 0.005));
    }
    const lost = unseen(driven)[0];
    if (!lost) throw new Error('no gap');
    const turn = segments.find(({ hosts }) => hosts[0] === 'Teo');
    const second = (at: number) => Math.round((at - driven.start) / 1000);
    for (const id of countIds) {
      const real = (late: number) =>
        countsOf[id].true(truth, second(lost.from) - late) - countsOf[id].true(truth, second(turn?.from ?? 0) - late);
      const off = Math.min(...Array.from({ length: slack + 1 }, (_, late) => Math.abs((turn?.counts[id]?.value ?? 0) - real(late))));
      expect(off, id).toBeLessThanOrEqual(Math.max(2, real(0) * 0.06));
    }
  });

  it('marks the turn in which the page took something back, and no other', () => {
    const driven = of();
    const at = driven.start + plan.restatement * minuteMs;
    for (const { from, to, counts } of driven.kept.segments.segments) expect(counts.gmv?.restated).toBe(from < at && at < to);
  });
}

function holdGaps(of: () => Driven, slack: number): void {
  it('reports the closed tab and the sleep as gaps, and neither the reload nor anything else', () => {
    const driven = of();
    const { gaps } = driven.kept.history.sampling;
    const blind = unseen(driven);
    expect(gaps).toHaveLength(blind.length);
    for (const [index, { from, to }] of blind.entries()) {
      expect(Math.abs((gaps[index]?.from ?? 0) - from)).toBeLessThanOrEqual(slack * 1000);
      expect(Math.abs((gaps[index]?.to ?? 0) - to)).toBeLessThanOrEqual(slack * 1000);
    }
    // A hand-over lies in the one, nobody's in the other.
    const torn = gaps.filter((gap) => driven.handOvers.some(({ at }) => at > gap.from && at < gap.to));
    expect(driven.kept.segments.gaps.map(({ from }) => from)).toEqual(torn.map(({ from }) => from));
    const curve = driven.kept.history.series.find(({ metric }) => metric === 'live_gmv_direct');
    const { from, bucket } = driven.kept.history;
    for (const [index, value] of (curve?.last ?? []).entries()) {
      const begun = from + index * bucket;
      if (gaps.some((gap) => begun > gap.from && begun + bucket < gap.to)) expect(value).toBeNull();
      else if (value !== null) expect(value).toBe(shownAt(driven, 'live_gmv_direct', begun + bucket - 1) ?? value);
    }
  });
}

function holdAlarms(of: () => Driven, truth: Truth, slack: number): void {
  const second = ({ start }: Driven, at: number) => (at - start) / 1000;

  it.each(ruleIds)('tells within a minute what %s is for', (rule) => {
    const driven = of();
    const heard = new Map(driven.told.map(({ what, at }) => [what, at]));
    const alarms = driven.kept.alarms.filter((alarm) => alarm.rule === rule);
    const told = alarms.map(({ id, at, endedAt = Number.POSITIVE_INFINITY }) => ({
      at: second(driven, heard.get(id) ?? at),
      until: second(driven, endedAt),
    }));
    const due = conditionsOf(truth, driven).flatMap((one) => (one.rule === rule && one.certain !== undefined ? [one.certain] : []));
    expect(due.length).toBeGreaterThan(0);
    for (const certain of due) {
      // What was told before and is not over yet is not told again.
      const isTold = told.some(({ at, until }) => at <= certain + 60 && until >= certain);
      expect(isTold, `${rule} certain at ${certain} s, told at ${told.map(({ at }) => at).join()}`).toBe(true);
    }
  });

  it('tells nothing that was not so', () => {
    const driven = of();
    const all = conditionsOf(truth, driven);
    const isSo = (rule: string, at: number) => (one: Condition) => one.rule === rule && at >= one.from - slack && at <= one.to + slack;
    const wrong = driven.kept.alarms.filter(({ rule, at }) => !all.some(isSo(rule, second(driven, at))));
    expect(wrong.map(({ rule, at }) => `${rule} at ${second(driven, at)} s`)).toEqual([]);
    expect(driven.kept.alarms.filter(({ rule }) => rule === 'stale')).toHaveLength(closed(driven).length);
  });
}

function holdReview(of: () => Driven): void {
  it('finds the best and worst ten minutes, and the longest silence', () => {
    const driven = of();
    const { windows } = driven.kept.review;
    if (!('best' in windows)) throw new Error(windows.why);
    const tens = tensOf(driven, driven.start + plan.lasts * minuteMs);
    const ends = tens.toSorted((a, b) => b.grown - a.grown);
    expect(windows.best.gmv?.value).toBe(ends[0]?.grown);
    expect(windows.worst.gmv?.value).toBe(ends.at(-1)?.grown);
    for (const { from, to, gmv, orders } of [windows.best, windows.worst]) {
      expect(tens.find((ten) => ten.from === from && ten.to === to)?.grown).toBe(gmv?.value);
      expect(orders?.value).toBe(grew(driven, 'items_sold', from, to));
    }
    const still = longestStill(driven);
    expect(driven.kept.reviewText).toContain(`The longest time without an order was ${Math.round((still.to - still.from) / minuteMs)} min`);
  });

  it('tells of each product what its row grew by while it was pinned', () => {
    const driven = of();
    const { cycles } = driven.kept;
    const pinned = plan.pins.length;
    // The sleep lies within one pin: before and after it are two windows.
    expect(new Set(cycles.map(({ product }) => product.key)).size).toBe(pinned);
    for (const { product, from, to, counts, stock } of cycles) {
      const row = product.key;
      expect(counts.gmv?.value, product.name).toBeCloseTo(grew(driven, 'live_gmv_direct', from, to, row), 6);
      expect(counts.orders?.value, product.name).toBe(grew(driven, 'items_sold', from, to, row));
      expect(counts.cart?.value, product.name).toBe(grew(driven, 'add_to_cart', from, to, row));
      expect(stock, product.name).toBe(shownAt(driven, 'available_stock', to, row));
    }
  });

  it('says on its page what was kept', () => {
    const { kept, start, handOvers } = of();
    const total = kept.segments.totals.gmv?.total ?? 0;
    expect(kept.reviewText).toContain(`$${total.toLocaleString('en')}`);
    for (const { who } of handOvers) expect(kept.reviewText).toContain(who);
    for (const { counts } of kept.segments.segments) expect(kept.reviewText).toContain(`$${counts.gmv?.value.toLocaleString('en')}`);
    expect(kept.reviewText).toContain('Ended');
    // The minute of the LIVE stands between.
    const coupons = kept.reviewText.match(/\d\d:\d\d\s+\d+\s+Coupon/g) ?? [];
    expect(coupons).toHaveLength(acts.coupons.length);
    expect(start).toBeGreaterThan(0);
  });
}
