import fc from 'fast-check';
import { expect, test } from 'vitest';
import { formatCompact, formatValue } from '@/lib/format';
import { parseNumber } from '@/lib/metrics/numbers';

const language = fc.constantFrom('en' as const, 'zh-CN' as const);
const currency = fc.constantFrom('USD', 'GBP', 'EUR', 'JPY', 'VND', 'IDR', 'THB', 'MYR', 'PHP', 'SGD', 'BRL', 'MXN');

function expectClose(
  text: string,
  code: 'en' | 'zh-CN',
  unit: 'money' | 'count' | 'ratio' | 'duration',
  value: number,
  step: number,
  money?: string,
) {
  const parsed = parseNumber(text, { dialect: code, unit, currency: money });
  if ('unreadable' in parsed) throw new Error(`${text}: ${parsed.unreadable}`);
  expect(Math.abs(parsed.value - value)).toBeLessThanOrEqual((step / 2) * (1 + 1e-9) + Math.abs(value) * 1e-12);
  expect(parsed.currency).toBe(money);
}

test('what is written is read back within its step', () => {
  fc.assert(
    fc.property(language, currency, fc.integer({ min: -1e9, max: 1e9 }), fc.constantFrom(0.01, 1), (code, money, cents, step) => {
      const value = cents / 100;
      expectClose(formatValue({ value, unit: 'money', step, currency: money }, code), code, 'money', value, step, money);
      expectClose(formatValue({ value: cents, unit: 'count', step: 1 }, code), code, 'count', cents, 1);
      expectClose(formatValue({ value: value / 1e4, unit: 'ratio', step: 0.0001 }, code), code, 'ratio', value / 1e4, 0.0001);
    }),
  );
});

test('a length under an hour loses nothing, a longer one its seconds', () => {
  fc.assert(
    fc.property(language, fc.integer({ min: 0, max: 200_000 }), (code, seconds) => {
      const text = formatValue({ value: seconds, unit: 'duration', step: 1 }, code);
      expectClose(text, code, 'duration', seconds, seconds < 3600 ? 0 : 120);
    }),
  );
});

test('every finite number is written without "NaN", "-" or an empty text', () => {
  const unit = fc.constantFrom('money', 'count', 'ratio', 'multiple', 'duration', 'score', 'rank' as const);
  fc.assert(
    fc.property(language, unit, fc.double({ min: -1e12, max: 1e12, noNaN: true }), (code, it, value) => {
      const amount = { value, unit: it, currency: it === 'money' ? 'USD' : undefined };
      for (const text of [formatValue(amount, code), formatCompact(amount, code)]) {
        expect(text).toMatch(/\d/);
        expect(text).not.toMatch(/NaN|-|undefined/);
      }
    }),
  );
});
