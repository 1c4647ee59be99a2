import { describe, expect, it } from 'vitest';
import { totalsOf } from '@/components/dashboard/pay/paid';
import { payBook, payLines } from '@/components/dashboard/pay/pay-book';
import { wordsFor } from '@/lib/i18n/words';
import { canonical, type Plain } from '@/lib/kpi/pay/lock';
import { reckon, sheetOf } from '@/lib/kpi/pay/sheet';
import type { PayMonth, TeamMonth } from '@/lib/messages/pay-month';
import { extra, month, record, scheme } from '../kpi/pay/given';

const speech = { pay: wordsFor('en').pay, language: 'en' as const };
const base = { ...scheme({ base: 4000 }), version: 1 };

/** A month as it stands, with nobody's name under it. */
function standing(extras: ReturnType<typeof extra>[] = []): PayMonth {
  const reckoning = reckon(base, record(), [], extras);
  const version = { id: 's', version: 1, since: month, scheme: base, by: null, at: 1, why: '' };
  return {
    ...{ person: { id: 'p', name: 'Lin', made: 1 }, paid: { scheme: 's', holds: [] }, version, record: record(), isOver: true },
    ...{ reckoning, sealed: null, extras, signs: [], lock: null, corrections: [] },
  };
}

/** A locked month of somebody who has left. */
function left(): TeamMonth['gone'][number] {
  const given = record({ person: { id: 'q', name: 'Wu' } });
  const sheet = sheetOf(reckon(base, given, [], []), base, given);
  const lock = { month, person: 'q', text: canonical(sheet as unknown as Plain), print: 'f', by: 'Zhou', at: 1 };
  const correction = { id: 'c', month, person: 'q', amount: -50_000, currency: 'CNY', why: 'laptop', by: 'Zhou', at: 2 };
  return { lock, signs: [], corrections: [correction] };
}

describe('a month with somebody who has left', () => {
  const of: TeamMonth = { month, people: [standing()], gone: [left()], pending: [] };

  it('adds up what everybody is paid, and what was put right since', () => {
    // 4,000.00 + 4,000.00 − 500.00 = 7,500.00
    expect(totalsOf([...of.people, ...of.gone])).toEqual({ sums: [{ currency: 'CNY', sum: 750_000 }], open: 0 });
  });

  it.each(['Asia/Shanghai', 'America/Los_Angeles'])('dates a correction as a screen in %s does', (zone) => {
    const before = process.env.TZ;
    process.env.TZ = zone;
    // Half past seven in the morning is the evening before in UTC, and half past eleven at night the day after.
    const days = [new Date(2026, 3, 2, 7, 30), new Date(2026, 3, 2, 23, 30)].map((moment) => {
      const one = left();
      const corrections = one.corrections.map((correction) => ({ ...correction, at: moment.getTime() }));
      return payLines({ month, people: [], gone: [{ ...one, corrections }], pending: [] }, speech).rows.find(
        ([, , line]) => line === 'laptop',
      )?.[3];
    });
    process.env.TZ = before;
    expect(days).toEqual(['2026-04-02, Zhou', '2026-04-02, Zhou']);
  });

  it('is exported with theirs', () => {
    const [summary, ...slips] = payBook(of, speech);
    expect(summary?.rows.map(([, name, , total, corrections, final]) => [name, total, corrections, final])).toEqual([
      ['Lin', 4000, null, 4000],
      ['Wu', 4000, -500, 3500],
    ]);
    expect(slips.map(({ name }) => name)).toEqual(['Lin', 'Wu']);
    expect(
      payLines(of, speech)
        .rows.filter(([, name]) => name === 'Wu')
        .map(([, , line, , amount]) => [line, amount]),
    ).toEqual([
      ['Base', 4000],
      [speech.pay.slip.total, 4000],
      ['laptop', -500],
      [speech.pay.slip.after.final, 3500],
    ]);
  });
});

describe('a line in another currency than the scheme’s by now', () => {
  it('keeps its own, and there is no total until it is entered anew', () => {
    // ¥100 in yen have no hundredths: as yuan they would be 1.00.
    const rows = payLines({ month, people: [standing([extra(100, 'taxi', { currency: 'JPY' })])], gone: [], pending: [] }, speech).rows;
    expect(rows.slice(1).map(([, , line, , amount, currency]) => [line, amount, currency])).toEqual([
      ['taxi', 100, 'JPY'],
      [speech.pay.slip.total, null, 'CNY'],
    ]);
    expect(rows[2]?.[3]).toBe(speech.pay.slip.otherCurrency('taxi', 'CNY'));
  });
});
