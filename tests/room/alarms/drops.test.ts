import { describe, expect, it } from 'vitest';
import { rules } from '@/lib/room/alarms/rules';
import { minute, start } from '../given';
import { changed, even, say, viewOf } from './given';

describe('no order', () => {
  it('fires after so many minutes without one, and not before', () => {
    expect(say('no-order', viewOf(46, changed(40, 0)))).toBe('clear');
    // Over only once one came in half the time: in another stage with another limit it is on still.
    expect(say('no-order', viewOf(54, changed(40, 0)))).toBe('between');
    const view = viewOf(56, changed(40, 0));
    expect(say('no-order', view)).toBe('firing');
    const verdict = rules[0]?.judge(view, 15);
    expect(verdict?.say === 'firing' && Math.round(verdict.evidence.value)).toBe(16);
  });

  it('does not know in a gap, and waits for people to come in', () => {
    const lost = [[start + 45 * minute, start + 50 * minute]] as const;
    expect(say('no-order', viewOf(56, changed(40, 0), { lost }))).toBe('unknown');
    expect(
      say(
        'no-order',
        viewOf(56, (since) => ({ ...changed(40, 0)(since), live_views: 5 })),
      ),
    ).toBe('unknown');
  });

  it('is none in the first minutes', () => {
    expect(
      say(
        'no-order',
        viewOf(14, () => ({ live_views: 0, sku_orders: 0 })),
      ),
    ).toBe('off');
  });

  it('does not take an abbreviated count that stands still for one that does', () => {
    const stands = (since: number) => ({ live_views: even(since).live_views, sku_orders: 1200 });
    expect(say('no-order', viewOf(60, stands, { steps: { sku_orders: 10 } }))).toBe('unknown');
  });
});

describe('orders in short form', () => {
  /** 1,000 orders before the room is looked at: from there on they are printed as 1.02K, and GMV in full. */
  const many = (at: number, factor: number) => (since: number) => {
    const truth = changed(at, factor)(since);
    const orders = truth.sku_orders + 1000;
    return { ...truth, sku_orders: Math.round(orders / 10) * 10, live_gmv_direct: orders * 25 };
  };
  const steps = { sku_orders: 10 };

  it('are told to be none by GMV that stands still', () => {
    expect(say('no-order', viewOf(56, many(40, 0), { steps }))).toBe('firing');
    expect(say('no-order', viewOf(56, many(60, 0), { steps }))).toBe('clear');
  });

  it('are enough to call a drop by what they bring', () => {
    expect(say('gmv-drop', viewOf(45, many(40, 0), { steps }))).toBe('firing');
    expect(say('gmv-drop', viewOf(45, many(40, 0.25), { steps }))).toBe('unknown');
    expect(say('gmv-drop', viewOf(45, many(60, 1), { steps }))).toBe('clear');
  });

  it('do not hide one that came while ads were paid for', () => {
    // The count stands at 1.0K for two minutes and more at a time, and ads cost more than an order in each of them.
    const paid = (since: number) => ({ ...many(60, 1)(since), ads_cost: Math.floor(since / minute) * 30 });
    const views = Array.from({ length: 8 }, (_, i) => viewOf(40 + i / 4, paid, { steps: { sku_orders: 100 } }));
    expect(views.map((view) => say('spend', view))).not.toContain('firing');
  });
});

