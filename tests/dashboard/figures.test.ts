import { describe, expect, it } from 'vitest';
import { firstRead, gmvKinds, headlineMetrics } from '@/components/dashboard/core-metrics';
import { coverage } from '@/components/dashboard/coverage';
import { totalsOf } from '@/components/dashboard/day-figures';
import type { RoomSummary } from '@/lib/room/summary';
import type { Value, Values } from '@/lib/snapshot/snapshot';

const minute = 60_000;
const day = 1440 * minute;

const shop = { key: 'us/demo_shop', region: 'US', name: 'demo_shop', host: 'shop.tiktok.com' };

function money(value: number, currency = 'USD'): Value {
  return { value, step: 1, unit: 'money', currency, raw: String(value), label: 'GMV', by: 'declared' };
}

function room(values: Values, part: Partial<RoomSummary> = {}): RoomSummary {
  return { room: '1', shop, surface: 'live-dashboard', state: 'ended', first: 0, last: 0, minutes: 0, values, ...part };
}

describe('coverage', () => {
  it('knows what was missed before the page was opened from what was missed later', () => {
    const seen = { start: 0, first: 10 * minute, last: 59 * minute, seconds: 3600, minutes: 45 };
    expect(coverage(seen)).toEqual({ recorded: 45, total: 60, late: 10, gap: 5 });
  });

  it('without a printed duration runs from the first to the last sample', () => {
    expect(coverage({ first: 0, last: 9 * minute, minutes: 8 })).toEqual({ recorded: 8, total: 10, late: 0, gap: 2 });
  });

  it('is never more than all', () => {
    expect(coverage({ start: 0, first: 0, last: 30 * minute, seconds: 1799, minutes: 31 })).toEqual({
      recorded: 31,
      total: 31,
      late: 0,
      gap: 0,
    });
  });
});

describe('GMV', () => {
  it('is of one kind, named', () => {
    expect(firstRead({ live_gmv_attributed: money(7) }, gmvKinds)?.metric).toBe('live_gmv_attributed');
    expect(headlineMetrics({ live_gmv_attributed: money(7), live_gmv_direct: money(5) }, 7)).toEqual(['live_gmv_direct']);
  });

  it('adds up over rooms of one kind', () => {
    const rooms = [room({ live_gmv_direct: money(5) }), room({ live_gmv_direct: money(7), live_gmv_attributed: money(9) })];
    const { gmv } = totalsOf({ rooms, shop, to: day }, day);
    expect(gmv).toMatchObject({ metric: 'live_gmv_direct', value: 12, currency: 'USD' });
  });

  it('of the demo day stands however long ago it was added', () => {
    const rooms = [room({ live_gmv_direct: money(5) }), room({ live_gmv_direct: money(7) }, { state: 'live', demo: true })];
    expect(totalsOf({ rooms, shop, to: day }, day / 2)).toMatchObject({ gmv: { value: 12 }, open: 0 });
    expect(totalsOf({ rooms, shop, to: day }, 30 * day)).toMatchObject({ gmv: { value: 12 }, open: 0 });
  });

  it.each([
    ['two kinds', [room({ live_gmv_direct: money(5) }), room({ live_gmv_attributed: money(7) })]],
    ['two currencies', [room({ live_gmv_direct: money(5) }), room({ live_gmv_direct: money(7, 'GBP') })]],
    ['two pages', [room({ live_gmv_direct: money(5) }), room({ live_gmv_direct: money(7) }, { surface: 'streamer-live-analytics' })]],
    ['one doubtful', [room({ live_gmv_direct: money(5) }), room({ live_gmv_direct: { ...money(7), doubt: 'show_gpm' } })]],
    ['one by the general rule', [room({ live_gmv_direct: money(5) }), room({ live_gmv_direct: { ...money(7), by: 'generic' } })]],
    ['one unread', [room({ live_gmv_direct: money(5) }), room({})]],
    ['one not seen ending', [room({ live_gmv_direct: money(5) }), room({ live_gmv_direct: money(7) }, { state: 'live' })]],
    ['no room', []],
  ])('is unknown over %s', (_, rooms) => {
    expect(totalsOf({ rooms, shop, to: day }, 10 * minute).gmv).toBeNull();
  });

  it('is unknown in another currency than the shop’s confirmed one', () => {
    const rooms = [room({ live_gmv_direct: money(5, 'GBP') }), room({ live_gmv_direct: money(7, 'GBP') })];
    expect(totalsOf({ rooms, shop, to: day }, day).gmv).toMatchObject({ value: 12, currency: 'GBP' });
    expect(totalsOf({ rooms, shop: { ...shop, currency: 'USD' }, to: day }, day).gmv).toBeNull();
  });

  it('counts a room on air while its page is read, until the day is over', () => {
    const rooms = [room({ live_gmv_direct: money(5) }, { state: 'live', last: day - minute })];
    expect(totalsOf({ rooms, shop, to: day }, day - 1)).toMatchObject({ gmv: { value: 5 }, open: 0 });
    expect(totalsOf({ rooms, shop, to: day }, day)).toEqual({ gmv: null, orders: null, open: 1 });
  });
});
