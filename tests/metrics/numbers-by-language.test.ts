import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Unit } from '@/lib/metrics/metric';
import type { DialectCode } from '@/lib/metrics/number-styles';
import { parseNumber } from '@/lib/metrics/numbers';

/** Where TikTok Shop sells: the browser's locale there, the language it is read in, the money. */
const markets = [
  ['en-US', 'en', 'USD'],
  ['zh-CN', 'zh-CN', 'CNY'],
  ['id-ID', 'id', 'IDR'],
  ['th-TH', 'th', 'THB'],
  ['vi-VN', 'vi', 'VND'],
  ['ms-MY', 'ms', 'MYR'],
  ['es-ES', 'es', 'EUR'],
  ['es-MX', 'es', 'MXN'],
  ['pt-BR', 'pt-BR', 'BRL'],
  ['ja-JP', 'ja', 'JPY'],
  ['de-DE', 'de', 'EUR'],
  ['fr-FR', 'fr', 'EUR'],
  ['it-IT', 'it', 'EUR'],
] as const satisfies (readonly [string, DialectCode, string])[];

function near(value: number, parsed: { value: number; step: number }): boolean {
  return Math.abs(parsed.value - value) <= (parsed.step / 2) * (1 + 1e-9) + Math.abs(value) * 1e-12;
}

describe.each(markets)('%s', (locale, dialect, currency) => {
  const short = { notation: 'compact', maximumFractionDigits: 2 } as const;
  const formats: [Unit, Intl.NumberFormat, number][] = [
    ['money', new Intl.NumberFormat(locale, { ...short, style: 'currency', currency, currencyDisplay: 'narrowSymbol' }), 9e12],
    ['money', new Intl.NumberFormat(locale, { ...short, style: 'currency', currency, currencyDisplay: 'code' }), 9e12],
    ['money', new Intl.NumberFormat(locale, { style: 'currency', currency }), 1e10],
    ['count', new Intl.NumberFormat(locale, short), 9e12],
    ['count', new Intl.NumberFormat(locale), 9e12],
    ['ratio', new Intl.NumberFormat(locale, { style: 'percent', maximumFractionDigits: 2 }), 9.99],
    ['multiple', new Intl.NumberFormat(locale, { maximumFractionDigits: 2 }), 99],
  ];

  test('what the browser prints is read back within its resolution', () => {
    const written = fc.constantFrom(...formats).chain(([unit, format, max]) => {
      const value = unit === 'count' ? fc.integer({ min: 0, max }) : fc.double({ min: 0, max, noNaN: true });
      // As many small numbers as large ones.
      return fc.tuple(value, fc.integer({ min: 0, max: 12 })).map(([number, power]) => {
        const scaled = unit === 'ratio' || unit === 'multiple' ? number : number / 10 ** power;
        const size = unit === 'count' ? Math.round(scaled) : scaled;
        return { unit, size, text: format.format(size) };
      });
    });
    fc.assert(
      fc.property(written, ({ unit, size, text }) => {
        const parsed = parseNumber(text, { dialect, unit, currency: unit === 'money' ? currency : undefined });
        // The trillions of Mexico are the billions of the United States: "1.2 B" is no number there.
        if ('unreadable' in parsed) expect([dialect, parsed.unreadable, text]).toEqual(['es', 'ambiguous', expect.stringMatching(/B/)]);
        else expect([text, near(size, parsed), parsed.currency]).toEqual([text, true, unit === 'money' ? currency : undefined]);
      }),
      { numRuns: 700 },
    );
  });
});

test.each<[string, DialectCode, Unit, string | undefined, number]>([
  // As teams noted them from real pages.
  ['R$ 2,8 mil', 'pt-BR', 'money', 'BRL', 2800],
  ['1,4 mil', 'pt-BR', 'count', undefined, 1400],
  ['R$ 1,2 mi', 'pt-BR', 'money', 'BRL', 1_200_000],
  ['2,52%', 'pt-BR', 'ratio', undefined, 0.0252],
  ['9.519', 'pt-BR', 'count', undefined, 9519],
  ['91.95K', 'vi', 'count', undefined, 91_950],
  ['2.11M', 'vi', 'money', 'VND', 2_110_000],
  ['36,62%', 'vi', 'ratio', undefined, 0.3662],
  ['8.761.919', 'vi', 'money', 'VND', 8_761_919],
  ['4.95', 'vi', 'multiple', undefined, 4.95],
  ['2.621.500₫', 'vi', 'money', 'VND', 2_621_500],
  ['162.7万円', 'ja', 'money', 'JPY', 1_627_000],
  ['¥2,033,024', 'ja', 'money', 'JPY', 2_033_024],
  ['30.53K', 'ja', 'count', undefined, 30_530],
  ['¥4.97K', 'ja', 'money', 'JPY', 4970],
  ['Rp10.000.000', 'id', 'money', 'IDR', 10_000_000],
  ['Rp1,2 jt', 'id', 'money', 'IDR', 1_200_000],
  ['฿849,754', 'th', 'money', 'THB', 849_754],
  ['0,98\u00a0%', 'de', 'ratio', undefined, 0.0098],
  ['6.38K', 'fr', 'count', undefined, 6380],
])('%s in %s', (text, dialect, unit, currency, value) => {
  const parsed = parseNumber(text, { dialect, unit, currency });
  expect('value' in parsed && parsed.value).toBeCloseTo(value, 6);
});

test.each<[string, DialectCode, Unit]>([
  ['2M', 'id', 'count'],
  ['1.2 M', 'id', 'count'],
  ['3T', 'vi', 'count'],
  ['1.234', 'es', 'money'],
  ['1.2 B', 'es', 'count'],
  ['1,2 mil mil', 'es', 'count'],
  ['1 Mio. Mio.', 'de', 'count'],
  ['12 %', 'pt-BR', 'count'],
  ['1,2 lakh', 'en', 'count'],
])('%s in %s as %s is no number', (text, dialect, unit) => expect(parseNumber(text, { dialect, unit })).not.toHaveProperty('value'));
