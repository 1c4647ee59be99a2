import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Unit } from '@/lib/metrics/metric';
import { type DialectCode, numberStyles, suffixes } from '@/lib/metrics/number-styles';
import { parseNumber } from '@/lib/metrics/numbers';

const dialects = Object.keys(numberStyles) as DialectCode[];
const dialect = fc.constantFrom(...dialects);
const units: (Unit | undefined)[] = ['money', 'count', 'ratio', 'multiple', 'duration', 'score', 'rank', undefined];

/** What the browser itself writes in a language. The two Spanish conventions are told apart by the region. */
const locales = dialects.filter((code) => code !== 'es');

function read(text: string, code: DialectCode, unit: Unit | undefined, currency?: string) {
  const parsed = parseNumber(text, { dialect: code, unit, currency });
  if ('unreadable' in parsed) throw new Error(`${JSON.stringify(text)} (${code}, ${unit}): ${parsed.unreadable}`);
  return parsed;
}

function within(value: number, parsed: { value: number; step: number }) {
  expect(Math.abs(parsed.value - value)).toBeLessThanOrEqual((parsed.step / 2) * (1 + 1e-9) + Math.abs(value) * 1e-12);
}

describe('what a page prints is read back within its resolution', () => {
  test('whole counts in every language', () => {
    fc.assert(
      fc.property(dialect, fc.integer({ min: 0, max: 2e9 }), (code, value) => {
        const text = new Intl.NumberFormat(code).format(value);
        expect(read(text, code, 'count')).toMatchObject({ value, step: 1, unit: 'count' });
      }),
    );
  });

  test('en-US short forms in every language', () => {
    const short = new Intl.NumberFormat('en-US', { notation: 'compact', maximumFractionDigits: 2 });
    fc.assert(
      fc.property(fc.constantFrom(...locales), fc.integer({ min: 0, max: 2e9 }), (code, value) => {
        const parsed = parseNumber(short.format(value), { dialect: code, unit: 'count' });
        // "2M" means two numbers where the language has an M of its own; then there is no number.
        if ('unreadable' in parsed)
          expect([parsed.unreadable, short.format(value)]).toEqual(['ambiguous', expect.stringMatching(/^\d+[MTB]$/)]);
        else within(value, parsed);
      }),
      { numRuns: 500 },
    );
  });

  test('the short forms of the language itself', () => {
    fc.assert(
      fc.property(dialect, fc.integer({ min: 0, max: 9e12 }), (code, value) => {
        const text = new Intl.NumberFormat(code, { notation: 'compact', maximumFractionDigits: 1 }).format(value);
        const parsed = parseNumber(text, { dialect: code, unit: 'count' });
        if ('unreadable' in parsed) throw new Error(`${code} ${JSON.stringify(text)} ${parsed.unreadable}`);
        within(value, parsed);
      }),
      { numRuns: 1000 },
    );
  });

  test('percentages in every language', () => {
    fc.assert(
      fc.property(dialect, fc.double({ min: -20, max: 20, noNaN: true }), fc.integer({ min: 0, max: 2 }), (code, value, decimals) => {
        const text = new Intl.NumberFormat(code, { style: 'percent', minimumFractionDigits: decimals, maximumFractionDigits: decimals });
        const parsed = parseNumber(text.format(value), { dialect: code, unit: 'ratio' });
        if ('unreadable' in parsed) expect([code, parsed.unreadable]).toEqual(['es', 'ambiguous']);
        else within(value, parsed);
      }),
      { numRuns: 500 },
    );
  });

  test.each([
    ['en', 'USD'],
    ['en', 'GBP'],
    ['en', 'PHP'],
    ['en', 'SGD'],
    ['zh-CN', 'CNY'],
    ['zh-CN', 'USD'],
    ['id', 'IDR'],
    ['th', 'THB'],
    ['vi', 'VND'],
    ['ms', 'MYR'],
    ['pt-BR', 'BRL'],
    ['ja', 'JPY'],
    ['de', 'EUR'],
    ['fr', 'EUR'],
    ['it', 'EUR'],
  ] as const)('money in %s %s', (code, currency) => {
    const formats = [
      new Intl.NumberFormat(code, { style: 'currency', currency }),
      new Intl.NumberFormat(code, { style: 'currency', currency, currencyDisplay: 'narrowSymbol' }),
      new Intl.NumberFormat(code, { style: 'currency', currency, currencyDisplay: 'code' }),
    ];
    fc.assert(
      fc.property(fc.constantFrom(...formats), fc.double({ min: -1e6, max: 1e9, noNaN: true }), (format, value) => {
        const parsed = read(format.format(value), code, 'money', currency);
        expect(parsed.currency).toBe(currency);
        within(value, parsed);
      }),
      { numRuns: 300 },
    );
  });

  test('durations of a card and of a header', () => {
    const [en, zh] = [
      (h: number, m: number, s: number) => `${h} hr, ${m} min, ${s} sec`,
      (h: number, m: number, s: number) => `${h}小时${m}分钟${s}秒`,
    ];
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 86_399 }), dialect, (total, code) => {
        const [h, m, s] = [Math.floor(total / 3600), Math.floor(total / 60) % 60, total % 60];
        const card = [h && `${h}h`, m && `${m}m`, s && `${s}s`].filter(Boolean).join('') || '0s';
        within(total, { ...read(card, code, 'duration'), step: 0 });
        expect(read(en(h, m, s), code, 'duration')).toMatchObject({ value: total, step: 1 });
        expect(read(zh(h, m, s), 'zh-CN', 'duration').value).toBe(total);
      }),
    );
  });
});

