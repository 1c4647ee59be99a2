import fc from 'fast-check';
import { expect, it } from 'vitest';
import { href, parseRoute } from '@/components/dashboard/route';

it('addresses name their place and come back', () => {
  const shop = fc.string({ minLength: 1, maxLength: 40 }).filter((text) => text.isWellFormed());
  fc.assert(
    fc.property(shop, shop, (key, room) => {
      expect(parseRoute(href({ page: 'room', room }))).toEqual({ page: 'room', room });
      expect(parseRoute(href({ page: 'day', shop: key, day: '2026-03-30' }))).toEqual({ page: 'day', shop: key, day: '2026-03-30' });
    }),
  );
});

it.each([
  ['', { page: 'rooms' }],
  ['#/', { page: 'rooms' }],
  ['#/rooms', { page: 'rooms' }],
  ['#/days', { page: 'days' }],
  ['#/days/us/demo_shop/2026-03-30', { page: 'day', shop: 'us/demo_shop', day: '2026-03-30' }],
  ['#/dictionary', { page: 'dictionary' }],
  ['#/dictionary/live_ctr', { page: 'dictionary', metric: 'live_ctr' }],
  ['#/dictionary/no_such_metric', { page: 'lost' }],
  ['#/dictionary/constructor', { page: 'lost' }],
  ['#/health', { page: 'health' }],
  ['#/data', { page: 'data' }],
  ['#/settings', { page: 'settings' }],
  ['#/days/us/demo_shop/yesterday', { page: 'lost' }],
  ['#/rooms/%E0%A4%A', { page: 'room', room: '%E0%A4%A' }],
  ['#/roles', { page: 'roles' }],
  ['#/roles/host', { page: 'role', role: 'host' }],
  ['#/roles/own%3Aa-1/us%2Fdemo_shop', { page: 'role', role: 'own:a-1', shop: 'us/demo_shop' }],
  ['#/roles/stage', { page: 'stage' }],
  ['#/roles/templates', { page: 'packs' }],
  ['#/roles/templates/host-cold', { page: 'role', role: 'host', template: 'host-cold' }],
  ['#/roles/templates/none', { page: 'lost' }],
  ['#/roles/nobody', { page: 'lost' }],
  ['#/nothing', { page: 'lost' }],
  ['#/data/more', { page: 'lost' }],
])('%s', (hash, route) => {
  expect(parseRoute(hash)).toEqual(route);
});
