import { describe, expect, it } from 'vitest';
import { contradictionsOf } from '@/components/panel/contradictions';
import { pageFor } from '@/components/panel/shop-view';
import { shopIn } from '@/components/shops/shop-options';
import { matching } from '@/components/ui/SearchPicker';
import { isExcluded, isSignIn } from '@/lib/reading/hosts';
import type { PageState } from '@/lib/snapshot/page-state';
import { livePage, monthPage } from '../panel/given';

const other = { key: 'gb/other_store', region: 'GB', name: 'other_store', host: 'seller-uk.tiktok.com' };
const page = livePage();
const nothing: Partial<PageState> = { values: {}, rows: [] };

it('a shop that was chosen is then the one it is counted under, and none once it is deleted', () => {
  const times = { first: 0, last: 0 };
  const renamed = { ...other, key: 'gb/new_name', name: 'new_name' };
  const entries = [
    { shop: other, ...times },
    { shop: renamed, ...times, as: other.key },
  ];
  expect([other.key, renamed.key, 'gb/deleted', '*', null].map((key) => shopIn(entries, key)?.key)).toEqual([
    other.key,
    other.key,
    undefined,
    undefined,
    undefined,
  ]);
});

describe('a page under a chosen shop', () => {
  it('is the page itself while it is followed, or shows the chosen shop', () => {
    expect(pageFor(page, null)).toEqual({ page, conflict: null });
    expect(pageFor(page, page.shop)).toEqual({ page, conflict: null });
    expect(pageFor(null, other)).toEqual({ page: null, conflict: null });
  });

  it('never lends its numbers to another shop', () => {
    const { page: taken, conflict } = pageFor(page, other);
    expect(conflict).toEqual({ shown: page.shop, chosen: other });
    expect(taken).toMatchObject({ shop: other, values: {}, rows: [], scope: { kind: 'unknown' } });
    expect(JSON.stringify(taken)).not.toContain('525');
  });

  it('waits for the name of a page that still loads, and then says that it has none', () => {
    const shop = { key: 'host/shop.tiktok.com', host: 'shop.tiktok.com' };
    expect(pageFor({ ...page, shop, status: 'reading' }, other)).toMatchObject({ conflict: null, page: { values: {}, status: 'reading' } });
    expect(pageFor({ ...page, shop }, other).conflict).toEqual({ shown: shop, chosen: other });
  });

  it('without numbers, signed out above all, leaves the chosen shop its stored ones', () => {
    for (const status of ['signed-out', 'choosing', 'none', 'error'] as const) {
      const { page: taken, conflict } = pageFor({ ...page, ...nothing, status }, other);
      expect([taken?.status, taken?.shop?.key, conflict]).toEqual([status, other.key, null]);
    }
  });
});

describe('what contradicts a confirmed shop', () => {
  const shop = { ...monthPage().shop, key: 'us/demo_shop', host: 'shop.tiktok.com', currency: 'USD', timeZone: '-08:00' };

  it('is nothing on its own pages, and nothing before it is confirmed', () => {
    expect(contradictionsOf(monthPage({ shop }))).toEqual([]);
    expect(contradictionsOf(monthPage())).toEqual([]);
  });

  it('is money in another currency and days of another clock', () => {
    const found = contradictionsOf(monthPage({ shop: { ...shop, currency: 'GBP', timeZone: 'Asia/Shanghai' } }));
    expect(found).toEqual([
      { of: 'currency', shown: 'USD', confirmed: 'GBP' },
      { of: 'zone', shown: 'UTC−8', confirmed: 'UTC+8' },
    ]);
  });
});

it('shops are found by parts of name and region', () => {
  const options = [
    { value: 'a', name: 'North Store', note: 'US' },
    { value: 'b', name: 'North Store', note: 'GB' },
    { value: 'c', name: 'South', note: 'US' },
  ];
  const found = (typed: string) => matching(options, typed).map((one) => one.value);
  expect([found(''), found('north'), found('store gb'), found(' US'), found('zz')]).toEqual([
    ['a', 'b', 'c'],
    ['a', 'b'],
    ['b'],
    ['a', 'c'],
    [],
  ]);
});

it.each([
  ['/account/login', true],
  ['/account/register', true],
  ['/login', true],
  ['/account-health', false],
  ['/account/profile', false],
])('%s asks to sign in: %s', (path, asks) => {
  const url = new URL(`https://seller-us.tiktok.com${path}`);
  expect(isSignIn(url)).toBe(asks);
  if (asks) expect(isExcluded(url)).toBe(true);
});
