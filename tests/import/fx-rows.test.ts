import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readFxTable } from '@/lib/import/fx-rows';

describe('a table of exchange rates', () => {
  it('is read with tabs, commas or semicolons, with and without a heading', () => {
    const rates = [
      { day: '2026-03-01', from: 'USD', to: 'CNY', rate: 7.1234 },
      { day: '2026-03-02', from: 'JPY', to: 'CNY', rate: 0.048 },
    ];
    expect(readFxTable('date\tfrom\tto\trate\n2026-03-01\tusd\tCNY\t7.1234\n2026-03-02\tJPY\tCNY\t0.048\n')).toEqual({ rates });
    expect(readFxTable('2026/03/01,USD,CNY,7.1234\r\n"2026-03-02","JPY","CNY","0.048"')).toEqual({ rates });
    expect(readFxTable('\ufeff日期;从;到;汇率\n2026-03-01;USD;CNY;7,1234\n\n2026-03-02;JPY;CNY;0,048')).toEqual({ rates });
  });

  it('is refused as a whole, with the line and what stands there', () => {
    const faults = (text: string) => (readFxTable(text) as { faults: unknown[] }).faults;
    expect(
      faults(
        '2026-03-01,USD,CNY,7\n2026-02-30,USD,CNY,7\n2026-03-03,USX,CNY,7\n2026-03-04,USD,USD,1\n2026-03-05,USD,CNY,0\n2026-03-06,USD,CNY\n2026-03-01,USD,CNY,8',
      ),
    ).toEqual([
      { why: 'day', line: 2, text: '2026-02-30' },
      { why: 'currency', line: 3, text: 'USX' },
      { why: 'same', line: 4, text: 'USD' },
      { why: 'rate', line: 5, text: '0' },
      { why: 'columns', line: 6, text: '2026-03-06,USD,CNY' },
      { why: 'twice', line: 7, text: '2026-03-01,USD,CNY,8' },
    ]);
    expect(faults('')).toEqual([{ why: 'empty' }]);
    expect(faults('date,from,to,rate')).toEqual([{ why: 'empty' }]);
    expect(faults('x'.repeat(1_000_001))).toEqual([{ why: 'big' }]);
    expect(faults('=cmd|calc\t=1+1\t@SUM\t-7')).toMatchObject([{ why: 'day' }]);
    expect(faults('2026-03-01,USD,CNY,1e3')).toMatchObject([{ why: 'rate' }]);
  });

  it('does not guess whether a comma groups thousands or begins the decimals', () => {
    // 25,400 dong to the dollar read as 25.4 would pay a thousandth.
    const faultOf = (rate: string, to = 'VND') => readFxTable(`2026-11-01\tUSD\t${to}\t${rate}`);
    for (const rate of ['25,400', '7,123', '16.350'])
      expect(faultOf(rate)).toEqual({ faults: [{ why: 'ambiguous', line: 1, text: rate }] });
    expect(faultOf('1,234,567')).toMatchObject({ faults: [{ why: 'rate' }] });
    // Nobody writes seven thousand yuan to the dollar.
    expect(faultOf('7.123', 'CNY')).toMatchObject({ rates: [{ rate: 7.123 }] });
    const rates = (rate: string) => (readFxTable(`2026-11-01\tUSD\tVND\t${rate}`) as { rates: { rate: number }[] }).rates;
    expect(['25400', '25400,5', '0,048', '7,1234', '7,12'].map((rate) => rates(rate)[0]?.rate)).toEqual([
      25_400, 25_400.5, 0.048, 7.1234, 7.12,
    ]);
  });

  it('takes the same row twice for once', () => {
    expect(readFxTable('2026-03-01,USD,CNY,7\n2026-03-01,USD,CNY,7')).toEqual({
      rates: [{ day: '2026-03-01', from: 'USD', to: 'CNY', rate: 7 }],
    });
  });

  it('never throws and never takes half a table', () => {
    fc.assert(
      fc.property(
        fc.oneof(fc.string({ maxLength: 400 }), fc.string({ unit: fc.constantFrom(',', '\t', ';', '\n', '7', '2026-03-01', 'USD', '"') })),
        (text) => {
          const read = readFxTable(text);
          if ('rates' in read) for (const { rate } of read.rates) expect(rate).toBeGreaterThan(0);
          else expect(read.faults.length).toBeGreaterThan(0);
        },
      ),
    );
  });
});
