import { describe, expect, it } from 'vitest';
import { serviceStanding, serviceWarning } from '@/lib/kpi/service-line';
import type { Fact } from '@/lib/snapshot/fact';
import { fact, noon, period } from './given';

describe('answers in time', () => {
  it.each([
    // US, within 24 h: warned of below 90 %, acted on below 85 %.
    ['cs_24h_response', 0.92, 'US', null],
    // Less than two points above it is near.
    ['cs_24h_response', 0.9199, 'US', 'near'],
    ['cs_24h_response', 0.9, 'US', 'near'],
    ['cs_24h_response', 0.8999, 'US', 'warn'],
    ['cs_24h_response', 0.85, 'US', 'warn'],
    ['cs_24h_response', 0.8499, 'US', 'act'],
    ['cs_24h_response', 0, 'US', 'act'],
    // South-East Asia, within 12 h: 85 %, and nothing is known of what follows.
    ['cs_12h_response', 0.87, 'TH', null],
    ['cs_12h_response', 0.85, 'TH', 'near'],
    ['cs_12h_response', 0.5, 'ID', 'warn'],
    // The EU asks for 80 %, and nothing is known of what follows.
    ['cs_24h_response', 0.79, 'DE', 'aim'],
    ['cs_24h_response', 0.82, 'IE', null],
    // No line is known for these.
    ['cs_24h_response', 0.5, 'GB', null],
    ['cs_12h_response', 0.5, 'US', null],
    ['cs_24h_response', 0.5, undefined, null],
    ['cs_satisfaction', 0.1, 'US', null],
  ] as const)('%s of %d in %s: %s', (metric, value, region, level) => {
    expect(serviceWarning({ metric, value }, region)?.level ?? null).toBe(level);
  });

  it.each([
    // A point lower than before, and within five of the line at 90 %.
    [0.94, 0.95, 'falling'],
    [0.949, 0.96, 'falling'],
    [0.95, 0.97, null],
    [0.94, 0.945, null],
    [0.94, 0.93, null],
    [0.94, undefined, null],
    // What is near is near, whichever way it goes.
    [0.91, 0.95, 'near'],
  ] as const)('%d after %s: %s', (value, before, level) => {
    expect(serviceWarning({ metric: 'cs_24h_response', value }, 'US', before)?.level ?? null).toBe(level);
  });
});

describe('how a shop answers', () => {
  const day = 86_400_000;
  const rate = (value: number, daysAgo: number, rest: Partial<Fact> = {}) =>
    fact('cs_24h_response', value, period('2026-03-01', '2026-03-30'), { surface: 'customer-service', at: noon - daysAgo * day, ...rest });
  const unreplied = fact('cs_unreplied', 12, { kind: 'instant' } as never, { surface: 'customer-service' });

  it('is the newest reading beside the one of a day before, with the chats that wait', () => {
    // 96 % three days ago, 94 % now: two points in three days, four above the line.
    expect(serviceStanding([rate(0.96, 3), rate(0.94, 0), rate(0.95, 0.5), unreplied], 'US', noon)).toMatchObject({
      ...{ level: 'falling', value: 0.94, before: 0.96, unreplied: 12 },
    });
    expect(serviceStanding([rate(0.91, 0)], 'US', noon)).toMatchObject({ level: 'near', before: null, unreplied: null });
    expect(serviceStanding([rate(0.99, 0), unreplied], 'US', noon)).toBeNull();
  });

  it('is not told by what is old, in doubt, of another length or of a region without a line', () => {
    expect(serviceStanding([rate(0.5, 1.1)], 'US', noon)).toBeNull();
    expect(serviceStanding([rate(0.5, 0, { doubt: 'x' })], 'US', noon)).toBeNull();
    expect(serviceStanding([rate(0.5, 0)], 'GB', noon)).toBeNull();
    const week = rate(0.99, 2, { scope: period('2026-03-22', '2026-03-28') });
    expect(serviceStanding([week, rate(0.94, 0)], 'US', noon)).toBeNull();
  });
});
