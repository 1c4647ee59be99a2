import { describe, expect, it } from 'vitest';
import type { Snapshot } from '@/lib/snapshot/snapshot';
import { classify } from '@/lib/store/deadline';
import { thin } from '@/lib/store/retention';
import { foldRoom } from '@/lib/store/room-row';
import { evening, snapshot, value } from './fixtures';

describe('thinning', () => {
  const minutes = (count: number, part?: Parameters<typeof snapshot>[1]) =>
    Array.from({ length: count }, (_, minute) => snapshot(evening + minute * 60_000, part));

  it('keeps the first and the last of every hour', () => {
    const all = minutes(150);
    const dropped = new Set(thin(all));
    const kept = all.flatMap((one, minute) => (dropped.has(one.id) ? [] : [minute]));
    expect(kept).toEqual([0, 59, 60, 119, 120, 149]);
  });

  it('does not thin one page for the sake of another', () => {
    const period = (from: string) => ({ surface: 'home' as const, scope: { kind: 'period' as const, from, to: from } });
    const all = [...minutes(2), ...minutes(2, period('2026-11-20')), ...minutes(2, period('2026-11-19'))];
    expect(thin(all)).toEqual([]);
  });

  it('does not thin one shop for the sake of another that is counted as the same', () => {
    const shop = { ...snapshot(evening).shop, readAs: 'us/renamed' };
    const all = [0, 1, 2, 3].map((minute) => snapshot(evening + minute * 60_000, minute === 1 || minute === 2 ? { shop } : {}));
    expect(thin(all)).toEqual([]);
  });
});

describe('a room’s row', () => {
  const scope = (part: Partial<Extract<Snapshot['scope'], { kind: 'room' }>> = {}) => ({
    kind: 'room' as const,
    room: '17',
    state: 'live' as const,
    ...part,
  });
  const fold = (snapshots: Snapshot[], now = evening + 3_600_000) =>
    snapshots.reduce<ReturnType<typeof foldRoom> | undefined>(
      (row, one) => (one.scope.kind === 'room' ? foldRoom(row, one, one.scope, now) : row),
      undefined,
    );

  it('begins when the page’s clock says it did, not when it was first seen', () => {
    expect(fold([snapshot(evening, { scope: scope({ seconds: 600 }) })])?.start).toBe(evening - 600_000);
    expect(fold([snapshot(evening, { scope: scope() })])?.start).toBeUndefined();
    expect(fold([snapshot(evening, { scope: scope({ state: 'ended', seconds: 600 }) })])?.start).toBeUndefined();
  });

  it('stays ended, whatever an older reading says', () => {
    const ended = snapshot(evening + 60_000, { scope: scope({ state: 'ended' }) });
    expect(fold([ended, snapshot(evening, { scope: scope() })])?.state).toBe('ended');
  });

  it('stays over as a person said, until the page is read on air later or says so itself', () => {
    const at = (minute: number, state: 'live' | 'ended') => snapshot(evening + minute * 60_000, { scope: scope({ state }) });
    const said: ReturnType<typeof foldRoom> = { ...(fold([at(0, 'live')]) as ReturnType<typeof foldRoom>), state: 'ended' };
    const next = (one: Snapshot) =>
      foldRoom({ ...said, over: { said: evening + 10 * 60_000 } }, one, one.scope as Parameters<typeof foldRoom>[2], evening + 3_600_000);
    // Read before they said so, and handed over late.
    expect(next(at(5, 'live'))).toMatchObject({ state: 'ended', over: {}, last: evening + 5 * 60_000 });
    expect(next(at(11, 'live')).state).toBe('live');
    expect(next(at(11, 'live')).over).toBeUndefined();
    expect(next(at(5, 'ended')).over).toBeUndefined();
    expect(next(at(5, 'ended')).state).toBe('ended');
  });

  it('runs on after one reading mistook it for ended', () => {
    const at = (minute: number, state: 'live' | 'ended') => snapshot(evening + minute * 60_000, { scope: scope({ state }) });
    expect(fold([at(0, 'live'), at(1, 'ended'), at(2, 'live')])?.state).toBe('live');
    expect(fold([at(0, 'live'), at(2, 'ended'), at(1, 'live')])?.state).toBe('ended');
  });

  it('follows the page when the clock is set back, but no reading that comes late', () => {
    const views = (at: number, number: number) => snapshot(at, { scope: scope(), values: { live_views: value(number) } });
    const ahead = views(evening + 3_600_000, 100);
    expect(fold([ahead, views(evening, 90)])?.values.live_views?.value).toBe(100);
    const row = fold([ahead, views(evening, 110), views(evening + 60_000, 120)], evening + 60_000);
    expect(row).toMatchObject({ values: { live_views: { value: 120 } }, last: evening + 60_000 });
  });

  it('takes the shop’s name when the page names it late', () => {
    const nameless = snapshot(evening, { scope: scope(), shop: { key: 'host/shop.tiktok.com', host: 'shop.tiktok.com' } });
    expect(fold([nameless, snapshot(evening + 1000, { scope: scope() })])?.shop.key).toBe('us/demo_shop');
    expect(fold([snapshot(evening, { scope: scope() }), { ...nameless, at: evening + 1000 }])?.shop.key).toBe('us/demo_shop');
  });

  it('never mixes the figures of two pages', () => {
    const dashboard = snapshot(evening, { scope: scope(), values: { orders: value(10) } });
    const trend = snapshot(evening + 1000, { scope: scope(), surface: 'live-trend', values: { orders: value(11), live_views: value(5) } });
    for (const order of [
      [dashboard, trend],
      [trend, dashboard],
    ]) {
      expect(fold(order)).toMatchObject({ surface: 'live-dashboard', values: { orders: { value: 10 } } });
      expect(fold(order)?.values.live_views).toBeUndefined();
    }
  });

  it('keeps its figures when the page is torn down', () => {
    const values = { orders: value(10), live_views: value(900), live_ctr: value(0.1), items_sold: value(12) };
    const whole = snapshot(evening, { scope: scope(), values });
    expect(fold([whole, snapshot(evening + 1000, { scope: scope(), values: { orders: value(11) } })])?.values).toEqual(values);
  });
});

describe('what an error says about the database', () => {
  const named = (name: string, more: object = {}) => Object.assign(new Error('x'), { name }, more);

  it.each([
    ['full', named('QuotaExceededError')],
    ['full', named('AbortError', { inner: named('QuotaExceededError') })],
    ['full', named('UnknownError', { message: 'IO error: 000003.log: FILE_ERROR_NO_SPACE' })],
    ['full', named('BulkError', { failures: [named('QuotaExceededError')] })],
    ['denied', named('SecurityError')],
    [
      'denied',
      named('OpenFailedError', {
        inner: Object.assign(new Error('A mutation operation did not allow mutations'), { name: 'InvalidStateError' }),
      }),
    ],
    ['hung', named('UnknownError')],
    ['hung', named('DatabaseClosedError')],
    [null, new TypeError('a bug')],
    [null, 'text'],
    [null, null],
  ])('is %s for %s', (why, error) => {
    expect(classify(error)).toBe(why);
  });
});
