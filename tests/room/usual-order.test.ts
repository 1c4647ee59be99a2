import { describe, expect, it } from 'vitest';
import type { RoomSummary } from '@/lib/room/summary';
import { currenciesOf, orderValue } from '@/lib/room/usual-order';
import type { Value, Values } from '@/lib/snapshot/snapshot';

const money = (value: number, currency?: string) =>
  ({ value, unit: 'money', step: 0.01, raw: String(value), label: 'x', by: 'declared', ...(currency && { currency }) }) as Value;
const count = (value: number) => ({ value, unit: 'count', step: 1, raw: String(value), label: 'x', by: 'declared' }) as Value;
const room = (values: Values, rest: Partial<RoomSummary> = {}) => ({ room: '1', state: 'ended', values, ...rest }) as RoomSummary;
const sold = (gmv: number, currency: string) => room({ live_gmv_direct: money(gmv, currency), sku_orders: count(10) });

const past = [200, 300, 400].map((gmv) => sold(gmv, 'USD'));

describe('what an order is usually worth', () => {
  it('is what was set in the currency of the ads, and else what past rooms had', () => {
    const page = { ads_cost: money(5, 'USD'), live_gmv_direct: money(9, 'USD') };
    expect(orderValue({ USD: 25, GBP: 8 }, past, page)).toEqual({ value: 25, by: 'set', currency: 'USD' });
    expect(orderValue({ GBP: 8 }, past, page)).toEqual({ value: 30, by: 'past', currency: 'USD' });
    expect(orderValue({ GBP: 8 }, [], page)).toBeNull();
    // The ads are paid in one currency and the room earns in another.
    expect(orderValue({ USD: 25, GBP: 8 }, past, { ...page, ads_cost: money(5, 'GBP') })?.value).toBe(8);
  });

  it('is nothing that was set where the page prints no currency', () => {
    expect(orderValue({ USD: 25 }, past, { ads_cost: money(5) })).toBeNull();
  });

  it('is asked for in the currencies that were read', () => {
    expect(currenciesOf([...past, sold(90, 'GBP'), room({}), room({ ads_cost: money(1, 'EUR') }, { demo: true })])).toEqual(['GBP', 'USD']);
  });
});
