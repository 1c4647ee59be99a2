import { describe, expect, it } from 'vitest';
import { comparableWith, compareRooms } from '@/lib/report/review/compare';
import { type FindingSources, findingsOf } from '@/lib/report/review/findings';
import { changedReview, isLate, isReviewFilled, mostOwn } from '@/lib/report/review/review';
import { totalsOf } from '@/lib/report/review/totals';
import type { Cycle } from '@/lib/room/cycles';
import type { StepNow } from '@/lib/room/funnel';
import type { RoomSummary } from '@/lib/room/summary';
import type { Value } from '@/lib/snapshot/snapshot';

const benchmark = (value: number) =>
  ({ source: 'own', value, low: value * 0.9, high: value * 1.1, n: 11 }) as unknown as StepNow['benchmark'];
const step = (metric: StepNow['metric'], rate: number, usual: number | null): StepNow => ({
  metric,
  from: 'live_views',
  to: 'product_clicks',
  rate,
  before: 10_000,
  after: Math.round(rate * 10_000),
  benchmark: usual === null ? null : benchmark(usual),
});
const none: FindingSources = {
  steps: [],
  windows: { why: 'short' },
  silence: null,
  cycles: [],
  covered: { recorded: 60, total: 60 },
};
const ids = (sources: Partial<FindingSources>) => findingsOf({ ...none, ...sources }).map(({ id }) => id);

describe('findings', () => {
  it('are none where nothing stands out', () => {
    expect(ids({})).toEqual([]);
    expect(ids({ silence: { from: 0, to: 11 * 60_000 } })).toEqual([]);
    expect(ids({ steps: [step('live_ctr', 0.1, 0.1), step('enter_room_rate', 0.1, 0.1)] })).toEqual([]);
  });

  it('name the weakest step only where two steps can be judged', () => {
    expect(ids({ steps: [step('live_ctr', 0.07, 0.1), step('enter_room_rate', 0.12, 0.12)] })).toEqual(['weakest']);
    expect(ids({ steps: [step('live_ctr', 0.07, 0.1), step('enter_room_rate', 0.12, null)] })).toEqual([]);
  });

  it('are three at most, in a fixed order', () => {
    const cycle = (id: string, gmv: number): Cycle => ({
      id,
      product: { key: id, name: id },
      from: 0,
      to: 600_000,
      end: 'gone',
      counts: { clicks: { value: 50, approximate: false, restated: false }, gmv: { value: gmv, approximate: false, restated: false } },
      stock: null,
    });
    const all = {
      silence: { from: 0, to: 20 * 60_000 },
      cycles: [cycle('a', 100), cycle('b', 10)],
      covered: { recorded: 40, total: 60 },
    };
    expect(ids(all)).toEqual(['silence', 'cycles', 'coverage']);
    expect(ids({ covered: all.covered })).toEqual(['coverage']);
  });
});

const value = (number: number, unit: Value['unit'], rest: Partial<Value> = {}): Value => ({
  value: number,
  step: 1,
  unit,
  raw: '',
  label: '',
  by: 'declared',
  ...rest,
});
const room = (id: string, first: number, rest: Partial<RoomSummary>): RoomSummary => ({
  room: id,
  shop: { key: 's', host: 'h' },
  surface: 'live-dashboard',
  state: 'ended',
  first,
  last: first + 1,
  minutes: 1,
  values: {},
  ...rest,
});

describe('two rooms side by side', () => {
  const usd = { currency: 'USD' };
  const first = room('a', 1, {
    seconds: 7200,
    values: { live_gmv_direct: value(800, 'money', usd), live_ctr: value(0.1, 'ratio'), live_views: value(0, 'count') },
  });
  const second = room('b', 2, {
    seconds: 3600,
    values: { live_gmv_direct: value(500, 'money', usd), live_ctr: value(0.08, 'ratio'), live_views: value(10, 'count') },
  });

  it('are compared by the hour in what adds up, as they are in rates', () => {
    // 800 in two hours is 400 an hour; 500 is 25 % more
    const rows = compareRooms(first, second);
    expect(
      rows.map(({ metric, perHour, first: a, second: b, change }) => [
        metric,
        perHour,
        a.value,
        b.value,
        change && Number(change.toFixed(4)),
      ]),
    ).toEqual([
      ['live_gmv_direct', true, 400, 500, 0.25],
      ['live_views', true, 0, 10, null],
      ['live_ctr', false, 0.1, 0.08, -0.2],
    ]);
  });

  it('have nothing to say of doubtful numbers, other currencies and other pages', () => {
    const doubtful = {
      ...second,
      values: { live_ctr: value(0.08, 'ratio', { doubt: 'x' }), live_gmv_direct: value(5, 'money', { currency: 'GBP' }) },
    };
    expect(compareRooms(first, doubtful)).toEqual([]);
    expect(compareRooms(first, { ...second, surface: 'live-trend' })).toEqual([]);
  });

  it('are chosen among the earlier ones of shop and page, the newest first', () => {
    const others = [
      room('c', 0, {}),
      first,
      room('d', 3, {}),
      room('e', 1, { shop: { key: 't', host: 'h' } }),
      room('f', 1, { surface: 'live-trend' }),
    ];
    expect(comparableWith(second, others).map((one) => one.room)).toEqual(['a', 'c']);
  });
});

