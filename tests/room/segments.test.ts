import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { countIds } from '@/lib/room/counters';
import { hostParts, nobodys, partOf } from '@/lib/room/hosts';
import { roomSegments, segmentsOf } from '@/lib/room/segments';
import type { Shift, ShiftRole } from '@/lib/room/shifts';
import { slicesOf } from '@/lib/room/slices';
import { looks, minute, minutesOf, second, start } from './given';

const end = start + 60 * minute;
const shift = (who: string, from: number, to: number): Shift => ({
  id: `${who}${from}`,
  shop: 's',
  who,
  from: start + from * minute,
  to: start + to * minute,
});

/** What truly had happened by a moment: three views, a cent and a half and half a click a second. */
const truth = (since: number) => ({
  live_views: Math.floor((3 * since) / second),
  live_gmv_direct: Math.floor((1.5 * since) / second) / 100,
  product_clicks: Math.floor((0.5 * since) / second),
});
const steps = { live_gmv_direct: 0.01 };
const room = looks(60 * minute, 5 * second, truth);

describe('segments', () => {
  it('are what truly grew between the changes', () => {
    const slices = slicesOf([shift('A', 0, 25), shift('B', 25, 60)], start, end);
    const { segments, totals, gaps } = segmentsOf(slices, minutesOf(room, { steps }), start);
    expect(segments.map(({ hosts, counts }) => [hosts, counts.entries?.value, counts.gmv?.value, counts.clicks?.value])).toEqual([
      [['A'], 4500, 22.5, 750],
      [['B'], 6300, 31.5, 1050],
    ]);
    expect(totals.entries).toMatchObject({ total: 10_800, unattributed: 0 });
    expect(totals.orders).toBeUndefined();
    expect(gaps).toEqual([]);
  });

  it('credit nobody with what fell into a gap across a change, and name the gap', () => {
    const slices = slicesOf([shift('A', 0, 25), shift('B', 25, 60)], start, end);
    const lost = [[start + 23 * minute, start + 29 * minute]] as const;
    const { segments, totals, gaps } = segmentsOf(slices, minutesOf(room, { steps, lost }), start);
    const [before, after] = [start + 23 * minute - 5 * second, start + 29 * minute];
    expect(gaps).toEqual([{ from: before, to: after }]);
    const grown = truth(after - start).live_views - truth(before - start).live_views;
    expect(totals.entries).toMatchObject({ total: 10_800, unattributed: grown });
    expect(segments.map(({ counts }) => counts.entries?.value)).toEqual([
      truth(before - start).live_views,
      10_800 - truth(after - start).live_views,
    ]);
  });

  it('credit the one on air with what fell into a gap of theirs alone, also before the page was opened', () => {
    const slices = slicesOf([shift('A', 0, 25), shift('B', 25, 60)], start, end);
    const lost = [
      [start, start + 8 * minute],
      [start + 30 * minute, start + 40 * minute],
    ] as const;
    const { segments, totals } = segmentsOf(slices, minutesOf(room, { steps, lost }), start);
    expect(segments.map(({ counts }) => counts.entries?.value)).toEqual([4500, 6300]);
    expect(totals.entries?.unattributed).toBe(0);
  });

  it('know in how many minutes a count grew: none of a gap at an edge, all of a gap inside', () => {
    const slices = slicesOf([shift('A', 0, 25), shift('B', 25, 60)], start, end);
    const lost = [
      [start + 10 * minute, start + 14 * minute],
      [start + 23 * minute, start + 29 * minute],
    ] as const;
    const { segments } = segmentsOf(slices, minutesOf(room, { steps, lost }), start);
    const minutes = segments.map(({ counts }) => counts.entries?.minutes ?? 0);
    expect(minutes[0]).toBeCloseTo(23 - 5 / 60, 9);
    expect(minutes[1]).toBe(60 - 29);
    // Three views a second, whatever was not read.
    for (const { counts } of segments) expect((counts.entries?.value ?? 0) / (counts.entries?.minutes ?? 1)).toBeCloseTo(180, 6);
  });

  it('know nothing of a segment that fell into a gap as a whole', () => {
    const slices = slicesOf([shift('A', 0, 20), shift('B', 20, 25), shift('C', 25, 60)], start, end);
    const lost = [[start + 19 * minute, start + 27 * minute]] as const;
    const { segments } = segmentsOf(slices, minutesOf(room, { steps, lost }), start);
    expect(segments[1]?.counts.entries).toBeNull();
    expect(segments[1]?.dwell).toBe('absent');
  });

  it('know nothing of the host before the page was opened', () => {
    const slices = slicesOf([shift('A', 0, 10), shift('B', 10, 60)], start, end);
    const lost = [[start, start + 15 * minute]] as const;
    const { segments, totals } = segmentsOf(slices, minutesOf(room, { steps, lost }), start);
    expect(segments[0]?.counts.entries).toBeNull();
    expect(totals.entries?.unattributed).toBe(truth(15 * minute).live_views);
  });

  it('keep what the page took back, and mark it', () => {
    const restated = room.map((look) => ({
      ...look,
      values: { ...look.values, product_clicks: (look.values.product_clicks ?? 0) - (look.at > start + 30 * minute ? 40 : 0) },
    }));
    const slices = slicesOf([shift('A', 0, 25), shift('B', 25, 60)], start, end);
    const { segments } = segmentsOf(slices, minutesOf(restated, { steps }), start);
    expect(segments.map(({ counts }) => [counts.clicks?.value, counts.clicks?.restated])).toEqual([
      [750, false],
      [1010, true],
    ]);
  });
});

