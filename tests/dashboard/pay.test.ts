import { describe, expect, it } from 'vitest';
import { lineText, writer } from '@/components/dashboard/pay/line-text';
import { isDay, typedAmount, typedShare } from '@/components/dashboard/pay/typed';
import { schemeFrom, type TypedScheme, typedFrom } from '@/components/dashboard/pay/typed-scheme';
import { wordsFor } from '@/lib/i18n/words';
import { templates } from '@/lib/kpi/pay/templates';

describe('what is typed about pay', () => {
  it('is an amount with its sign, nothing, or no number', () => {
    const yuan = (text: string) => typedAmount(text, { currency: 'CNY' });
    expect(['1,200.50', '−30', '-30', '0', '0.00', '¥88', '', '  ', 'x', '5万', '--3'].map(yuan)).toEqual([
      1200.5,
      -30,
      -30,
      0,
      0,
      88,
      undefined,
      undefined,
      'number',
      'number',
      'number',
    ]);
    expect(['3', '3%', '0.25 %', '', 'x', '0'].map(typedShare)).toEqual([0.03, 0.03, 0.0025, undefined, 'number', 0]);
  });

  it('is a group of thousands or a decimal, and refused where it could be either', () => {
    // Read as 500 the base of a month would be a thousandth of what was agreed.
    expect(['500.000', '500,000', '1.500.000', '-500.000', '0.125'].map((text) => typedAmount(text, { currency: 'IDR' }))).toEqual([
      500_000, 500_000, 1_500_000, -500_000, 0.125,
    ]);
    expect(['500.000', '500,000', '1500.000', '500.00', '0.125'].map((text) => typedAmount(text, { currency: 'USD' }))).toEqual([
      ...['ambiguous', 500_000, 1500, 500, 0.125],
    ]);
    expect(['1.125', '1,125', '62.5', '0,125'].map((text) => typedAmount(text, 'plain'))).toEqual([1.125, 'ambiguous', 62.5, 0.125]);
  });

  it('is a day of the calendar', () => {
    expect(['2026-03-31', '2026-02-30', '2026-3-1', 'x'].map(isDay)).toEqual([true, false, false, false]);
  });
});

