import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { formatCompact, formatValue, isAbbreviated } from '@/lib/format';

describe('formatValue', () => {
  it.each([
    [{ value: 12433.68, unit: 'money', step: 0.01, currency: 'USD' }, 'en', '$12,433.68'],
    [{ value: 525, unit: 'money', step: 1, currency: 'USD' }, 'zh-CN', '$525'],
    [{ value: -3.5, unit: 'money', step: 0.01, currency: 'USD' }, 'en', '−$3.50'],
    [{ value: 48200, unit: 'money', step: 1, currency: 'JPY' }, 'en', '¥48,200'],
    [{ value: 48200, unit: 'money', currency: 'JPY' }, 'zh-CN', 'JP¥48,200'],
    [{ value: 12.5, unit: 'money', step: 0.01, currency: 'MXN' }, 'en', 'MX$12.50'],
    [{ value: 8.92, unit: 'money', step: 0.01 }, 'en', '8.92'],
    [{ value: -0.00001, unit: 'ratio', step: 0.01 }, 'en', '0%'],
    [{ value: -0.2, unit: 'duration' }, 'en', '0s'],
    [{ value: -6, unit: 'duration' }, 'zh-CN', '−6 秒'],
    [{ value: 0.0098, unit: 'ratio', step: 0.0001 }, 'en', '0.98%'],
    [{ value: 0.003, unit: 'ratio', step: 0.001 }, 'en', '0.3%'],
    [{ value: 6.78, unit: 'ratio', step: 0.01 }, 'en', '678%'],
    [{ value: -0.1832, unit: 'ratio', step: 0.0001 }, 'en', '−18.32%'],
    [{ value: 4.12, unit: 'multiple', step: 0.01 }, 'en', '4.12'],
    [{ value: 58850, unit: 'count', step: 10 }, 'en', '58,850'],
    [{ value: 46, unit: 'duration', step: 1 }, 'en', '46s'],
    [{ value: 83, unit: 'duration', step: 1 }, 'zh-CN', '1 分 23 秒'],
    [{ value: 11477, unit: 'duration', step: 1 }, 'en', '3h 11m'],
    [{ value: 3600, unit: 'duration', step: 1 }, 'en', '1h'],
    [{ value: 0, unit: 'duration', step: 1 }, 'en', '0s'],
  ] as const)('%o in %s is %s', (amount, language, text) => {
    expect(formatValue(amount, language)).toBe(text);
  });

  it('shows no digit beyond the resolution', () => {
    fc.assert(
      fc.property(fc.double({ min: -1e6, max: 1e6, noNaN: true }), fc.integer({ min: 0, max: 4 }), (value, digits) => {
        const text = formatValue({ value, unit: 'multiple', step: 10 ** -digits }, 'en');
        expect(text.split('.')[1]?.length ?? 0).toBe(digits);
        expect(Math.abs(Number(text.replaceAll(',', '').replace('−', '-')) - value)).toBeLessThanOrEqual(10 ** -digits / 2 + 1e-6);
      }),
    );
  });
});

describe('formatCompact', () => {
  it('follows the language', () => {
    expect(formatCompact({ value: 12_400, unit: 'count' }, 'en')).toBe('12.4K');
    expect(formatCompact({ value: 12_400, unit: 'count' }, 'zh-CN')).toBe('1.2万');
  });
});

describe('isAbbreviated', () => {
  it('tells a short form from a whole number', () => {
    expect(isAbbreviated({ value: 6380, unit: 'count', step: 10 })).toBe(true);
    expect(isAbbreviated({ value: 21, unit: 'count', step: 1 })).toBe(false);
  });
});
