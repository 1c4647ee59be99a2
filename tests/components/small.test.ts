import { describe, expect, it } from 'vitest';
import { curveOf, pointsOf } from '@/components/live/curve';
import { checkText, identityText } from '@/components/live/identity-text';
import { panelAddress } from '@/components/panel/address';
import { addressOf } from '@/components/panel/where';
import { offsetOf } from '@/components/panel/zone';
import { agoText } from '@/components/ui/Ago';
import { signed, splitUnit, written } from '@/components/ui/Figure';
import { wordsFor } from '@/lib/i18n/words';
import { roomMinute } from '@/lib/room/minute';

describe('ages', () => {
  const { common } = wordsFor('en');
  it.each([
    [-5, 'just now'],
    [0.4, 'just now'],
    [59.9, '59 s ago'],
    [61, '1 min ago'],
    [7200, '2 h ago'],
    [26 * 3600, '26 h ago'],
    [3 * 86_400, '3 d ago'],
  ])('%f s is %s', (seconds, text) => expect(agoText(common, seconds)).toBe(text));
});

describe('figures', () => {
  it('keep the unit apart and the currency in front', () => {
    expect(splitUnit('12.39%')).toEqual(['12.39', '%']);
    expect(splitUnit('$525')).toEqual(['$525', '']);
  });
  it('write short durations in seconds, long ones in words', () => {
    expect(written({ value: 61, unit: 'duration', step: 1 }, 'en')).toEqual(['61', 's']);
    expect(written({ value: 61, unit: 'duration', step: 1 }, 'zh-CN')).toEqual(['61', '秒']);
    expect(written({ value: 3700, unit: 'duration', step: 1 }, 'en')[0]).toContain('1h');
  });
  it('sign a difference with a true minus, and none at all when it rounds away', () => {
    expect(signed({ value: -6, unit: 'duration', step: 1 }, 'en')).toBe('−6');
    expect(signed({ value: 0.0012, unit: 'ratio', step: 0.0001 }, 'en')).toBe('+0.12');
    expect(signed({ value: 0.00001, unit: 'ratio', step: 0.0001 }, 'en')).toBe('±0');
  });
});

describe('curves', () => {
  const history = (last: (number | null)[]) => ({
    room: '1',
    from: 0,
    bucket: 30_000,
    count: last.length,
    sampling: { every: null, gaps: [] },
    series: [{ metric: 'live_views' as const, last, low: last, high: last }],
  });
  it('leave open what could not be read, however short', () => {
    expect(curveOf(history([5, null, 6]), 'live_views', 100)).toEqual([5, null, 6]);
    expect(curveOf(history([1, 2, null, null, 5, 6]), 'live_views', 3)).toEqual([2, null, 6]);
    expect(curveOf(history([]), 'live_views', 3)).toEqual([]);
  });
  it('keep the newest point when they are thinned', () => {
    const last = Array.from({ length: 500 }, (_, index) => index);
    const curve = curveOf(history(last), 'live_views', 136);
    expect(curve.length).toBeLessThanOrEqual(136);
    expect(curve.at(-1)).toBe(499);
  });
  it('end with what the page shows now, never with a bucket from after it', () => {
    const points = pointsOf(history([5, 6]), 'live_views', { at: 45_000, value: 9, step: 1 });
    expect(points.map(({ at, value }) => [at, value])).toEqual([
      [29_999, 5],
      [45_000, 9],
    ]);
  });
});

describe('points of a curve', () => {
  it('leave out what was read in another currency than the page shows now', () => {
    const last = [500, 520];
    const history = {
      ...{ room: '1', from: 0, bucket: 30_000, count: 2, sampling: { every: null, gaps: [] } },
      series: [{ metric: 'live_gmv_direct' as const, currency: 'USD', last, low: last, high: last }],
    };
    const now = { at: 90_000, value: 400, step: 1 };
    expect(pointsOf(history, 'live_gmv_direct', { ...now, currency: 'GBP' })).toEqual([now]);
    expect(pointsOf(history, 'live_gmv_direct', { ...now, currency: 'USD' })).toHaveLength(3);
  });
});

describe('the minute of a room', () => {
  const at = Date.parse('2026-03-30T18:52:25-07:00');
  const start = '2026-03-30T17:28:17-07:00';
  const room = { kind: 'room', room: '1' } as const;
  it.each([
    ['its duration', { ...room, state: 'live', seconds: 5048 } as const, 84],
    ['its start while it runs', { ...room, state: 'live', start } as const, 84],
    ['nothing after the end', { ...room, state: 'ended', start } as const, null],
    ['nothing', { ...room, state: 'live' } as const, null],
  ])('comes from %s', (_, scope, minute) => expect(roomMinute({ scope, at })).toBe(minute));
});

describe('addresses', () => {
  it('tell a docked frame, a window and the demo apart', () => {
    const none = { tab: undefined, docked: false, demo: false, view: null, screen: null };
    expect(panelAddress('')).toEqual({ ...none, docked: true });
    expect(panelAddress('?tab=12')).toEqual({ ...none, tab: 12 });
    expect(panelAddress('?tab=12&view=role')).toEqual({ ...none, tab: 12, view: 'role' });
    expect(panelAddress('?tab=12&view=host')).toEqual({ ...none, tab: 12, screen: 'host' });
    expect(panelAddress('?view=wall')).toEqual({ ...none, screen: 'wall' });
    expect(panelAddress('?tab=12&view=everything')).toEqual({ ...none, tab: 12 });
    expect(panelAddress('?demo')).toEqual({ ...none, demo: true });
    expect(panelAddress('?tab=x')).toEqual(none);
  });
  it('never link a page whose host is not known', () => {
    expect(addressOf('compass-overview', null)).toBeNull();
  });
});

describe('zones', () => {
  it.each([
    ['-08:00', 'UTC−8'],
    ['Asia/Ho_Chi_Minh', 'UTC+7'],
    ['Asia/Kolkata', 'UTC+5:30'],
    ['not a zone', null],
  ])('%s is %s', (zone, text) => expect(offsetOf(zone, Date.UTC(2026, 2, 30))).toBe(text));
});

describe('identities', () => {
  it('are said in metric names', () => {
    const text = 'show_gpm = live_gmv_direct / live_impressions * 1000';
    expect(identityText(text, wordsFor('en'))).toBe('Show GPM = GMV ÷ Impressions × 1000');
    expect(identityText('gmv_per_hour = live_gmv_direct / hours', wordsFor('zh-CN'))).not.toContain('hours');
  });
});

it.each([
  ['product: product_ctr = product_clicks / product_impressions', 'Products: CTR = Clicks ÷ Prod. impr.'],
  ['live_views >= 7290', 'Views ≥ 7290'],
  ['0 <= channel_gmv_share <= 1', '0 ≤ GMV share ≤ 1'],
])('a check in words: %s', (check, text) => {
  expect(checkText(check, wordsFor('en'))).toBe(text);
});