describe('a scheme’s form', () => {
  const typed = (part: Partial<TypedScheme> = {}): TypedScheme => ({
    ...typedFrom({ name: 'Hosts', currency: 'CNY', base: 4000 }, '2026-04'),
    ...part,
  });
  const faults = (part: Partial<TypedScheme>) =>
    schemeFrom(typed(part), 's').faults.map(({ field, row, column, why }) =>
      [field, row, column, why].filter((one) => one !== undefined).join(' '),
    );

  it.each(Object.entries(templates))('shows and gives back the structure %s', (_, structure) => {
    const scheme = { name: 'T', currency: 'CNY', ...structure };
    expect(schemeFrom(typedFrom(scheme, '2026-04'), 's')).toEqual({ scheme: { id: 's', ...scheme }, faults: [] });
  });

  it('says what is wrong at the field and row where it is', () => {
    expect(faults({})).toEqual([]);
    expect(faults({ name: ' ', currency: 'yuan' })).toEqual(['name name', 'currency currency']);
    expect(faults({ base: 'four', floor: '-1' })).toEqual(['base number', 'floor negative']);
    expect(faults({ base: '4.800', on: 'direct', tiers: [{ from: '0', rate: '1,250' }] })).toEqual([
      'base ambiguous',
      'tiers 0 value ambiguous',
    ]);
    expect(schemeFrom(typed({ currency: 'vnd', base: '4.800' }), 's').scheme.base).toBe(4800);
    expect(faults({ factorOn: 'variable', performance: '', steps: [{ from: '0', factor: '1' }] })).toEqual(['coefficient no-amount']);
    expect(faults({ performance: '100' })).toEqual(['performance no-factor']);
    expect(faults({ base: '' })).toEqual(['empty nothing']);
    expect(faults({ hourly: '100', shared: '150' })).toEqual(['shared share']);
    expect(faults({ floor: '10', cap: '5' })).toEqual(['floor above-cap']);
    expect(faults({ since: '2026-4' })).toEqual(['since month']);
    expect(faults({ on: 'direct', tiers: [{ from: '5', rate: '3' }] })).toEqual(['tiers 0 from start']);
    expect(
      faults({
        on: 'direct',
        tiers: [
          { from: '0', rate: 'x' },
          { from: '0', rate: '3' },
          { from: '9', rate: '300' },
        ],
      }),
    ).toEqual(['tiers 0 value share', 'tiers 1 from order', 'tiers 2 value share']);
    expect(faults({ factorOn: 'variable', hourly: '10', steps: [{ from: '0', factor: '' }] })).toEqual(['steps 0 value number']);
  });

  it('begins with limits by days, and leaves what was agreed as whole as it is', () => {
    expect(typedFrom({ name: 'A', currency: 'CNY', base: 1 }, '2026-04').limits).toBe('days');
    expect(typedFrom({ name: 'A', currency: 'CNY', floor: 1 }, '2026-04').limits).toBe('whole');
    expect(schemeFrom(typed({ floor: '3000', limits: 'days' }), 's').scheme).toMatchObject({ floor: 3000, limits: 'days' });
    // No limit has no part of it.
    expect(schemeFrom(typed({ limits: 'days' }), 's').scheme).not.toHaveProperty('limits');
  });

  it('takes refunds off in the ways that the base allows', () => {
    expect(schemeFrom(typed({ on: 'shop', net: 'shop', tiers: [{ from: '0', rate: '3' }] }), 's').scheme.commission).toEqual({
      ...{ on: 'shop', net: true, way: 'within' },
      tiers: [{ from: 0, rate: 0.03 }],
    });
    expect(schemeFrom(typed({ on: 'direct', net: 'share', tiers: [{ from: '0', rate: '3' }] }), 's').scheme.commission?.refunds).toBe(
      'share',
    );
  });
});

describe('a line of a payslip', () => {
  const { slip } = wordsFor('en').pay;
  const text = (line: Parameters<typeof lineText>[0]) => lineText(line, slip, writer('en', 'CNY')).how;

  it('is its arithmetic in words', () => {
    expect(text({ part: 'base', full: 480_000, days: 17, of: 31, amount: 263_226 })).toBe('CN¥4,800.00 × 17 days ÷ 31 days');
    expect(text({ part: 'shared-hours', minutes: 200, rate: 20_000, share: 0.5, amount: 33_333 })).toBe('CN¥200.00 × 200 min ÷ 60 × 50%');
    expect(text({ part: 'tier', from: 10_000_000, slice: 5_000_000, rate: 0.0125, amount: 62_500 })).toBe(
      'CN¥50,000.00 × 1.25% (from CN¥100,000.00)',
    );
    expect(text({ part: 'floor', limit: 164_516, by: { full: 300_000, days: 17, of: 31 }, amount: 1 })).toBe(
      'to CN¥1,645.16 (CN¥3,000.00 × 17 days ÷ 31 days)',
    );
    expect(text({ part: 'coefficient', factor: 0.9, on: 400_000, days: 31, of: 31, amount: -40_000 })).toBe('CN¥4,000.00 × (0.9 − 1)');
    expect(text({ part: 'coefficient', factor: 0.9, on: 400_000, days: 24, of: 31, amount: -30_968 })).toBe(
      'CN¥4,000.00 × (0.9 − 1) × 24 days ÷ 31 days (not those of the trial)',
    );
    expect(text({ part: 'coefficient', factor: 1, on: 400_000, days: 0, of: 31, amount: 0 })).toContain('trial');
    expect(text({ part: 'coefficient', factor: 1, on: 400_000, days: 31, of: 31, unknown: true, amount: 0 })).toContain('No score');
  });
});
