import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { MetricId } from '@/lib/metrics/catalog';
import { type Cycle, cyclesOf, extremes, runningOf } from '@/lib/room/cycles';
import type { Mark } from '@/lib/room/marks';
import { type RowChange, sifted } from '@/lib/room/row-counts';
import { minute, second, start } from './given';

const end = start + 60 * minute;
const running = { last: end, ended: false };
const at = (since: number) => start + since * minute;
const seen = Array.from({ length: 721 }, (_, i) => start + i * 5 * second);

function pin(key: string, from: number, seenUntil: number, until?: number): Mark {
  const mark: Mark = {
    id: `${key}${from}`,
    room: '1',
    kind: 'pin',
    at: at(from),
    by: 'page',
    made: 0,
    product: { key, name: key },
    seen: at(seenUntil),
  };
  return until === undefined ? mark : { ...mark, until: at(until) };
}

const change = (since: number, metric: MetricId, value: number | null, step = 1): RowChange => ({ at: at(since), metric, value, step });

/** Three clicks a minute while pinned (10 to 30), one otherwise; a sale of 2.35 every five minutes. */
const mug: RowChange[] = Array.from({ length: 61 }, (_, i) => [
  change(i, 'product_clicks', i + 2 * Math.min(20, Math.max(0, i - 10))),
  change(i, 'items_sold', Math.floor(i / 5)),
  change(i, 'live_gmv_direct', Math.round(Math.floor(i / 5) * 235) / 100, 0.01),
  change(i, 'available_stock', 40 - Math.floor(i / 5)),
]).flat();
const history = (changes: RowChange[] = mug, looks: readonly number[] = seen) => ({ changes: new Map([['mug', changes]]), seen: looks });
const only = (cycles: Cycle[]) => cycles[0] as Cycle;

describe('a pin window', () => {
  it('has what its product brought between its ends, and what is left', () => {
    const cycle = only(cyclesOf([pin('mug', 10, 30, 30)], history(), running));
    expect(cycle).toMatchObject({ from: at(10), to: at(30), end: 'gone', stock: 34 });
    expect(cycle.counts.clicks).toMatchObject({ value: 60, approximate: false, restated: false });
    expect(cycle.counts.orders?.value).toBe(4);
    expect(cycle.counts.gmv?.value).toBe(9.4);
    expect(cycle.counts).not.toHaveProperty('cart');
  });

  it('ends with the last look where nobody saw the pin go, and now where it is still there', () => {
    expect(only(cyclesOf([pin('mug', 10, 20, 28)], history(), running))).toMatchObject({
      to: at(20),
      end: 'unseen',
      counts: { orders: { value: 2 } },
    });
    expect(only(cyclesOf([pin('mug', 50, 59)], history(), running))).toMatchObject({ to: at(59), end: 'running' });
    expect(only(cyclesOf([pin('mug', 50, 59)], history(), { last: end, ended: true }))).toMatchObject({ to: at(59), end: 'over' });
  });

  it('knows no number whose end was not read', () => {
    const blind = seen.filter((moment) => moment < at(26) || moment > at(33));
    expect(only(cyclesOf([pin('mug', 10, 30, 30)], history(mug, blind), running)).counts.clicks).toBeNull();
    const hidden = [...mug, change(29.5, 'product_clicks', null)]
      .sort((a, b) => a.at - b.at)
      .filter(({ at: when, metric }) => metric !== 'product_clicks' || when <= at(29.5));
    expect(only(cyclesOf([pin('mug', 10, 30, 30)], history(hidden), running)).counts.clicks).toBeNull();
    const late = mug.filter(({ at: when }) => when >= at(12));
    expect(only(cyclesOf([pin('mug', 10, 30, 30)], history(late), running)).counts.orders).toBeNull();
  });

  it('marks a restatement, and leaves a misread out', () => {
    const less = mug.map((one) => (one.metric === 'live_gmv_direct' && one.at > at(20) ? { ...one, value: (one.value ?? 0) - 2.35 } : one));
    expect(only(cyclesOf([pin('mug', 10, 30, 30)], history(less), running)).counts.gmv).toMatchObject({ value: 7.05, restated: true });
    const odd = mug.map((one) => (one.metric === 'product_clicks' && one.at === at(30) ? { ...one, value: 99_999 } : one));
    expect(only(cyclesOf([pin('mug', 10, 30, 30)], history(sifted(odd)), running)).counts.clicks?.value).toBeLessThan(61);
  });

  it('derives clicks and orders from the rates of a row, and says how open they are', () => {
    const rows = Array.from({ length: 61 }, (_, i) => {
      const [shown, clicks, orders] = [100 * i, 10 * i, i];
      return [
        change(i, 'product_impressions', shown),
        change(i, 'product_ctr', shown ? Math.round((clicks / shown) * 10_000) / 10_000 : 0, 0.0001),
        change(i, 'product_clicks', clicks),
        change(i, 'ctor_sku', clicks ? Math.round((orders / clicks) * 10_000) / 10_000 : 0, 0.0001),
      ];
    }).flat();
    const bare = rows.filter(({ metric }) => metric === 'product_impressions' || metric === 'product_ctr');
    expect(only(cyclesOf([pin('mug', 10, 30, 30)], history(rows), running)).counts.orders?.value).toBe(20);
    expect(only(cyclesOf([pin('mug', 10, 30, 30)], history(bare), running)).counts.clicks?.value).toBe(200);
  });

  it('set by hand counts only where no pin was read, until the next one', () => {
    const byHand = (key: string, from: number): Mark => ({ ...pin(key, from, from), by: 'hand', seen: undefined });
    expect(cyclesOf([byHand('mug', 10), byHand('cap', 20)], history(), running).map((one) => [one.to, one.end])).toEqual([
      [at(20), 'next'],
      [end, 'running'],
    ]);
    expect(cyclesOf([byHand('mug', 10), pin('mug', 20, 25, 25)], history(), running)).toHaveLength(1);
  });
});

