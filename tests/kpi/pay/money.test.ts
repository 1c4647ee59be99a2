import fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import { convert, type FxRate } from '@/lib/kpi/pay/fx';
import { canonical, fingerprint, type Plain } from '@/lib/kpi/pay/lock';
import { digitsOf, manyOf, partOf, times, toMajor, toMinor } from '@/lib/kpi/pay/money';

describe('money', () => {
  it('is whole in the smallest unit, rounded as it is written', () => {
    expect([toMinor(12.34, 'USD'), toMinor(1.005, 'USD'), toMinor(-1.005, 'USD'), toMinor(1234.5, 'JPY')]).toEqual([1234, 101, -101, 1235]);
    expect([toMinor(1e21, 'JPY'), toMinor(1e-7, 'USD'), toMinor(-0, 'USD')]).toEqual([1e21, 0, 0]);
    expect([toMajor(1234, 'USD'), toMajor(-5, 'USD'), toMajor(70, 'VND')]).toEqual([12.34, -0.05, 70]);
  });

  it('has smallest units by a table of its own, whatever a browser says of a currency', () => {
    const asks = vi.spyOn(Intl, 'NumberFormat');
    const codes = ['USD', 'CNY', 'GBP', 'JPY', 'KRW', 'VND', 'IDR', 'CLP', 'KWD'];
    expect(codes.map(digitsOf)).toEqual([2, 2, 2, 0, 0, 0, 0, 0, 3]);
    // 1,234,567.5 rupiah: whole ones, where some browsers' data says hundredths.
    expect([toMinor(1_234_567.5, 'IDR'), toMajor(1_234_568, 'IDR'), toMinor(1.2345, 'KWD')]).toEqual([1_234_568, 1_234_568, 1235]);
    expect(asks).not.toHaveBeenCalled();
    asks.mockRestore();
  });

  it('is multiplied before it is rounded', () => {
    // 0.125 × 10,000 = 1,250.00, not 0.13 × 10,000; 0.4 yen × 10,000 = 4,000; 0.005 × 3 = 0.015 → 0.02
    expect([manyOf(0.125, 10_000, 'USD'), manyOf(0.4, 10_000, 'JPY'), manyOf(0.005, 3, 'USD')]).toEqual([125_000, 4000, 2]);
    expect(manyOf(1.5, 0, 'USD')).toBe(0);
  });

  it('comes back from the smallest unit', () => {
    fc.assert(
      fc.property(fc.integer({ min: -1e12, max: 1e12 }), fc.constantFrom('USD', 'JPY', 'VND', 'IDR', 'GBP'), (amount, currency) => {
        expect(toMinor(toMajor(amount, currency), currency)).toBe(amount);
      }),
    );
  });

  it('rounds a half away from zero, however large', () => {
    // 250 × 0.03 = 7.5; 9,007,199,254,740,991 ÷ 2 ends in .5
    expect([times(250, 0.03), times(-250, 0.03), times(35, 0.1)]).toEqual([8, -8, 4]);
    expect(partOf(1_000_000_000_000_001, 1, 2)).toBe(500_000_000_000_001);
  });

  it('is never more than half a unit off', () => {
    const whole = fc.integer({ min: 1, max: 1_000_000 });
    fc.assert(
      fc.property(fc.integer({ min: -1_000_000_000, max: 1_000_000_000 }), whole, whole, (amount, part, of) => {
        expect(Math.abs(partOf(amount, part, of) - (amount * part) / of)).toBeLessThanOrEqual(0.5 + 1e-3);
      }),
    );
  });
});

describe('exchange', () => {
  const rate = (day: string, from: string, to: string, value: number, at = 0): FxRate => ({
    day,
    from,
    to,
    rate: value,
    source: 'typed',
    by: null,
    at,
  });

  it('uses the rate of the very day, either way round', () => {
    const rates = [rate('2026-03-31', 'USD', 'CNY', 7.1234), rate('2026-03-30', 'USD', 'CNY', 7)];
    // $1,234.56 × 7.1234 = 8,794.264… → ¥8,794.26
    expect(convert(123_456, 'USD', 'CNY', '2026-03-31', rates)).toEqual({
      amount: 879_426,
      rate: 7.1234,
      day: '2026-03-31',
      inverse: false,
    });
    // ¥100.00 ÷ 7.1234 = $14.038… → $14.04
    expect(convert(10_000, 'CNY', 'USD', '2026-03-31', rates)).toMatchObject({ amount: 1404, inverse: true });
  });

  it('has none for another day', () => {
    expect(convert(1, 'USD', 'CNY', '2026-04-01', [rate('2026-03-31', 'USD', 'CNY', 7)])).toBeNull();
    expect(convert(1, 'USD', 'CNY', '2026-04-01', [rate('2026-04-01', 'USD', 'CNY', 0)])).toBeNull();
  });

  it('takes the one that was entered last, and none for the same currency', () => {
    const rates = [rate('2026-03-31', 'JPY', 'CNY', 0.05, 2), rate('2026-03-31', 'JPY', 'CNY', 0.04, 1)];
    // ¥10,000 × 0.05 = CN¥500.00; no cents in yen
    expect(convert(10_000, 'JPY', 'CNY', '2026-03-31', rates)?.amount).toBe(50_000);
    expect(convert(5, 'CNY', 'CNY', '2026-03-31', [])?.amount).toBe(5);
  });
});

describe('fingerprint', () => {
  const plain = fc.letrec((tie) => ({
    value: fc.oneof(
      { depthSize: 'small' },
      fc.constant(null),
      fc.boolean(),
      fc.integer(),
      fc.string(),
      fc.array(tie('value')),
      fc.dictionary(fc.string(), tie('value')),
    ),
  })).value as fc.Arbitrary<Plain>;

  it('is SHA-256 of the canonical text', async () => {
    // printf '{"a":[1,"x"],"b":null}' | sha256sum
    expect(canonical({ b: null, a: [1, 'x'], c: undefined })).toBe('{"a":[1,"x"],"b":null}');
    expect(await fingerprint({ b: null, a: [1, 'x'] })).toBe('854ef06dc57f5dfed10206344ab2d02e0b6c84b0e19436703a5afd0f1f9f2687');
  });

  it('does not change by being stored and read again', async () => {
    await fc.assert(
      fc.asyncProperty(plain, async (value) => {
        expect(await fingerprint(JSON.parse(JSON.stringify(value)))).toBe(await fingerprint(value));
      }),
      { numRuns: 50 },
    );
  });

  it('changes with any figure', async () => {
    const sheet = { month: '2026-03', people: [{ name: 'A', total: 480_000 }] };
    expect(await fingerprint({ ...sheet, people: [{ name: 'A', total: 480_001 }] })).not.toBe(await fingerprint(sheet));
    expect(() => canonical({ total: Number.NaN })).toThrow(RangeError);
  });
});
