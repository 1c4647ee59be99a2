import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { rules } from '@/lib/room/alarms/rules';
import { minute, start } from '../given';
import { even, product, say, viewOf } from './given';

describe('what the page shows', () => {
  it('stock of the pinned product runs out', () => {
    const view = (row: ReturnType<typeof product>) => viewOf(30, even, { rows: [row] });
    expect(say('stock', view(product(10)))).toBe('firing');
    expect(say('stock', view(product(12)))).toBe('between');
    expect(say('stock', view(product(40)))).toBe('clear');
    expect(say('stock', view(product(3, false)))).toBe('off');
  });

  it('a violation that came before anybody looked is none that is new', () => {
    const lost = [[start, start + 35 * minute]] as const;
    expect(
      say(
        'violation',
        viewOf(41, () => ({ live_violations: 2 }), { lost }),
      ),
    ).toBe('clear');
    expect(
      say(
        'violation',
        viewOf(41, (since) => ({ live_violations: since < 39 * minute ? 1 : 2 }), { lost }),
      ),
    ).toBe('firing');
  });

  it('a violation is new for nine minutes', () => {
    const seen = (since: number) => ({ live_violations: since < 40 * minute ? 1 : 2 });
    expect(say('violation', viewOf(39, seen))).toBe('clear');
    expect(say('violation', viewOf(41, seen))).toBe('firing');
    expect(say('violation', viewOf(51, seen))).toBe('clear');
    expect(say('violation', viewOf(41, even))).toBe('off');
  });

  describe('a viewing duration', () => {
    /** 60 people come in a minute; those of the first `until` minutes stay 60 s, the others `late` s. The page prints whole seconds. */
    const stays = (until: number, late: number) => (since: number) => {
      const minutes = since / minute;
      const viewers = Math.floor(minutes * 60);
      const early = Math.min(viewers, until * 60);
      const average = viewers === 0 ? 0 : (early * 60 + (viewers - early) * late) / viewers;
      return { live_viewers: viewers, live_avg_view_duration: Math.round(average) };
    };
    const lines = { live_avg_view_duration: 45 };

    it('that falls late is told, though the average of the room hardly moves', () => {
      // At minute 60 the page's average is still 53 s, above the line.
      expect(stays(50, 20)(60 * minute).live_avg_view_duration).toBeGreaterThan(50);
      expect(say('dwell', viewOf(50, stays(50, 20), { lines }))).toBe('clear');
      expect(say('dwell', viewOf(60, stays(50, 20), { lines }))).toBe('firing');
      const verdict = rules.find(({ id }) => id === 'dwell')?.judge(viewOf(60, stays(50, 20), { lines }), 5);
      expect(verdict?.say === 'firing' && verdict.evidence).toMatchObject({ metric: 'live_avg_view_duration', limit: 45, by: 'team' });
    });

    it('is held against own history or the market where there is no line, and against nothing else', () => {
      expect(say('dwell', viewOf(60, stays(50, 20)))).toBe('off');
      const usual = { live_avg_view_duration: { value: 45, by: 'own' as const } };
      expect(say('dwell', viewOf(60, stays(50, 20), { usual }))).toBe('firing');
      const verdict = rules.find(({ id }) => id === 'dwell')?.judge(viewOf(60, stays(50, 20), { usual }), 5);
      expect(verdict?.say === 'firing' && verdict.evidence.by).toBe('own');
      // The team's line comes first.
      expect(say('dwell', viewOf(60, stays(50, 20), { usual, lines: { live_avg_view_duration: 10 } }))).toBe('clear');
    });

    it('is not known where the page rounds too coarsely, few come in, or nobody looked', () => {
      const many = (since: number) => ({ ...stays(50, 20)(since), live_viewers: 100_000 + Math.floor(since / minute) });
      expect(say('dwell', viewOf(60, many, { lines, steps: { live_viewers: 100 } }))).toBe('unknown');
      expect(say('dwell', viewOf(60, stays(50, 20), { lines, lost: [[start + 20 * minute, start + 60 * minute]] }))).toBe('unknown');
      const few = (since: number) => ({ live_viewers: Math.floor(since / minute), live_avg_view_duration: 40 });
      expect(say('dwell', viewOf(30, few, { lines }))).toBe('between');
    });
  });
});