describe('windows that follow each other', () => {
  it('bring what the product brought from the first to the last, to the cent', () => {
    const cuts = fc.uniqueArray(fc.integer({ min: 0, max: 60 }), { minLength: 2, maxLength: 12 });
    const gains = fc.array(fc.integer({ min: 0, max: 5000 }), { minLength: 61, maxLength: 61 });
    fc.assert(
      fc.property(cuts, gains, (minutes, cents) => {
        let total = 0;
        const rows = cents.map((gain, i) => {
          total += gain;
          return change(i, 'live_gmv_direct', total / 100, 0.01);
        });
        const ordered = minutes.toSorted((a, b) => a - b);
        const pins = ordered.slice(1).map((until, i) => pin('mug', ordered[i] ?? 0, until, until));
        const cycles = cyclesOf(pins, history(rows), running);
        const truth = (i: number) => Math.round((rows[i]?.value ?? 0) * 100);
        const sum = cycles.reduce((all, { counts }) => all + Math.round((counts.gmv?.value ?? 0) * 100), 0);
        expect(sum).toBe(truth(ordered.at(-1) ?? 0) - truth(ordered[0] ?? 0));
      }),
    );
  });
});

describe('top and flop', () => {
  const cycle = (id: string, minutes: number, clicks: number, gmv: number): Cycle => ({
    id,
    product: { key: id, name: id },
    from: start,
    to: at(minutes),
    end: 'gone',
    counts: { clicks: { value: clicks, approximate: false, restated: false }, gmv: { value: gmv, approximate: false, restated: false } },
    stock: null,
  });

  it('go by the minute, among windows with enough clicks', () => {
    const found = extremes([cycle('long', 40, 90, 80), cycle('short', 5, 25, 40), cycle('few', 1, 19, 500)]);
    expect([found?.top.id, found?.flop.id]).toEqual(['short', 'long']);
  });

  it('are never a window that is still running, nor do they change while it does', () => {
    const ended = [cycle('long', 40, 90, 80), cycle('short', 5, 25, 40)];
    for (const gmv of [0, 1, 900]) expect(extremes([...ended, { ...cycle('now', 5, 90, gmv), end: 'running' }])).toEqual(extremes(ended));
  });

  it('go by orders on a page whose rows show no money', () => {
    const sold = (id: string, minutes: number, orders: number): Cycle => {
      const { counts, ...rest } = cycle(id, minutes, 90, 0);
      const told = { approximate: false, restated: false };
      return { ...rest, counts: { ...(counts.clicks && { clicks: counts.clicks }), orders: { value: orders, ...told } } };
    };
    const found = extremes([sold('long', 40, 8), sold('short', 5, 4)]);
    expect([found?.top.id, found?.flop.id, found?.by]).toEqual(['short', 'long', 'orders']);
    expect(runningOf([sold('a', 5, 1), { ...sold('b', 5, 1), end: 'running' }])?.id).toBe('b');
    expect(runningOf([sold('a', 5, 1)])).toBeNull();
  });

  it('are nobody while there is nothing to compare', () => {
    expect(extremes([cycle('one', 10, 90, 80), cycle('few', 1, 19, 500)])).toBeNull();
    expect(extremes([cycle('a', 10, 90, 80), cycle('b', 10, 50, 80)])).toBeNull();
  });
});