describe('a review', () => {
  it('is filled in once something was decided or added', () => {
    const blank = { room: 'r', shop: 's', decisions: [], own: [], at: 1 };
    expect([undefined, blank, { ...blank, note: 'x' }].map(isReviewFilled)).toEqual([false, false, false]);
    expect(isReviewFilled({ ...blank, decisions: [{ id: 'target', says: 'struck', text: 'x' }] })).toBe(true);
    expect(isReviewFilled({ ...blank, own: [{ id: 'o', text: 'x' }] })).toBe(true);
  });
});

describe('an action', () => {
  it('is late from the day after it was due, where its reader is', () => {
    const now = Date.parse('2026-03-30T17:00:00Z');
    const late = (zone: string) => ['2026-03-29', '2026-03-30', '2026-03-31'].map((due) => isLate({ due }, now, zone));
    expect(late('Asia/Shanghai')).toEqual([true, true, false]);
    expect(late('America/Los_Angeles')).toEqual([true, false, false]);
    expect([isLate({}, now), isLate({ due: '2026-01-01', doneAt: now }, now)]).toEqual([false, false]);
  });
});

describe('a change to a review', () => {
  const struck = { id: 'weakest', says: 'struck', text: 'CTR' } as const;
  const stands = { id: 'silence', says: 'stands', text: 'Quiet' } as const;
  const empty = { decisions: [], own: [] };

  it('leaves what was decided meanwhile as it is', () => {
    const both = changedReview({ decisions: [struck], own: [] }, { decide: stands });
    expect(both).toEqual({ decisions: [struck, stands], own: [] });
    expect(changedReview(both ?? empty, { decide: { ...struck, says: 'stands' } })?.decisions).toEqual([
      stands,
      { ...struck, says: 'stands' },
    ]);
    expect(changedReview(both ?? empty, { undecide: 'weakest' })?.decisions).toEqual([stands]);
  });

  it('adds and removes one finding of a person’s own, once, and not without end', () => {
    const one = changedReview(empty, { add: { id: 'a', text: 'Late' } });
    expect(changedReview(one ?? empty, { add: { id: 'a', text: 'Late' } })).toEqual(one);
    expect(changedReview(one ?? empty, { remove: 'a' })).toEqual(empty);
    const full = Array.from({ length: mostOwn }, (_, i) => ({ id: `${i}`, text: 'x' }));
    expect(changedReview({ decisions: [], own: full }, { add: { id: 'a', text: 'Late' } })).toBeNull();
  });
});

describe('what a room came to', () => {
  const edit = { shop: 's', role: 'controller', kpi: 'room_orders:sku_orders', horizon: 'room', value: 40, since: 0 } as const;
  const money = { ...edit, role: 'host', kpi: 'room_gmv:live_gmv_direct', value: 2000, currency: 'USD' } as const;
  const history = { room: '1', from: 0, bucket: 60_000, count: 0, series: [], sampling: { every: null, gaps: [] } };
  const sold = { sku_orders: value(30, 'count'), live_viewers: value(4000, 'count') };
  const one = room('a', 1, { values: { ...sold, live_gmv_direct: value(1000, 'money', { currency: 'USD' }) } });

  it('is every target in force with its own count, whoever’s it is, and GMV a viewer', () => {
    const { reached, uv, audience } = totalsOf(one, [edit, money], history);
    expect(reached.map(({ role, kpi, actual, target }) => [role, kpi, actual.value, target])).toEqual([
      ['host', 'room_gmv', 1000, 2000],
      ['controller', 'room_orders', 30, 40],
    ]);
    expect(uv).toMatchObject({ value: 0.25, currency: 'USD' });
    expect(audience).toBeNull();
  });

  it('leaves out a target in other money and a number in doubt', () => {
    const values = { sku_orders: value(30, 'count', { doubt: 'x' }), live_gmv_direct: value(1000, 'money', { currency: 'GBP' }) };
    const doubted = room('a', 1, { values });
    expect(totalsOf(doubted, [edit, money], history)).toMatchObject({ reached: [], uv: null });
  });
});
