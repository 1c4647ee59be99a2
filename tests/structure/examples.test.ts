import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';

/** Where each kind of worked example stands, and how many lines of arithmetic at least stand beside them. */
const kinds = {
  scores: ['score/card.test.ts', 8],
  'scores over a stretch': ['score/stretch.test.ts', 6],
  'what is due': ['targets/spread.test.ts', 4],
  splits: ['targets/split.test.ts', 7],
  'whole months of pay, tiers among them': ['pay/months.test.ts', 18],
  'tiers, coefficients, floor and cap': ['pay/pay.test.ts', 10],
  'money, rounded once': ['pay/money.test.ts', 4],
  'restatements and the profit guard': ['profit.test.ts', 5],
  'facts of a month': ['pay/facts.test.ts', 6],
  'LIVEs past midnight': ['pay/air.test.ts', 2],
  'parts of a LIVE': ['team/room-parts.test.ts', 3],
  quarters: ['quarter.test.ts', 4],
} as const;

/** A comment that reckons: numbers with a sign of arithmetic between them. */
const reckons = /\/\/ .*\d[\d,.% ]*[÷×=+−][^/]*\d/;

function linesOf(file: string): number {
  const path = fileURLToPath(new URL(`../kpi/${file}`, import.meta.url));
  return readFileSync(path, 'utf8')
    .split('\n')
    .filter((line) => reckons.test(line)).length;
}

describe('worked examples with their arithmetic beside them', () => {
  it.each(Object.entries(kinds))('%s', (_, [file, least]) => {
    expect(linesOf(file)).toBeGreaterThanOrEqual(least);
  });

  it('are at least forty', () => {
    const all = Object.values(kinds).reduce((sum, [file]) => sum + linesOf(file), 0);
    expect(all).toBeGreaterThanOrEqual(40);
  });

  it('reckon across time zones and midnights', () => {
    const text = readFileSync(fileURLToPath(new URL('../kpi/team/own-numbers.test.ts', import.meta.url)), 'utf8');
    expect(text).toContain('after midnight and after the end of the month');
    expect(text).toMatch(/zone/);
  });
});
