import { expect, test } from 'vitest';
import { asOf, earliest } from '@/lib/reading/as-of';
import { dialects } from '@/lib/reading/dialects';
import { en } from '@/lib/reading/dialects/en';
import { zhCN } from '@/lib/reading/dialects/zh-CN';
import { periodScope } from '@/lib/reading/period';

const now = Date.parse('2026-03-30T12:00:00Z');

test.each([
  ['Data through Mar 29, 2026', '2026-03-29'],
  ['Data through: 2026-03-29.', '2026-03-29'],
  ['Data updated: Mar 29, 2026 14:05', '2026-03-29T14:05'],
  ['Last updated on Mar 29, 2026, 9:05:11 (UTC-08:00)', '2026-03-29T09:05'],
  // Nobody knows how much of that day is in.
  ['Last updated Mar 29, 2026', '2026-03-28'],
  ['Data as of Mar 29', '2026-03-28'],
  ['Data through Dec 31', '2025-12-31'],
  ['Performance data (T+1)', 'T+1'],
  ['Data through 03/04/2026', 'unreadable'],
  ['Data updated just now', undefined],
  ['Last updated 14:05', undefined],
  ['Updated on a daily basis', undefined],
  ['Data throughput 2026', undefined],
  ['GMV', undefined],
])('%s', (text, reached) => expect(asOf(text, en, now)).toBe(reached));

test.each([
  ['数据更新至2026年3月29日', '2026-03-29'],
  ['数据更新时间：2026-03-29 14:05', '2026-03-29T14:05'],
  ['数据次日更新', 'T+1'],
  // Two numbers are a day, but nobody tells of which month.
  ['数据更新时间：03-04 14:05', 'unreadable'],
  ['更新时间 14:05', undefined],
])('%s', (text, reached) => expect(asOf(text, zhCN, now)).toBe(reached));

test.each(dialects.map((dialect) => [dialect.code, dialect] as const))('every phrase of %s is understood', (_code, dialect) => {
  const say = (phrase: string) => asOf(phrase.replace('…', '2026-03-29'), dialect, now);
  expect(dialect.asOf.through.map(say)).toEqual(dialect.asOf.through.map(() => '2026-03-29'));
  expect(dialect.asOf.updated.map(say)).toEqual(dialect.asOf.updated.map(() => '2026-03-28'));
  expect(dialect.asOf.nextDay.map(say)).toEqual(dialect.asOf.nextDay.map(() => 'T+1'));
});

test('a period the page has not reached is unknown; one it has half of says so', () => {
  const week = { from: '2026-03-24', to: '2026-03-30' };
  expect(periodScope({ ...week, asOf: '2026-03-29' }, en)).toEqual({ kind: 'period', ...week, asOf: '2026-03-29' });
  expect(periodScope({ ...week, asOf: '2026-03-23' }, en)).toEqual({ kind: 'unknown', why: 'not-yet' });
  expect(periodScope({ ...week, asOf: 'unreadable' }, en)).toEqual({ kind: 'unknown', why: 'unreadable-period' });
});

test.each([
  [['2026-03-30', '2026-03-29'], '2026-03-29'],
  // "Data through Mar 29" and "updated Mar 29, 14:05": the evening is not in.
  [['2026-03-29', '2026-03-29T14:05'], '2026-03-29T14:05'],
  [['2026-03-30T14:05', 'T+1'], 'T+1'],
  [['2026-03-20', 'T+1'], '2026-03-20'],
  [['2026-03-20', 'unreadable'], 'unreadable'],
  [[], undefined],
])('of %j the earliest counts', (told, reached) => expect(earliest(told, now)).toBe(reached));