/** Text in the alphabet of pages: digits and everything that stands near them. */
const pieces = [
  ...'0123456789',
  ...'0123456789',
  '.',
  ',',
  '%',
  '-',
  '−',
  '–',
  ' ',
  '\u00a0',
  '\u202f',
  ':',
  '(',
  ')',
  '+',
  '/',
  '½',
  '²',
  '٣',
  '５',
  '，',
  '$',
  '€',
  '₫',
  '円',
  'Rp',
  'h',
  'm',
  's',
  'min',
  'sec',
  '小时',
  '分',
  '秒',
  'PT',
  'H',
  'USD',
  'GMV',
  '\u0000',
  '😀',
  '\ud800',
  '--',
  ...Object.keys(suffixes),
];

/** A small generator of its own: a million strings through fast-check would take minutes. */
function generator(seed: number) {
  let state = seed;
  return (below: number) => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return Math.floor((state / 2 ** 32) * below);
  };
}

/** The digits of a text, full-width ones as plain ones. */
function digitsOf(text: string): string {
  return text.replace(/[０-９]/g, (it) => String.fromCharCode(it.charCodeAt(0) - 0xfee0)).replace(/[^0-9]/g, '');
}

test('a million texts never throw and never yield a number that is not in the text', () => {
  const random = generator(20260330);
  let numbers = 0;
  for (let round = 0; round < 1_000_000; round++) {
    let text = '';
    for (let size = 1 + random(9); size > 0; size--) text += pieces[random(pieces.length)];
    const unit = units[random(units.length)];
    const parsed = parseNumber(text, { dialect: dialects[random(dialects.length)] ?? 'en', unit });
    if ('unreadable' in parsed) continue;
    numbers++;
    if (!Number.isFinite(parsed.value) || !(parsed.step > 0) || (unit && parsed.unit !== unit))
      throw new Error(`${JSON.stringify(text)} ${JSON.stringify(parsed)}`);
    // A duration sums its parts; anything else keeps every digit of the text in its order.
    if (parsed.unit !== 'duration' && !sameDigits(parsed, digitsOf(text)))
      throw new Error(`${JSON.stringify(text)} ${JSON.stringify(parsed)}`);
  }
  expect(numbers).toBeGreaterThan(10_000);
}, 50_000);

function sameDigits({ value, step }: { value: number; step: number }, digits: string): boolean {
  return Math.abs(Math.abs(value) / step - Number(digits)) <= Number(digits) * 1e-9 && digits !== '';
}

const anyText = fc.array(fc.integer({ min: 0, max: 0xffff }), { maxLength: 60 }).map((codes) => String.fromCharCode(...codes));

test('any string at all is answered', () => {
  fc.assert(
    fc.property(anyText, dialect, fc.constantFrom(...units), (text, code, unit) => {
      const parsed = parseNumber(text, { dialect: code, unit });
      expect('unreadable' in parsed || Number.isFinite(parsed.value)).toBe(true);
    }),
    { numRuns: 500 },
  );
});
