import { describe, expect, it } from 'vitest';
import { factsFrom } from '@/components/shops/ShopForm';
import { proposeShop } from '@/lib/report/propose-shop';
import { confirmedCurrency, countedAs, faultsIn, fixed, isOwnMoney, type KnownShops } from '@/lib/snapshot/shop-facts';
import { snapshotId } from '@/lib/snapshot/snapshot';

const facts = { name: 'North', region: 'US', currency: 'USD', timeZone: '-08:00', account: 'north_live' };
const known: KnownShops = {
  'us/north_store': facts,
  'host/shop.tiktok.com': { as: 'us/north_store' },
  'gb/north_store': { name: 'North GB' },
};
const unnamed = { key: 'host/shop.tiktok.com', host: 'shop.tiktok.com' };
const read = { key: 'us/north_store', region: 'US', name: 'north_store', host: 'seller-us.tiktok.com' };

describe('what is fixed on a shop', () => {
  it('is what was confirmed, over what was read', () => {
    expect(fixed(read, known)).toEqual({ ...read, ...facts });
  });

  it('is another shop where the user said so; the key that was read goes along', () => {
    expect(fixed(unnamed, known)).toEqual({ key: 'us/north_store', host: 'shop.tiktok.com', ...facts, readAs: unnamed.key });
    expect(countedAs(unnamed.key, known)).toBe('us/north_store');
    expect(confirmedCurrency(unnamed.key, known)).toBe('USD');
  });

  it('is the same when fixed twice, and gone when nothing is known any more', () => {
    for (const shop of [read, unnamed]) expect(fixed(fixed(shop, known), known)).toEqual(fixed(shop, known));
    expect(fixed(fixed(unnamed, known), {})).toEqual(unnamed);
  });

  it('comes from no page: what one sends along is taken off', () => {
    const sent = { ...read, key: 'us/other', currency: 'IDR', timeZone: 'Asia/Jakarta', account: 'x' };
    expect(fixed(sent, known)).toEqual({ key: 'us/other', region: 'US', name: 'north_store', host: read.host });
    for (const key of ['__proto__', 'constructor']) expect(fixed({ key, host: 'h' }, known)).toEqual({ key, host: 'h' });
  });

  it('does not change whose the snapshot is: its id stays', () => {
    const of = (shop: typeof unnamed) => snapshotId({ shop, surface: 'home', scope: { kind: 'instant' }, at: 5000 });
    expect(of(fixed(unnamed, known))).toBe(of(unnamed));
  });
});

describe('facts as typed', () => {
  const typed = { name: ' North ', region: 'uk', currency: 'gbp', timeZone: 'Europe/London', account: '' };

  it('are codes in capitals, without what is empty', () => {
    expect(factsFrom(typed)).toEqual({ name: 'North', region: 'GB', currency: 'GBP', timeZone: 'Europe/London' });
    expect(faultsIn(factsFrom(typed))).toEqual({});
  });

  it.each([
    [{ timeZone: 'Mars/Olympus' }, { timeZone: 'zone' }],
    [{ timeZone: '' }, { timeZone: 'zone' }],
    // The browser knows it, but which one: days cannot be counted by it.
    [{ timeZone: 'JST' }, { timeZone: 'zone' }],
    [{ timeZone: 'PST' }, { timeZone: 'zone' }],
    [{ timeZone: 'UTC' }, {}],
    [{ timeZone: '−08:00' }, {}],
    [{ currency: 'XXX' }, { currency: 'currency' }],
    [{ currency: '$' }, { currency: 'currency' }],
    [{ region: 'USA' }, { region: 'region' }],
    [{ name: ' ' }, { name: 'empty' }],
    [{ name: 'x'.repeat(101) }, { name: 'long' }],
    [{ account: 'x'.repeat(101) }, { account: 'long' }],
  ])('%j are wrong at their field', (part, faults) => {
    expect(faultsIn(factsFrom({ ...typed, ...part }))).toEqual(faults);
  });
});

describe('what is proposed', () => {
  const seen = { shop: read, surface: 'compass-overview' as const, first: 0, last: 1 };

  it('comes from the region where no page prints it', () => {
    const { name, region, currency, timeZone, account } = proposeShop(seen, 'Asia/Shanghai');
    expect(name).toEqual({ value: 'north_store', from: 'header', surface: 'compass-overview' });
    expect(region).toEqual({ value: 'US', from: 'address' });
    expect(currency).toEqual({ value: 'USD', from: 'region' });
    expect(timeZone).toEqual({ value: '-08:00', from: 'region' });
    expect(account.value).toBe('');
  });

  it('comes from what pages print, with the text and the page', () => {
    const money = { currency: 'GBP', raw: '£12', surface: 'home' as const };
    const zone = { text: 'Europe/London', surface: 'compass-live' as const };
    const { currency, timeZone } = proposeShop({ ...seen, money, zone }, 'Asia/Shanghai');
    expect(currency).toEqual({ value: 'GBP', from: 'money', text: '£12', surface: 'home' });
    expect(timeZone).toEqual({ value: 'Europe/London', from: 'period', text: 'Europe/London', surface: 'compass-live' });
  });

  it('is a zone with its summer where the page prints no more than its hours of winter', () => {
    const german = { ...read, key: 'de/north_store', region: 'DE' };
    const printed = (text: string) => {
      const last = Date.parse('2026-11-20T12:00:00Z');
      return proposeShop({ ...seen, last, shop: german, zone: { text, surface: 'home' } }, 'UTC').timeZone;
    };
    expect(printed('+01:00')).toEqual({ value: 'Europe/Berlin', from: 'period', text: '+01:00', surface: 'home' });
    expect(printed('+08:00').value).toBe('+08:00');
  });

  it('says that it only assumes the zone of this computer, and knows no currency without a region', () => {
    const { name, currency, timeZone } = proposeShop({ ...seen, shop: unnamed }, 'Asia/Shanghai');
    expect([name.value, currency]).toEqual(['', { value: '', from: 'assumed' }]);
    expect(timeZone).toEqual({ value: 'Asia/Shanghai', from: 'assumed' });
  });

  it('takes the name that a creator host prints for the account too', () => {
    expect(proposeShop({ ...seen, shop: { ...read, host: 'shop.tiktok.com' } }, 'UTC').account.value).toBe('north_store');
  });
});

it('money counts for a shop in its confirmed currency, or in any while none is confirmed', () => {
  expect(isOwnMoney({ currency: 'GBP' }, { currency: 'USD' })).toBe(false);
  expect(isOwnMoney({ currency: 'USD' }, { currency: 'USD' })).toBe(true);
  expect(isOwnMoney({ currency: 'GBP' }, {})).toBe(true);
  expect(isOwnMoney({}, { currency: 'USD' })).toBe(true);
});