describe('drops', () => {
  it('of viewers fire beyond the line and end when half is made good', () => {
    expect(say('online-drop', viewOf(43, changed(40, 0.3)))).toBe('firing');
    expect(say('online-drop', viewOf(43, changed(40, 0.5)))).toBe('between');
    expect(say('online-drop', viewOf(43, changed(40, 0.9)))).toBe('clear');
    expect(
      say(
        'online-drop',
        viewOf(43, (since) => ({ live_current_viewers: since < 40 * minute ? 10 : 1 })),
      ),
    ).toBe('off');
  });

  it('of GMV and of what an entry is worth fire where orders are many', () => {
    expect(say('gmv-drop', viewOf(45, changed(40, 0.1)))).toBe('firing');
    expect(say('value-drop', viewOf(45, changed(40, 0.1)))).toBe('firing');
    expect(say('gmv-drop', viewOf(45, even))).toBe('clear');
    expect(say('value-drop', viewOf(45, even))).toBe('clear');
  });

  it('are made good only against what stood before them', () => {
    // Ten minutes into the drop nothing falls any more, and nothing is better.
    const [online, gmv, value] = [
      { value: 0.9, unit: 'ratio', limit: 0.6, against: 200 } as const,
      { value: 0.9, unit: 'ratio', limit: 0.7, against: 500 } as const,
      { value: 0.9, unit: 'ratio', limit: 0.5, against: 2.5 } as const,
    ];
    const view = viewOf(52, changed(40, 0.1));
    expect([say('online-drop', view, 0.6, online), say('gmv-drop', view, 0.7, gmv), say('value-drop', view, 0.5, value)]).toEqual([
      'firing',
      'firing',
      'firing',
    ]);
    const over = viewOf(52, changed(40, 0.9));
    expect([say('online-drop', over, 0.6, online), say('gmv-drop', over, 0.7, gmv), say('value-drop', over, 0.5, value)]).toEqual([
      'clear',
      'clear',
      'clear',
    ]);
    expect(say('online-drop', view)).toBe('clear');
  });

  it('are told over a longer span where orders are few, and say over which', () => {
    /** An order every minute or so until a minute, then one in ten. */
    const slow =
      (at: number, every = 1.2) =>
      (since: number) => {
        const minutes = since / minute;
        const orders = Math.floor(Math.min(minutes, at) / every + Math.max(0, minutes - at) / (10 * every));
        return { live_views: Math.floor(minutes * 40), sku_orders: orders, live_gmv_direct: orders * 25 };
      };
    const gmv = (length: number, truth: (since: number) => Record<string, number>) =>
      rules.find(({ id }) => id === 'gmv-drop')?.judge(viewOf(length, truth), 0.7);
    expect(gmv(45, slow(40))?.say).toBe('unknown');
    const told = [...Array(40).keys()].map((more) => gmv(40 + more, slow(40))).find((one) => one?.say === 'firing');
    expect(told?.say === 'firing' && [15, 30].includes(told.evidence.span ?? 0)).toBe(true);
    expect(gmv(80, slow(99))?.say).toBe('clear');
    // Made good over the same span only.
    const held = { value: 0.9, unit: 'ratio', limit: 0.7, against: 625, span: 30 } as const;
    expect([say('gmv-drop', viewOf(70, slow(40)), 0.7, held), say('gmv-drop', viewOf(70, slow(99)), 0.7, held)]).toEqual([
      'firing',
      'clear',
    ]);
  });

  it('by chance alone are rarer than one in ten thousand looks, over all spans together', () => {
    // Orders of an even room fall anywhere. Looks five minutes apart: those in between see nearly the same.
    let looks = 0;
    let fired = 0;
    const random = mulberry(7);
    for (const each of [0.3, 1, 3]) {
      for (let room = 0; room < 40; room++) {
        const moments: number[] = [];
        for (let at = -Math.log(1 - random()) / each; at < 60; at += -Math.log(1 - random()) / each) moments.push(at * minute);
        const truth = (since: number) => {
          const orders = moments.filter((at) => at <= since).length;
          return { live_views: Math.floor(since / minute) * 40, sku_orders: orders, live_gmv_direct: orders * 25 };
        };
        const view = viewOf(60, truth);
        for (let at = 20; at <= 60; at += 5) {
          looks += 1;
          if (say('gmv-drop', { ...view, at: start + at * minute, minute: at }) === 'firing') fired += 1;
        }
      }
    }
    expect(looks).toBe(1080);
    expect(fired).toBeLessThanOrEqual(1);
  });

  it('are not called on a handful of orders', () => {
    const few = (since: number) => {
      const orders = since < 40 * minute ? Math.floor(since / minute / 1.25) : 32;
      return { live_views: Math.floor(since / minute) * 40, sku_orders: orders, live_gmv_direct: orders * 25 };
    };
    expect(say('gmv-drop', viewOf(45, few))).toBe('unknown');
  });

  it('are not called where the page takes something back, or was not read', () => {
    const restated = (since: number) => ({
      ...even(since),
      live_gmv_direct: even(since).live_gmv_direct - (since > 42 * minute ? 500 : 0),
    });
    expect(say('gmv-drop', viewOf(45, restated))).toBe('unknown');
    expect(say('gmv-drop', viewOf(45, changed(40, 0.1), { lost: [[start + 36 * minute, start + 39 * minute]] }))).toBe('unknown');
  });
});

/** Numbers of a sequence that is always the same. */
function mulberry(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}
