import { describe, expect, test } from 'vitest';
import { numberStyles } from '@/lib/metrics/number-styles';
import { parseSession } from '@/lib/reading/header';
import { monthDay } from '@/lib/reading/months';
import { parseDay } from '@/lib/reading/parse-day';

const locales = [...Object.keys(numberStyles), 'en-GB', 'es-MX', 'es-ES', 'zh-TW', 'th-TH-u-ca-gregory'];
const days = Array.from({ length: 12 }, (_, month) => [
  new Date(Date.UTC(2026, month, 1)),
  new Date(Date.UTC(2024, month, month === 1 ? 29 : 30)),
]).flat();

describe.each(locales)('%s', (locale) => {
  test.each(['short', 'long'] as const)('days with a %s month are read as the browser prints them', (month) => {
    const [day, padded] = (['numeric', '2-digit'] as const).map(
      (width) => new Intl.DateTimeFormat(locale, { year: 'numeric', month, day: width, timeZone: 'UTC' }),
    );
    for (const date of days) {
      for (const format of [day, padded]) {
        const text = format?.format(date) ?? '';
        expect([text, parseDay(text)]).toEqual([text, date.toISOString().slice(0, 10)]);
      }
    }
  });

  test('days without a year', () => {
    const format = new Intl.DateTimeFormat(locale, { month: 'short', day: 'numeric', timeZone: 'UTC' });
    for (const date of days) {
      const text = format.format(date);
      expect([text, monthDay(text)]).toEqual([text, { month: date.getUTCMonth() + 1, day: date.getUTCDate() }]);
    }
  });

  test('short dates never mean another day', () => {
    for (const dateStyle of ['short', 'medium', 'full'] as const) {
      const format = new Intl.DateTimeFormat(locale, { dateStyle, timeZone: 'UTC' });
      for (const date of days) expect([undefined, date.toISOString().slice(0, 10)]).toContain(parseDay(format.format(date)));
    }
  });
});

test.each([
  ['1 thg 3, 2026', '2026-03-01'],
  ['14 Tháng 9 2026', '2026-09-14'],
  ['14 tháng 9, 2026'.normalize('NFD'), '2026-09-14'],
  ['1 de mar. de 2026', '2026-03-01'],
  ['1 mar 2026', '2026-03-01'],
  ['1er janvier 2026', '2026-01-01'],
  ['01.03.2026', '2026-03-01'],
  ['2026年3月1日', '2026-03-01'],
  ['1 มี.ค. 2569', '2026-03-01'],
  ['1 มีนาคม พ.ศ. 2569', '2026-03-01'],
  ['2569-03-01', '2026-03-01'],
  ['29 ก.พ. 2567', '2024-02-29'],
])('%s', (text, day) => expect(parseDay(text)).toBe(day));

test.each([
  '03/04/2026',
  '14/09/2026',
  '1/3/2569',
  '30 feb 2026',
  '29 ก.พ. 2569',
  '1 thg 13, 2026',
  '0 mar 2026',
  '1 jui 2026',
  '1 marzipan 2026',
  'mar 2026',
  '1 mar 26',
  'ma 1 2026',
  '1 constructor 2026',
])('no day: %s', (text) => expect(parseDay(text)).toBeUndefined());

const now = Date.parse('2026-11-23T12:00:00Z');

test.each([
  '30 Mar, 17:28:17 - 30 Mar, 20:39:34 UTC+07:00',
  '30 mar 17:28:17 - 30 mar 20:39:34 UTC+7',
  '30 de mar., 17:28:17 - 30 de mar., 20:39:34 UTC+07:00',
  '30. März, 17:28:17 – 30. März, 20:39:34 GMT+7',
  '30 mars, 17:28:17 - 30 mars, 20:39:34 UTC+07:00',
  '30 มี.ค. 17:28:17 - 30 มี.ค. 20:39:34 UTC+07:00',
  '30 thg 3, 17:28:17 - 30 thg 3, 20:39:34 UTC+07:00',
  '3月30日 17:28:17 - 3月30日 20:39:34 UTC+07:00',
])('a session: %s', (text) => {
  expect(parseSession(text, now)).toEqual({ start: '2026-03-30T17:28:17+07:00', end: '2026-03-30T20:39:34+07:00' });
});

test.each(['30/03, 17:28:17 UTC', '30 foo, 17:28:17 UTC', '17:28:17 UTC', '30 mar 117:28:17 UTC'])('no session: %s', (text) => {
  expect(parseSession(text, now)).toBeUndefined();
});
