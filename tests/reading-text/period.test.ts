import { expect, test } from 'vitest';
import { en } from '@/lib/reading/dialects/en';
import { zhCN } from '@/lib/reading/dialects/zh-CN';
import { parseDay } from '@/lib/reading/parse-day';
import { periodScope, presetOf } from '@/lib/reading/period';

test.each([
  ['Mar 01, 2026', '2026-03-01'],
  ['May 14, 2026', '2026-05-14'],
  ['September 3 2026', '2026-09-03'],
  ['14 May 2026', '2026-05-14'],
  ['2026-05-02', '2026-05-02'],
  ['2026/3/30', '2026-03-30'],
  ['2026年3月1日', '2026-03-01'],
  ['2024-02-29', '2024-02-29'],
])('%s', (text, day) => expect(parseDay(text)).toBe(day));

test.each(['', '03/04/2026', '2026-02-30', 'Foo 1, 2026', '2026', 'Mar 01', '2026-13-01'])('no day: %j', (text) => {
  expect(parseDay(text)).toBeUndefined();
});

test('the inputs of the picker decide', () => {
  expect(periodScope({ from: 'Mar 01, 2026', to: 'Mar 31, 2026', preset: 'Custom:', timeZone: '-08:00' }, en)).toEqual({
    kind: 'period',
    from: '2026-03-01',
    to: '2026-03-31',
    preset: 'custom',
    timeZone: '-08:00',
  });
});

test.each([
  [{ from: 'Mar 31, 2026', to: 'Mar 01, 2026' }, 'unreadable-period'],
  [{ from: 'Mar 31, 2026' }, 'unreadable-period'],
  [{ preset: 'Last 7 days', today: '2026-03-31' }, 'preset-without-dates'],
  [{ preset: 'Today' }, 'preset-without-dates'],
  [{}, 'no-period'],
  [{ from: 'Mar 01, 2026', to: 'Mar 31, 2026', notices: ['Note: This information is now outdated.'] }, 'stale-banner'],
])('%j is unknown', (shown, why) => expect(periodScope(shown, en)).toEqual({ kind: 'unknown', why }));

test('a single day has a date of its own', () => {
  expect(periodScope({ preset: '昨天', today: '2026-03-01' }, zhCN)).toEqual({
    kind: 'period',
    from: '2026-02-28',
    to: '2026-02-28',
    preset: 'yesterday',
  });
});

test('presets by name', () => {
  expect(presetOf('近7天', zhCN)).toBe('last-7-days');
  expect(presetOf('last 28 days', en)).toBe('last-28-days');
  expect(presetOf('GMV', en)).toBeUndefined();
});
