import { expect, it } from 'vitest';
import { derivations, derivedOf, derivedText, marketText } from '@/components/live/derived';
import { wordsFor } from '@/lib/i18n/words';
import { type MetricId, metric } from '@/lib/metrics/catalog';
import type { Value } from '@/lib/snapshot/snapshot';

function read(id: MetricId, value: number, step: number, part: Partial<Value> = {}): Value {
  return { value, step, unit: metric(id).unit, raw: String(value), label: id, by: 'declared', ...part };
}

const values = {
  live_views: read('live_views', 7290, 10),
  order_rate_sku: read('order_rate_sku', 0.0029, 0.0001),
};

it('shows a count that follows from a rate, and how', () => {
  const [orders] = derivedOf(values);
  expect(orders && derivedText(orders, 'en')).toBe('21');
  expect(orders && derivations(orders, wordsFor('en'))).toEqual(['SKU orders = Order rate × Views']);
  const wide = derivedOf({ ...values, order_rate_sku: read('order_rate_sku', 0.029, 0.001) })[0];
  expect(wide && derivedText(wide, 'en')).toBe('208–215');
});

it('derives nothing from a number in doubt, or from the general rule', () => {
  expect(derivedOf({ ...values, live_views: { ...values.live_views, doubt: 'enter_room_rate = live_views / live_impressions' } })).toEqual(
    [],
  );
  expect(derivedOf({ ...values, order_rate_sku: { ...values.order_rate_sku, by: 'generic' } })).toEqual([]);
});

it('gives the market average as far as the digits of the page go, and none in doubt', () => {
  const comments = read('comment_rate', 0.0098, 0.0001, { market: { change: -0.8773, average: 0.0799 } });
  expect(marketText(comments, 'en')).toBe('7.94%–8.03%');
  expect(marketText({ ...comments, doubt: 'comment_rate = comments / live_views' }, 'en')).toBeNull();
  expect(marketText(read('comment_rate', 0.0098, 0.0001), 'en')).toBeNull();
});
