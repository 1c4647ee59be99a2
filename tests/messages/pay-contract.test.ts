import { describe, expect, it } from 'vitest';
import { payContract } from '@/lib/messages/pay-contract';

const of = { month: '2026-03', person: 'p' };
const takes = (request: { input: { safeParse: (given: unknown) => { success: boolean } } }, given: object) =>
  request.input.safeParse({ ...of, ...given }).success;

describe('what is taken in about a month', () => {
  it('is whole minutes: half of one cannot be reckoned with', () => {
    const fact = (name: string, value: number | null) => takes(payContract.enterPayFact, { fact: name, value, why: 'agreed' });
    expect([fact('alone', 90), fact('alone', 90.5), fact('shared', 0.1), fact('shared', null)]).toEqual([true, false, false, true]);
    expect([fact('sales', 812.5), fact('score', 64.2)]).toEqual([true, true]);
  });

  it('is a correction with an id of its own, so that it is added once', () => {
    const correction = { amount: 500, why: 'travel', by: 'Zhou' };
    expect([takes(payContract.correctMonth, correction), takes(payContract.correctMonth, { ...correction, id: 'c' })]).toEqual([
      false,
      true,
    ]);
  });
});