describe('segments of a role', () => {
  const spent = looks(60 * minute, 5 * second, (since) => ({ ...truth(since), ads_cost: Math.floor((0.2 * since) / second) / 100 }));
  const shifts: Shift[] = [
    shift('A', 0, 60),
    { ...shift('Bo', 0, 40), role: 'ads' },
    { ...shift('Cai', 40, 60), role: 'ads' },
    { ...shift('Di', 0, 60), role: 'controller' },
  ];
  const of = (role: ShiftRole) =>
    roomSegments(
      { start, first: start, last: end, state: 'live' },
      shifts,
      minutesOf(spent, { steps: { ...steps, ads_cost: 0.01 } }),
      role,
    );

  it('are cut by that role alone, and only the budget is told what was spent', () => {
    expect(of('host').segments.map(({ hosts, counts }) => [hosts, counts.spend])).toEqual([[['A'], undefined]]);
    expect(of('controller').segments.map(({ hosts, counts }) => [hosts, counts.entries?.value])).toEqual([[['Di'], 10_800]]);
    expect(of('ads').segments.map(({ hosts, counts }) => [hosts, counts.spend?.value, counts.gmv?.value])).toEqual([
      [['Bo'], 4.8, 36],
      [['Cai'], 2.4, 18],
    ]);
    expect(hostParts(of('ads'))[1]?.counts.spend?.value).toBe(2.4);
  });

  it('end with the LIVE, however late its page is opened again', () => {
    const reopened = [...room, { at: end + 20 * 60 * minute, values: truth(60 * minute) }];
    const ended = { start, first: start, last: end + 20 * 60 * minute, state: 'ended' as const, seconds: 3600 };
    const { segments } = roomSegments(ended, [{ ...shift('A', 0, 60), to: undefined }], minutesOf(reopened, { steps }));
    expect(segments.map(({ to, hosts, counts }) => [to, hosts, counts.gmv?.minutes])).toEqual([[end + 2 * minute, ['A'], 60]]);
  });

  it('know one person by one name, however it was typed', () => {
    const typed = [shift('Lin Mei', 0, 20), shift(' lin  mei', 20, 30), shift('A', 30, 60)];
    expect(slicesOf(typed, start, end).map(({ hosts }) => hosts)).toEqual([['Lin Mei'], ['A']]);
  });
});

const anyShift = fc
  .record({ who: fc.constantFrom('A', 'B', 'C'), from: fc.integer({ min: -20, max: 60 }), length: fc.integer({ min: 1, max: 50 }) })
  .map(({ who, from, length }) => shift(who, from, from + length));
const anyGap = fc
  .record({ from: fc.integer({ min: 0, max: 59 }), length: fc.integer({ min: 1, max: 15 }) })
  .map(({ from, length }) => [start + from * minute, start + (from + length) * minute] as const);

