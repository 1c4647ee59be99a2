import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parseDuration } from '@/lib/metrics/durations';
import { type DialectCode, numberStyles } from '@/lib/metrics/number-styles';
import { parseNumber } from '@/lib/metrics/numbers';

const codes = Object.keys(numberStyles) as DialectCode[];
const units = ['day', 'hour', 'minute', 'second'] as const;
const sizes = { day: 86_400, hour: 3600, minute: 60, second: 1 };
/** Days, hours, minutes and seconds of a duration, as far as they are not zero. */
const parts = fc
  .tuple(fc.integer({ min: 0, max: 3 }), fc.integer({ min: 0, max: 23 }), fc.integer({ min: 0, max: 59 }), fc.integer({ min: 0, max: 59 }))
  .map((counts) => units.map((unit, at) => ({ unit, count: counts[at] ?? 0 })).filter(({ count }) => count > 0))
  .filter((it) => it.length > 0);

type Parts = { unit: (typeof units)[number]; count: number }[];

const formats = new Map<string, Intl.NumberFormat>();

function format(locale: string, unit: string, unitDisplay: 'long' | 'short'): Intl.NumberFormat {
  const key = `${locale} ${unit} ${unitDisplay}`;
  const known = formats.get(key) ?? new Intl.NumberFormat(locale, { style: 'unit', unit, unitDisplay });
  formats.set(key, known);
  return known;
}

/** As `Intl.DurationFormat` writes it, from the parts it is made of (not every browser and Node has that class). */
function print(list: Parts, locale: string, unitDisplay: 'long' | 'short'): string {
  const texts = list.map(({ unit, count }) => format(locale, unit, unitDisplay).format(count));
  return new Intl.ListFormat(locale, { type: 'unit', style: unitDisplay }).format(texts);
}

const total = (list: Parts) => list.reduce((sum, { unit, count }) => sum + count * sizes[unit], 0);

describe.each(codes)('%s', (code) => {
  test.each(['long', 'short'] as const)('durations are read as the browser prints them, %s', (style) => {
    const locales = code === 'es' ? ['es', 'es-MX'] : [code];
    fc.assert(
      fc.property(parts, fc.constantFrom(...locales), (list, locale) => {
        const text = print(list, locale, style);
        const parsed = parseNumber(text, { dialect: code, unit: 'duration' });
        // "1 hr" of an Indonesian page is a day, of an English one an hour: then there is no number.
        if ('unreadable' in parsed) expect([code, text]).toEqual(['id', expect.stringMatching(/^\d hr$/)]);
        else expect([text, parsed.value]).toEqual([text, total(list)]);
      }),
      { numRuns: 200 },
    );
  });

  test('the forms of TikTok itself are read on a page of any language', () => {
    fc.assert(
      fc.property(parts, (list) => {
        const letters = list.map(({ unit, count }) => `${count}${unit[0]}`).join('');
        const header = list.map(({ unit, count }) => `${count} ${{ day: 'd', hour: 'hr', minute: 'min', second: 'sec' }[unit]}`).join(', ');
        for (const text of [letters, header]) {
          const parsed = parseDuration(text, code);
          if (!parsed) expect([code, text]).toEqual(['id', expect.stringMatching(/^\d+ hr$/)]);
          else expect([text, parsed.value]).toEqual([text, total(list)]);
        }
        expect(parseDuration('PT3H11M17S', code)).toEqual({ value: 11_477, step: 1 });
      }),
      { numRuns: 100 },
    );
  });
});

test.each<[string, DialectCode, number]>([
  ['2h 57min', 'vi', 10_620],
  ['0h 9min', 'vi', 540],
  ['3ชม. 11นาที 17วิ', 'th', 11_477],
  ['1 j, 30 mnt', 'id', 5400],
  ['1 hr, 11 mnt', 'id', 87_060],
  ['3 j 11 min 17 s', 'ms', 11_477],
  ['1j 1h 1min 1s', 'fr', 90_061],
  ['1g 1h 1min 1s', 'it', 90_061],
  ['3h, 11 Min. und 17 Sek.', 'de', 11_477],
])('%s in %s', (text, code, value) => expect(parseDuration(text, code)?.value).toBe(value));

test.each<[string, DialectCode]>([
  ['1 hr', 'id'],
  ['3 hr 11 dtk 5 min', 'id'],
  ['3 horas y', 'es'],
  ['y 3 horas', 'es'],
  ['3 horas y y 5 minutos', 'es'],
  ['3 Stundenund 5 Minuten', 'de'],
  ['11 minutos, 3 horas', 'es'],
  ['3 jam', 'fr'],
  ['1 T', 'de'],
])('%s in %s is none', (text, code) => expect(parseDuration(text, code)).toBeUndefined());
