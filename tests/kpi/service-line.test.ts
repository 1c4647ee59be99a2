import { describe, expect, it } from 'vitest';
import { serviceWarning } from '@/lib/kpi/service-line';

describe('answers in time', () => {
  it.each([
    // US, within 24 h: warned of below 90 %, acted on below 85 %.
    ['cs_24h_response', 0.9, 'US', null],
    ['cs_24h_response', 0.8999, 'US', 'warn'],
    ['cs_24h_response', 0.85, 'US', 'warn'],
    ['cs_24h_response', 0.8499, 'US', 'act'],
    ['cs_24h_response', 0, 'US', 'act'],
    // South-East Asia, within 12 h: 85 %, and nothing is known of what follows.
    ['cs_12h_response', 0.85, 'TH', null],
    ['cs_12h_response', 0.5, 'ID', 'warn'],
    // No line is known for these.
    ['cs_24h_response', 0.5, 'DE', null],
    ['cs_12h_response', 0.5, 'US', null],
    ['cs_24h_response', 0.5, undefined, null],
    ['cs_satisfaction', 0.1, 'US', null],
  ] as const)('%s of %d in %s: %s', (metric, value, region, level) => {
    expect(serviceWarning({ metric, value }, region)?.level ?? null).toBe(level);
  });
});
