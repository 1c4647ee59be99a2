import { describe, expect, it } from 'vitest';
import { fallingTiers, type Scheme, schemeFaults } from '@/lib/kpi/pay/scheme';
import { scheme } from './given';

describe('a scheme that cannot stand', () => {
  it('says where and why', () => {
    const why = (parts: Partial<Scheme>) =>
      schemeFaults(scheme(parts)).map(({ field, row, why: reason }) => [field, row, reason].filter((one) => one !== undefined).join(' '));
    expect(why({ base: 1 })).toEqual([]);
    expect(why({})).toEqual(['empty nothing']);
    expect(why({ name: ' ', base: -1 })).toEqual(['name missing', 'base negative']);
    // Three letters are not enough: yuan are CNY.
    expect([why({ base: 1, currency: 'RMB' }), why({ base: 1, currency: 'CNY' })]).toEqual([['currency missing'], []]);
    expect(why({ hourly: { rate: 1, shared: 1.5 } })).toEqual(['shared share']);
    const tiered = (list: Scheme['commission'] extends infer C ? (C extends { tiers: infer T } ? T : never) : never) =>
      why({ commission: { on: 'direct', net: false, way: 'all', tiers: list } });
    expect(tiered([])).toEqual(['tiers missing']);
    expect(tiered([{ from: 5, rate: 0.1 }])).toEqual(['tiers 0 start']);
    expect(
      tiered([
        { from: 0, rate: 0.1 },
        { from: 0, rate: 5 },
      ]),
    ).toEqual(['tiers 1 order']);
    expect(tiered([{ from: 0, rate: 5 }])).toEqual(['tiers 0 share']);
    expect(why({ floor: 10, cap: 5 })).toEqual(['floor above-cap']);
    expect(why({ performance: 1, coefficient: { on: 'variable', steps: [{ from: 0, factor: Number.NaN }] } })).toEqual([
      'steps 0 negative',
    ]);
    // What multiplies nothing changes no pay, and nobody would notice.
    const steps = [{ from: 0, factor: 0.9 }];
    const hourly = { rate: 1, shared: 1 };
    expect(why({ base: 1, coefficient: { on: 'variable', steps } })).toEqual(['coefficient no-amount']);
    expect(why({ hourly, coefficient: { on: 'commission', steps } })).toEqual(['coefficient no-amount']);
    expect(why({ hourly, coefficient: { on: 'variable', steps } })).toEqual([]);
    expect(why({ performance: 1, coefficient: { on: 'performance', by: 'points', steps: [] } })).toEqual([]);
    expect(why({ performance: 1 })).toEqual(['performance no-factor']);
    expect(why({ performance: -1, coefficient: { on: 'performance', by: 'points', steps: [] } })).toEqual(['performance negative']);
  });

  it('may have falling rates, which is said', () => {
    const falling = scheme({
      commission: {
        on: 'direct',
        net: false,
        way: 'all',
        tiers: [
          { from: 0, rate: 0.1 },
          { from: 10, rate: 0.05 },
        ],
      },
    });
    expect(schemeFaults(falling)).toEqual([]);
    expect(fallingTiers(falling)).toEqual([1]);
  });
});