describe('watching', () => {
  it('a running room that is no longer read goes stale, and is given up after an hour', () => {
    const seen = start + 30 * minute;
    const unread = (minutes: number) => say('stale', viewOf(30, even, { at: seen + minutes * minute, seen }));
    expect([0, 1.5, 2, 59, 61].map(unread)).toEqual(['clear', 'between', 'firing', 'firing', 'off']);
    expect(say('stale', viewOf(30, even, { state: 'ended', at: seen + 5 * minute, seen }))).toBe('off');
  });

  it('a page that stands still goes stale too', () => {
    const at = start + 30 * minute;
    expect(say('stale', viewOf(30, even, { at, seen: at, moved: at - 3 * minute }))).toBe('firing');
    expect(say('stale', viewOf(30, even, { at, seen: at, moved: at - 0.5 * minute }))).toBe('clear');
  });

  it('a time in which the computer slept is none in which somebody was to be told', () => {
    const seen = start + 30 * minute;
    const woken = (minutes: number) =>
      say('stale', viewOf(30, even, { at: seen + (20 + minutes) * minute, seen, watched: seen + 20 * minute }));
    expect([0, 1, 2].map(woken)).toEqual(['between', 'between', 'firing']);
  });

  it('nobody entered as host is said only where a roster is kept, from when the last one went', () => {
    expect(say('no-host', viewOf(6, even))).toBe('off');
    expect([0, 4, 5].map((unhosted) => say('no-host', viewOf(60, even, { unhosted })))).toEqual(['clear', 'between', 'firing']);
  });

  it('nobody entered as host is not told of a room that is not read: it may be over', () => {
    const seen = start + 60 * minute;
    const unread = (minutes: number, unhosted: number) => say('no-host', viewOf(60, even, { at: seen + minutes * minute, seen, unhosted }));
    expect([1, 2, 59, 61, 700].map((minutes) => unread(minutes, minutes + 9))).toEqual(['firing', 'unknown', 'unknown', 'off', 'off']);
    expect([2, 61].map((minutes) => unread(minutes, 0))).toEqual(['clear', 'off']);
  });

  it('a room that a person said is over waits for its review from then on', () => {
    const seen = start + 30 * minute;
    const over = (minutes: number) =>
      say('unfilled', viewOf(30, even, { state: 'ended', at: seen + minutes * minute, seen, said: seen + 300 * minute }));
    expect([301, 331].map(over)).toEqual(['between', 'firing']);
  });

  it('an ended room without its review is told after half an hour, for half a day', () => {
    const seen = start + 30 * minute;
    const ended = (minutes: number, reviewed = false) =>
      say('unfilled', viewOf(30, even, { state: 'ended', at: seen + minutes * minute, seen, reviewed }));
    expect([10, 31, 800].map((minutes) => ended(minutes))).toEqual(['between', 'firing', 'off']);
    expect(ended(31, true)).toBe('clear');
  });
});

describe('an even room', () => {
  it('rings nothing, however coarsely it is printed and wherever it was not read', () => {
    const gap = fc.tuple(fc.integer({ min: 0, max: 60 }), fc.integer({ min: 1, max: 20 }));
    fc.assert(
      fc.property(fc.integer({ min: 16, max: 60 }), fc.array(gap, { maxLength: 3 }), fc.constantFrom(1, 10, 100), (length, gaps, step) => {
        const lost = gaps.map(([from, long]) => [start + from * minute, start + (from + long) * minute] as const);
        const coarse = (since: number) => {
          const truth = even(since);
          return {
            ...truth,
            live_views: Math.round(truth.live_views / step) * step,
            sku_orders: Math.round(truth.sku_orders / step) * step,
          };
        };
        const view = viewOf(length, coarse, { lost, steps: { live_views: step, sku_orders: step } });
        const fired = rules.filter((rule) => rule.judge({ ...view, seen: view.at }, rule.limits.hold as number).say === 'firing');
        expect(fired.map(({ id }) => id)).toEqual([]);
      }),
      { numRuns: 60 },
    );
  });
});