describe('whoever was on air, whatever was not read', () => {
  it('the parts, what nobody is entered for and what is unattributed add up to the room, to the last digit', () => {
    const growth = fc.array(fc.integer({ min: -3, max: 40 }), { minLength: 121, maxLength: 121 });
    fc.assert(
      fc.property(
        growth,
        fc.array(anyShift, { maxLength: 6 }),
        fc.array(anyGap, { maxLength: 4 }),
        fc.boolean(),
        (grown, shifts, lost, known) => {
          let [views, cents] = [0, 0];
          const readings = grown.map((more, i) => {
            views += Math.max(0, more);
            cents += more * 7;
            return { at: start + i * 30 * second, values: { live_views: views, live_gmv_direct: cents / 100 } };
          });
          const minutes = minutesOf(readings, { steps, lost });
          const result = segmentsOf(slicesOf(shifts, start, end), minutes, known ? start : undefined);
          const parts = hostParts(result);
          for (const { from, to, counts } of result.segments) {
            for (const share of Object.values(counts)) {
              expect(share?.minutes ?? 0).toBeGreaterThanOrEqual(0);
              expect(share?.minutes ?? 0).toBeLessThanOrEqual((to - from) / minute);
            }
          }
          for (const id of countIds) {
            const total = result.totals[id];
            if (!total) continue;
            const perUnit = Math.round(1 / total.grain);
            const whole = (value: number | null | undefined) => Math.round((value ?? 0) * perUnit);
            const people = parts.reduce((sum, part) => sum + whole(part.counts[id]?.value), 0);
            expect(people + whole(nobodys(result, id)) + whole(total.unattributed)).toBe(whole(total.total));
          }
        },
      ),
    );
  });

  it('slices cover the room without a hole, and name who is on air', () => {
    fc.assert(
      fc.property(fc.array(anyShift, { maxLength: 6 }), fc.integer({ min: 0, max: 59 }), (shifts, at) => {
        const slices = slicesOf(shifts, start, end);
        expect([slices[0]?.from, slices.at(-1)?.to]).toEqual([start, end]);
        for (const [i, slice] of slices.slice(1).entries()) expect(slice.from).toBe(slices[i]?.to);
        const moment = start + at * minute + 1;
        const slice = slices.find(({ from, to }) => from <= moment && moment < to);
        const present = shifts.filter(({ from, to }) => from <= moment && moment < (to ?? end)).map(({ who }) => who);
        expect(new Set(slice?.hosts)).toEqual(new Set(present));
      }),
    );
  });

  it('two at once get equal parts of whole grains', () => {
    const share = { value: 0.05, minutes: 10, approximate: false, restated: false };
    expect([partOf(share, 0, 2, 0.01).value, partOf(share, 1, 2, 0.01).value]).toEqual([0.03, 0.02]);
    expect([0, 1, 2].map((place) => partOf({ ...share, value: -7 }, place, 3, 1).value)).toEqual([-3, -2, -2]);
    const result = segmentsOf(slicesOf([shift('A', 0, 60), shift('B', 30, 60)], start, end), minutesOf(room, { steps }), start);
    expect(hostParts(result).map(({ who, minutes, shared, counts }) => [who, minutes, shared, counts.entries?.value])).toEqual([
      ['A', 60, true, 5400 + 2700],
      ['B', 30, true, 2700],
    ]);
  });
});

describe('dwell of a segment', () => {
  it('is weighted with the views, and holds the truth within its range', () => {
    // 30 s a view in the first half hour, 50 s in the second.
    const readings = looks(60 * minute, 5 * second, (since) => {
      const [first, later] = [Math.min(since, 30 * minute), Math.max(0, since - 30 * minute)];
      const views = Math.floor((3 * since) / second);
      const watched = (3 * (30 * first + 50 * later)) / second;
      return { live_views: views, live_avg_view_duration_per_view: views ? Math.round(watched / views) : 0 };
    });
    const slices = slicesOf([shift('A', 0, 30), shift('B', 30, 60)], start, end);
    const { segments } = segmentsOf(slices, minutesOf(readings), start);
    for (const [index, truly] of [30, 50].entries()) {
      const dwell = segments[index]?.dwell;
      if (!dwell || typeof dwell === 'string') throw new Error('dwell is not known');
      expect(dwell.low).toBeLessThanOrEqual(truly);
      expect(dwell.high).toBeGreaterThanOrEqual(truly);
      expect(dwell.high - dwell.low).toBeLessThan(4);
    }
  });
});

it('knows of how many minutes a GMV is when a whole segment fell into a gap', () => {
  const share = { value: 50, minutes: 10, approximate: false, restated: false };
  const slice = (from: number, to: number) => ({ from: from * 60_000, to: to * 60_000, hosts: ['A'], dwell: 'gap' as const });
  const total = { metric: 'live_gmv_direct', derived: false, grain: 1, total: 90, unattributed: 40 } as const;
  const segments = [
    { ...slice(0, 120), counts: { gmv: null } },
    { ...slice(180, 190), counts: { gmv: share } },
  ];
  expect(hostParts({ segments, totals: { gmv: total }, gaps: [] })).toMatchObject([{ minutes: 130, counts: { gmv: share } }]);
});
