import { describe, expect, it } from 'vitest';
import { daysPaid, holdsIn, type PayAssignment, type SchemeVersion, schemeOf, versionIn } from '@/lib/kpi/pay/assign';
import { daysHeld, isMonth, isPast, monthDays, nextMonth } from '@/lib/kpi/pay/month';
import type { Hold } from '@/lib/kpi/team/people';
import { scheme } from './given';

const hold = (parts: Partial<Hold> = {}): Hold => ({ id: 'h', person: 'p', role: 'host', shop: 'us/a', from: '2026-01-10', ...parts });
const assigned = (to: PayAssignment['to'], of: string | null, since = '2026-01', at = 1): PayAssignment => ({
  id: `${at}`,
  to,
  scheme: of,
  since,
  by: null,
  at,
});
const version = (number: number, since: string): SchemeVersion => ({
  id: 's',
  version: number,
  since,
  scheme: scheme(),
  by: null,
  at: number,
  why: '',
});

describe('months', () => {
  it('have their own length', () => {
    expect(monthDays('2026-02')).toEqual({ from: '2026-02-01', to: '2026-02-28' });
    expect(monthDays('2028-02').to).toBe('2028-02-29');
    expect([nextMonth('2026-12', 1), nextMonth('2026-01', -1), nextMonth('2026-03', 24)]).toEqual(['2027-01', '2025-12', '2028-03']);
    expect(['2026-03', '2026-13', '2026-3', '', '2026-03-01'].map(isMonth)).toEqual([true, false, false, false, false]);
  });

  it('are held on the days of all stretches, each day once', () => {
    // 15th to 31st: 17 days
    expect(daysHeld([{ from: '2026-03-15' }], '2026-03')).toEqual({ days: 17, of: 31 });
    // 1–10 and 8–12: 12 days; before and after the month: none
    expect(
      daysHeld(
        [
          { from: '2026-02-01', to: '2026-03-10' },
          { from: '2026-03-08', to: '2026-03-12' },
        ],
        '2026-03',
      ).days,
    ).toBe(12);
    expect(daysHeld([{ from: '2026-04-01' }, { from: '2026-01-01', to: '2026-02-28' }], '2026-03').days).toBe(0);
  });
});

describe('a month that has passed', () => {
  // Tokyo is nine hours ahead: its March ended at 15:00 UTC of the 31st. Los Angeles, seven behind: at 07:00 UTC of 1 April.
  const [tokyo, california] = [Date.parse('2026-03-31T15:00:00Z'), Date.parse('2026-04-01T07:00:00Z')];

  it('has passed where every shop is', () => {
    expect([tokyo - 1, tokyo].map((now) => isPast('2026-03', [tokyo], now))).toEqual([false, true]);
    expect([tokyo, california].map((now) => isPast('2026-03', [tokyo, california], now))).toEqual([false, true]);
  });

  it('and without any shop everywhere: a running month or one to come never has', () => {
    // Twelve hours behind UTC March ends at noon of 1 April.
    const noon = Date.parse('2026-04-01T12:00:00Z');
    expect([tokyo, noon - 1, noon].map((now) => isPast('2026-03', [], now))).toEqual([false, false, true]);
    expect(isPast('2026-12', [], Date.parse('2026-12-31T23:59:59Z'))).toBe(false);
  });
});

describe('who is paid by what', () => {
  it('is the scheme of the role held, of the shop before that of any', () => {
    const all = [assigned({ role: 'host', shop: null }, 'any'), assigned({ role: 'host', shop: 'us/a' }, 'own')];
    expect(schemeOf('p', [hold()], all, '2026-03')).toMatchObject({ scheme: 'own' });
    expect(schemeOf('p', [hold({ shop: 'us/b' })], all, '2026-03')).toMatchObject({ scheme: 'any' });
    expect(schemeOf('p', [hold({ role: 'ads' })], all, '2026-03')).toEqual({ why: 'none' });
  });

  it('is the person’s own before that of any role, from its month on and until it ends', () => {
    const all = [
      assigned({ role: 'host', shop: null }, 'any'),
      assigned({ person: 'p' }, 'own', '2026-03', 2),
      assigned({ person: 'p' }, null, '2026-05', 3),
    ];
    const by = (month: string) => schemeOf('p', [hold()], all, month);
    expect(['2026-02', '2026-03', '2026-04', '2026-05'].map((one) => (by(one) as { scheme: string }).scheme)).toEqual([
      'any',
      'own',
      'own',
      'any',
    ]);
  });

  it('is open where two roles are paid differently, and the days are those of the roles that are paid by it', () => {
    const all = [assigned({ role: 'host', shop: null }, 'a'), assigned({ role: 'ads', shop: null }, 'b')];
    const both = [hold(), hold({ id: 'h2', role: 'ads' })];
    expect(schemeOf('p', both, all, '2026-03')).toEqual({ why: 'several', schemes: ['a', 'b'] });
    const paid = schemeOf('p', both, all.slice(0, 1), '2026-03');
    expect(paid).toMatchObject({ scheme: 'a', holds: [{ id: 'h' }] });
  });

  it('is that of the shop which another is counted under, where that one has none of its own', () => {
    const as = (shop: string) => (shop === 'us/b' ? 'us/a' : shop);
    const ofA = assigned({ role: 'host', shop: 'us/a' }, 'a');
    const there = [hold({ shop: 'us/b' })];
    expect(schemeOf('p', there, [ofA], '2026-03', as)).toMatchObject({ scheme: 'a', holds: [{ shop: 'us/a' }] });
    const ofB = assigned({ role: 'host', shop: 'us/b' }, 'b', '2026-01', 2);
    expect(schemeOf('p', there, [ofA, ofB], '2026-03', as)).toMatchObject({ scheme: 'b' });
    // And what was agreed for the one is not for the other's.
    expect(schemeOf('p', [hold()], [ofA, ofB], '2026-03', as)).toMatchObject({ scheme: 'a' });
  });

  it('is for the days a role was held, and for all of a month only without ever having had one', () => {
    const held = [hold({ from: '2026-01-01', to: '2026-03-10' })];
    const days = (month: string, all: Hold[]) => daysPaid(holdsIn(all, 'p', month), all, 'p', month).days;
    // Left on 10 March: 10 of 31 days, then none; came on 10 January: none of December.
    expect(['2026-03', '2026-04', '2025-12'].map((month) => days(month, held))).toEqual([10, 0, 0]);
    expect([days('2026-04', []), days('2026-04', [hold({ person: 'q' })])]).toEqual([30, 30]);
  });

  it('clips what was held to the month', () => {
    expect(holdsIn([hold({ to: '2026-03-10' })], 'p', '2026-03')).toMatchObject([{ from: '2026-03-01', to: '2026-03-10' }]);
    expect(holdsIn([hold({ to: '2026-02-10' }), hold({ from: '2026-04-01' })], 'p', '2026-03')).toEqual([]);
  });
});

describe('versions of a scheme', () => {
  it('hold from their month on; of two for one month the later', () => {
    const all = [version(1, '2026-01'), version(2, '2026-03'), version(3, '2026-03')];
    expect(['2025-12', '2026-02', '2026-03', '2026-09'].map((month) => versionIn(all, 's', month)?.version ?? null)).toEqual([
      null,
      1,
      3,
      3,
    ]);
    expect(versionIn(all, 'other', '2026-03')).toBeNull();
  });
});
