import { expect, test } from 'vitest';
import { hostOf, hosts, isExcluded, matches } from '@/lib/reading/hosts';
import { currencyOfShop, shopOf } from '@/lib/reading/shop';

const url = (text: string) => new URL(text);

test('hosts are listed one by one, without wildcards', () => {
  expect(matches).toHaveLength(hosts.length);
  expect(new Set(matches).size).toBe(47);
  for (const pattern of matches) expect(pattern).toMatch(/^https:\/\/[a-z0-9.-]+\/\*$/);
});

test.each([
  ['https://seller-us.tiktok.com/homepage', 'seller', 'US'],
  ['https://seller-uk.tiktok.com/homepage', 'seller', 'GB'],
  ['https://seller-id.tokopedia.com/compass', 'seller', 'ID'],
  ['https://seller.us.tiktokshopglobalselling.com/', 'cross-border', 'US'],
  ['https://shop.tiktok.com/workbench/live/overview?room_id=1', 'creator', undefined],
  ['https://partner.eu.tiktokshop.com/', 'partner', undefined],
  ['https://ads.tiktok.com/i18n/gmv-max/dashboard', 'ads', undefined],
])('%s', (text, group, region) => {
  expect(hostOf(url(text))).toMatchObject({ group, ...(region && { region }) });
});

test.each([
  'https://www.tiktok.com/',
  'http://shop.tiktok.com/',
  'https://shop.tiktok.com.example.com/',
  'https://evil-seller-us.tiktok.com/',
])('unknown: %s', (text) => expect(hostOf(url(text))).toBeUndefined());

test.each([
  ['/university/essay?knowledge_id=1', true],
  ['/order', true],
  ['/order/return-refund', true],
  ['/product/list', true],
  ['//product/list', true],
  ['/Account/login', true],
  ['/chat', true],
  ['/seller/im?creator_id=1', true],
  ['/streamer/live/product/list', true],
  ['/streamer/live/product/dashboard', false],
  ['/account-health', false],
  ['/compass/product-analysis', false],
  ['/workbench/live/overview', false],
  ['/homepage', false],
])('%s never read: %s', (path, never) => {
  expect(isExcluded(url(`https://seller-us.tiktok.com${path}`))).toBe(never);
});

test('a shop is its market and its name', () => {
  expect(shopOf(url('https://shop.tiktok.com/workbench/live/overview?room_id=1&region=US'), ' demo_shop ')).toEqual({
    key: 'us/demo_shop',
    region: 'US',
    name: 'demo_shop',
    host: 'shop.tiktok.com',
  });
  expect(shopOf(url('https://seller.tiktokshopglobalselling.com/compass?shop_region=vn'), 'demo_shop').key).toBe('vn/demo_shop');
  expect(shopOf(url('https://shop.tiktok.com/streamer/home'), 'demo_shop').key).toBe('shop.tiktok.com/demo_shop');
});

test('an unnamed shop is its host', () => {
  expect(shopOf(url('https://seller-th.tiktok.com/homepage'))).toEqual({
    key: 'host/seller-th.tiktok.com',
    region: 'TH',
    host: 'seller-th.tiktok.com',
  });
  expect(shopOf(url('https://seller-th.tiktok.com/homepage'), '  ').key).toBe('host/seller-th.tiktok.com');
});

test('a market has one currency, an unknown market none', () => {
  expect(currencyOfShop({ region: 'GB' })).toBe('GBP');
  expect(currencyOfShop({})).toBeUndefined();
});
