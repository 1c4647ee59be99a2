import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { plainNumber, typedNumber } from '@/components/ui/typed-number';
import type { Unit } from '@/lib/metrics/metric';

describe('typedNumber', () => {
  it.each<[string, Unit, number]>([
    ['45', 'duration', 45],
    ['45s', 'duration', 45],
    ['45 秒', 'duration', 45],
    ['4.5', 'ratio', 0.045],
    ['4,5 %', 'ratio', 0.045],
    ['４．５％', 'ratio', 0.045],
    ['$14,000', 'money', 14_000],
    ['14.000,50', 'money', 14_000.5],
    ['1,234,567', 'count', 1_234_567],
    ['14,000 元', 'money', 14_000],
    ['US$ 14,000', 'money', 14_000],
    ['14.000,50 €', 'money', 14_000.5],
    ['180 min', 'count', 180],
    ['0.375', 'multiple', 0.375],
    ['4x', 'multiple', 4],
    ['0,875', 'multiple', 0.875],
    ['0,038', 'money', 0.038],
    ['0,125 %', 'ratio', 0.00125],
    ['1,234', 'count', 1_234],
    ['4.125', 'ratio', 0.04125],
    ['2.345', 'multiple', 2.345],
    ['0.125', 'money', 0.125],
    ['1234.567', 'money', 1234.567],
  ])('%s as %s is %f', (text, unit, value) => {
    expect(typedNumber(text, unit)).toEqual({ value: expect.closeTo(value, 10) });
  });

  it.each([
    ['£500', 'USD', false],
    ['500 GBP', 'USD', false],
    ['R$ 500', 'USD', false],
    ['$500', 'USD', true],
    ['$500', 'SGD', true],
    ['500', 'USD', true],
    ['¥500', 'USD', false],
  ])('%s for %s: %s', (text, currency, fits) => {
    expect(typedNumber(text, 'money', currency)).toEqual(fits ? { value: 500 } : { why: 'otherCurrency' });
  });

  it.each<[string, Unit, string]>([
    ['', 'count', 'empty'],
    ['   ', 'ratio', 'empty'],
    ['abc', 'count', 'unreadable'],
    ['4.5.6', 'duration', 'unreadable'],
    ['-3', 'money', 'notPositive'],
    ['−3', 'count', 'notPositive'],
    ['fast', 'ratio', 'percent'],
    ['0', 'money', 'notPositive'],
    ['2000', 'ratio', 'tooLarge'],
    ['1e5', 'count', 'unreadable'],
    ['12 34x56', 'count', 'unreadable'],
    ['5万', 'money', 'unreadable'],
    ['1.2k', 'count', 'unreadable'],
    ['1 min', 'duration', 'unreadable'],
    ['3小时', 'duration', 'unreadable'],
    ['$', 'money', 'unreadable'],
    ['1.234', 'money', 'ambiguous'],
    ['1.234', 'count', 'ambiguous'],
    ['45.125', 'duration', 'ambiguous'],
    ['2,345', 'multiple', 'ambiguous'],
    ['4,125 %', 'ratio', 'ambiguous'],
    ['0,875,000', 'money', 'unreadable'],
    ['0.875,5', 'money', 'unreadable'],
  ])('%j as %s is refused', (text, unit, why) => {
    expect(typedNumber(text, unit)).toEqual({ why });
  });

  it.each([
    ['500.000', 500_000],
    ['500,000', 500_000],
    ['1.500.000', 1_500_000],
    ['Rp 500.000', 500_000],
    ['0.125', 0.125],
    ['500.5', 500.5],
  ])('%s in a currency without decimals is %f', (text, value) => {
    expect(typedNumber(text, 'money', 'IDR')).toEqual({ value });
  });

  it('is never a thousandth of what the other convention would read, of any unit or currency', () => {
    const either = fc.tuple(fc.integer({ min: 1, max: 999 }), fc.integer({ min: 0, max: 999 }));
    const units = fc.constantFrom<Unit>('money', 'count', 'duration', 'rank');
    fc.assert(
      fc.property(either, units, fc.constantFrom('USD', 'IDR', 'VND', 'JPY', undefined), ([lead, rest], unit, currency) => {
        const typed = typedNumber(`${lead}.${String(rest).padStart(3, '0')}`, unit, currency);
        return 'why' in typed ? typed.why === 'ambiguous' : typed.value === lead * 1000 + rest;
      }),
    );
  });

  it('takes back what a field showed, of any unit and currency', () => {
    const value = fc.integer({ min: 1, max: 1e10 }).map((n) => n / 1000);
    const units = fc.constantFrom<Unit>('money', 'count', 'duration', 'multiple');
    fc.assert(
      fc.property(value, units, fc.constantFrom('USD', 'IDR', undefined), (shown, unit, currency) => {
        expect(typedNumber(plainNumber(shown), unit, currency)).toEqual({ value: shown });
      }),
    );
  });

  it('takes back every number it could have shown', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 1e9 }), (n) => {
        expect(typedNumber(n.toLocaleString('en'), 'count')).toEqual({ value: n });
      }),
    );
  });

  it('never throws and never answers a number that is not above zero', () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        const typed = typedNumber(text, 'money');
        return 'why' in typed || typed.value > 0;
      }),
    );
  });
});
