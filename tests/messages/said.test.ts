import { describe, expect, it, test } from 'vitest';
import { isNameable, type Said, type SaidPeriod, stillSaid } from '@/lib/snapshot/said-period';
import type { Value } from '@/lib/snapshot/snapshot';

const address = 'https://seller-us.tiktok.com/compass/data-overview?tab=1';
const at = Date.parse('2026-03-30T12:00:00-08:00');
const count = (value: number): Value => ({ value, step: 1, unit: 'count', raw: `${value}`, label: '', by: 'declared' });
const shows = (orders: number, customers: number, items: number) => ({
  orders: count(orders),
  customers: count(customers),
  items_sold: count(items),
});

const today: SaidPeriod = {
  from: '2026-03-30',
  to: '2026-03-30',
  address,
  shop: 'us/demo_shop',
  surface: 'compass-overview',
  why: 'no-period',
  at,
  since: at - 60_000,
  ends: Date.parse('2026-03-31T00:00:00-08:00'),
  figures: { orders: 30, customers: 20, items_sold: 40 },
};
const yesterday: SaidPeriod = { ...today, from: '2026-03-29', to: '2026-03-29', ends: Date.parse('2026-03-30T00:00:00-08:00') };
const seen = (more: Partial<Said> = {}): Said => ({
  scope: { kind: 'unknown', why: 'no-period' },
  surface: 'compass-overview',
  shop: { key: 'us/demo_shop' },
  at: at + 60_000,
  values: shows(30, 20, 40),
  ...more,
});

describe('the days a user named', () => {
  it('hold while the page stands, and while a number of today grows', () => {
    expect(stillSaid(yesterday, seen(), address)).toEqual(yesterday);
    expect(stillSaid(today, seen({ values: shows(31, 20, 40) }), address)?.figures.orders).toBe(31);
  });

  it.each([
    ['another address', seen(), `${address}&days=7`],
    ['another shop', seen({ shop: { key: 'us/other' } }), address],
    ['another surface', seen({ surface: 'compass-live' }), address],
    ['a period on the page', seen({ scope: { kind: 'period', from: '2026-03-01', to: '2026-03-30' } }), address],
    ['another reason', seen({ scope: { kind: 'unknown', why: 'stale-banner' } }), address],
    ['a counter that fell', seen({ values: shows(29, 20, 40) }), address],
    ['most figures moved at once', seen({ values: shows(31, 21, 40) }), address],
    ['no figure that was there', seen({ values: { live_views: count(5) } }), address],
    ['the day is over', seen({ at: today.ends }), address],
  ])('are doubtful with %s', (_name, page, at) => expect(stillSaid(today, page, at)).toBeNull());

  it('are doubtful where the one figure there is moved: nothing tells growth from another choice of days', () => {
    const one = { ...today, figures: { orders: 30 } };
    expect(stillSaid(one, seen({ values: { orders: count(210) } }), address)).toBeNull();
  });

  it('of the past are doubtful as soon as a figure moves', () => {
    expect(stillSaid(yesterday, seen({ values: shows(31, 20, 40) }), address)).toBeNull();
  });
});

test('nobody may name the days of a page that says it is not whole, or counts several', () => {
  const mayName = (why: string) => isNameable({ kind: 'unknown', why });
  expect(['no-period', 'preset-without-dates', 'unreadable-period'].map(mayName)).toEqual([true, true, true]);
  expect(['stale-banner', 'not-yet', 'mixed-periods', 'room-state', 'loading'].some(mayName)).toBe(false);
});
