import { describe, expect, it } from 'vitest';
import { proposeStage, type StageFacts, stageFacts } from '@/lib/kpi/score/propose-stage';
import type { RoomSummary } from '@/lib/room/summary';
import type { Value } from '@/lib/snapshot/snapshot';

const now = Date.parse('2026-03-30T12:00:00-08:00');
const day = 86_400_000;
const facts = (rest: Partial<StageFacts>): StageFacts => ({
  days: 90,
  orders: 400,
  growth: 0.05,
  refundRate: 0.04,
  roi: 2.5,
  regions: 1,
  ...rest,
});

describe('the stage proposed', () => {
  it('is none before eight weeks are known, or while orders are not', () => {
    expect(proposeStage(facts({ days: 55 }))).toBeNull();
    expect(proposeStage(facts({ orders: null }))).toBeNull();
  });

  it('is testing under one order a day', () => {
    // 27 orders in 28 days
    expect(proposeStage(facts({ orders: 27, growth: 3 }))).toEqual({
      stage: 'test',
      reasons: [{ on: 'orders', value: 27, line: 28, is: 'under' }],
    });
  });

  it('is profit where refunds or ads eat the growth', () => {
    expect(proposeStage(facts({ growth: 0.6, refundRate: 0.09 }))).toMatchObject({ stage: 'profit', reasons: [{ on: 'refundRate' }] });
    expect(proposeStage(facts({ growth: 0.6, roi: 1.2 }))).toMatchObject({ stage: 'profit', reasons: [{ on: 'roi', is: 'under' }] });
  });

  it('is scale-up from a growth of a fifth on, profit while it stands still', () => {
    expect(proposeStage(facts({ growth: 0.2 }))?.stage).toBe('scale');
    expect(proposeStage(facts({ growth: 0.19 }))?.stage).toBe('profit');
    expect(proposeStage(facts({ growth: -0.09 }))?.stage).toBe('profit');
  });

  it('is new markets where the team has LIVEs in two countries', () => {
    expect(proposeStage(facts({ regions: 2 }))?.stage).toBe('expand');
  });

  it('is none where sales fall: why they do, numbers do not say', () => {
    expect(proposeStage(facts({ growth: -0.3 }))).toBeNull();
    expect(proposeStage(facts({ growth: null }))).toBeNull();
  });
});

describe('what it is proposed from', () => {
  const money = (value: number, currency = 'USD'): Value => ({
    value,
    step: 1,
    unit: 'money',
    currency,
    raw: '',
    label: '',
    by: 'declared',
  });
  const count = (value: number): Value => ({ value, step: 1, unit: 'count', raw: '', label: '', by: 'declared' });
  const room = (daysAgo: number, gmv: number, rest: Partial<RoomSummary> = {}): RoomSummary => ({
    room: String(daysAgo),
    shop: { key: 's', region: 'US', host: '' },
    surface: 'live-dashboard',
    state: 'ended',
    first: now - daysAgo * day,
    last: now - daysAgo * day + 3_600_000,
    minutes: 60,
    values: { live_gmv_attributed: money(gmv), sku_orders: count(10) },
    ...rest,
  });
  const of = (rooms: RoomSummary[]) => stageFacts(rooms, 's', { refundRate: null, roi: null }, now);

  it('are the last four weeks of LIVEs against the four before', () => {
    // 900 + 300 = 1,200 against 600 + 200 = 800: + 50 %. Two LIVEs of ten orders.
    expect(of([room(60, 50), room(40, 600), room(30, 200), room(20, 900), room(1, 300)])).toMatchObject({
      days: 60,
      orders: 20,
      growth: 0.5,
      regions: 1,
    });
  });

  it('say nothing of growth across two currencies, or where a LIVE’s end was not seen', () => {
    expect(
      of([room(40, 600), room(20, 900, { values: { live_gmv_attributed: money(900, 'GBP'), sku_orders: count(10) } })]).growth,
    ).toBeNull();
    expect(of([room(40, 600), room(20, 900, { state: 'live' })])).toMatchObject({ growth: null, orders: null });
  });

  it('count the countries of all the team’s shops', () => {
    const other = room(3, 100, { shop: { key: 'o', region: 'GB', host: '' } });
    expect(of([room(40, 600), room(20, 900), other])).toMatchObject({ regions: 2, orders: 10 });
  });
});
